// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/lexemes.h"

namespace skr {

NodeIndex markedNode(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const SyntaxTree &tree = revision.tree();
    const NodeIndex node = tree.nodeAt(diagnostic.range.begin);
    return node != noNode && node != 0 && tree[node].begin == diagnostic.range.begin ? node : noNode;
}

std::vector<QuickFix> oneFix(std::string title, std::optional<TextEdit> edit, bool safe)
{
    std::vector<QuickFix> fixes;
    if (edit)
        fixes.push_back({std::move(title), *std::move(edit), safe});
    return fixes;
}

bool holdsComments(const SyntaxTree &tree, NodeIndex node)
{
    return tree.errorCount(SyntaxErrorCode::Comment) > 0 && !commentsIn(tree.text(), tree[node].range()).empty();
}

} // namespace skr
