// SPDX-License-Identifier: Apache-2.0
#include "core/edit/soundness.h"

#include "core/edit/jsonedit.h"
#include "core/edit/nearby.h"

#include <string>

namespace skr {

namespace {

bool isSame(const SyntaxNode &before, const SyntaxNode &after, std::size_t begin, std::size_t end)
{
    return after.kind == before.kind && after.begin == begin && after.end == end;
}

} // namespace

bool keepsSurroundings(const SyntaxTree &before, const SyntaxTree &after, const TextEdit &edit)
{
    const std::size_t removed = edit.range.size();
    const auto shifted = [&](std::size_t offset) { return offset - removed + edit.replacement.size(); };
    for (std::size_t i = 1; i < before.size() && before[static_cast<NodeIndex>(i)].begin < edit.range.begin; ++i) {
        const SyntaxNode &node = before[static_cast<NodeIndex>(i)];
        const bool inside = node.end > edit.range.begin;
        if (inside && node.end < edit.range.end)
            continue;
        if (i >= after.size()
            || !isSame(node, after[static_cast<NodeIndex>(i)], node.begin, inside ? shifted(node.end) : node.end))
            return false;
    }
    for (std::size_t i = 1; i < before.size(); ++i) {
        const SyntaxNode &node = before[static_cast<NodeIndex>(before.size() - i)];
        if (node.begin < edit.range.end)
            break;
        if (i >= after.size()
            || !isSame(node, after[static_cast<NodeIndex>(after.size() - i)], shifted(node.begin), shifted(node.end)))
            return false;
    }
    return true;
}

bool hasNoNewError(const SyntaxTree &before, const SyntaxTree &after)
{
    for (std::size_t i = 0; i < syntaxErrorCodeCount; ++i) {
        const auto code = static_cast<SyntaxErrorCode>(i);
        if (after.errorCount(code) > before.errorCount(code))
            return false;
    }
    return true;
}

bool isJsonWithComments(const SyntaxTree &tree)
{
    return tree.errorCount()
        == tree.errorCount(SyntaxErrorCode::ByteOrderMark) + tree.errorCount(SyntaxErrorCode::Comment);
}

std::optional<TextEdit> sound(const SyntaxTree &tree, const TextEdit &edit)
{
    if (tree.text().size() - edit.range.size() + edit.replacement.size() > maximumTextSize)
        return std::nullopt;
    if (const std::optional<bool> known = isSoundNearby(tree, edit))
        return *known ? std::optional(minimal(tree.text(), edit)) : std::nullopt;
    const std::string text = applied(tree.text(), edit);
    const SyntaxTree result = SyntaxTree::parse(text);
    if (!hasNoNewError(tree, result) || (!isJsonWithComments(tree) && !keepsSurroundings(tree, result, edit)))
        return std::nullopt;
    return minimal(tree.text(), edit);
}

} // namespace skr
