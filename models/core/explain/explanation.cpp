// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"

#include <algorithm>
#include <array>

namespace skr {

std::string_view spelling(Relevance relevance)
{
    static constexpr std::array<std::string_view, 4> names = {"deciding", "counts", "not-needed", "not-reached"};
    return names[static_cast<std::size_t>(relevance)];
}

Explanation::Explanation(Evaluation evaluation, std::shared_ptr<const ClaimCatalog> catalog, Disclosure disclosure)
    : m_evaluation(std::move(evaluation))
    , m_catalog(std::move(catalog))
    , m_disclosure(disclosure)
    , m_claims(m_evaluation.token())
{
    const Policy &policy = m_evaluation.revision().policy();
    m_conditionOutcomes.reserve(policy.conditions.size());
    for (const Condition &condition : policy.conditions) {
        const Outcome outcome = m_evaluation.outcomeIfAccepted(condition);
        // Whether the service supports other operators at all is open.
        const bool open = condition.op && condition.op != Operator::Equals && outcome == Outcome::Met;
        m_conditionOutcomes.push_back(open ? Outcome::Undocumented : outcome);
    }
    m_blockOutcomes.resize(policy.blocks.size(), Outcome::NotMet);
    for (const Authority &authority : policy.authorities) {
        for (const std::uint32_t block : authority.blocks)
            settle(policy.blocks[block]);
    }
    m_conditionRelevance.resize(policy.conditions.size(), Relevance::Counts);
    m_blockRelevance.resize(policy.blocks.size(), Relevance::Counts);
    m_changes = skr::smallestChanges(m_evaluation, m_claims, showing());
    m_critical = skr::criticalFacts(m_evaluation);
    markAll();
    markDeciding();
}

/// The outcome of the block from those of its items. Recursion is bounded by maximumDepth.
Outcome Explanation::settle(const Block &block)
{
    const Outcome decisive = block.kind == BlockKind::AllOf ? Outcome::NotMet : Outcome::Met;
    Outcome result = block.kind == BlockKind::AllOf ? Outcome::Met : Outcome::NotMet;
    for (const Item &item : block.items) {
        const Outcome outcome = item.kind == Item::Kind::Block
            ? settle(m_evaluation.revision().policy().blocks[item.index])
            : outcomeOf(item);
        if (outcome == decisive)
            result = decisive;
        else if (outcome == Outcome::Undocumented && result != decisive)
            result = Outcome::Undocumented;
    }
    if (block.items.empty())
        result = Outcome::NotMet;
    return m_blockOutcomes[indexOf(block)] = result;
}

Outcome Explanation::outcomeOf(const Item &item) const
{
    switch (item.kind) {
    case Item::Kind::Condition:
        return m_conditionOutcomes[item.index];
    case Item::Kind::Block:
        return m_blockOutcomes[item.index];
    default:
        return Outcome::NotMet;
    }
}

/// Recursion is bounded by maximumDepth.
void Explanation::mark(const Block &block, Relevance relevance)
{
    const Policy &policy = m_evaluation.revision().policy();
    m_blockRelevance[indexOf(block)] = relevance;
    const bool oneIsEnough = block.kind == BlockKind::AnyOf && m_blockOutcomes[indexOf(block)] == Outcome::Met;
    for (const Item &item : block.items) {
        const Relevance own = relevance == Relevance::Counts && oneIsEnough && outcomeOf(item) != Outcome::Met
            ? Relevance::NotNeeded
            : relevance;
        if (item.kind == Item::Kind::Block)
            mark(policy.blocks[item.index], own);
        else if (item.kind == Item::Kind::Condition)
            m_conditionRelevance[item.index] = own;
    }
}

void Explanation::markAll()
{
    const Policy &policy = m_evaluation.revision().policy();
    const auto accepts = [&](const Authority &authority) {
        return m_evaluation.matches(authority.url) == Outcome::Met && !authority.blocks.empty()
            && std::all_of(authority.blocks.begin(), authority.blocks.end(),
                           [&](std::uint32_t block) { return m_blockOutcomes[block] == Outcome::Met; });
    };
    const bool someAccepts = m_evaluation.verdict() == Verdict::Released
        && std::any_of(policy.authorities.begin(), policy.authorities.end(), accepts);
    for (const Authority &authority : policy.authorities) {
        Relevance relevance = Relevance::Counts;
        if (m_evaluation.matches(authority.url) == Outcome::NotMet)
            relevance = Relevance::NotReached;
        else if (someAccepts && !accepts(authority))
            relevance = Relevance::NotNeeded;
        m_authorityRelevance.push_back(relevance);
        for (const std::uint32_t block : authority.blocks)
            mark(policy.blocks[block], relevance);
    }
}

void Explanation::markDeciding()
{
    for (const SmallestChange &change : m_changes) {
        if (change.turning.size() != 1)
            continue;
        if (change.turning.issuer)
            m_authorityRelevance[change.turning.authority] = Relevance::Deciding;
        for (const std::uint32_t condition : change.turning.conditions)
            m_conditionRelevance[condition] = Relevance::Deciding;
    }
    for (const CriticalFact &fact : m_critical) {
        for (const std::uint32_t condition : fact.conditions)
            m_conditionRelevance[condition] = Relevance::Deciding;
    }
}

std::size_t Explanation::indexOf(const Condition &condition) const
{
    return static_cast<std::size_t>(&condition - m_evaluation.revision().policy().conditions.data());
}

std::size_t Explanation::indexOf(const Block &block) const
{
    return static_cast<std::size_t>(&block - m_evaluation.revision().policy().blocks.data());
}

std::optional<QuickFix> Explanation::fix(const SmallestChange &change) const
{
    return fixOf(m_evaluation, change, *m_catalog);
}

std::optional<QuickFix> Explanation::fix(const Condition &condition, const NearMiss &miss) const
{
    return fixOf(m_evaluation.revision(), condition, miss, showing());
}

std::vector<PointAdvice> Explanation::points() const
{
    return pointAdvice(m_evaluation, m_claims, showing());
}

} // namespace skr
