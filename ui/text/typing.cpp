// SPDX-License-Identifier: Apache-2.0
#include "ui/text/typing.h"

#include "core/edit/layout.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <string>

namespace skr {

namespace {

constexpr std::string_view blanks = " \t";

/// From the start of the line to `offset`.
std::string_view lineBefore(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineEnd = before.find_last_of("\r\n");
    return lineEnd == std::string_view::npos ? before : before.substr(lineEnd + 1);
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

char closerOf(char bracket)
{
    return bracket == '{' ? '}' : bracket == '[' ? ']' : '\0';
}

/// The brackets of the container that has one of them at `offset`.
std::optional<TextRange> bracketPair(const SyntaxTree &tree, std::size_t offset)
{
    for (NodeIndex node = tree.nodeAt(offset); node != noNode; node = tree[node].parent) {
        const auto [begin, end] = tree[node].range();
        const bool container = tree[node].kind == NodeKind::Object || tree[node].kind == NodeKind::Array;
        if (!container || (begin != offset && end != offset + 1))
            continue;
        if (end - begin > 1 && tree.text()[end - 1] == closerOf(tree.text()[begin]))
            return TextRange{begin, end - 1};
    }
    return std::nullopt;
}

} // namespace

TypedEdit lineBreak(const SyntaxTree &tree, TextRange selection)
{
    const std::string_view text = tree.text();
    const Layout layout = layoutOf(tree);
    const std::string_view line = lineBefore(text, selection.begin);
    const std::string outer = layout.newline + std::string(line.substr(0, line.find_first_not_of(blanks)));
    const std::size_t last = line.find_last_not_of(blanks);
    const char closer = last == std::string_view::npos ? '\0' : closerOf(line[last]);

    TypedEdit typed{{selection, closer == '\0' ? outer : outer + layout.indent}};
    typed.caret = typed.edit.rangeAfter().end;
    if (closer != '\0' && text.substr(selection.end).starts_with(closer))
        typed.edit.replacement += outer;
    return typed;
}

std::optional<TypedEdit> closingBracket(const SyntaxTree &tree, std::size_t caret, char bracket)
{
    const std::string_view line = lineBefore(tree.text(), caret);
    const std::string indent = layoutOf(tree).indent;
    if (line.find_first_not_of(blanks) != std::string_view::npos || !line.ends_with(indent))
        return std::nullopt;
    TypedEdit typed{{{caret - indent.size(), caret}, std::string(1, bracket)}};
    typed.caret = typed.edit.rangeAfter().end;
    return typed;
}

std::size_t samePlace(std::string_view before, const TextEdit &edit, std::size_t caret)
{
    const std::string_view passed = before.substr(edit.range.begin, caret - edit.range.begin);
    auto left = passed.size() - static_cast<std::size_t>(std::count_if(passed.begin(), passed.end(), isWhitespace));

    const std::string_view after = edit.replacement;
    std::size_t place = 0;
    while (place < after.size() && (left > 0 || isWhitespace(after[place]) || isContinuation(after[place]))) {
        if (!isWhitespace(after[place]) && left > 0)
            --left;
        ++place;
    }
    return edit.range.begin + place;
}

std::optional<TextRange> bracketsAt(const SyntaxTree &tree, std::size_t caret)
{
    if (caret > 0) {
        if (const auto pair = bracketPair(tree, caret - 1))
            return pair;
    }
    return bracketPair(tree, caret);
}

} // namespace skr
