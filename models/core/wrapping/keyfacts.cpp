// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/keyfacts.h"

#include "core/text/message.h"

namespace skr {

namespace {

/// An expression of a template or a placeholder, of which nothing is known.
bool isOpen(std::string_view text)
{
    return text.empty() || text.find_first_of("[<{$") != std::string_view::npos;
}

} // namespace

std::vector<std::string> keyNotices(const SyntaxTree &tree, NodeIndex holder, NodeIndex policy)
{
    std::vector<std::string> notices;
    const NodeIndex immutable = tree.memberValue(policy, "immutable");
    if (immutable != noNode && tree[immutable].kind == NodeKind::True)
        notices.emplace_back(
            message("`immutable` is true: on a key, this policy can never be changed, nor the flag reset"));
    const NodeIndex attributes = tree.memberValue(holder, "attributes");
    const NodeIndex exportable = tree.memberValue(attributes, "exportable");
    if (tree.memberValue(holder, "exportable") != noNode && exportable == noNode)
        notices.emplace_back(message("`exportable` stands outside of `attributes`: it belongs in there"));
    else if (exportable != noNode && tree[exportable].kind == NodeKind::False)
        notices.emplace_back(message("`exportable` is false: this key is never released, whatever its policy says"));
    else if (attributes != noNode && tree[attributes].kind == NodeKind::Object
             && (exportable == noNode || tree[exportable].kind == NodeKind::Null))
        notices.emplace_back(
            message("`attributes` does not say `exportable: true`: only an exportable key is ever released"));
    for (const NodeIndex place : {holder, tree.memberValue(holder, "key")}) {
        const NodeIndex type = tree.memberValue(place, "kty");
        if (type == noNode || tree[type].kind != NodeKind::String)
            continue;
        const std::string name = tree.stringValue(type);
        if (!isOpen(name) && !name.ends_with("-HSM"))
            notices.emplace_back(message(
                "key type `%1` is not one of an HSM: only RSA-HSM, EC-HSM and oct-HSM keys can be released", {name}));
    }
    return notices;
}

} // namespace skr
