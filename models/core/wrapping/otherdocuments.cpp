// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/otherdocuments.h"

#include "core/text/message.h"
#include "core/token/attestationtoken.h"
#include "core/wrapping/base64layer.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::string_view attestationPolicy = translatable(
    "an attestation policy, which tells Azure Attestation what tokens to issue, not a release policy: set it on the "
    "attestation provider");

bool isKind(const SyntaxTree &tree, NodeIndex node, NodeKind kind)
{
    return node != noNode && tree[node].kind == kind;
}

std::string tokenWords(std::string_view text)
{
    const auto token = AttestationToken::parse(text, nullptr);
    if (!token)
        return message("an attestation token that cannot be read, and no policy");
    return token->kind() == TokenKind::NotAttestation
        ? message("a token that is no attestation token, and no policy")
        : message("an attestation token (%1), not a policy: name it as the token",
                  {message(description(token->kind()))});
}

/// The policy of a key release service of its own, as azure-privacy-sandbox-kms has: claims with lists of values.
bool isServicePolicy(const SyntaxTree &tree, NodeIndex root)
{
    const NodeIndex claims = tree.memberValue(root, "claims");
    return isKind(tree, claims, NodeKind::Object) || (tree.hasMember(root, "gte") && tree.hasMember(root, "type"));
}

/// Members that are claims themselves: `{"x-ms-attestation-type": "sevsnpvm", …}`.
bool isFlatClaims(const SyntaxTree &tree, NodeIndex root)
{
    for (const NodeIndex member : tree.children(root)) {
        if (tree.stringValue(tree.key(member)).starts_with("x-ms-"))
            return true;
    }
    return false;
}

} // namespace

bool isCompactJws(std::string_view text)
{
    static constexpr std::string_view characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=";
    const std::size_t dot = text.find('.');
    return dot != std::string_view::npos && startsLikeBase64Json(text.substr(0, dot))
        && std::count(text.begin(), text.end(), '.') == 2
        && text.find_first_not_of(characters) == std::string_view::npos;
}

std::string otherJsonDocument(const SyntaxTree &tree)
{
    const NodeIndex root = tree.root();
    if (root == noNode || tree[root].kind != NodeKind::Object)
        return {};
    if (tree.hasMember(root, "lifetimeActions") || tree.hasMember(root, "lifetime_actions"))
        return message(
            "a key rotation policy, which says when a key is renewed, not a release policy: pass it to `az keyvault "
            "key rotation-policy update`");
    if (tree.hasMember(root, "x-ms-attestation-type") && (tree.hasMember(root, "iss") || tree.hasMember(root, "iat")))
        return tokenWords(tree.text());
    if (tree.hasMember(root, "alg") && (tree.hasMember(root, "kid") || tree.hasMember(root, "typ")))
        return message("the header of a token or of a signed response, not a policy: it says how that was signed");
    if (isKind(tree, tree.memberValue(root, "keys"), NodeKind::Array))
        return message("a key set, not a policy: it verifies the signature of tokens");
    if (isServicePolicy(tree, root))
        return message(
            "the key release policy of a key management service with a dialect of its own, which Azure Key Vault "
            "does not read");
    if (isFlatClaims(tree, root))
        return message(
            "a list of claims with their values, which is no release policy: those name an authority and compare "
            "each claim in a condition of its own");
    return {};
}

std::string otherTextDocument(std::string_view text)
{
    if (isCompactJws(text))
        return tokenWords(text);
    const std::string_view beginning = text.substr(0, 4096);
    if (beginning.find("authorizationrules") != std::string_view::npos
        || beginning.find("issuancerules") != std::string_view::npos)
        return message(attestationPolicy);
    return {};
}

} // namespace skr
