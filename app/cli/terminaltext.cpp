// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminaltext.h"

#include "core/text/plaintext.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace skr {

namespace {

constexpr std::size_t tabWidth = 4;
constexpr std::size_t excerptWidth = 96;
constexpr std::size_t excerptBefore = 56; ///< columns kept before the mark when a line is cut
constexpr std::string_view ellipsis = "…";

struct CharacterRange {
    std::uint32_t first;
    std::uint32_t last;
};

/// Combining marks of the common scripts.
constexpr std::array<CharacterRange, 6> zeroWidth = {
    {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x1AB0, 0x1AFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}};
/// East Asian wide and fullwidth characters, and emoji.
constexpr std::array<CharacterRange, 9> doubleWidth = {{{0x1100, 0x115F},
                                                        {0x2E80, 0x303E},
                                                        {0x3041, 0xA4CF},
                                                        {0xAC00, 0xD7A3},
                                                        {0xF900, 0xFAFF},
                                                        {0xFE30, 0xFE6F},
                                                        {0xFF00, 0xFF60},
                                                        {0x1F300, 0x1FAFF},
                                                        {0x20000, 0x3FFFD}}};

template <std::size_t size> bool isIn(const std::array<CharacterRange, size> &ranges, std::uint32_t character)
{
    return std::any_of(ranges.begin(), ranges.end(), [=](const CharacterRange &range) {
        return range.first <= character && character <= range.last;
    });
}

/// One character of a text: what it is shown as, and the bytes that it took.
struct Cell {
    std::string shown;
    std::size_t width = 1;
    std::size_t length = 1;
};

/// The cell at the start of a text that is not empty.
Cell firstCell(std::string_view text)
{
    if (text.front() == '\t')
        return {std::string(tabWidth, ' '), tabWidth, 1};
    const std::size_t length = utf8SequenceLength(text);
    if (length == 0)
        return {"\uFFFD", 1, 1};
    const std::uint32_t character = codePointOf(text.substr(0, length));
    if (isUnsafeCharacter(character)) {
        const std::string name = characterName(character);
        return {name, name.size(), length};
    }
    const std::size_t width = isIn(zeroWidth, character) ? 0 : isIn(doubleWidth, character) ? 2 : 1;
    return {std::string(text.substr(0, length)), width, length};
}

/// Calls `use(cell)` for the characters of the text until it returns false.
template <typename Use> void forEachCell(std::string_view text, const Use &use)
{
    while (!text.empty()) {
        const Cell cell = firstCell(text);
        if (!use(cell))
            return;
        text.remove_prefix(cell.length);
    }
}

std::size_t characterBefore(std::string_view text, std::size_t offset)
{
    std::size_t start = offset - 1;
    for (std::size_t i = 1; i <= 4 && i <= offset; ++i) {
        if (utf8SequenceLength(text.substr(offset - i, i)) == i)
            start = offset - i;
    }
    return start;
}

/// Where an excerpt that shows `offset` begins: at the start of the line if that is near enough.
std::size_t excerptBegin(std::string_view line, std::size_t offset)
{
    if (line.size() <= 4 * excerptWidth && displayWidth(line) <= excerptWidth)
        return 0;
    std::size_t begin = offset;
    std::size_t width = 0;
    while (begin > 0) {
        const std::size_t before = characterBefore(line, begin);
        width += firstCell(line.substr(before)).width;
        if (width > excerptBefore)
            return begin;
        begin = before;
    }
    return 0;
}

} // namespace

std::string printable(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    forEachCell(text, [&](const Cell &cell) {
        result += cell.shown;
        return true;
    });
    return result;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    forEachCell(text, [&](const Cell &cell) {
        width += cell.width;
        return true;
    });
    return width;
}

std::string padded(std::string_view text, std::size_t width)
{
    const std::size_t own = displayWidth(text);
    return std::string(text) + std::string(own < width ? width - own : 0, ' ');
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width)
{
    std::string result;
    std::size_t column = indent;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        const std::size_t wordWidth = displayWidth(word);
        if (!result.empty() && column + 1 + wordWidth > width) {
            result += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (!result.empty()) {
            result += ' ';
            ++column;
        }
        result += word;
        column += wordWidth;
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return result;
}

Excerpt excerpt(std::string_view line, TextRange marked)
{
    marked.begin = std::min(marked.begin, line.size());
    const std::size_t begin = excerptBegin(line, marked.begin);
    Excerpt result;
    std::size_t width = 0;
    std::size_t markerWidth = 0;
    if (begin > 0) {
        result.line = ellipsis;
        width = 1;
    }
    std::size_t offset = begin;
    forEachCell(line.substr(begin), [&](const Cell &cell) {
        if (width + cell.width > excerptWidth) {
            result.line += ellipsis;
            return false;
        }
        if (offset == marked.begin)
            result.marker = std::string(width, ' ');
        if (offset >= marked.begin && offset < marked.end)
            markerWidth += cell.width;
        result.line += cell.shown;
        width += cell.width;
        offset += cell.length;
        return true;
    });
    if (marked.begin >= offset)
        result.marker = std::string(width, ' ');
    result.marker += '^';
    if (markerWidth > 1)
        result.marker += std::string(markerWidth - 1, '~');
    return result;
}

bool isUtf8Terminal()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const char *value = std::getenv(name);
        if (value == nullptr || *value == '\0')
            continue;
        const std::string lower = lowerAscii(value);
        return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
    }
    return false;
}

std::string counted(std::size_t count, std::string_view noun)
{
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace skr
