// SPDX-License-Identifier: Apache-2.0
#include "core/token/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace skr {

namespace {

/// In the top byte of what a table has for a character that is no digit.
constexpr std::uint32_t noDigit = 0xFF000000;

/// The six bits of every digit where they stand in a group of three bytes.
constexpr std::array<std::uint32_t, 256> digitTable(unsigned shift)
{
    std::array<std::uint32_t, 256> table{};
    table.fill(noDigit);
    std::uint32_t value = 0;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        table[static_cast<unsigned char>(c)] = value++ << shift;
    return table;
}

constexpr std::array<std::array<std::uint32_t, 256>, 4> digits = {digitTable(18), digitTable(12), digitTable(6),
                                                                  digitTable(0)};

/// Of the character at a place of its group.
std::uint32_t digitBits(char c, std::size_t place)
{
    return digits[place][static_cast<unsigned char>(c)];
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
        const char *const group = text.data() + i;
        const std::uint32_t bits =
            digitBits(group[0], 0) | digitBits(group[1], 1) | digitBits(group[2], 2) | digitBits(group[3], 3);
        invalid |= bits;
        out[0] = static_cast<char>(bits >> 16U);
        out[1] = static_cast<char>(bits >> 8U);
        out[2] = static_cast<char>(bits);
        out += 3;
    }
    std::uint32_t bits = 0;
    const std::size_t rest = length - i;
    for (std::size_t k = 0; k < rest; ++k)
        bits |= digitBits(text[i + k], k);
    invalid |= bits;
    for (std::size_t k = 1; k < rest; ++k)
        *out++ = static_cast<char>(bits >> (24U - 8U * k));
    if (invalid >= noDigit || rest == 1) {
        if (bad) {
            *bad = 0;
            while (*bad < length && digitBits(text[*bad], 0) != noDigit)
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
