// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace skr {

/// What must turn from not met to met so that one entry of the policy accepts the token: conditions, and whether the
/// entry names the token's issuer, which counts as one of them.
struct Turning {
    std::uint32_t authority = 0; ///< index into Policy::authorities
    bool issuer = false;
    std::vector<std::uint32_t> conditions; ///< indices into Policy::conditions, ascending
    std::uint32_t weight = 0; ///< of all of them: how much the policy loses

    std::size_t size() const { return conditions.size() + (issuer ? 1 : 0); }
    bool operator==(const Turning &) const = default;
};

/// How much a policy loses when one thing of it is met by more machines.
struct TurningWeights {
    std::function<std::uint32_t(std::uint32_t)> ofCondition; ///< by index into Policy::conditions
    /// By index into Policy::authorities; nothing if that entry is not to be looked at, as another one stands for it.
    std::function<std::optional<std::uint32_t>(std::uint32_t)> ofIssuer;
};

/// Sets of more members than this are no answer to anybody, and are left out.
inline constexpr std::size_t largestTurning = 64;

/// The `maximum` best sets whose turning releases the key, the policy taken as accepted: the smallest first, then the
/// lightest, then by place. No member of a set can be left out. A condition counts as met if it is under every option
/// of the open points; for `equals` alone that is exact, and with other operators a set may have more than it needs.
/// Empty if the policy is invalid, or the token names no issuer. One pass over the policy.
std::vector<Turning> smallestTurnings(const Evaluation &evaluation, const TurningWeights &weights, std::size_t maximum);

/// A demand of the policy that the token meets, and without which it would not be released.
struct CriticalFact {
    static constexpr std::uint32_t noAuthority = 0xFFFFFFFF;
    /// The first entry that accepts, where the fact is the token's issuer; else the fact is in `conditions`.
    std::uint32_t authority = noAuthority;
    /// The same demand wherever the policy has it, ascending: the token's one claim turns all of them.
    std::vector<std::uint32_t> conditions;

    bool operator==(const CriticalFact &) const = default;
};

/// The single facts whose turning would keep the key from a token that is released; none because there are
/// alternatives, or because it is not released. Facts of more than `maximum` conditions in all are not looked for.
std::vector<CriticalFact> criticalFacts(const Evaluation &evaluation, std::size_t maximum = 500);

} // namespace skr
