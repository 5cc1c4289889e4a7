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

/// The path of the same claim in the other kind of token: below `x-ms-isolation-tee.`, or without it.
std::string otherLayer(std::string_view path);

/// How a claim at `path` is near to one that was asked for at another path.
Phrases placeWords(std::string_view asked, std::string_view path);

/// The likeliest first, no claim twice.
std::vector<MeantClaim> meantClaims(const AttestationToken &token, std::string_view path, const TokenClaims &claims,
                                    const ClaimCatalog &catalog);

} // namespace skr
