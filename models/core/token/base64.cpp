// SPDX-License-Identifier: Apache-2.0
#include "core/token/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace skr {

namespace {

constexpr std::uint8_t noDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> digitTable()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(noDigit);
    std::uint8_t value = 0;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        table[static_cast<unsigned char>(c)] = value++;
    return table;
}

constexpr std::array<std::uint8_t, 256> digits = digitTable();

std::uint32_t digitAt(std::string_view text, std::size_t i)
{
    return digits[static_cast<unsigned char>(text[i])];
}

} // namespace

std::optional<std::string> decodedBase64Url(std::string_view text, std::size_t *bad)
{
    std::size_t length = text.size();
    if (length % 4 == 0) { // padding fills up a group
        while (length > 0 && text.size() - length < 2 && text[length - 1] == '=')
            --length;
    }
    std::string result;
    result.resize(length / 4 * 3 + 2);
    char *out = result.data();
    std::uint32_t invalid = 0;
    std::size_t i = 0;
    for (; i + 4 <= length; i += 4) {
        const std::uint32_t a = digitAt(text, i);
        const std::uint32_t b = digitAt(text, i + 1);
        const std::uint32_t c = digitAt(text, i + 2);
        const std::uint32_t d = digitAt(text, i + 3);
        invalid |= a | b | c | d;
        const std::uint32_t bits = a << 18U | b << 12U | c << 6U | d;
        *out++ = static_cast<char>(bits >> 16U);
        *out++ = static_cast<char>(bits >> 8U);
        *out++ = static_cast<char>(bits);
    }
    std::uint32_t bits = 0;
    const std::size_t rest = length - i;
    for (std::size_t k = 0; k < rest; ++k) {
        invalid |= digitAt(text, i + k);
        bits |= digitAt(text, i + k) << (18U - 6U * k);
    }
    for (std::size_t k = 1; k < rest; ++k)
        *out++ = static_cast<char>(bits >> (24U - 8U * k));
    if (invalid > 63 || rest == 1) {
        if (bad) {
            *bad = 0;
            while (*bad < length && digitAt(text, *bad) != noDigit)
                ++*bad;
        }
        return std::nullopt;
    }
    result.resize(static_cast<std::size_t>(out - result.data()));
    return result;
}

std::optional<std::string> decodedBase64(std::string_view text)
{
    if (text.size() % 4 != 0 || text.find_first_of("-_") != std::string_view::npos)
        return std::nullopt;
    std::string urlText(text);
    std::replace(urlText.begin(), urlText.end(), '+', '-');
    std::replace(urlText.begin(), urlText.end(), '/', '_');
    return decodedBase64Url(urlText, nullptr);
}

} // namespace skr
