// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/claimtraits.h"

#include "core/text/message.h"

#include <algorithm>
#include <array>
#include <utility>

namespace skr {

namespace {

/// Families of the built-in catalog whose claims only tokens of one technology have.
TokenSet tokensOfFamily(std::string_view family)
{
    if (family == "AMD SEV-SNP")
        return tokens::snp;
    if (family == "Intel TDX")
        return tokens::tdx;
    if (family == "Intel SGX")
        return tokens::sgx;
    if (family == "Integrated HSM")
        return tokens::integratedHsm;
    if (family == "TPM and VBS")
        return tokens::tpm;
    if (family == "Configuration of the VM")
        return tokens::platformVm | tokens::guestTee;
    return tokens::any;
}

TokenSet tokensOf(const Claim &claim, bool belowTee)
{
    const TokenSet technology = tokensOfFamily(claim.family);
    if (belowTee)
        return technology & tokens::guestTee;
    if (claim.family == "Token")
        return tokens::any; // every token has them, or may
    TokenSet places = tokens::none;
    if (sits(claim, ClaimPlace::Platform))
        places |= tokens::platform;
    if (sits(claim, ClaimPlace::Guest))
        places |= tokens::guest;
    return technology & places;
}

ClaimRole roleOf(const Claim &claim)
{
    static constexpr auto roles = std::to_array<std::pair<std::string_view, ClaimRole>>({
        {"x-ms-attestation-type", ClaimRole::AttestationType},
        {"x-ms-compliance-status", ClaimRole::ComplianceStatus},
        {"x-ms-sevsnpvm-is-debuggable", ClaimRole::TeeDebug},
        {"x-ms-sgx-is-debuggable", ClaimRole::TeeDebug},
        {"is-debuggable", ClaimRole::TeeDebug},
        {"tdx_td_attributes_debug", ClaimRole::TeeDebug},
        {"dbgstat", ClaimRole::TeeDebugStatus},
        {"tdx_td_attributes", ClaimRole::TeeAttributes},
        {"x-ms-azurevm-bootdebug-enabled", ClaimRole::GuestDebug},
        {"x-ms-azurevm-kerneldebug-enabled", ClaimRole::GuestDebug},
        {"x-ms-azurevm-hypervisordebug-enabled", ClaimRole::GuestDebug},
        {"x-ms-azurevm-debuggersdisabled", ClaimRole::GuestDebugDisabled},
        {"x-ms-runtime.vm-configuration.vmUniqueId", ClaimRole::MachineId},
        {"x-ms-sevsnpvm-hostdata", ClaimRole::HostData},
        {"x-ms-sevsnpvm-launchmeasurement", ClaimRole::Measurement},
        {"x-ms-sgx-mrenclave", ClaimRole::Measurement},
        {"x-ms-sgx-mrsigner", ClaimRole::Measurement},
        {"tdx_mrtd", ClaimRole::Measurement},
    });
    const auto *const row =
        std::find_if(roles.begin(), roles.end(), [&](const auto &each) { return each.first == claim.name; });
    if (row != roles.end())
        return row->second;
    return claim.name.starts_with("x-ms-policy.") || claim.openMembers ? ClaimRole::Custom : ClaimRole::Other;
}

/// A value of the claim tells one workload, tenant or machine from others. In doubt it does.
bool bindsToOne(const Claim &claim)
{
    // The same on every machine with the same hardware, firmware or system.
    static constexpr auto common = std::to_array<std::string_view>({
        "x-ms-sevsnpvm-familyId",
        "x-ms-sevsnpvm-imageId",
        "x-ms-sevsnpvm-idkeydigest",
        "x-ms-sevsnpvm-authorkeydigest",
        "x-ms-runtime.vm-configuration.secure-boot-template-id",
        "tdx_mrseam",
        "tdx_mrsignerseam",
        "tdx_seam_attributes",
        "tdx_td_attributes",
        "tdx_xfam",
        "tdx_tee_tcb_svn",
    });
    if (claim.type == ClaimType::Boolean || claim.type == ClaimType::Integer)
        return false;
    if (std::find(common.begin(), common.end(), claim.name) != common.end())
        return false;
    return claim.format != ClaimFormat::None || claim.values.empty();
}

} // namespace

std::string_view tokenWords(TokenSet set)
{
    if (isWithin(set, tokens::guest))
        return set == tokens::guestSnp ? translatable("a guest token of SEV-SNP")
            : set == tokens::guestTdx  ? translatable("a guest token of TDX")
                                       : translatable("a guest token");
    if (isWithin(set, tokens::platformVm))
        return set == tokens::platformSnp ? translatable("a platform token of SEV-SNP")
            : set == tokens::platformTdx  ? translatable("a platform token of TDX")
                                          : translatable("a platform token");
    if (set == tokens::sgx)
        return translatable("an SGX token");
    if (set == tokens::integratedHsm)
        return translatable("a token of the Integrated HSM");
    if (set == tokens::tpm)
        return translatable("a TPM or VBS token");
    return isWithin(set, tokens::snp) ? translatable("a token of SEV-SNP")
        : isWithin(set, tokens::tdx)  ? translatable("a token of TDX")
                                      : translatable("a token");
}

ClaimTraits claimTraits(const Claim *claim, std::string_view path)
{
    if (claim == nullptr)
        return {};
    const ClaimRole role = roleOf(*claim);
    if (role == ClaimRole::Custom)
        return {};
    const bool ofVendor = claim->family == "AMD SEV-SNP" || claim->family == "Intel TDX";
    const TokenSet set = tokensOf(*claim, path.starts_with(isolationTeePrefix));
    return {set == tokens::none ? tokens::unknown : set, role, bindsToOne(*claim), ofVendor};
}

} // namespace skr
