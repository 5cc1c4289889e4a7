// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/policy.h"
#include "core/token/attestationtoken.h"

#include <optional>

namespace skr {

/// Which kind of token a policy is written for, told from the claims that it names: by those below
/// `x-ms-isolation-tee.`, else by the first that only one kind of token has. Nothing if its claims do not tell.
std::optional<ClaimPlace> placeOf(const Policy &policy, const ClaimCatalog &catalog);

/// Where a policy for such a token finds what the hardware attests; nothing for a token that attests none of it.
std::optional<ClaimPlace> placeOf(TokenKind kind);

} // namespace skr
