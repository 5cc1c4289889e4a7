// SPDX-License-Identifier: Apache-2.0
#include "core/explain/smallestchange.h"

#include "core/explain/changesteps.h"

#include <array>
#include <set>
#include <string>

namespace skr {

std::string_view spelling(ChangeKind kind)
{
    static constexpr std::array<std::string_view, 7> names = {
        "spelling", "accept", "replace", "drop", "no-policy-change", "issuer-spelling", "add-issuer"};
    return names[static_cast<std::size_t>(kind)];
}

namespace {

/// What is done, and in which entry: the same for two alternatives of which either would get the same one beside it.
std::string doneBy(const Evaluation &evaluation, const Turning &turning, const SmallestChange &change)
{
    std::string text(evaluation.revision().policy().authorities[turning.authority].url);
    for (const ChangeStep &step : change.steps)
        text += "\n" + spoken(step.policy);
    return text;
}

} // namespace

std::vector<SmallestChange> smallestChanges(const Evaluation &evaluation, const TokenClaims &claims,
                                            const Showing &showing, std::size_t maximum)
{
    std::vector<SmallestChange> changes;
    if (evaluation.verdict() == Verdict::Released)
        return changes;
    ChangeSteps steps(evaluation, claims, showing);
    const TurningWeights weights = {[&](std::uint32_t index) { return steps.weightOfCondition(index); },
                                    [&](std::uint32_t index) { return steps.weightOfEntry(index); }};
    std::set<std::string> known;
    for (Turning &turning : smallestTurnings(evaluation, weights, 4 * maximum)) {
        if (changes.size() == maximum)
            break;
        SmallestChange change;
        if (turning.issuer)
            change.steps.push_back(steps.ofEntry(turning.authority));
        for (const std::uint32_t condition : turning.conditions)
            change.steps.push_back(steps.ofCondition(condition));
        if (!known.insert(doneBy(evaluation, turning, change)).second)
            continue;
        change.turning = std::move(turning);
        changes.push_back(std::move(change));
        if (changes.back().steps.empty())
            break; // nothing need turn
    }
    return changes;
}

} // namespace skr
