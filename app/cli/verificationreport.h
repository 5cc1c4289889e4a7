// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/signature.h"

#include <cstdint>
#include <string>

namespace skr {

/// A token's signature, checked with a key set.
struct Verification {
    const AttestationToken &token;
    const JsonWebKeySet &keys;
    const SignatureCheck &check;

    /// The key that verified the signature, or with which it failed; null without one.
    const JsonWebKey *key() const { return check.key ? &keys.keys()[*check.key] : nullptr; }
    /// Its certificate; null without one.
    const Certificate *certificate() const
    {
        return key() && !key()->chain.certificates.empty() ? &key()->chain.certificates.front() : nullptr;
    }
};

/// The answer, in one line: `verified: …` or `not verified: …`. Texts of the token and the key set are in it as they
/// are.
std::string summary(const Verification &verification);

/// As people read it. `now` is in seconds since 1970.
std::string verificationText(const Verification &verification, std::int64_t now);

/// As app/README.md documents it.
std::string verificationJson(const Verification &verification, std::int64_t now);

} // namespace skr
