// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/stringlayer.h"

#include "core/syntax/escape.h"
#include "core/text/message.h"
#include "core/text/textedit.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace skr {

namespace {

using Dialect = StringLayer::Dialect;

constexpr std::string_view plainHex = "0123456789abcdef";
constexpr std::string_view upperHex = "0123456789ABCDEF";

/// One character of a content: how many bytes it takes there, and what it means.
struct Piece {
    std::size_t length = 0; ///< 0 if it is a bad escape
    std::string text;
};

Piece pythonPiece(std::string_view content)
{
    static constexpr std::string_view letters = "\\'\"nrtabfv";
    static constexpr std::string_view meanings = "\\'\"\n\r\t\a\b\f\v";
    if (content[0] != '\\')
        return {1, std::string(1, content[0])};
    const std::size_t letter = content.size() < 2 ? std::string_view::npos : letters.find(content[1]);
    if (letter != std::string_view::npos)
        return {2, std::string(1, meanings[letter])};
    unsigned byte = 0;
    if (content.size() < 4 || content[1] != 'x'
        || std::from_chars(content.data() + 2, content.data() + 4, byte, 16).ptr != content.data() + 4)
        return {};
    return {4, std::string(1, static_cast<char>(byte))};
}

Piece jsonPiece(std::string_view content)
{
    if (content[0] != '\\')
        return {1, std::string(1, content[0])};
    const Escape escape = readEscapeSequence(content);
    Piece piece{escape.length, {}};
    if (escape.length > 0)
        appendUtf8(piece.text, escape.codePoint);
    return piece;
}

Piece pieceAt(std::string_view content, Dialect dialect)
{
    return dialect == Dialect::PythonBytes ? pythonPiece(content) : jsonPiece(content);
}

/// Place in the content of the text's byte `wanted`, which starts a character.
std::size_t contentOffset(std::string_view content, std::size_t wanted, Dialect dialect)
{
    std::size_t i = 0;
    for (std::size_t inner = 0; inner < wanted && i < content.size();) {
        if (content[i] != '\\') {
            ++i;
            ++inner;
            continue;
        }
        const Piece piece = pieceAt(content.substr(i), dialect);
        i += piece.length;
        inner += piece.text.size();
    }
    return i;
}

/// Which characters a literal escapes though it need not, and how.
class EscapeStyle
{
public:
    explicit EscapeStyle(std::string_view content)
    {
        for (std::size_t i = content.find('\\'); i != std::string_view::npos; i = content.find('\\', i)) {
            const std::string_view escape = content.substr(i, content.substr(i).starts_with("\\u") ? 6 : 2);
            note(escape);
            i += escape.size();
        }
        m_ascii = m_ascii && firstNotAscii(content) == std::string_view::npos;
    }

    std::string escaped(std::string_view text) const
    {
        std::string result;
        while (!text.empty()) {
            const std::size_t length = std::max<std::size_t>(1, utf8SequenceLength(text));
            append(result, text.substr(0, length));
            text.remove_prefix(length);
        }
        return result;
    }

private:
    static std::size_t firstNotAscii(std::string_view text)
    {
        const auto place =
            std::find_if(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; });
        return place == text.end() ? std::string_view::npos : static_cast<std::size_t>(place - text.begin());
    }

    void note(std::string_view escape)
    {
        const auto unit = escape.size() == 6 ? codeUnit(escape.substr(2)) : std::nullopt;
        m_slash = m_slash || escape == "\\/";
        if (!unit)
            return;
        m_hex = escape.find_first_of("ABCDEF") != std::string_view::npos ? upperHex : plainHex;
        m_ascii = m_ascii || *unit >= 0x80;
        if (*unit < 0x80 && *unit >= 0x20 && m_numeric.find(static_cast<char>(*unit)) == std::string::npos)
            m_numeric += static_cast<char>(*unit);
    }

