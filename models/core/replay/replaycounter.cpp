// SPDX-License-Identifier: Apache-2.0
#include "core/replay/replaycounter.h"

#include "core/evaluate/comparison.h"
#include "core/evaluate/decision.h"
#include "core/replay/tokenline.h"

#include <algorithm>

namespace skr {

namespace {

/// Indices of the conditions of a block that pin a value. Recursion is bounded by maximumDepth.
void collectPinned(const Policy &policy, const Block &block, std::vector<std::uint32_t> &pinned)
{
    for (const Item &item : block.items) {
        if (item.kind == Item::Kind::Block)
            collectPinned(policy, policy.blocks[item.index], pinned);
        else if (item.kind == Item::Kind::Condition && policy.conditions[item.index].op == Operator::Equals)
            pinned.push_back(item.index);
    }
}

std::vector<std::vector<std::uint32_t>> pinnedByAuthority(const Policy &policy)
{
    std::vector<std::vector<std::uint32_t>> result;
    for (const Authority &authority : policy.authorities) {
        std::vector<std::uint32_t> &pinned = result.emplace_back();
        for (const std::uint32_t block : authority.blocks)
            collectPinned(policy, policy.blocks[block], pinned);
    }
    return result;
}

/// Changes in the order in which people must hear of them: keys that are no longer released come first.
int urgency(const ReplayGroup &group)
{
    if (group.before == Verdict::Released)
        return group.verdict == Verdict::Refused ? 0 : 1;
    return group.verdict == Verdict::Released ? 2 : 3;
}

} // namespace

ReplayCounter::ReplayCounter(ReplayPlan plan)
    : m_plan(std::move(plan))
    , m_used(m_plan.policy->policy().conditions.size())
    , m_pending(pinnedByAuthority(m_plan.policy->policy()))
{
}

ReplayLine ReplayCounter::add(std::string_view line, ReplayPlace place)
{
    TokenLine read = readTokenLine(line, m_lastHeader);
    if (read.token)
        return add(*read.token, place);
    ReplayLine result;
    if (read.problem.empty())
        return result;
    addUnreadable();
    result.state = ReplayLine::State::Unreadable;
    result.problem = std::move(read.problem);
    return result;
}

ReplayLine ReplayCounter::add(const AttestationToken &token, ReplayPlace place)
{
    ReplayLine result;
    result.state = ReplayLine::State::Decided;
    result.decided = decideAndTell(*m_plan.policy, token, m_plan.reading);
    if (m_plan.against)
        result.before = decideAndTell(*m_plan.against, token, m_plan.reading);
    count(result, token, place);
    markUsed(token);
    return result;
}

void ReplayCounter::count(ReplayLine &line, const AttestationToken &token, ReplayPlace place)
{
    ++m_counts[static_cast<std::size_t>(line.decided.verdict)];
    const auto group = [&](const Decider &decider) {
        ReplayGroup result;
        result.verdict = line.decided.verdict;
        result.decider = decider;
        if (decider.kind == Decider::Kind::NoAuthority) {
            result.issuer = token.issuer();
            line.issuer = token.issuer();
        }
        return result;
    };
    if (line.decided.verdict != Verdict::Released)
        addTo(m_notReleased, group(line.decided.decider), {1, place});
    if (!line.before)
        return;
    ++m_countsBefore[static_cast<std::size_t>(line.before->verdict)];
    if (line.before->verdict == line.decided.verdict)
        return;
    const bool nowReleased = line.decided.verdict == Verdict::Released;
    ReplayGroup change = group(nowReleased ? line.before->decider : line.decided.decider);
    change.before = line.before->verdict;
    change.decidedBefore = nowReleased;
    addTo(m_changes, std::move(change), {1, place});
}

void ReplayCounter::addTo(Groups &groups, ReplayGroup group, ReplayTally tally)
{
    auto found = groups.find(group);
    if (found == groups.end()) {
        if (!group.issuer.empty() && groups.size() >= maximumIssuers)
            group.issuer.clear();
        found = groups.emplace(std::move(group), ReplayTally{0, tally.first}).first;
    }
    found->second.count += tally.count;
    found->second.first = std::min(found->second.first, tally.first);
}

const std::vector<std::uint32_t> &ReplayCounter::authoritiesOf(std::string_view issuer)
{
    if (issuer == m_lastIssuer)
        return m_lastAuthorities;
    m_lastIssuer = issuer;
    if (m_authorities.size() > maximumIssuers)
        m_authorities.clear();
    const auto [entry, isNew] = m_authorities.try_emplace(m_lastIssuer);
    if (isNew) {
        Assignment observed = observedAssignment();
        const std::vector<Authority> &authorities = m_plan.policy->policy().authorities;
        for (std::uint32_t i = 0; i < authorities.size(); ++i) {
            if (authorityMatches(authorities[i].url, issuer, observed))
                entry->second.push_back(i);
        }
    }
    m_lastAuthorities = entry->second;
    return m_lastAuthorities;
}

void ReplayCounter::markUsed(const AttestationToken &token)
{
    for (const std::uint32_t authority : authoritiesOf(token.issuer())) {
        std::vector<std::uint32_t> &pending = m_pending[authority];
        if (pending.empty())
            continue;
        Assignment assignment = observedAssignment();
        const auto isMet = [&](std::uint32_t condition) {
            const bool met = conditionMet(m_plan.policy->policy().conditions[condition], token, assignment);
            m_used[condition] = met ? 1 : m_used[condition];
            return met;
        };
        pending.erase(std::remove_if(pending.begin(), pending.end(), isMet), pending.end());
    }
}

void ReplayCounter::merge(const ReplayCounter &other)
{
    m_unreadable += other.m_unreadable;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] += other.m_counts[i];
        m_countsBefore[i] += other.m_countsBefore[i];
    }
    for (const auto &[group, tally] : other.m_notReleased)
        addTo(m_notReleased, group, tally);
    for (const auto &[group, tally] : other.m_changes)
        addTo(m_changes, group, tally);
    for (std::size_t i = 0; i < m_used.size(); ++i)
        m_used[i] |= other.m_used[i];
    for (std::vector<std::uint32_t> &pending : m_pending)
        pending.erase(
            std::remove_if(pending.begin(), pending.end(), [this](std::uint32_t i) { return m_used[i] != 0; }),
            pending.end());
}

