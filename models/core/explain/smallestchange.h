// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/nearmiss.h"
#include "core/explain/turning.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace skr {

/// What would be done to one condition, or to the issuer, so that the token meets it.
enum class ChangeKind : std::uint8_t {
    Spelling, ///< written as the token has it: nothing else changes
    Accept, ///< the token's value is taken in beside the one that is asked for
    Replace, ///< equals the token's value, in the place of another comparison
    Drop, ///< the token does not have the claim: the condition goes
    NoPolicyChange, ///< the token does not have the claim, and the condition is an alternative: to drop it changes
                    ///< nothing, another claim would have to take its place
    IssuerSpelling, ///< the authority is written as the token has its issuer
    AddIssuer, ///< an entry for the token's issuer with the same conditions
};
std::string_view spelling(ChangeKind kind);

struct ChangeStep {
    ChangeKind kind;
    std::uint32_t condition = 0; ///< index into Policy::conditions; of no meaning for an issuer
    NearMiss spelling; ///< of Spelling alone
    Phrases policy; ///< what is done to the policy; lower case, no full stop
    Phrases letsIn; ///< whom else that lets in
    Phrases machine; ///< which machine, or which token, the policy takes as it is

    bool isOfIssuer() const { return kind == ChangeKind::IssuerSpelling || kind == ChangeKind::AddIssuer; }
};

/// A least set of things whose change would release the key to this token.
struct SmallestChange {
    Turning turning;
    std::vector<ChangeStep> steps; ///< the issuer's first, then in the order of the text
};

/// How many changes are worth to be read.
inline constexpr std::size_t manyChanges = 5;

/// The smallest changes first, then those that weaken the policy least (weakening.h); of entries with the same
/// conditions one stands for all, and so does one of several alternatives of which any would be done the same to. Empty
/// if the token is released, the policy is invalid, or the token names no issuer. A change with no steps says that only
/// the service's acceptance of the policy is open.
std::vector<SmallestChange> smallestChanges(const Evaluation &evaluation, const TokenClaims &claims,
                                            const Showing &showing, std::size_t maximum = manyChanges);

/// All steps as one edit that keeps all other bytes; nothing if a step has no edit, if an edit is refused, or if the
/// token would still not be released by the policy as it then is, accepted or not. Reads the text
/// anew only behind steps that depend on each other.
std::optional<QuickFix> fixOf(const Evaluation &evaluation, const SmallestChange &change, const ClaimCatalog &catalog);

} // namespace skr