    void append(std::string &result, std::string_view character) const
    {
        const char c = character[0];
        const bool beyondAscii = character.size() > 1;
        if (beyondAscii && m_ascii) {
            std::uint32_t point = static_cast<unsigned char>(c) & (0x7FU >> character.size());
            for (const char byte : character.substr(1))
                point = point << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
            if (point >= 0x10000) {
                appendUnit(result, 0xD800 + ((point - 0x10000) >> 10U));
                point = 0xDC00 + ((point - 0x10000) & 0x3FFU);
            }
            appendUnit(result, point);
        } else if (!beyondAscii && m_numeric.find(c) != std::string::npos) {
            appendUnit(result, static_cast<unsigned char>(c));
        } else if (c == '"' || c == '\\' || (c == '/' && m_slash)) {
            result += {'\\', c};
        } else if (static_cast<unsigned char>(c) < 0x20) {
            appendControl(result, c);
        } else {
            result += character;
        }
    }

    void appendControl(std::string &result, char c) const
    {
        static constexpr std::string_view characters = "\b\f\n\r\t";
        static constexpr std::string_view letters = "bfnrt";
        const std::size_t i = characters.find(c);
        if (i == std::string_view::npos)
            appendUnit(result, static_cast<unsigned char>(c));
        else
            result += {'\\', letters[i]};
    }

    void appendUnit(std::string &result, std::uint32_t unit) const
    {
        result += "\\u";
        for (unsigned shift = 12;; shift -= 4) {
            result += m_hex[unit >> shift & 15U];
            if (shift == 0)
                break;
        }
    }

    bool m_slash = false;
    bool m_ascii = false; ///< nothing but ASCII is written
    std::string m_numeric; ///< ASCII characters that are written as \uNNNN
    std::string_view m_hex = plainHex;
};

/// As Python's repr() writes bytes in quotes of that kind.
std::string escapedForPython(std::string_view text, char quote)
{
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\' || c == quote)
            result += {'\\', c};
        else if (c == '\n' || c == '\r' || c == '\t')
            result += {'\\', c == '\n' ? 'n' : c == '\r' ? 'r' : 't'};
        else if (byte < 0x20 || byte >= 0x7F)
            result += {'\\', 'x', plainHex[byte >> 4U], plainHex[byte & 15U]};
        else
            result += c;
    }
    return result;
}

} // namespace

Written StringLayer::write(std::string_view outer, std::string_view before, std::string_view after) const
{
    if (m_dialect != Dialect::PythonBytes && firstInvalidUtf8(after) != std::string_view::npos)
        return Written::refused(
            message("the policy has bytes that are not UTF-8, which a JSON string cannot hold: mend them "
                    "first"));
    const TextEdit edit = difference(before, after);
    if (m_dialect == Dialect::Expanding && edit.replacement.find_first_of("$`") != std::string::npos)
        return Written::refused(
            message("$ and ` act in these quotes: leave them out, or save the policy as a file of its own"));
    const std::string_view content = outer.substr(m_range.begin, m_range.size());
    const std::size_t begin = contentOffset(content, edit.range.begin, m_dialect);
    const std::size_t end = begin + contentOffset(content.substr(begin), edit.range.size(), m_dialect);
    const char quote = m_range.end < outer.size() ? outer[m_range.end] : '\'';
    const std::string replacement = m_dialect == Dialect::PythonBytes ? escapedForPython(edit.replacement, quote)
                                                                      : EscapeStyle(content).escaped(edit.replacement);
    return {applied(outer, {{m_range.begin + begin, m_range.begin + end}, replacement}), {}};
}

std::size_t StringLayer::outerOffset(std::string_view outer, std::size_t innerOffset) const
{
    return m_range.begin + contentOffset(outer.substr(m_range.begin, m_range.size()), innerOffset, m_dialect);
}

std::optional<std::string> unescapedContent(std::string_view content, Dialect dialect)
{
    std::string text;
    text.reserve(content.size());
    for (std::size_t i = content.find('\\'); i != std::string_view::npos; i = content.find('\\')) {
        text.append(content.substr(0, i));
        content.remove_prefix(i);
        const Piece piece = pieceAt(content, dialect);
        if (piece.length == 0)
            return std::nullopt;
        text += piece.text;
        content.remove_prefix(piece.length);
    }
    return text.append(content);
}

} // namespace skr
