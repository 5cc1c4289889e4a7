// SPDX-License-Identifier: Apache-2.0
#include "core/token/jwsjson.h"

namespace skr {

namespace {

bool isTextMember(const SyntaxTree &tree, NodeIndex value)
{
    return value != noNode && tree[value].kind == NodeKind::String && tree[value].wellFormed;
}

std::string textOrNothing(const SyntaxTree &tree, NodeIndex object, std::string_view name)
{
    const NodeIndex value = tree.memberValue(object, name);
    return isTextMember(tree, value) ? tree.stringValue(value) : std::string();
}

bool hasSignatureList(const SyntaxTree &tree, NodeIndex object)
{
    const NodeIndex list = tree.memberValue(object, "signatures");
    return list != noNode && tree[list].kind == NodeKind::Array;
}

} // namespace

bool isJwsJson(const SyntaxTree &tree, NodeIndex object)
{
    return isTextMember(tree, tree.memberValue(object, "payload"))
        && (isTextMember(tree, tree.memberValue(object, "signature")) || hasSignatureList(tree, object));
}

std::vector<std::string> compactForms(const SyntaxTree &tree, NodeIndex object)
{
    const std::string payload = textOrNothing(tree, object, "payload");
    const auto compact = [&](NodeIndex signature) {
        return textOrNothing(tree, signature, "protected") + "." + payload + "."
            + textOrNothing(tree, signature, "signature");
    };
    if (!hasSignatureList(tree, object))
        return {compact(object)};
    std::vector<std::string> forms;
    for (const NodeIndex signature : tree.children(tree.memberValue(object, "signatures"))) {
        if (tree[signature].kind == NodeKind::Object)
            forms.push_back(compact(signature));
    }
    return forms;
}

} // namespace skr
