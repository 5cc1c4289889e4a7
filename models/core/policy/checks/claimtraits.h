// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <cstdint>
#include <string_view>

namespace skr {

/// A set of kinds of token: which tokens can have a claim, or meet a block.
using TokenSet = std::uint8_t;

namespace tokens {
inline constexpr TokenSet none = 0;
inline constexpr TokenSet platformSnp = 1;
inline constexpr TokenSet platformTdx = 2;
inline constexpr TokenSet sgx = 4;
inline constexpr TokenSet integratedHsm = 8;
inline constexpr TokenSet tpm = 16; ///< TPM and VBS
inline constexpr TokenSet guestSnp = 32;
inline constexpr TokenSet guestTdx = 64;
inline constexpr TokenSet guestPlain = 128; ///< a VM without a TEE: Trusted Launch
inline constexpr TokenSet platformVm = platformSnp | platformTdx;
inline constexpr TokenSet guestTee = guestSnp | guestTdx;
inline constexpr TokenSet guest = guestTee | guestPlain;
inline constexpr TokenSet snp = platformSnp | guestSnp;
inline constexpr TokenSet tdx = platformTdx | guestTdx;
inline constexpr TokenSet platform = platformVm | sgx | integratedHsm | tpm;
inline constexpr TokenSet any = platform | guest;
/// What nothing is known of: it may ask for a TEE.
inline constexpr TokenSet unknown = any & ~guestPlain;
} // namespace tokens

/// All of `set` are among `of`.
inline bool isWithin(TokenSet set, TokenSet of)
{
    return (set & ~of) == 0;
}

/// "a guest token", "a platform token of SEV-SNP".
std::string_view tokenWords(TokenSet set);

/// What a condition on a claim decides, besides which tokens have it.
enum class ClaimRole : std::uint8_t {
    Other,
    Custom, ///< not of the catalog, or of an attestation policy of one's own: it may say anything
    AttestationType,
    ComplianceStatus,
    TeeDebug, ///< true where the TEE can be debugged
    TeeDebugStatus, ///< `dbgstat`
    TeeAttributes, ///< has the debug bit in it
    GuestDebug, ///< true where the system of the VM can be debugged
    GuestDebugDisabled, ///< false there
    MachineId, ///< GUID of the VM, in the case that its TEE has it
    HostData,
    Measurement, ///< a digest of what runs: never zeros
};

/// What the checks of meaning know of a claim at a path. Follows from the catalog alone.
struct ClaimTraits {
    TokenSet tokens = tokens::unknown;
    ClaimRole role = ClaimRole::Custom;
    bool binds = true; ///< a value of it belongs to one workload, tenant or machine
    bool ofVendor = false; ///< of SEV-SNP or TDX alone
};

/// `claim` is what the catalog has at `path`, or null.
ClaimTraits claimTraits(const Claim *claim, std::string_view path);

} // namespace skr
