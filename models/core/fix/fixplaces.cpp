// SPDX-License-Identifier: Apache-2.0
#include "core/fix/fixplaces.h"

#include "core/edit/jsonedit.h"
#include "core/fix/families.h"
#include "core/policy/operand.h"
#include "core/syntax/escape.h"

#include <algorithm>

namespace skr {

const Condition *conditionAt(const Policy &policy, NodeIndex node)
{
    const auto at = std::lower_bound(policy.conditions.begin(), policy.conditions.end(), node,
                                     [](const Condition &each, NodeIndex wanted) { return each.node < wanted; });
    return at != policy.conditions.end() && at->node == node ? &*at : nullptr;
}

const Authority *authorityAround(const Policy &policy, NodeIndex node)
{
    // Nodes are numbered in the order of the text.
    const auto behind = std::upper_bound(policy.authorities.begin(), policy.authorities.end(), node,
                                         [](NodeIndex wanted, const Authority &each) { return wanted < each.node; });
    return behind == policy.authorities.begin() ? nullptr : &*(behind - 1);
}

const Block *blockAround(const PolicyRevision &revision, NodeIndex node)
{
    return revision.index().blockWithArray(revision.tree()[node].parent);
}

std::vector<const Condition *> conditionsInside(const PolicyRevision &revision, NodeIndex node)
{
    const SyntaxTree &tree = revision.tree();
    const std::vector<Condition> &all = revision.policy().conditions;
    const NodeIndex last = tree.lastStartingBefore(tree[node].end);
    auto condition = std::lower_bound(all.begin(), all.end(), node,
                                      [](const Condition &each, NodeIndex wanted) { return each.node < wanted; });
    std::vector<const Condition *> inside;
    for (; condition != all.end() && condition->node <= last; ++condition)
        inside.push_back(&*condition);
    return inside;
}

bool holdsNote(const PolicyRevision &revision, NodeIndex node)
{
    return revision.index().hasUnknownMember(revision.tree()[node].range()) || holdsComments(revision.tree(), node);
}

std::optional<TextEdit> together(const PolicyRevision &revision, std::vector<std::optional<TextEdit>> edits)
{
    std::vector<TextEdit> all;
    for (std::optional<TextEdit> &edit : edits) {
        if (!edit)
            return std::nullopt;
        all.push_back(std::move(*edit));
    }
    if (all.empty())
        return std::nullopt;
    std::sort(all.begin(), all.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    return collapsed(revision.text(), all);
}

std::optional<TextEdit> writeText(const PolicyRevision &revision, NodeIndex value, std::string_view text)
{
    return replaceValue(revision.tree(), value, skr::quoted(text));
}

} // namespace skr
