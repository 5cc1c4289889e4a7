// SPDX-License-Identifier: Apache-2.0
#include "core/edit/policyedit.h"

#include "core/edit/elementsedit.h"
#include "core/edit/lines.h"

namespace skr {

namespace {

std::string member(std::string_view key, std::string_view json)
{
    return skr::quoted(key).append(": ").append(json);
}

std::string authorityJson(std::string_view url, BlockKind kind, bool blockFirst)
{
    const std::string authority = member("authority", skr::quoted(url));
    const std::string block = member(spelling(kind), "[]");
    return "{" + (blockFirst ? block + ", " + authority : authority + ", " + block) + "}";
}

/// The policy's authorities have their block before the URL.
bool putsBlockFirst(const SyntaxTree &tree, const Policy &policy)
{
    for (const Authority &authority : policy.authorities) {
        if (authority.urlNode != noNode && !authority.blocks.empty())
            return tree[policy.blocks[authority.blocks.front()].member].begin < tree[authority.urlNode].begin;
    }
    return false;
}

/// A whole policy with these authorities in the place of blank text, behind comments if there are some.
std::optional<TextEdit> newDocument(const SyntaxTree &tree, const std::string &authorities)
{
    const std::size_t marks = tree.errorCount(SyntaxErrorCode::ByteOrderMark);
    if (tree.errorCount() != 1 + marks + tree.errorCount(SyntaxErrorCode::Comment))
        return std::nullopt; // more is wrong than that there is no value
    const std::string_view text = tree.text();
    Layout layout = layoutOf(tree);
    layout.indent = "    ";
    const std::string json = "{" + member(spelling(BlockKind::AnyOf), "[" + authorities + "]") + ", "
        + member("version", skr::quoted("1.0.0")) + "}";
    std::string document = laidOut(json, layout) + layout.newline;
    std::size_t begin = marks == 0 ? 0 : 3;
    if (const std::size_t last = text.find_last_not_of(" \t\r\n"); last != std::string_view::npos && last >= begin) {
        begin = last + 1;
        document.insert(0, layout.newline);
    }
    return sound(tree, {{begin, text.size()}, document});
}

/// The object has another member than `member` with this key.
bool hasOther(const SyntaxTree &tree, NodeIndex object, NodeIndex member, std::string_view key)
{
    for (const NodeIndex child : tree.children(object)) {
        if (child != member && tree.keyIs(child, key))
            return true;
    }
    return false;
}

} // namespace

std::string conditionJson(std::string_view claim, Operator op, std::string_view json)
{
    return "{" + member("claim", skr::quoted(claim)) + ", " + member(spelling(op), json) + "}";
}

std::string blockJson(BlockKind kind)
{
    return "{" + member(spelling(kind), "[]") + "}";
}

std::optional<TextEdit> addAuthority(const SyntaxTree &tree, const Policy &policy, std::size_t position,
                                     std::string_view url, BlockKind kind)
{
    return insertAuthorities(tree, policy, position, {authorityJson(url, kind, putsBlockFirst(tree, policy))});
}

std::optional<TextEdit> insertAuthorities(const SyntaxTree &tree, const Policy &policy, std::size_t position,
                                          const std::vector<std::string> &jsons)
{
    if (policy.list != noNode)
        return insertElements(tree, policy.list, position, jsons);
    if (policy.isNone)
        return std::nullopt;
    std::string list;
    for (const std::string &json : jsons)
        list.append(list.empty() ? "" : ", ").append(json);
    if (tree.root() == noNode)
        return newDocument(tree, list);
    if (policy.root == noNode || policy.listMember != noNode)
        return std::nullopt;
    return appendMember(tree, policy.root, spelling(BlockKind::AnyOf), "[" + list + "]");
}

std::optional<TextEdit> addAuthorityBlock(const SyntaxTree &tree, const Authority &authority, BlockKind kind)
{
    if (!authority.blocks.empty())
        return std::nullopt;
    return appendMember(tree, authority.node, spelling(kind), "[]");
}

std::optional<TextEdit> addItems(const SyntaxTree &tree, const Block &block, std::size_t position,
                                 const std::vector<std::string> &jsons)
{
    return block.array == noNode ? std::nullopt : insertElements(tree, block.array, position, jsons);
}

std::optional<TextEdit> appendItems(const SyntaxTree &tree, const Block &block, const std::vector<std::string> &jsons)
{
    return block.array == noNode ? std::nullopt : insertElements(tree, placeAtEnd(tree, block.array), jsons);
}

std::optional<TextEdit> addItemsBehind(const SyntaxTree &tree, NodeIndex entry, const std::vector<std::string> &jsons)
{
    return insertElements(tree, placeBehind(tree, entry), jsons);
}

std::optional<TextEdit> setAuthorityUrl(const SyntaxTree &tree, const Authority &authority, std::string_view url)
{
    if (authority.urlNode != noNode)
        return replaceValue(tree, authority.urlNode, skr::quoted(url));
    return insertMember(tree, authority.node, 0, "authority", skr::quoted(url));
}

std::optional<TextEdit> setVersion(const SyntaxTree &tree, const Policy &policy, std::string_view version)
{
    if (policy.versionNode != noNode)
        return replaceValue(tree, policy.versionNode, skr::quoted(version));
    if (policy.root == noNode)
        return std::nullopt;
    return appendMember(tree, policy.root, "version", skr::quoted(version));
}

std::optional<TextEdit> setClaim(const SyntaxTree &tree, const Condition &condition, std::string_view claim)
{
    if (condition.claimNode != noNode)
        return replaceValue(tree, condition.claimNode, skr::quoted(claim));
    return insertMember(tree, condition.node, 0, "claim", skr::quoted(claim));
}

std::optional<TextEdit> setOperator(const SyntaxTree &tree, const Condition &condition, Operator op)
{
    if (condition.operatorMember == noNode)
        return appendMember(tree, condition.node, spelling(op), "\"\"");
    if (hasOther(tree, condition.node, condition.operatorMember, spelling(op)))
        return std::nullopt;
    return renameKey(tree, condition.operatorMember, spelling(op));
}

std::optional<TextEdit> setValue(const SyntaxTree &tree, const Condition &condition, std::string_view json)
{
    if (condition.valueNode != noNode)
        return replaceValue(tree, condition.valueNode, json);
    if (condition.operatorMember != noNode)
        return std::nullopt;
    return appendMember(tree, condition.node, spelling(Operator::Equals), json);
}

std::optional<TextEdit> setBlockKind(const SyntaxTree &tree, const Block &block, BlockKind kind)
{
    if (hasOther(tree, block.holder, block.member, spelling(kind)))
        return std::nullopt;
    return renameKey(tree, block.member, spelling(kind));
}

} // namespace skr
