// SPDX-License-Identifier: Apache-2.0
#include "qt/policyplaces.h"

#include "core/edit/policyedit.h"
#include "qt/policydocument.h"
#include "qt/policytreemodel.h"

#include <algorithm>

namespace skr {

PolicyPlaces::PolicyPlaces(const PolicyTreeModel &model)
    : m_model(model)
    , m_tree(model.document()->revision().tree())
    , m_policy(model.document()->revision().policy())
{
}

int PolicyPlaces::itemCount(const QModelIndex &parent) const
{
    const Block *block = blockOf(m_policy, m_model.content(parent));
    return block ? static_cast<int>(block->items.size()) : 0;
}

bool PolicyPlaces::takesItems(const QModelIndex &parent) const
{
    const RowContent &content = m_model.content(parent);
    return parent.isValid()
        && (content.kind == RowKind::Block
            || (content.kind == RowKind::Authority && m_policy.authorities[content.index].blocks.size() <= 1));
}

std::optional<PolicyPlace> PolicyPlaces::forItems(const QModelIndex &index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (takesItems(first))
        return itemsAt(-1, first);
    return itemsAt(m_model.content(first).isGhost() ? -1 : first.row() + 1, first.parent());
}

PolicyPlace PolicyPlaces::forAuthorities(const QModelIndex &index) const
{
    QModelIndex entry = index.siblingAtColumn(0);
    while (entry.isValid() && entry.parent().isValid() && entry.parent() != m_model.policyIndex())
        entry = entry.parent();
    const bool isEntry = entry.isValid() && entry.parent().isValid() && !m_model.content(entry).isGhost();
    return *authoritiesAt(isEntry ? entry.row() + 1 : -1, m_model.policyIndex());
}

std::optional<PolicyPlace> PolicyPlaces::itemsAt(int row, const QModelIndex &parent) const
{
    const QModelIndex first = parent.siblingAtColumn(0);
    if (!takesItems(first))
        return std::nullopt;
    return PolicyPlace{first, row < 0 ? itemCount(first) : std::min(row, itemCount(first))};
}

std::optional<PolicyPlace> PolicyPlaces::authoritiesAt(int row, const QModelIndex &parent) const
{
    if (!parent.isValid() || m_model.kind(parent) != RowKind::Policy)
        return std::nullopt;
    const int count = static_cast<int>(m_policy.entries.size());
    return PolicyPlace{parent.siblingAtColumn(0), row < 0 ? count : std::min(row, count)};
}

std::optional<TextEdit> PolicyPlaces::filled(const PolicyPlace &place, const std::vector<std::string> &jsons) const
{
    const RowContent &row = m_model.content(place.parent);
    const auto position = static_cast<std::size_t>(place.row);
    if (row.kind == RowKind::Policy)
        return insertAuthorities(m_tree, m_policy, position, jsons);
    if (const Block *block = blockOf(m_policy, row))
        return addItems(m_tree, *block, position, jsons);
    // The authority has no block yet: both steps are one edit.
    const auto first = addAuthorityBlock(m_tree, m_policy.authorities[row.index], BlockKind::AllOf);
    if (!first)
        return std::nullopt;
    const std::string scratch = applied(m_tree.text(), *first);
    const SyntaxTree tree = SyntaxTree::parse(scratch);
    const Policy policy = lower(tree);
    const Block &added = policy.blocks[policy.authorities[row.index].blocks.front()];
    const auto second = addItems(tree, added, 0, jsons);
    return second ? std::optional(difference(m_tree.text(), applied(scratch, *second))) : std::nullopt;
}

NodeIndex PolicyPlaces::arrayIn(const QModelIndex &parent) const
{
    const RowContent &row = m_model.content(parent);
    if (row.kind == RowKind::Policy)
        return m_policy.list;
    const Block *block = blockOf(m_policy, row);
    return block ? block->array : noNode;
}

NodeIndex PolicyPlaces::arrayOf(const QModelIndex &index) const
{
    const NodeIndex node = m_model.content(index).node;
    if (node == noNode)
        return noNode;
    const NodeIndex parent = m_tree[node].parent;
    return parent != noNode && m_tree[parent].kind == NodeKind::Array ? parent : noNode;
}

QString PolicyPlaces::host(const QModelIndex &index) const
{
    QModelIndex authority = index.siblingAtColumn(0);
    while (authority.isValid() && m_model.kind(authority) != RowKind::Authority)
        authority = authority.parent();
    QString host = authority.data().toString();
    host.remove(QStringLiteral("https://"));
    return host.section(QLatin1Char('/'), 0, 0).remove(QStringLiteral(".attest.azure.net"));
}

QString PolicyPlaces::name(const QModelIndex &parent) const
{
    if (m_model.kind(parent) != RowKind::Block)
        return host(parent);
    const Block *block = blockOf(m_policy, m_model.content(parent));
    return block->kind == BlockKind::AnyOf ? tr("any of, %1").arg(host(parent)) : tr("all of, %1").arg(host(parent));
}

} // namespace skr
