// SPDX-License-Identifier: Apache-2.0
#include "core/token/jsonwebkeyset.h"

#include "core/text/message.h"
#include "core/token/jsonwebkey.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

constexpr std::string_view expected = translatable("a key set is JSON: {\"keys\": [ … ]}");

/// Why JSON is no key set, with what the most likely other files are.
std::string problemOf(const nlohmann::json &json)
{
    if (json.is_object() && json.contains("jwks_uri"))
        return message("this is an issuer's configuration: its keys are at its `jwks_uri`");
    if (json.is_object() && json.contains("kty"))
        return message("this is one key alone: put it into a key set, {\"keys\": [ … ]}");
    return message("there is no list `keys`: %1", {message(expected)});
}

} // namespace

std::string JsonWebKey::description() const
{
    switch (type) {
    case KeyType::Rsa:
        return message("RSA, %1 bits", {std::to_string(bits)});
    case KeyType::P256:
        return "EC, P-256";
    case KeyType::P384:
        return "EC, P-384";
    case KeyType::P521:
        return "EC, P-521";
    default:
        return message("not usable");
    }
}

JsonWebKeySet::JsonWebKeySet(std::vector<JsonWebKey> keys)
    : m_keys(std::move(keys))
{
}

std::shared_ptr<const JsonWebKeySet> JsonWebKeySet::parse(std::string_view text, std::string *error)
{
    std::string unused;
    std::string &problem = error ? *error : unused;
    if (text.size() > maximumSize) {
        problem = message("the text is larger than 1 MB: that is no key set");
        return nullptr;
    }
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        problem = message("the text is not JSON: %1", {message(expected)});
        return nullptr;
    }
    const auto list = json.is_object() ? json.find("keys") : json.end();
    if (list == json.end() || !list->is_array()) {
        problem = problemOf(json);
        return nullptr;
    }
    if (list->size() > maximumKeys) {
        problem = message("the set has more than %1 keys", {std::to_string(maximumKeys)});
        return nullptr;
    }
    std::vector<JsonWebKey> keys;
    for (const nlohmann::json &key : *list)
        keys.push_back(readKey(key));
    return std::shared_ptr<const JsonWebKeySet>(new JsonWebKeySet(std::move(keys)));
}

} // namespace skr
