// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <string_view>

namespace skr {

/// What a JSON object, or the payload of a JWT, is that people take for an attestation token.
enum class LookAlike : std::uint8_t {
    None,
    TokenHeader, ///< of a JWT, without the payload
    KeySet,
    IssuerMetadata, ///< what `.well-known/openid-configuration` gives
    AttestationPolicy, ///< in a JWT, as the attestation service returns it or takes it
    PolicyChange, ///< what the attestation service answers to a new policy
    PolicySigners,
    ReleaseResponse, ///< what Key Vault answers to a release
    ReleasePolicy,
    AccessToken, ///< of Microsoft Entra ID
    ReferenceValues, ///< of a container's utility VM, as its endorsement has them
};

/// Nothing that has `x-ms-attestation-type` is a look-alike.
LookAlike lookAlikeOf(const AttestationToken &token);

/// `an attestation policy in a JWT, not a token: …`, with what to do; empty for None.
std::string_view description(LookAlike lookAlike);

} // namespace skr
