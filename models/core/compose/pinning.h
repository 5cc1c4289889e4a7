// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/token/attestationtoken.h"

#include <cstdint>
#include <string>
#include <vector>

namespace skr {

/// Whether a condition that a token's claim equals the value it has makes a sensible part of a policy.
enum class Pinning : std::uint8_t {
    Suggested, ///< what a policy should ask for
    Possible, ///< narrows the policy to fewer machines, which somebody may want
    Unwise, ///< the next token of the same machine may have another value, or the value is what a policy should rule
            ///< out
    Impossible, ///< cannot be compared, or is compared elsewhere
};

/// A claim of a token, and what a condition on it would mean.
struct PinnableClaim {
    std::string path; ///< dotted, as a policy names it
    std::string json; ///< the value as JSON; empty if it is no text, number or boolean
    Pinning pinning = Pinning::Possible;
    std::string reason; ///< in words; lower case, no full stop
};

/// All claims of the token at paths that a policy can name, in the token's order; members of objects on their own,
/// lists as a whole. Sources: claim sets of Azure Attestation, policy grammar page, How to author a Secure Key Release
/// policy.
std::vector<PinnableClaim> pinnableClaims(const AttestationToken &token, const ClaimCatalog &catalog);

/// A policy of one authority, the token's issuer, that asks for all of the claims. Laid out, with a line end.
std::string policyFromToken(const AttestationToken &token, const std::vector<PinnableClaim> &claims);

} // namespace skr
