// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/elementsedit.h"
#include "core/fix/fixplaces.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

/// Conditions on one claim that stand one after the other: the run around the diagnostic's one.
std::vector<QuickFix> wrapRun(const PolicyRevision &revision, const Block &block, const Condition &condition)
{
    const Policy &policy = revision.policy();
    const auto isAlike = [&](const Item &item) {
        return item.kind == Item::Kind::Condition && policy.conditions[item.index].claim == condition.claim;
    };
    const auto nodeOf = [&](const Item &item) {
        return item.kind == Item::Kind::Condition ? policy.conditions[item.index].node
            : item.kind == Item::Kind::Block      ? policy.blocks[item.index].holder
                                                  : policy.notUnderstood[item.index];
    };
    const auto here = std::lower_bound(block.items.begin(), block.items.end(), condition.node,
                                       [&](const Item &item, NodeIndex wanted) { return nodeOf(item) < wanted; });
    const auto count = static_cast<std::ptrdiff_t>(revision.index().conditionCount(block, condition.claim));
    auto first = here;
    while (first != block.items.begin() && isAlike(*(first - 1)))
        --first;
    const auto last = std::find_if_not(here, block.items.end(), isAlike);
    if (last - first < 2 || last - first != count)
        return {};
    return oneFix(message("put them into an `anyOf`"),
                  wrapElements(revision.tree(), policy.conditions[first->index].node,
                               policy.conditions[(last - 1)->index].node, "anyOf"));
}

std::vector<QuickFix> resolveContradiction(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Condition *condition = conditionAt(revision.policy(), diagnostic.node);
    const Block *block = condition ? blockAround(revision, condition->node) : nullptr;
    if (!block)
        return {};
    std::vector<QuickFix> fixes;
    if (block->kind == BlockKind::AllOf)
        fixes = wrapRun(revision, *block, *condition);
    if (block->items.size() > 1 && !holdsNote(revision, condition->node)) {
        for (QuickFix &fix : oneFix(message("remove this condition"), removeChild(revision.tree(), condition->node)))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

/// Entries that differ in a slash are one to the service as far as is observed, but not documented.
std::vector<QuickFix> removeAuthority(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Authority *authority = authorityAround(revision.policy(), diagnostic.node);
    if (!authority || holdsNote(revision, authority->node))
        return {};
    const std::vector<Authority> &all = revision.policy().authorities;
    // Of two entries that do not ask for the same, the other one may be the one that was to go.
    const bool sameConditions = diagnostic.arguments.size() > 1 && diagnostic.arguments[1] == "same";
    const bool sameSpelling = &all[revision.index().firstAuthority(authority->url)] < authority;
    return oneFix(message("remove the entry"), removeChild(revision.tree(), authority->node),
                  sameConditions && sameSpelling);
}

} // namespace

std::vector<QuickFix> logicFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::Contradiction:
        return resolveContradiction(revision, diagnostic);
    case DiagnosticCode::DuplicateCondition:
        if (holdsNote(revision, diagnostic.node))
            return {};
        return oneFix(message("remove the condition"), removeChild(revision.tree(), diagnostic.node), true);
    case DiagnosticCode::DuplicateAuthority:
        return removeAuthority(revision, diagnostic);
    default:
        return {};
    }
}

} // namespace skr
