// SPDX-License-Identifier: Apache-2.0
#include "core/explain/weakening.h"

#include "core/policy/checks/claimtraits.h"

namespace skr {

std::uint32_t weightOfClaim(const ClaimCatalog &catalog, std::string_view path)
{
    const Claim *claim = catalog.find(path).claim;
    const ClaimTraits traits = claimTraits(claim, path);
    switch (traits.role) {
    case ClaimRole::ComplianceStatus:
    case ClaimRole::TeeDebug:
    case ClaimRole::TeeDebugStatus:
    case ClaimRole::TeeAttributes:
        return 8;
    case ClaimRole::AttestationType:
    case ClaimRole::HostData:
    case ClaimRole::Measurement:
        return 7;
    case ClaimRole::MachineId:
        return 6;
    case ClaimRole::GuestDebug:
    case ClaimRole::GuestDebugDisabled:
        return 5;
    case ClaimRole::Custom:
        return 4; // it may say anything
    case ClaimRole::Other:
        break;
    }
    if (claim != nullptr && claim->volatileValue)
        return 1;
    return traits.binds ? 4 : 3;
}

bool isUnsafeValue(const ClaimCatalog &catalog, std::string_view path, const Value &value)
{
    switch (claimTraits(catalog.find(path).claim, path).role) {
    case ClaimRole::TeeDebug:
    case ClaimRole::GuestDebug:
        return value.text == "true";
    case ClaimRole::GuestDebugDisabled:
        return value.text == "false";
    case ClaimRole::TeeDebugStatus:
        return value.text != "disabled";
    default:
        return false;
    }
}

} // namespace skr
