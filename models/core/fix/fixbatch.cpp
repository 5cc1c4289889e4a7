// SPDX-License-Identifier: Apache-2.0
#include "core/fix/fixbatch.h"

#include "core/edit/place.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <utility>

namespace skr {

namespace {

/// A fix of such a diagnostic says nothing about another one of the same row: each is about a token or a member of its
/// own. Of others one may settle two.
bool isAlone(DiagnosticCode code)
{
    return info(code).family == DiagnosticFamily::Syntax || code == DiagnosticCode::MemberDuplicate;
}

/// The children of one container that lie in the range.
struct Removed {
    NodeIndex container = noNode;
    std::size_t count = 0;
};

Removed childrenIn(const SyntaxTree &tree, const TextRange &range)
{
    NodeIndex container = tree.lastStartingBefore(range.begin);
    NodeIndex before = noNode;
    while (container != 0 && (!isContainer(tree[container]) || tree[container].end <= range.end))
        before = std::exchange(container, tree[container].parent);
    Removed removed{container, 0};
    NodeIndex child = before == noNode ? tree[container].firstChild : tree[before].nextSibling;
    for (; child != noNode && tree[child].end <= range.end; child = tree[child].nextSibling)
        ++removed.count;
    return removed;
}

} // namespace

bool FixBatch::add(const Diagnostic &diagnostic, QuickFix fix)
{
    // A comment is removed with its line if nothing else is on it: two beside each other go one after the other.
    if (isInTheWay(fix.edit, diagnostic.code != DiagnosticCode::JsonComment))
        return false;
    if (fix.edit.replacement.empty() && !leavesChild(fix.edit.range))
        return false;
    if (!isAlone(diagnostic.code) && diagnostic.node != noNode)
        m_rows.emplace(m_revision.tree()[diagnostic.node].begin, m_revision.tree()[diagnostic.node].end);
    m_ranges.emplace(fix.edit.range.begin, fix.edit.range.end);
    m_fixes.push_back({diagnostic, std::move(fix)});
    return true;
}

bool FixBatch::makesWait(const Diagnostic &diagnostic) const
{
    const auto isInside = [&](const std::map<std::size_t, std::size_t> &ranges) {
        const auto next = ranges.upper_bound(diagnostic.range.begin);
        return next != ranges.begin() && std::prev(next)->second > diagnostic.range.begin;
    };
    return isInside(m_ranges) || (!isAlone(diagnostic.code) && isInside(m_rows));
}

bool FixBatch::isInTheWay(const TextEdit &edit, bool canTouch) const
{
    const std::string_view text = m_revision.text();
    const auto next = m_ranges.lower_bound(edit.range.begin);
    if (next != m_ranges.end()
        && (next->first < edit.range.end || next->first == edit.range.begin
            || (!canTouch && isBlank(text.substr(edit.range.end, next->first - edit.range.end)))))
        return true;
    if (next == m_ranges.begin())
        return false;
    const std::size_t end = std::prev(next)->second;
    return end > edit.range.begin || (!canTouch && isBlank(text.substr(end, edit.range.begin - end)));
}

/// Whether to remove an element may depend on there being others: one at least is left to be looked at again.
bool FixBatch::leavesChild(const TextRange &removed)
{
    const SyntaxTree &tree = m_revision.tree();
    const Removed children = childrenIn(tree, removed);
    if (children.count == 0 || children.container == 0)
        return true;
    const auto [left, isNew] = m_childCounts.try_emplace(children.container, 0);
    if (isNew)
        left->second = tree.childCount(children.container);
    if (left->second <= children.count)
        return false;
    left->second -= children.count;
    return true;
}

std::vector<ChosenFix> FixBatch::takeSorted()
{
    std::sort(m_fixes.begin(), m_fixes.end(),
              [](const ChosenFix &a, const ChosenFix &b) { return a.fix.edit.range.begin < b.fix.edit.range.begin; });
    return std::move(m_fixes);
}

} // namespace skr
