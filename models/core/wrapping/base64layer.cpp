// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/base64layer.h"

#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/text/textedit.h"
#include "core/text/utf8.h"
#include "core/wrapping/brokenpolicy.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::string_view plainDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t noDigitValue = 0xFF;

constexpr std::array<std::uint8_t, 256> digitValueTable()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(noDigitValue);
    for (std::size_t i = 0; i < plainDigits.size(); ++i) {
        table[static_cast<unsigned char>(plainDigits[i])] = static_cast<std::uint8_t>(i);
        table[static_cast<unsigned char>(urlDigits[i])] = static_cast<std::uint8_t>(i);
    }
    return table;
}

constexpr std::array<std::uint8_t, 256> digitValues = digitValueTable();

std::uint32_t digitValue(char c)
{
    return digitValues[static_cast<unsigned char>(c)];
}

/// Where and why a text is no base64.
struct Break {
    std::size_t offset;
    std::string what;
};

struct Decoded {
    std::string bytes;
    Base64Layer::Style style;
    std::optional<Break> problem;
};

Break badCharacter(std::string_view text, std::size_t i)
{
    const std::size_t length = std::max<std::size_t>(1, utf8SequenceLength(text.substr(i)));
    const std::string_view character = text.substr(i, length);
    if (character == "\xE2\x80\x93" || character == "\xE2\x80\x94" || character == "\xE2\x88\x92")
        return {i, message("there is a dash (`%1`) where base64url has a hyphen: write `-`", {std::string(character)})};
    if (character == "=")
        return {i, message("there is padding in the middle: text is missing, or two texts were joined")};
    return {i, message("there is `%1`, which is no character of base64", {replacedInvalidUtf8(character)})};
}

/// The style as far as the text shows it; what it does not show is as usual for the alphabet.
Base64Layer::Style styleOf(std::string_view text, std::size_t firstSpecial, std::size_t size, std::size_t padding)
{
    Base64Layer::Style style;
    style.url = firstSpecial == std::string_view::npos ? padding == 0
                                                       : urlDigits.find(text[firstSpecial]) != std::string_view::npos;
    style.padded = size % 4 == 0 ? !style.url : padding > 0;
    const auto lineEnd = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isWhitespace) - text.begin());
    if (lineEnd < text.size()) {
        const auto next =
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(lineEnd), text.end(), isWhitespace);
        style.lineLength = lineEnd;
        style.lineEnd = std::string(text.begin() + static_cast<std::ptrdiff_t>(lineEnd), next);
    }
    return style;
}

Decoded decoded(std::string_view text)
{
    Decoded result;
    result.bytes.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    std::size_t size = 0; // digits so far
    std::size_t padding = 0;
    std::size_t special = std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const std::uint32_t digit = digitValue(c);
        if (isWhitespace(c))
            continue;
        if (c == '=' && size % 4 >= 2 && size % 4 + padding < 4) {
            ++padding;
            continue;
        }
        if (digit == noDigitValue || padding > 0) {
            result.problem = badCharacter(text, digit == noDigitValue ? i : text.find('='));
            return result;
        }
        if (digit >= 62 && special == std::string_view::npos)
            special = i;
        bits = bits << 6U | digit;
        ++size;
        if (size % 4 == 0) {
            result.bytes += static_cast<char>(bits >> 16U);
            result.bytes += static_cast<char>(bits >> 8U);
            result.bytes += static_cast<char>(bits);
        }
    }
    if (size % 4 == 1)
        result.problem = Break{text.size(), message("it breaks off, or one character too many is there")};
    if (size % 4 >= 2)
        result.bytes += static_cast<char>(bits >> (size % 4 == 2 ? 4U : 10U));
    if (size % 4 == 3)
        result.bytes += static_cast<char>(bits >> 2U);
    result.style = styleOf(text, special, size, padding);
    return result;
}

std::string nameOf(const Base64Layer::Style &style)
{
    const std::string name = style.url
        ? (style.padded ? message("base64url with padding") : message("base64url without padding"))
        : (style.padded ? message("base64 with padding") : message("base64 without padding"));
    return name + (style.lineLength > 0 ? message(", in lines") : std::string());
}

} // namespace

Base64Layer::Base64Layer(TextRange range, Style style)
    : Layer(style.url ? "base64url" : "base64", nameOf(style))
    , m_range(range)
    , m_style(std::move(style))
{
}

Written Base64Layer::write(std::string_view outer, std::string_view, std::string_view after) const
{
    return {applied(outer, {m_range, encodedBase64(after, m_style)}), {}};
}

std::size_t Base64Layer::outerOffset(std::string_view outer, std::size_t innerOffset) const
{
    std::size_t wanted = innerOffset / 3 * 4 + innerOffset % 3;
    std::size_t i = m_range.begin;
    for (; i < m_range.end; ++i) {
        if (!isWhitespace(outer[i]) && wanted-- == 0)
            break;
    }
    return i;
}

std::string encodedBase64(std::string_view bytes, const Base64Layer::Style &style)
{
    const std::string_view alphabet = style.url ? urlDigits : plainDigits;
    std::string text;
    text.reserve(bytes.size() / 3 * 4 + 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = bits << 8U | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k <= count; ++k)
            text += alphabet[bits >> (18U - 6U * k) & 63U];
        if (style.padded)
            text.append(3 - count, '=');
    }
    if (style.lineLength == 0)
        return text;
    std::string lines;
    lines.reserve(text.size() + text.size() / style.lineLength * style.lineEnd.size());
    for (std::size_t i = 0; i < text.size(); i += style.lineLength)
        lines.append(i == 0 ? "" : style.lineEnd).append(text, i, style.lineLength);
    return lines;
}

bool startsLikeBase64Json(std::string_view text)
{
    if (text.substr(0, 4) == "77u/" || text.substr(0, 4) == "77u_") // a byte order mark
        return true;
    if (text.size() < 12)
        return false;
    const std::string start = decoded(text.substr(0, 4)).bytes;
    return start.size() == 3 && start[0] == '{' && (start[1] == '"' || start[1] == '\0' || isWhitespace(start[1]));
}

std::optional<Finding> findInBase64(std::string_view outer, TextRange range, const Search &search)
{
    const std::string_view text = outer.substr(range.begin, range.size());
    const bool sure = search.expected || startsLikeBase64Json(text);
    Decoded result = decoded(text);
    if (result.problem && !sure)
        return std::nullopt;
    if (result.problem) {
        const std::size_t offset = range.begin + result.problem->offset;
        return Finding::unreadable(message("base64 that cannot be decoded: at its byte %1 %2",
                                           {std::to_string(result.problem->offset), result.problem->what}),
                                   offset);
    }
    Search inside = search;
    inside.expected = search.expected || (sure && looksLikePolicy(result.bytes));
    return findInside(outer, std::make_shared<Base64Layer>(range, std::move(result.style)), std::move(result.bytes),
                      inside);
}

} // namespace skr