std::uint64_t ReplayCounter::tokens() const
{
    return m_counts[0] + m_counts[1] + m_counts[2];
}

std::vector<std::pair<ReplayGroup, ReplayTally>> ReplayCounter::sorted(const Groups &groups)
{
    std::vector<std::pair<ReplayGroup, ReplayTally>> list(groups.begin(), groups.end());
    std::stable_sort(list.begin(), list.end(),
                     [](const auto &left, const auto &right) { return left.second.count > right.second.count; });
    return list;
}

std::vector<std::pair<ReplayGroup, ReplayTally>> ReplayCounter::notReleased() const
{
    return sorted(m_notReleased);
}

std::vector<std::pair<ReplayGroup, ReplayTally>> ReplayCounter::changes() const
{
    auto list = sorted(m_changes);
    std::stable_sort(list.begin(), list.end(),
                     [](const auto &left, const auto &right) { return urgency(left.first) < urgency(right.first); });
    return list;
}

std::vector<std::uint32_t> ReplayCounter::unusedConditions() const
{
    std::vector<std::uint32_t> unused;
    for (const std::vector<std::uint32_t> &pending : m_pending)
        unused.insert(unused.end(), pending.begin(), pending.end());
    return unused;
}

DeciderLines::DeciderLines(const ReplayPlan &plan)
    : m_plan(plan)
    , m_policy(plan.policy->text())
{
    if (plan.against)
        m_against.emplace(plan.against->text());
}

std::size_t DeciderLines::of(const ReplayGroup &group) const
{
    if (group.decider.kind != Decider::Kind::Condition)
        return 0;
    const PolicyRevision &decides = group.decidedBefore ? *m_plan.against : *m_plan.policy;
    const Condition &condition = decides.policy().conditions[group.decider.index];
    return (group.decidedBefore ? *m_against : m_policy).at(decides.tree()[condition.node].begin).line;
}

} // namespace skr
