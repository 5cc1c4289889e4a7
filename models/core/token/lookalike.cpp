// SPDX-License-Identifier: Apache-2.0
#include "core/token/lookalike.h"

#include "core/text/message.h"

namespace skr {

namespace {

class Members
{
public:
    explicit Members(const AttestationToken &token)
        : m_token(token)
    {
    }

    bool has(std::string_view path) const { return m_token.find(path) != noNode; }
    bool has(std::string_view path, NodeKind kind) const
    {
        const NodeIndex node = m_token.find(path);
        return node != noNode && m_token.tree()[node].kind == kind;
    }

private:
    const AttestationToken &m_token;
};

} // namespace

LookAlike lookAlikeOf(const AttestationToken &token)
{
    const Members claims(token);
    if (claims.has("x-ms-attestation-type"))
        return LookAlike::None;
    // Names of members as the attestation service, Key Vault, RFC 7515, RFC 7517 and OpenID discovery document them.
    if (claims.has("AttestationPolicy") || claims.has("x-ms-policy", NodeKind::String))
        return LookAlike::AttestationPolicy;
    if (claims.has("x-ms-policy-result"))
        return LookAlike::PolicyChange;
    if (claims.has("x-ms-policy-certificates") || claims.has("aas-policyCertificates"))
        return LookAlike::PolicySigners;
    if (claims.has("response.key", NodeKind::Object))
        return LookAlike::ReleaseResponse;
    if (claims.has("jwks_uri"))
        return LookAlike::IssuerMetadata;
    if (claims.has("anyOf", NodeKind::Array) || claims.has("allOf", NodeKind::Array))
        return LookAlike::ReleasePolicy;
    if (claims.has("aud") && (claims.has("tid") || claims.has("appid")))
        return LookAlike::AccessToken;
    if (claims.has("iss"))
        return LookAlike::None; // some other issuer's token: it is read, and has no attestation type
    if (claims.has("keys", NodeKind::Array))
        return LookAlike::KeySet;
    if (claims.has("alg") && (claims.has("kid") || claims.has("jku") || claims.has("typ")))
        return LookAlike::TokenHeader;
    if (claims.has("x-ms-sevsnpvm-launchmeasurement"))
        return LookAlike::ReferenceValues;
    return LookAlike::None;
}

std::string_view description(LookAlike lookAlike)
{
    switch (lookAlike) {
    case LookAlike::None:
        return {};
    case LookAlike::TokenHeader:
        return translatable("the header of a token alone: the claims are in its second part, copy the whole token");
    case LookAlike::KeySet:
        return translatable("a key set, not a token: `verify --jwks` checks a token's signature with it");
    case LookAlike::IssuerMetadata:
        return translatable("an issuer's metadata, not a token: its `jwks_uri` names the key set");
    case LookAlike::AttestationPolicy:
        return translatable(
            "an attestation policy in a JWT, not a token: it tells the attestation service which claims to issue, "
            "and "
            "no machine presents it");
    case LookAlike::PolicyChange:
        return translatable("the attestation service's answer to a change of its policy, not a token of a machine");
    case LookAlike::PolicySigners:
        return translatable("the list of who may sign attestation policies, not a token of a machine");
    case LookAlike::ReleaseResponse:
        return translatable(
            "what Key Vault answered to a release, not a token: the token was the `target` of the request");
    case LookAlike::ReleasePolicy:
        return translatable("a release policy, not a token");
    case LookAlike::AccessToken:
        return translatable(
            "an access token of Microsoft Entra ID, not an attestation token: it says who calls, not on which "
            "machine");
    case LookAlike::ReferenceValues:
        return translatable("reference values of a container's utility VM, not a token: nobody issued them as claims");
    }
    return {};
}

} // namespace skr
