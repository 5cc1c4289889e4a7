// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/otherdocuments.h"

#include "core/service/serviceerrors.h"
#include "core/text/message.h"
#include "core/token/attestationtoken.h"
#include "core/wrapping/base64layer.h"
#include "core/wrapping/brokenpolicy.h"
#include "core/wrapping/plainpolicy.h"
#include "core/wrapping/textkind.h"

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

struct OtherKind {
    std::string_view name; ///< for message()
    std::string_view advice; ///< for message()
};

constexpr std::string_view openPolicy = translatable("open or paste the policy itself");

bool holds(const SyntaxTree &tree, NodeIndex node, std::string_view text)
{
    return isKind(tree, node, NodeKind::String) && tree.spelling(node).find(text) != std::string_view::npos;
}

bool hasAll(const SyntaxTree &tree, NodeIndex object, std::initializer_list<std::string_view> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](std::string_view key) { return tree.hasMember(object, key); });
}

/// `{"field": …}`, or a block of such, as the rules of Azure Policy have it.
bool isAzurePolicyCondition(const SyntaxTree &tree, NodeIndex object)
{
    if (!isKind(tree, object, NodeKind::Object))
        return false;
    if (tree.hasMember(object, "field"))
        return true;
    for (const std::string_view key : {"anyOf", "allOf"}) {
        const NodeIndex list = tree.memberValue(object, key);
        const NodeIndex first = isKind(tree, list, NodeKind::Array) ? tree[list].firstChild : noNode;
        if (isKind(tree, first, NodeKind::Object) && tree.hasMember(first, "field"))
            return true;
    }
    return isAzurePolicyCondition(tree, tree.memberValue(object, "not"));
}

bool isAzurePolicyRule(const SyntaxTree &tree, NodeIndex root)
{
    return hasAll(tree, root, {"if", "then"}) || tree.hasMember(root, "policyRule")
        || tree.memberValue(tree.memberValue(root, "properties"), "policyRule") != noNode
        || isAzurePolicyCondition(tree, root);
}

bool isJsonSchema(const SyntaxTree &tree, NodeIndex root)
{
    return holds(tree, tree.memberValue(root, "$schema"), "json-schema.org") || tree.hasMember(root, "$defs")
        || (holds(tree, tree.memberValue(root, "type"), "object")
            && isKind(tree, tree.memberValue(root, "properties"), NodeKind::Object));
}

bool isTemplate(const SyntaxTree &tree, NodeIndex root)
{
    return holds(tree, tree.memberValue(root, "$schema"), "deploymentTemplate")
        || (tree.hasMember(root, "resources") && tree.hasMember(root, "contentVersion"));
}

bool isSettings(const SyntaxTree &tree, NodeIndex root)
{
    static constexpr auto members = std::to_array<std::string_view>(
        {"dependencies", "devDependencies", "scripts", "compilerOptions", "configurePresets", "severities", "editor",
         "files.exclude", "eslintConfig", "workspaces"});
    return std::any_of(members.begin(), members.end(), [&](std::string_view key) { return tree.hasMember(root, key); });
}

/// What many keys and programs have to do with, told from the members of its root.
OtherKind commonKind(const SyntaxTree &tree, NodeIndex root)
{
    if (isJsonSchema(tree, root))
        return {translatable("a JSON Schema"), openPolicy};
    if (isAzurePolicyRule(tree, root))
        return {translatable("an Azure Policy rule, which Key Vault does not evaluate"), openPolicy};
    if (isSettings(tree, root))
        return {translatable("a file of settings"), openPolicy};
    if (hasAll(tree, root, {"cells", "nbformat"}))
        return {translatable("a Jupyter notebook"), translatable("print the policy and paste it")};
    if (tree.hasMember(root, "Statement"))
        return {translatable("an AWS policy, which Azure Key Vault does not read"), openPolicy};
    if (tree.hasMember(root, "openapi") || tree.hasMember(root, "swagger"))
        return {translatable("an OpenAPI description"), openPolicy};
    if (hasAll(tree, root, {"issuer", "jwks_uri"}))
        return {translatable("an OpenID configuration of an issuer"), openPolicy};
    if (isKind(tree, tree.memberValue(root, "tests"), NodeKind::Array))
        return {translatable("a file of tests"), translatable("run `skr-policy test` on it")};
    if (isTemplate(tree, root))
        return {translatable("an ARM template without a release policy"), openPolicy};
    if (isKind(tree, tree.memberValue(root, "error"), NodeKind::Object))
        return {translatable("an error from Azure"), translatable("run `skr-policy explain` on it")};
    return {};
}

