// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/nearmiss.h"

namespace skr {

/// A claim of the token that may be meant by a condition on one that it does not have.
struct MeantClaim {
    NearMissKind kind;
    const TokenClaim *claim = nullptr;
    Phrases words; ///< how it is near; its path and value follow
};

/// The likeliest first, no claim twice.
std::vector<MeantClaim> meantClaims(const AttestationToken &token, std::string_view path,
                                    const std::vector<TokenClaim> &claims, const ClaimCatalog &catalog);

} // namespace skr
