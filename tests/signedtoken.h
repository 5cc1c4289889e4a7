// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base64url.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace skr::test {

// Keys, certificates, key sets and signed tokens made with OpenSSL alone, for tests that check them.

using Key = std::shared_ptr<EVP_PKEY>;

inline void require(bool done)
{
    if (!done)
        throw std::runtime_error("OpenSSL cannot make what the test needs");
}

inline Key rsaKey(unsigned bits = 2048)
{
    return {EVP_RSA_gen(bits), EVP_PKEY_free};
}

/// A public key of these numbers, big-endian, whatever they are good for.
inline Key rsaKeyOf(const std::string &modulus, const std::string &exponent)
{
    const auto number = [](const std::string &bytes) {
        return std::unique_ptr<BIGNUM, decltype(&BN_free)>(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()), nullptr),
            BN_free);
    };
    const auto n = number(modulus);
    const auto e = number(exponent);
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    require(OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) == 1
            && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) == 1);
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(OSSL_PARAM_BLD_to_param(builder.get()),
                                                                             OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY *key = nullptr;
    require(EVP_PKEY_fromdata_init(context.get()) == 1
            && EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) == 1);
    return {key, EVP_PKEY_free};
}

/// `curve` as JWK has it: P-256.
inline Key ecKey(const char *curve)
{
    return {EVP_EC_gen(curve), EVP_PKEY_free};
}

inline std::string unsignedNumber(EVP_PKEY *key, const char *name, std::size_t size = 0)
{
    BIGNUM *number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    std::string bytes(size > 0 ? size : static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    BN_free(number);
    return bytes;
}

/// The members that hold the public key's numbers: `"kty":"RSA","n":…,"e":…`.
inline std::string numbersOf(const Key &key)
{
    if (EVP_PKEY_is_a(key.get(), "RSA"))
        return R"("kty":"RSA","n":")" + base64Url(unsignedNumber(key.get(), OSSL_PKEY_PARAM_RSA_N)) + R"(","e":")"
            + base64Url(unsignedNumber(key.get(), OSSL_PKEY_PARAM_RSA_E)) + R"(")";
    const int bits = EVP_PKEY_get_bits(key.get());
    const auto size = static_cast<std::size_t>(bits + 7) / 8;
    return R"("kty":"EC","crv":"P-)" + std::to_string(bits) + R"(","x":")"
        + base64Url(unsignedNumber(key.get(), OSSL_PKEY_PARAM_EC_PUB_X, size)) + R"(","y":")"
        + base64Url(unsignedNumber(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, size)) + R"(")";
}

/// The part of a JWT behind the second dot. `algorithm` is one of RFC 7518 with a public key.
inline std::string signatureOf(const Key &key, std::string_view algorithm, std::string_view text)
{
    const std::string digest = "SHA" + std::string(algorithm.substr(2));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *options = nullptr;
    require(EVP_DigestSignInit_ex(context.get(), &options, digest.c_str(), nullptr, nullptr, key.get(), nullptr) == 1);
    if (algorithm[0] == 'P')
        require(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
                && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1);
    std::size_t size = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    require(EVP_DigestSign(context.get(), nullptr, &size, bytes, text.size()) == 1);
    std::string signature(size, '\0');
    require(
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes, text.size())
        == 1);
    signature.resize(size);
    if (algorithm[0] != 'E')
        return signature;
    const auto half = static_cast<int>(EVP_PKEY_get_bits(key.get()) + 7) / 8;
    const auto *der = reinterpret_cast<const unsigned char *>(signature.data());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &der, static_cast<long>(signature.size()));
    std::string halves(2 * static_cast<std::size_t>(half), '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char *>(halves.data()), half);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char *>(halves.data()) + half, half);
    ECDSA_SIG_free(pair);
    return halves;
}

/// A JWT with this header and payload.
inline std::string signedToken(const Key &key, std::string_view algorithm, std::string_view header,
                               std::string_view payload)
{
    const std::string text = base64Url(header) + "." + base64Url(payload);
    return text + "." + base64Url(signatureOf(key, algorithm, text));
}

struct CertificateRequest {
    std::string name; ///< common name
    long begin = -3600; ///< seconds from now
    long end = 3600;
    std::string host = {}; ///< DNS name for TLS; none if empty
};

using CertificatePointer = std::shared_ptr<X509>;

/// A certificate for `key`, signed with `issuerKey` in the name of `issuer`; both null for a self-signed one.
inline CertificatePointer certificate(const Key &key, const CertificateRequest &request, const Key &issuerKey = {},
                                      const CertificatePointer &issuer = {})
{
    CertificatePointer made(X509_new(), X509_free);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), request.begin);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), request.end);
    X509_NAME *name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(request.name.data()),
                               static_cast<int>(request.name.size()), -1, 0);
    X509_set_issuer_name(made.get(), issuer ? X509_get_subject_name(issuer.get()) : name);
    X509_set_pubkey(made.get(), key.get());
    if (!request.host.empty()) {
        const std::string value = "DNS:" + request.host;
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, value.c_str());
        require(extension && X509_add_ext(made.get(), extension, -1) == 1);
        X509_EXTENSION_free(extension);
    }
    require(X509_sign(made.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256()) > 0);
    return made;
}

inline std::string derOf(const CertificatePointer &certificate)
{
    std::string der(static_cast<std::size_t>(i2d_X509(certificate.get(), nullptr)), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate.get(), &out);
    return der;
}

/// Plain base64, as `x5c` has it.
inline std::string base64(std::string_view bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4, '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                    reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return text;
}

/// `"x5c":[…]` of these certificates.
template <typename... Certificates> std::string chainOf(const Certificates &...certificates)
{
    std::string list;
    ((list += (list.empty() ? "\"" : ",\"") + base64(derOf(certificates)) + "\""), ...);
    return R"("x5c":[)" + list + "]";
}

/// A key set of keys that are given as the members of their objects.
template <typename... Keys> std::string keySet(const Keys &...keys)
{
    std::string list;
    ((list += (list.empty() ? "{" : ",{") + std::string(keys) + "}"), ...);
    return R"({"keys":[)" + list + "]}";
}

} // namespace skr::test
