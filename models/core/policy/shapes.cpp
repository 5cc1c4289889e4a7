// SPDX-License-Identifier: Apache-2.0
#include "core/policy/shapes.h"

#include "core/policy/meantname.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

bool isObject(const SyntaxTree &tree, NodeIndex node)
{
    return node != noNode && tree[node].kind == NodeKind::Object;
}

NodeIndex blockOf(const SyntaxTree &tree, NodeIndex object)
{
    const NodeIndex anyOf = tree.member(object, "anyOf");
    return anyOf != noNode ? anyOf : tree.member(object, "allOf");
}

/// The first entry of the list is a condition or a block, rather than an authority.
bool holdsConditions(const SyntaxTree &tree, NodeIndex list)
{
    const NodeIndex first = list == noNode || tree[list].kind != NodeKind::Array ? noNode : tree[list].firstChild;
    return isObject(tree, first) && tree.hasMember(first, "claim") && !tree.hasMember(first, "authority");
}

std::string_view partThatObjectIs(const SyntaxTree &tree, const Policy &policy)
{
    if (tree.hasMember(policy.root, "version"))
        return {};
    if (tree.hasMember(policy.root, "authority"))
        return translatable("an authority");
    if (tree.hasMember(policy.root, "claim"))
        return translatable("a condition");
    return holdsConditions(tree, policy.list) ? translatable("a block of conditions") : std::string_view();
}

} // namespace

std::string_view partOfPolicy(const SyntaxTree &tree, const Policy &policy)
{
    if (policy.root != noNode)
        return partThatObjectIs(tree, policy);
    const NodeIndex root = tree.root();
    if (root == noNode)
        return {};
    if (tree[root].kind == NodeKind::Array) {
        const NodeIndex first = tree[root].firstChild;
        if (isObject(tree, first) && tree.hasMember(first, "authority"))
            return translatable("a list of authorities");
        return holdsConditions(tree, root) ? translatable("a list of conditions") : std::string_view();
    }
    // A member without the braces around it: the parser notes the colon behind its key.
    const std::size_t colon = tree.text().find_first_not_of(" \t\r\n", tree[root].end);
    const bool key =
        tree[root].kind == NodeKind::String && colon != std::string_view::npos && tree.text()[colon] == ':';
    return key ? translatable("a member without braces around it") : std::string_view();
}

bool isEscapedObject(const SyntaxTree &tree)
{
    const NodeIndex root = tree.root();
    if (!isObject(tree, root))
        return false;
    std::string_view inside = tree.text().substr(tree[root].begin + 1);
    // White space may be escaped, too.
    for (;;) {
        const std::size_t begin = inside.find_first_not_of(" \t\r\n");
        inside.remove_prefix(std::min(begin, inside.size()));
        if (!inside.starts_with("\\n") && !inside.starts_with("\\r") && !inside.starts_with("\\t"))
            return inside.starts_with("\\\"");
        inside.remove_prefix(2);
    }
}

std::string_view foreignDocument(const SyntaxTree &tree, const Policy &policy)
{
    const NodeIndex root = policy.root;
    if (root == noNode) {
        const std::string_view text = tree.text();
        const std::size_t begin = text.find_first_not_of(" \t\r\n");
        const bool rules = begin != std::string_view::npos && text.substr(begin).starts_with("version")
            && (text.find("issuancerules") != std::string_view::npos
                || text.find("authorizationrules") != std::string_view::npos);
        return rules ? translatable("a policy of an attestation provider, which decides on claims of tokens")
                     : std::string_view();
    }
    if (policy.listMember != noNode)
        return {};
    if (tree.hasMember(root, "key") && tree.hasMember(root, "claims"))
        return translatable("a configuration of the importkey tool");
    if (tree.hasMember(root, "lifetimeActions"))
        return translatable("a rotation policy");
    if (tree.hasMember(root, "release_policy") || tree.hasMember(root, "releasePolicy") || tree.hasMember(root, "kty"))
        return translatable(
            "a key, or a request for one, which holds a release policy in an encoded form if it has one");
    if (tree.hasMember(root, "contentType") && tree.hasMember(root, "data"))
        return translatable("what carries a policy to the service, encoded in `data`");
    return {};
}

NodeIndex wrappedPolicy(const SyntaxTree &tree, const Policy &policy)
{
    if (policy.root == noNode || policy.listMember != noNode)
        return noNode;
    for (const NodeIndex member : tree.children(policy.root)) {
        const NodeIndex value = tree.value(member);
        const NodeIndex list = isObject(tree, value) ? blockOf(tree, value) : noNode;
        if (list != noNode && (tree.hasMember(value, "version") || !holdsConditions(tree, tree.value(list))))
            return member;
    }
    return noNode;
}

NodeIndex bareClaim(const SyntaxTree &tree, const Authority &authority)
{
    NodeIndex claim = noNode;
    bool compared = false;
    for (const NodeIndex member : authority.notUnderstood) {
        if (tree.keyIs(member, "claim"))
            claim = member;
        else if (tree[tree.key(member)].kind == NodeKind::String)
            compared = compared || meantOperator(tree.stringValue(tree.key(member))).has_value();
    }
    return compared ? claim : noNode;
}

NodeIndex misnamedBlock(const SyntaxTree &tree, const Policy &policy, const Authority &authority)
{
    if (!authority.blocks.empty())
        return noNode;
    for (const NodeIndex member : authority.notUnderstood) {
        if (holdsConditions(tree, tree.value(member)) && !meantName(tree, policy, member))
            return member;
    }
    return noNode;
}

NodeIndex soleMember(const SyntaxTree &tree, const Condition &condition)
{
    if (condition.op || condition.operatorMember == noNode || tree[condition.operatorMember].nextSibling != noNode
        || tree[condition.node].firstChild != condition.operatorMember)
        return noNode;
    return tree[tree.key(condition.operatorMember)].kind == NodeKind::String ? condition.operatorMember : noNode;
}

OldForm oldForm(const SyntaxTree &tree, NodeIndex object)
{
    for (const std::string_view name : {"condition", "operator", "op"}) {
        const NodeIndex op = tree.member(object, name);
        const NodeIndex value = tree.member(object, "value");
        if (op != noNode && value != noNode && tree.value(op) != noNode && tree[tree.value(op)].kind == NodeKind::String
            && tree.value(value) != noNode)
            return {op, value};
    }
    return {};
}

} // namespace skr