constexpr std::string_view noPolicy = translatable("no release policy found; this looks like %1: %2");
constexpr std::string_view nearlyPolicy =
    translatable("no release policy that can be read; this looks like %1 with one in it: %2");

/// JSON with `version`, `anyOf` or `allOf`, and nothing else of a policy.
bool beginsLikePolicy(const SyntaxTree &tree)
{
    const NodeIndex root = tree.root();
    return isKind(tree, root, NodeKind::Object)
        && (tree.hasMember(root, "anyOf") || tree.hasMember(root, "allOf")
            || (tree.hasMember(root, "version") && tree.childCount(root) == 1));
}

/// The policy of a key release service of its own, as azure-privacy-sandbox-kms has: claims with lists of values.
bool isServicePolicy(const SyntaxTree &tree, NodeIndex root)
{
    const NodeIndex claims = tree.memberValue(root, "claims");
    const NodeIndex first = isKind(tree, claims, NodeKind::Object) ? tree[claims].firstChild : noNode;
    const bool hasLists = first != noNode && isKind(tree, tree.value(first), NodeKind::Array);
    return hasLists || (tree.hasMember(root, "gte") && tree.hasMember(root, "type"));
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
    const OtherKind kind = commonKind(tree, root);
    return kind.name.empty() ? std::string() : message(noPolicy, {message(kind.name), message(kind.advice)});
}

std::string otherTextDocument(std::string_view text)
{
    static constexpr std::string_view characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=";
    const bool isDotted = startsLikeBase64Json(text) && text.find('.') != std::string_view::npos
        && text.find_first_not_of(characters) == std::string_view::npos;
    if (isDotted || isCompactJws(text))
        return tokenWords(text);
    const std::string_view beginning = text.substr(0, 4096);
    if (beginning.find("authorizationrules") != std::string_view::npos
        || beginning.find("issuancerules") != std::string_view::npos)
        return message(attestationPolicy);
    return {};
}

std::string unknownTextSentence(std::string_view text)
{
    constexpr std::size_t looked = std::size_t{64} * 1024;
    const std::string_view beginning = text.substr(0, looked);
    const bool isNear = hasWordsOfPolicy(text);
    const std::size_t start = contentStart(text);
    if (const SyntaxTree tree = SyntaxTree::parse(text);
        start < text.size() && (text[start] == '{' || text[start] == '[') && tree.isJson())
        return beginsLikePolicy(tree)
            ? message("no release policy that can be read; this looks like the beginning of one: a "
                      "policy has `version`, and in `anyOf` a list of authorities")
            : message("no release policy found in this JSON: a policy has `version`, and in "
                      "`anyOf` a list of authorities");
    const TextKind kind = textKind(text);
    if (kind.mayBeAnswer && !serviceErrorsIn(beginning).empty())
        return message(noPolicy, {message("an error from Key Vault"), message("run `skr-policy explain` on it")});
    if (!kind.name.empty())
        return isNear ? message(nearlyPolicy, {message(kind.name), message(kind.advice)})
                      : message(noPolicy, {message(kind.name), message(openPolicy)});
    return isNear ? message("no release policy that can be read, but words of one: copy the policy out of this text "
                            "and paste it")
                  : message("no release policy found in this text: open or paste the policy itself");
}

} // namespace skr
