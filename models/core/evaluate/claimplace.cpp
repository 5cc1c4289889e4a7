// SPDX-License-Identifier: Apache-2.0
#include "core/evaluate/claimplace.h"

#include <algorithm>

namespace skr {

std::optional<ClaimPlace> placeOf(const Policy &policy, const ClaimCatalog &catalog)
{
    const auto isBelowTee = [](const Condition &condition) { return condition.claim.starts_with(isolationTeePrefix); };
    if (std::any_of(policy.conditions.begin(), policy.conditions.end(), isBelowTee))
        return ClaimPlace::GuestTee;
    for (const Condition &condition : policy.conditions) {
        const Claim *claim = catalog.find(condition.claim).claim;
        if (claim != nullptr && sits(*claim, ClaimPlace::Guest) != sits(*claim, ClaimPlace::Platform))
            return sits(*claim, ClaimPlace::Guest) ? ClaimPlace::Guest : ClaimPlace::Platform;
    }
    return std::nullopt;
}

std::optional<ClaimPlace> placeOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::PlatformSevSnp:
    case TokenKind::PlatformTdx:
    case TokenKind::Sgx:
    case TokenKind::IntegratedHsm:
    case TokenKind::Tpm:
        return ClaimPlace::Platform;
    case TokenKind::GuestConfidentialVm:
        return ClaimPlace::GuestTee;
    case TokenKind::GuestTrustedLaunch:
        return ClaimPlace::Guest;
    case TokenKind::NotAttestation:
    case TokenKind::Other:
        break;
    }
    return std::nullopt;
}

} // namespace skr
