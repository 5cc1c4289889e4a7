// SPDX-License-Identifier: Apache-2.0
#include "qt/policyrow.h"

namespace skr {

namespace {

RowContent content(const SyntaxTree &tree, RowKind kind, std::uint32_t index, NodeIndex node)
{
    return {kind, index, node, node == noNode ? TextRange() : tree[node].range()};
}

void addItems(std::vector<RowContent> &rows, const SyntaxTree &tree, const Policy &policy, const Block &block)
{
    for (const Item &item : block.items) {
        switch (item.kind) {
        case Item::Kind::Condition:
            rows.push_back(content(tree, RowKind::Condition, item.index, policy.conditions[item.index].node));
            break;
        case Item::Kind::Block:
            rows.push_back(content(tree, RowKind::Block, item.index, policy.blocks[item.index].holder));
            break;
        case Item::Kind::NotUnderstood:
            rows.push_back(content(tree, RowKind::NotUnderstood, item.index, policy.notUnderstood[item.index]));
            break;
        }
    }
}

void addNotUnderstood(std::vector<RowContent> &rows, const SyntaxTree &tree, const std::vector<NodeIndex> &nodes)
{
    for (const NodeIndex node : nodes)
        rows.push_back(content(tree, RowKind::NotUnderstood, 0, node));
}

/// Members beside `member` that have its key and so do not count.
void addShadowed(std::vector<RowContent> &rows, const SyntaxTree &tree, NodeIndex member, std::string_view key)
{
    for (const NodeIndex other : tree.children(tree[member].parent)) {
        if (other != member && tree.keyIs(other, key))
            rows.push_back(content(tree, RowKind::NotUnderstood, 0, other));
    }
}

void addEntries(std::vector<RowContent> &rows, const SyntaxTree &tree, const Policy &policy)
{
    for (const PolicyEntry &entry : policy.entries) {
        const bool known = entry.authority != PolicyEntry::noAuthority;
        rows.push_back(content(tree, known ? RowKind::Authority : RowKind::NotUnderstood, known ? entry.authority : 0,
                               entry.node));
    }
    if (policy.listMember != noNode && policy.listKind == BlockKind::AnyOf)
        addShadowed(rows, tree, policy.listMember, "anyOf");
    addNotUnderstood(rows, tree, policy.rootNotUnderstood);
    rows.push_back(content(tree, RowKind::AddAuthority, 0, noNode));
}

} // namespace

std::vector<RowContent> childContents(const SyntaxTree &tree, const Policy &policy, const RowContent &row)
{
    std::vector<RowContent> rows;
    if (row.kind == RowKind::Policy && !policy.isNone) {
        addEntries(rows, tree, policy);
    } else if (row.kind == RowKind::Authority) {
        const Authority &authority = policy.authorities[row.index];
        if (authority.blocks.size() == 1) {
            addItems(rows, tree, policy, policy.blocks[authority.blocks.front()]);
        } else {
            for (const std::uint32_t block : authority.blocks)
                rows.push_back(content(tree, RowKind::Block, block, policy.blocks[block].member));
        }
        for (const std::uint32_t block : authority.blocks)
            addShadowed(rows, tree, policy.blocks[block].member, spelling(policy.blocks[block].kind));
        addNotUnderstood(rows, tree, authority.notUnderstood);
        if (authority.blocks.size() <= 1)
            rows.push_back(content(tree, RowKind::AddCondition, 0, noNode));
    } else if (row.kind == RowKind::Block) {
        const Block &block = policy.blocks[row.index];
        addItems(rows, tree, policy, block);
        if (row.node == block.holder)
            addShadowed(rows, tree, block.member, spelling(block.kind));
        rows.push_back(content(tree, RowKind::AddCondition, 0, noNode));
    }
    return rows;
}

RowContent rootContent(const SyntaxTree &tree, const Policy &policy)
{
    return content(tree, RowKind::Policy, 0, policy.root);
}

const Block *blockOf(const Policy &policy, const RowContent &row)
{
    if (row.kind == RowKind::Block)
        return &policy.blocks[row.index];
    if (row.kind == RowKind::Authority && policy.authorities[row.index].blocks.size() == 1)
        return &policy.blocks[policy.authorities[row.index].blocks.front()];
    return nullptr;
}

} // namespace skr
