// SPDX-License-Identifier: Apache-2.0
#include "core/explain/smallestchange.h"

#include "core/explain/changesteps.h"

#include <array>

namespace skr {

std::string_view spelling(ChangeKind kind)
{
    static constexpr std::array<std::string_view, 7> names = {
        "spelling", "accept", "replace", "drop", "no-policy-change", "issuer-spelling", "add-issuer"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<SmallestChange> smallestChanges(const Evaluation &evaluation, const std::vector<TokenClaim> &claims,
                                            const Showing &showing, std::size_t maximum)
{
    std::vector<SmallestChange> changes;
    if (evaluation.verdict() == Verdict::Released)
        return changes;
    ChangeSteps steps(evaluation, claims, showing);
    const TurningWeights weights = {[&](std::uint32_t index) { return steps.weightOfCondition(index); },
                                    [&](std::uint32_t index) { return steps.weightOfEntry(index); }};
    for (Turning &turning : smallestTurnings(evaluation, weights, maximum)) {
        SmallestChange change;
        if (turning.issuer)
            change.steps.push_back(steps.ofEntry(turning.authority));
        for (const std::uint32_t condition : turning.conditions)
            change.steps.push_back(steps.ofCondition(condition));
        change.turning = std::move(turning);
        changes.push_back(std::move(change));
        if (changes.back().steps.empty())
            break; // nothing need turn
    }
    return changes;
}

} // namespace skr
