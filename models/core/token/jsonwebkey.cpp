// SPDX-License-Identifier: Apache-2.0
#include "core/token/jsonwebkey.h"

#include "core/text/base64.h"
#include "core/text/message.h"
#include "core/token/openssl.h"
#include "core/token/rsakey.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace skr {

namespace {

using KeyPointer = std::shared_ptr<evp_pkey_st>;
using BuilderPointer = std::unique_ptr<OSSL_PARAM_BLD, OpenSslFree<OSSL_PARAM_BLD_free>>;
using ParametersPointer = std::unique_ptr<OSSL_PARAM, OpenSslFree<OSSL_PARAM_free>>;

constexpr int leastRsaBits = 2048; // RFC 7518 section 3.3
constexpr std::size_t mostCertificates = 8; // of one chain; services publish up to three

struct Curve {
    KeyType type;
    std::string_view name; ///< in a JWK
    const char *group; ///< for OpenSSL
    std::size_t size; ///< bytes of a coordinate
};
constexpr std::array<Curve, 3> curves = {{{KeyType::P256, "P-256", "prime256v1", 32},
                                          {KeyType::P384, "P-384", "secp384r1", 48},
                                          {KeyType::P521, "P-521", "secp521r1", 66}}};

std::string textOf(const nlohmann::json &json, const char *name)
{
    const auto member = json.find(name);
    return member != json.end() && member->is_string() ? member->get<std::string>() : std::string();
}

/// The bytes of a base64url member; empty without it, or if it is none.
std::string bytesOf(const nlohmann::json &json, const char *name)
{
    return decodedBase64Url(textOf(json, name), nullptr).value_or(std::string());
}

BignumPointer number(const std::string &bytes)
{
    return BignumPointer(BN_bin2bn(unsignedBytes(bytes), static_cast<int>(bytes.size()), nullptr));
}

/// Null where OpenSSL takes the parameters for no public key, as with a point that is not on its curve.
KeyPointer built(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParametersPointer parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return {key, EVP_PKEY_free};
}

KeyPointer rsaKey(const nlohmann::json &json)
{
    const std::string modulus = bytesOf(json, "n");
    const std::string exponent = bytesOf(json, "e");
    if (modulus.empty() || exponent.empty())
        return nullptr;
    const BignumPointer n = number(modulus);
    const BignumPointer e = number(exponent);
    const BuilderPointer builder(OSSL_PARAM_BLD_new());
    if (!isSoundRsaKey(n.get(), e.get()) || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return built("RSA", builder.get());
}

KeyPointer ecKey(const nlohmann::json &json, const Curve &curve)
{
    const std::string x = bytesOf(json, "x");
    const std::string y = bytesOf(json, "y");
    if (x.size() != curve.size || y.size() != curve.size) // RFC 7518 section 6.2.1.2
        return nullptr;
    const std::string point = '\x04' + x + y; // SEC 1 section 2.3.3, uncompressed
    const BuilderPointer builder(OSSL_PARAM_BLD_new());
    if (OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1)
        return nullptr;
    return built("EC", builder.get());
}

/// The key that the numbers make. Null, and no problem, if there are none.
KeyPointer keyFromNumbers(const nlohmann::json &json, std::string &problem)
{
    const std::string type = textOf(json, "kty");
    if (type == "RSA") {
        if (!json.contains("n") && !json.contains("e"))
            return nullptr;
        KeyPointer key = rsaKey(json);
        if (!key)
            problem = message("its `n` and `e` are no sound RSA key");
        return key;
    }
    if (!json.contains("x") && !json.contains("y"))
        return nullptr;
    const std::string name = textOf(json, "crv");
    for (const Curve &curve : curves) {
        if (curve.name != name)
            continue;
        KeyPointer key = ecKey(json, curve);
        if (!key)
            problem = message("its `x` and `y` are no point of the curve %1", {name});
        return key;
    }
    problem = message("its curve `%1` is not one that tokens are signed with: P-256, P-384, P-521", {name});
    return nullptr;
}

/// The key of the first certificate. Null, and no problem, if there is none.
KeyPointer keyFromCertificates(const nlohmann::json &json, CertificateChain &chain, std::string &problem)
{
    const auto list = json.find("x5c");
    if (list == json.end())
        return nullptr;
    if (list->size() > mostCertificates) {
        problem = message("it has more than %1 certificates (`x5c`)", {std::to_string(mostCertificates)});
        return nullptr;
    }
    std::vector<std::string> certificates;
    if (list->is_array()) {
        for (const nlohmann::json &entry : *list)
            certificates.push_back(
                decodedBase64(entry.is_string() ? entry.get_ref<const std::string &>() : std::string())
                    .value_or(std::string()));
    }
    KeyPointer key;
    chain = readChain(certificates, key);
    if (!key)
        problem = message("its certificate (`x5c`) cannot be read");
    return key;
}

KeyType typeOf(evp_pkey_st *key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return KeyType::Rsa;
    std::array<char, 64> group{};
    if (!EVP_PKEY_is_a(key, "EC") || EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1)
        return KeyType::Unusable;
    for (const Curve &curve : curves) {
        if (std::string_view(group.data()) == curve.group)
            return curve.type;
    }
    return KeyType::Unusable;
}

/// Why a key is not for checking signatures (RFC 7517 sections 4.2 and 4.3); empty if it may be.
std::string foreignPurpose(const nlohmann::json &json)
{
    if (const auto use = json.find("use"); use != json.end() && *use != "sig")
        return message("it is not for signatures: its `use` is another");
    const auto operations = json.find("key_ops");
    if (operations == json.end())
        return {};
    if (operations->is_array() && std::find(operations->begin(), operations->end(), "verify") != operations->end())
        return {};
    return message("it is not for checking signatures: its `key_ops` do not have `verify`");
}

std::string problemOf(const JsonWebKey &key, const std::string &type)
{
    if (key.type == KeyType::Unusable)
        return message("its certificate has a kind of key that tokens are not signed with");
    if ((key.type == KeyType::Rsa) != (type == "RSA"))
        return message("its certificate has another kind of key than its `kty` says");
    if (key.type == KeyType::Rsa && key.bits < leastRsaBits)
        return message("an RSA key of %1 bits is too short: it takes %2",
                       {std::to_string(key.bits), std::to_string(leastRsaBits)});
    if (key.type == KeyType::Rsa && key.bits > mostRsaBits)
        return message("an RSA key of %1 bits is longer than any that is used here: at most %2",
                       {std::to_string(key.bits), std::to_string(mostRsaBits)});
    if (!isSoundKey(key.publicKey.get()))
        return message("its certificate has no sound RSA key");
    return {};
}

void readPublicKey(const nlohmann::json &json, JsonWebKey &key)
{
    const std::string type = textOf(json, "kty");
    if (type != "RSA" && type != "EC") {
        key.problem = type.empty() ? message("it names no kind of key (`kty`)")
                                   : message("its kind (`kty`) is `%1`: only RSA and EC keys check tokens", {type});
        return;
    }
    key.publicKey = keyFromCertificates(json, key.chain, key.problem);
    const KeyPointer numbers = key.problem.empty() ? keyFromNumbers(json, key.problem) : nullptr;
    if (!key.problem.empty())
        return;
    if (key.publicKey && numbers && EVP_PKEY_eq(key.publicKey.get(), numbers.get()) != 1) {
        key.problem = message("its numbers are not those of its certificate");
        return;
    }
    if (!key.publicKey)
        key.publicKey = numbers;
    if (!key.publicKey) {
        key.problem = message("it has neither a certificate (`x5c`) nor the numbers of a key");
        return;
    }
    key.type = typeOf(key.publicKey.get());
    key.bits = EVP_PKEY_get_bits(key.publicKey.get());
    key.problem = problemOf(key, type);
    if (key.problem.empty())
        key.problem = foreignPurpose(json);
}

} // namespace

JsonWebKey readKey(const nlohmann::json &json)
{
    JsonWebKey key;
    if (!json.is_object()) {
        key.problem = message("it is no JSON object");
        return key;
    }
    const OpenSslErrorScope errors;
    key.id = textOf(json, "kid");
    key.algorithm = textOf(json, "alg");
    readPublicKey(json, key);
    if (!key.isUsable())
        key.publicKey.reset();
    return key;
}

} // namespace skr
