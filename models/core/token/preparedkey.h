// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/jsonwebkeyset.h"
#include "core/token/openssl.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace skr {

/// An algorithm of RFC 7518 section 3.1 whose key has a public half.
struct SignatureAlgorithm {
    enum class Scheme : std::uint8_t { Pkcs1, Pss, Ecdsa };

    std::string_view name;
    const char *digest; ///< for OpenSSL
    Scheme scheme;
    KeyType keyType;
    std::size_t coordinate; ///< bytes of each half of an ECDSA signature

    /// Null for any other, as for `none` and the algorithms with a shared secret.
    static const SignatureAlgorithm *named(std::string_view name);
};

/// A public key that is ready for many signatures of one algorithm: nothing is looked up for a signature.
class PreparedKey
{
public:
    PreparedKey(std::size_t index, const SignatureAlgorithm &algorithm, EVP_PKEY *key);

    bool isFor(std::size_t index, const SignatureAlgorithm &algorithm) const
    {
        return m_index == index && m_algorithm == &algorithm;
    }
    /// Bytes that a signature of this key has in a JWT.
    std::size_t signatureSize() const { return m_signatureSize; }
    /// `signature` is as in a JWT, decoded, and signatureSize() bytes long.
    bool verifies(std::string_view text, std::string_view signature) const;

private:
    std::size_t m_index;
    const SignatureAlgorithm *m_algorithm;
    std::size_t m_signatureSize = 0;
    DigestPointer m_digest;
    DigestContextPointer m_digestContext;
    KeyContextPointer m_context;
};

} // namespace skr
