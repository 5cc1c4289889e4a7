// SPDX-License-Identifier: Apache-2.0
#include "core/token/preparedkey.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace skr {

namespace {

using EcdsaPointer = std::unique_ptr<ECDSA_SIG, OpenSslFree<ECDSA_SIG_free>>;

using Scheme = SignatureAlgorithm::Scheme;
constexpr std::array<SignatureAlgorithm, 9> algorithms = {{{"RS256", "SHA256", Scheme::Pkcs1, KeyType::Rsa, 0},
                                                           {"RS384", "SHA384", Scheme::Pkcs1, KeyType::Rsa, 0},
                                                           {"RS512", "SHA512", Scheme::Pkcs1, KeyType::Rsa, 0},
                                                           {"PS256", "SHA256", Scheme::Pss, KeyType::Rsa, 0},
                                                           {"PS384", "SHA384", Scheme::Pss, KeyType::Rsa, 0},
                                                           {"PS512", "SHA512", Scheme::Pss, KeyType::Rsa, 0},
                                                           {"ES256", "SHA256", Scheme::Ecdsa, KeyType::P256, 32},
                                                           {"ES384", "SHA384", Scheme::Ecdsa, KeyType::P384, 48},
                                                           {"ES512", "SHA512", Scheme::Ecdsa, KeyType::P521, 66}}};

/// The two numbers of a JWT's signature (RFC 7518 section 3.4) as the DER that OpenSSL takes; empty on failure.
std::string derSignature(std::string_view halves)
{
    const std::size_t size = halves.size() / 2;
    BignumPointer r(BN_bin2bn(unsignedBytes(halves), static_cast<int>(size), nullptr));
    BignumPointer s(BN_bin2bn(unsignedBytes(halves.substr(size)), static_cast<int>(size), nullptr));
    const EcdsaPointer pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the pair owns them now
    (void)s.release();
    std::string der(static_cast<std::size_t>(std::max(0, i2d_ECDSA_SIG(pair.get(), nullptr))), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

bool setPadding(EVP_PKEY_CTX *context, Scheme scheme)
{
    if (scheme == Scheme::Pkcs1)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    if (scheme == Scheme::Pss) // RFC 7518 section 3.5: the salt is as long as the hash
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
    return true;
}

} // namespace

const SignatureAlgorithm *SignatureAlgorithm::named(std::string_view name)
{
    for (const SignatureAlgorithm &algorithm : algorithms) {
        if (algorithm.name == name)
            return &algorithm;
    }
    return nullptr;
}

PreparedKey::PreparedKey(std::size_t index, const SignatureAlgorithm &algorithm, EVP_PKEY *key)
    : m_index(index)
    , m_algorithm(&algorithm)
    , m_signatureSize(algorithm.scheme == Scheme::Ecdsa ? 2 * algorithm.coordinate
                                                        : static_cast<std::size_t>(EVP_PKEY_get_size(key)))
    , m_digest(EVP_MD_fetch(nullptr, algorithm.digest, nullptr))
    , m_digestContext(EVP_MD_CTX_new())
    , m_context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr))
{
    if (!m_digest || !m_digestContext || !m_context || EVP_PKEY_verify_init(m_context.get()) != 1
        || !setPadding(m_context.get(), algorithm.scheme)
        || EVP_PKEY_CTX_set_signature_md(m_context.get(), m_digest.get()) != 1)
        m_context.reset(); // verifies nothing
}

bool PreparedKey::verifies(std::string_view text, std::string_view signature) const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned size = 0;
    if (!m_context || EVP_DigestInit_ex2(m_digestContext.get(), m_digest.get(), nullptr) != 1
        || EVP_DigestUpdate(m_digestContext.get(), text.data(), text.size()) != 1
        || EVP_DigestFinal_ex(m_digestContext.get(), digest.data(), &size) != 1)
        return false;
    const std::string der = m_algorithm->scheme == Scheme::Ecdsa ? derSignature(signature) : std::string();
    const std::string_view bytes = m_algorithm->scheme == Scheme::Ecdsa ? std::string_view(der) : signature;
    return EVP_PKEY_verify(m_context.get(), unsignedBytes(bytes), bytes.size(), digest.data(), size) == 1;
}

} // namespace skr
