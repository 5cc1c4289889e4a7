// SPDX-License-Identifier: Apache-2.0
#include "core/edit/lines.h"

#include "core/edit/lexemes.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace skr {

namespace {

bool isSpaceOrTab(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

std::string_view lineEndAt(std::string_view text, std::size_t offset)
{
    const std::string_view rest = text.substr(offset, 2);
    if (rest.empty() || !isLineEnd(rest.front()))
        return {};
    return rest == "\r\n" ? rest : rest.substr(0, 1);
}

std::string_view firstLineEnd(std::string_view text, std::size_t offset)
{
    // Two searches for one character are faster than one for either: a minified file is one long line.
    const std::size_t lineFeed = text.find('\n', offset);
    const std::size_t carriageReturn = text.substr(0, lineFeed).find('\r', offset);
    const std::size_t first = std::min(lineFeed, carriageReturn);
    return first == std::string_view::npos ? std::string_view() : lineEndAt(text, first);
}

bool spansLines(std::string_view text)
{
    return !firstLineEnd(text).empty();
}

std::size_t lineStart(std::string_view text, std::size_t offset)
{
    while (offset > 0 && !isLineEnd(text[offset - 1]))
        --offset;
    return offset;
}

std::size_t skipBlanks(std::string_view text, std::size_t offset)
{
    while (offset < text.size() && isSpaceOrTab(text[offset]))
        ++offset;
    return offset;
}

std::size_t skipBlanksBack(std::string_view text, std::size_t offset)
{
    while (offset > 0 && isSpaceOrTab(text[offset - 1]))
        --offset;
    return offset;
}

std::string_view indentationAt(std::string_view text, std::size_t offset)
{
    const std::size_t start = lineStart(text, offset);
    return text.substr(start, skipBlanks(text, start) - start);
}

std::string_view indentationAt(const SyntaxTree &tree, std::size_t offset)
{
    const std::size_t start = tree.lineStart(offset);
    return tree.text().substr(start, skipBlanks(tree.text(), start) - start);
}

bool startsLine(std::string_view text, std::size_t offset)
{
    const std::size_t start = skipBlanksBack(text, offset);
    return start == 0 || isLineEnd(text[start - 1]);
}

std::optional<std::size_t> lineBreakIn(std::string_view text, TextRange gap)
{
    LexemeReader reader(text, gap);
    for (std::size_t from = gap.begin;;) {
        const auto comment = reader.next();
        const std::size_t to = comment ? comment->range.begin : gap.end;
        const std::size_t found = text.substr(0, to).find_first_of("\r\n", from);
        if (found != std::string_view::npos)
            return found;
        if (!comment)
            return std::nullopt;
        from = comment->range.end;
    }
}

std::optional<std::size_t> lastLineBreakIn(std::string_view text, TextRange range)
{
    const std::string_view part = text.substr(range.begin, range.size());
    std::size_t found = part.find_last_of("\r\n");
    if (found == std::string_view::npos)
        return std::nullopt;
    if (found > 0 && part.substr(found - 1, 2) == "\r\n")
        --found;
    return range.begin + found;
}

std::string reindented(std::string_view text, std::string_view from, std::string_view to)
{
    if (from == to)
        return std::string(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t lineEnd = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view end = lineEndAt(text, lineEnd);
        result.append(text.substr(at, lineEnd + end.size() - at));
        at = lineEnd + end.size();
        const std::string_view indentation = text.substr(at, skipBlanks(text, at) - at);
        if (end.empty() || !lineEndAt(text, at + indentation.size()).empty())
            continue; // a blank line stays as it is
        const auto common = std::mismatch(indentation.begin(), indentation.end(), from.begin(), from.end()).first;
        at += static_cast<std::size_t>(common - indentation.begin());
        result.append(to);
    }
    return result;
}

std::string withoutComments(std::string_view text)
{
    std::string result;
    std::size_t done = 0;
    for (const Lexeme &comment : commentsIn(text, {0, text.size()})) {
        result.append(text.substr(done, comment.range.begin - done));
        done = skipBlanks(text, comment.range.end);
        const std::string_view lineEnd = lineEndAt(text, done);
        if (!lineEnd.empty() || text.substr(done, 1) == "," || text.substr(done, 1) == ":")
            result.resize(skipBlanksBack(result, result.size()));
        if (!lineEnd.empty() && startsLine(result, result.size()))
            done += lineEnd.size();
    }
    return result.append(text.substr(done));
}

} // namespace skr
