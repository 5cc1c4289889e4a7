// SPDX-License-Identifier: Apache-2.0
#include "core/token/encryptionkey.h"

namespace skr {

namespace {

/// The member's text; empty where it is missing or something else.
std::string_view textIn(const AttestationToken &token, NodeIndex object, std::string_view name)
{
    const NodeIndex value = token.tree().memberValue(object, name);
    return value != noNode && token.tree()[value].kind == NodeKind::String ? token.value(value).text
                                                                           : std::string_view();
}

bool isForEncryption(const AttestationToken &token, NodeIndex key)
{
    const SyntaxTree &tree = token.tree();
    if (textIn(token, key, "use") == "enc" || textIn(token, key, "key_use") == "enc")
        return true;
    const NodeIndex operations = tree.memberValue(key, "key_ops");
    if (operations == noNode || tree[operations].kind != NodeKind::Array)
        return false;
    for (const NodeIndex operation : tree.children(operations)) {
        if (tree[operation].kind == NodeKind::String && token.value(operation).text == "encrypt")
            return true;
    }
    return false;
}

} // namespace

std::optional<std::string> encryptionKeyId(const AttestationToken &token)
{
    const SyntaxTree &tree = token.tree();
    const NodeIndex keys = token.find("x-ms-runtime.keys");
    if (keys == noNode || tree[keys].kind != NodeKind::Array)
        return std::nullopt;
    for (const NodeIndex key : tree.children(keys)) {
        if (tree[key].kind == NodeKind::Object && textIn(token, key, "kty") == "RSA" && isForEncryption(token, key))
            return std::string(textIn(token, key, "kid"));
    }
    return std::nullopt;
}

} // namespace skr
