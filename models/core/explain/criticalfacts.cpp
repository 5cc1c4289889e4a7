// SPDX-License-Identifier: Apache-2.0
#include "core/explain/turning.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace skr {

namespace {

/// What one demand is: equal demands turn together.
using Demand = std::tuple<std::string_view, Operator, NodeKind, std::string_view>;

/// Whether entries that name the issuer still accept the token when one fact turns.
class Turn
{
public:
    explicit Turn(const Evaluation &evaluation)
        : m_policy(evaluation.revision().policy())
        , m_met(m_policy.conditions.size(), false)
    {
        for (std::uint32_t i = 0; i < m_policy.authorities.size(); ++i) {
            if (evaluation.matches(m_policy.authorities[i].url) == Outcome::Met)
                m_matching.push_back(i);
        }
        for (const std::uint32_t authority : m_matching) {
            for (const std::uint32_t block : m_policy.authorities[authority].blocks)
                lookAt(m_policy.blocks[block], evaluation);
        }
    }

    /// The demands that are met, in the order of the text, each with its conditions.
    std::vector<std::vector<std::uint32_t>> facts() const
    {
        std::map<Demand, std::size_t> known;
        std::vector<std::vector<std::uint32_t>> facts;
        for (const std::uint32_t index : m_seen) {
            if (!m_met[index])
                continue;
            const Condition &each = m_policy.conditions[index];
            const auto [at, isNew] =
                known.emplace(Demand(each.claim, *each.op, each.value.kind, each.value.text), facts.size());
            if (isNew)
                facts.emplace_back();
            facts[at->second].push_back(index);
        }
        return facts;
    }

    std::size_t conditionCount() const { return m_seen.size(); }

    /// The entries that accept if these conditions were not met.
    std::vector<std::uint32_t> accepting(const std::vector<std::uint32_t> &turned)
    {
        for (const std::uint32_t index : turned)
            m_met[index] = false;
        std::vector<std::uint32_t> result;
        for (const std::uint32_t index : m_matching) {
            const Authority &authority = m_policy.authorities[index];
            if (!authority.blocks.empty()
                && std::all_of(authority.blocks.begin(), authority.blocks.end(),
                               [&](std::uint32_t block) { return isMet(m_policy.blocks[block]); }))
                result.push_back(index);
        }
        for (const std::uint32_t index : turned)
            m_met[index] = true;
        return result;
    }

private:
    void lookAt(const Block &block, const Evaluation &evaluation)
    {
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::Block) {
                lookAt(m_policy.blocks[item.index], evaluation);
            } else if (item.kind == Item::Kind::Condition) {
                m_seen.push_back(item.index);
                m_met[item.index] = evaluation.outcomeIfAccepted(m_policy.conditions[item.index]) == Outcome::Met;
            }
        }
    }

    /// Recursion is bounded by maximumDepth.
    bool isMet(const Block &block) const
    {
        const auto met = [this](const Item &item) {
            return item.kind == Item::Kind::Condition ? m_met[item.index]
                : item.kind == Item::Kind::Block      ? isMet(m_policy.blocks[item.index])
                                                      : false;
        };
        return block.kind == BlockKind::AnyOf
            ? std::any_of(block.items.begin(), block.items.end(), met)
            : !block.items.empty() && std::all_of(block.items.begin(), block.items.end(), met);
    }

    const Policy &m_policy;
    std::vector<bool> m_met; ///< by index into Policy::conditions; of those that were looked at
    std::vector<std::uint32_t> m_matching;
    std::vector<std::uint32_t> m_seen;
};

} // namespace

std::vector<CriticalFact> criticalFacts(const Evaluation &evaluation, std::size_t maximum)
{
    std::vector<CriticalFact> critical;
    if (evaluation.verdict() != Verdict::Released)
        return critical;
    Turn turn(evaluation);
    if (turn.conditionCount() > maximum)
        return critical;
    const std::vector<std::uint32_t> accepting = turn.accepting({});
    if (accepting.empty())
        return critical; // each way to a release depends on an open point; together they cover all of its options
    critical.push_back({accepting.front(), {}});
    for (std::vector<std::uint32_t> &conditions : turn.facts()) {
        if (turn.accepting(conditions).empty())
            critical.push_back({CriticalFact::noAuthority, std::move(conditions)});
    }
    return critical;
}

} // namespace skr
