// SPDX-License-Identifier: Apache-2.0
#include "core/explain/turning.h"

#include <algorithm>
#include <utility>

namespace skr {

namespace {

/// A way to meet a part of the policy.
struct Way {
    std::vector<std::uint32_t> conditions;
    std::uint32_t weight = 0;
};

bool isBetter(const Way &left, const Way &right)
{
    if (left.conditions.size() != right.conditions.size())
        return left.conditions.size() < right.conditions.size();
    return left.weight != right.weight ? left.weight < right.weight : left.conditions < right.conditions;
}

bool isReadable(const Condition &condition)
{
    return condition.op && condition.value.isScalar() && !condition.claim.empty();
}

/// The best ways to meet blocks, from the inside out. Items of a block share no condition, so the best ways of a block
/// are made of the best ways of its items: those of all of them together, or of any one.
class TurningSearch
{
public:
    TurningSearch(const Evaluation &evaluation, const TurningWeights &weights, std::size_t maximum)
        : m_evaluation(evaluation)
        , m_policy(evaluation.revision().policy())
        , m_weights(weights)
        , m_maximum(maximum)
    {
    }

    /// Best first; none if nothing makes it met. Recursion is bounded by maximumDepth.
    std::vector<Way> waysOf(const Block &block) const
    {
        if (block.items.empty())
            return {}; // an error of the policy, and never met
        return block.kind == BlockKind::AllOf ? waysOfAll(block) : waysOfAny(block);
    }

    std::vector<Turning> run() const
    {
        std::vector<Turning> found;
        if (!m_evaluation.policyValid() || m_evaluation.token().issuer().empty())
            return found;
        if (m_evaluation.token().hasDuplicateMembers())
            return found; // whether the service takes the token at all is open, whatever the policy says
        for (std::uint32_t i = 0; i < m_policy.authorities.size(); ++i) {
            const bool issuer = m_evaluation.matches(m_policy.authorities[i].url) != Outcome::Met;
            const std::optional<std::uint32_t> issuerWeight = issuer ? m_weights.ofIssuer(i) : 0;
            if (!issuerWeight)
                continue;
            for (Way &way : waysOf(m_policy.authorities[i]))
                found.push_back({i, issuer, std::move(way.conditions), way.weight + *issuerWeight});
            if (found.size() > 4 * m_maximum)
                keepBest(found);
        }
        keepBest(found);
        return found;
    }

private:
    std::vector<Way> waysOf(const Authority &authority) const
    {
        std::vector<Way> ways(1);
        for (const std::uint32_t block : authority.blocks)
            ways = combined(ways, waysOf(m_policy.blocks[block]));
        return authority.blocks.empty() ? std::vector<Way>() : ways;
    }

    std::vector<Way> waysOfAll(const Block &block) const
    {
        std::vector<Way> ways(1);
        for (const Item &item : block.items) {
            if (item.kind != Item::Kind::Condition)
                ways = combined(ways, waysOf(item));
            else if (!addCondition(ways, item.index))
                return {};
            if (ways.empty())
                return {};
        }
        sortBest(ways);
        return ways;
    }

    std::vector<Way> waysOfAny(const Block &block) const
    {
        std::vector<Way> ways;
        for (const Item &item : block.items) {
            for (Way &way : waysOf(item)) {
                if (way.conditions.empty())
                    return std::vector<Way>(1); // met as it is
                ways.push_back(std::move(way));
            }
            if (ways.size() > 4 * m_maximum)
                sortBest(ways);
        }
        sortBest(ways);
        return ways;
    }

    std::vector<Way> waysOf(const Item &item) const
    {
        if (item.kind == Item::Kind::Block)
            return waysOf(m_policy.blocks[item.index]);
        std::vector<Way> ways(1);
        if (item.kind != Item::Kind::Condition || !addCondition(ways, item.index))
            return {};
        return ways;
    }

    /// Adds the condition to each way unless it is met; false if nothing makes it met, or the ways get too long.
    bool addCondition(std::vector<Way> &ways, std::uint32_t index) const
    {
        const Condition &condition = m_policy.conditions[index];
        if (!isReadable(condition))
            return false;
        if (m_evaluation.outcomeIfAccepted(condition) == Outcome::Met)
            return true;
        const std::uint32_t weight = m_weights.ofCondition(index);
        for (Way &way : ways) {
            way.conditions.push_back(index);
            way.weight += weight;
        }
        ways.erase(std::remove_if(ways.begin(), ways.end(),
                                  [](const Way &way) { return way.conditions.size() > largestTurning; }),
                   ways.end());
        return !ways.empty();
    }

    std::vector<Way> combined(const std::vector<Way> &left, const std::vector<Way> &right) const
    {
        std::vector<Way> ways;
        for (const Way &first : left) {
            for (const Way &second : right) {
                if (first.conditions.size() + second.conditions.size() > largestTurning)
                    continue;
                ways.push_back({first.conditions, first.weight + second.weight});
                ways.back().conditions.insert(ways.back().conditions.end(), second.conditions.begin(),
                                              second.conditions.end());
            }
        }
        sortBest(ways);
        return ways;
    }

    void sortBest(std::vector<Way> &ways) const
    {
        if (ways.size() > 1)
            std::sort(ways.begin(), ways.end(), isBetter);
        if (ways.size() > m_maximum)
            ways.resize(m_maximum);
    }

    void keepBest(std::vector<Turning> &found) const
    {
        std::stable_sort(found.begin(), found.end(), [](const Turning &left, const Turning &right) {
            return left.size() != right.size() ? left.size() < right.size() : left.weight < right.weight;
        });
        if (found.size() > m_maximum)
            found.resize(m_maximum);
    }

    const Evaluation &m_evaluation;
    const Policy &m_policy;
    const TurningWeights &m_weights;
    std::size_t m_maximum;
};

} // namespace

std::vector<Turning> smallestTurnings(const Evaluation &evaluation, const TurningWeights &weights, std::size_t maximum)
{
    return TurningSearch(evaluation, weights, maximum).run();
}

} // namespace skr
