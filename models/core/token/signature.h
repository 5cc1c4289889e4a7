// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"
#include "core/token/jsonwebkeyset.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

class PreparedKey;
struct SignatureAlgorithm;

/// Why a token's signature is not verified.
enum class SignatureProblem : std::uint8_t {
    None, ///< it is verified
    PayloadAlone, ///< the payload as JSON, which nobody can have signed
    Unsigned, ///< a JWT without a third part
    AmbiguousHeader, ///< `alg` or `kid` twice: two readers could see two algorithms
    CriticalHeader, ///< `crit` (RFC 7515 section 4.1.11) demands what is not known here
    NoAlgorithm,
    AlgorithmNone,
    UnknownAlgorithm, ///< also HS256, whose key would have to be secret
    NoMatchingKey,
    UnusableKey,
    KeyDisagrees, ///< the algorithm needs another kind of key, or the key is for another algorithm
    Malformed, ///< not base64url, or not as long as a signature of this key
    BadSignature,
};

/// For programs: `bad-signature`; empty for None.
std::string_view spelling(SignatureProblem problem);

/// What a key set says of a token's signature; of nothing but the signature.
struct SignatureCheck {
    SignatureProblem problem = SignatureProblem::None;
    std::string algorithm; ///< `alg` of the header; empty without one
    std::string keyId; ///< `kid` of the header; empty without one
    std::optional<std::size_t> key; ///< the key of the set that verified it, or with which it failed

    bool isVerified() const { return problem == SignatureProblem::None; }
};

/// Why a signature is not verified and what to do about it; marked text, lower case, no full stop. Empty if it is.
std::string explanation(const SignatureCheck &check, const JsonWebKeySet &keys);

/// Checks signatures of tokens (RFC 7515) with one key set. `jku` and the certificates in a header count for nothing.
/// It keeps what OpenSSL has prepared for a key: one thread at a time may use it.
class SignatureVerifier
{
public:
    explicit SignatureVerifier(std::shared_ptr<const JsonWebKeySet> keys);
    ~SignatureVerifier();
    SignatureVerifier(const SignatureVerifier &) = delete;
    SignatureVerifier &operator=(const SignatureVerifier &) = delete;

    const JsonWebKeySet &keys() const { return *m_keys; }
    SignatureCheck check(const AttestationToken &token);
    /// Of a JWS with any payload: its header as JSON, the first two parts as they are signed, and the third.
    SignatureCheck check(const std::string &header, std::string_view signedText, std::string_view signature);

private:
    void tryKeys(std::string_view signedText, std::string_view encoded, const SignatureAlgorithm &algorithm,
                 SignatureCheck &check);
    SignatureProblem tryKey(std::size_t index, const SignatureAlgorithm &algorithm, std::string_view signedText,
                            std::string_view signature);
    const PreparedKey &prepared(std::size_t index, const SignatureAlgorithm &algorithm);

    std::shared_ptr<const JsonWebKeySet> m_keys;
    std::vector<std::unique_ptr<PreparedKey>> m_prepared;
};

} // namespace skr
