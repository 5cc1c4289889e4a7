// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Kinds of ASCII characters, whatever the locale. A byte that is not ASCII is of none.
namespace skr {

/// What JSON takes for white space.
inline constexpr std::string_view whitespace = " \t\r\n";

constexpr bool isWhitespace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetter(char c)
{
    return isLower(c) || isUpper(c);
}

constexpr bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

/// A letter in lower case, every other character as it is.
constexpr char lowerAscii(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// What a hexadecimal digit counts, -1 for any other character.
constexpr int hexDigitValue(char c)
{
    const char lower = lowerAscii(c);
    return isDigit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Nothing but white space.
constexpr bool isBlank(std::string_view text)
{
    return text.find_first_not_of(whitespace) == std::string_view::npos;
}

/// Without the white space at both ends.
constexpr std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(whitespace);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(whitespace) + 1 - begin);
}

} // namespace skr
