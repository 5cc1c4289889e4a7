// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/certificate.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// What a public key can check. The curves belong to ES256, ES384 and ES512 (RFC 7518 section 3.4).
enum class KeyType : std::uint8_t { Unusable, Rsa, P256, P384, P521 };

/// A key of a key set (RFC 7517), from its certificate (`x5c`) or its numbers (`n` and `e`, `x` and `y`).
struct JsonWebKey {
    std::string id; ///< `kid`; empty without one
    std::string algorithm; ///< `alg`, the only one that it is for; empty without one
    KeyType type = KeyType::Unusable;
    int bits = 0;
    std::string problem; ///< why it cannot check signatures; lower case, no full stop; empty if it can
    CertificateChain chain; ///< `x5c`
    std::shared_ptr<evp_pkey_st> publicKey; ///< null with a problem

    bool isUsable() const { return problem.empty(); }
    /// In words: `RSA, 2048 bits`.
    std::string description() const;
};

/// The public keys that an issuer signs with. Immutable. Every key is kept, also one that cannot be used.
class JsonWebKeySet
{
public:
    /// Largest text that parse() takes, in bytes.
    static constexpr std::size_t maximumSize = std::size_t{1024} * 1024;
    /// Most keys that it takes: each costs work, and the largest that a service publishes have a few dozen.
    static constexpr std::size_t maximumKeys = 500;

    /// Reads a JWK Set (RFC 7517 section 5). On failure returns nothing and says in `error` what is wrong and what to
    /// do; lower case, no full stop.
    static std::shared_ptr<const JsonWebKeySet> parse(std::string_view text, std::string *error);

    const std::vector<JsonWebKey> &keys() const { return m_keys; }

private:
    explicit JsonWebKeySet(std::vector<JsonWebKey> keys);

    std::vector<JsonWebKey> m_keys;
};

} // namespace skr
