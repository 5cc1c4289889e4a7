// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/escape.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/utf8.h"

#include <charconv>

namespace skr {

std::optional<std::uint32_t> codeUnit(std::string_view digits)
{
    std::uint32_t unit = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    if (error != std::errc() || digits.size() != 4 || end != digits.data() + 4)
        return std::nullopt;
    return unit;
}

Escape readEscapeSequence(std::string_view text)
{
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (text.size() < 2)
        return {};
    if (const std::size_t letter = letters.find(text[1]); letter != std::string_view::npos)
        return {static_cast<std::uint32_t>(meanings[letter]), 2};
    const auto unit = text[1] == 'u' ? codeUnit(text.substr(2, 4)) : std::nullopt;
    if (!unit)
        return {};
    if (*unit < 0xD800 || *unit >= 0xE000)
        return {*unit, 6};
    const auto low = *unit < 0xDC00 && text.substr(6, 2) == "\\u" ? codeUnit(text.substr(8, 4)) : std::nullopt;
    if (!low || *low < 0xDC00 || *low >= 0xE000)
        return {};
    return {0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00), 12};
}

std::string unescaped(std::string_view content)
{
    std::string result;
    result.reserve(content.size());
    for (std::size_t i = content.find('\\'); i != std::string_view::npos; i = content.find('\\')) {
        result.append(content.substr(0, i));
        content.remove_prefix(i);
        const Escape escape = readEscapeSequence(content);
        if (escape.length > 0)
            appendUtf8(result, escape.codePoint);
        else
            result.push_back('\\');
        content.remove_prefix(escape.length > 0 ? escape.length : 1);
    }
    return result.append(content);
}

std::string quoted(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
        case '\\':
            result += {'\\', c};
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                result += {'\\', 'u', '0', '0', hex[static_cast<unsigned char>(c) >> 4U], hex[c & 15]};
            else
                result += c;
        }
    }
    return result += '"';
}

} // namespace skr
