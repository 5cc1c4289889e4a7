// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// What the service checks of a token besides the policy (policy grammar page), as far as the token's text shows it.
enum class PreflightCheck : std::uint8_t {
    AttestationType, ///< it is an attestation token at all
    Issuer, ///< whose keys the service fetches over https
    Signature, ///< that there is one; whether it is genuine is checked elsewhere (signature.h)
    Expiry,
    NotBefore,
    EncryptionKey, ///< an RSA key for encryption in the top-level `x-ms-runtime.keys`
};
/// For programs: `encryption-key`.
std::string_view spelling(PreflightCheck check);

struct PreflightItem {
    PreflightCheck check;
    bool passed = false; ///< false: no key is released to this token, whatever the policy says
    std::string words; ///< what was found: `expired 2023-04-01 10:00 UTC, 3 days ago`; lower case, no full stop
};

/// Every check in the order of the enumerators, at a time in seconds since 1970. They change no verdict.
std::vector<PreflightItem> preflight(const AttestationToken &token, std::int64_t now);

/// Why no key is released to a token even where the policy is met, of what can't be told from its claims' values: its
/// times, and the key that the released key is encrypted to. Empty if there is no such reason.
std::vector<PreflightItem> withholding(const AttestationToken &token, std::int64_t now);

/// What the kind of a token means for the paths of claims in a policy for it; a sentence, lower case, no full stop.
std::string_view meaningForPaths(TokenKind kind);

} // namespace skr
