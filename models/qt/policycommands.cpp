// SPDX-License-Identifier: Apache-2.0
#include "qt/policycommands.h"

#include "core/edit/policyedit.h"
#include "core/policy/operand.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/rowchoice.h"
#include "qt/selectioncommands.h"
#include "qt/text.h"

#include <algorithm>

namespace skr {

namespace {

/// The operator that the text names, in words or as the grammar spells it.
std::optional<Operator> operatorNamed(const QString &text)
{
    for (std::size_t i = 0; i < operatorSpellings.size(); ++i) {
        if (text == operatorWords(static_cast<Operator>(i)) || text == toQString(operatorSpellings[i]))
            return static_cast<Operator>(i);
    }
    return std::nullopt;
}

BlockKind otherKind(const Block &block)
{
    return block.kind == BlockKind::AllOf ? BlockKind::AnyOf : BlockKind::AllOf;
}

} // namespace

PolicyCommands::PolicyCommands(const PolicyTreeModel &model)
    : m_model(model)
    , m_tree(model.document()->revision().tree())
    , m_policy(model.document()->revision().policy())
    , m_places(model)
{
}

std::optional<PolicyPlace> PolicyCommands::conditionPlace(const QModelIndex &index) const
{
    if (auto place = m_places.forItems(index))
        return place;
    const bool isOnlyOne = m_policy.entries.size() == 1 && m_policy.authorities.size() == 1;
    return isOnlyOne ? m_places.forItems(m_model.index(0, 0, m_model.policyIndex())) : std::nullopt;
}

QModelIndex PolicyCommands::blockRow(const QModelIndex &index) const
{
    const auto place = conditionPlace(index);
    return place ? place->parent : QModelIndex();
}

QString PolicyCommands::blockName(const QModelIndex &index) const
{
    const QModelIndex row = blockRow(index);
    if (!row.isValid())
        return {};
    const Block *block = blockOf(m_policy, m_model.content(row));
    const bool any = block && block->kind == BlockKind::AnyOf;
    return any ? tr("any of, %1").arg(m_places.host(row)) : tr("all of, %1").arg(m_places.host(row));
}

std::string PolicyCommands::valueFor(const std::string &claim) const
{
    if (const PolicyEvaluation *evaluation = m_model.evaluation(); evaluation && evaluation->token()) {
        const NodeIndex node = evaluation->token()->find(claim);
        if (node != noNode && evaluation->token()->value(node).isScalar())
            return scalarJson(evaluation->token()->value(node));
    }
    return suggestedOperandJson(m_model.document()->catalog().find(claim).claim);
}

PolicyCommand PolicyCommands::addItems(const std::optional<PolicyPlace> &place, const std::vector<std::string> &jsons,
                                       const QString &label) const
{
    if (!place)
        return {{}, {}, tr("Select an authority or a block to add to")};
    PolicyCommand command{m_places.filled(*place, jsons), label, {}, place->parent, place->row};
    for (std::size_t more = 1; more < jsons.size(); ++more)
        command.moreRows.push_back(place->row + static_cast<int>(more));
    if (!command.edit)
        command.refusal = tr("The block has a syntax error: mend it in the JSON first");
    return command;
}

PolicyCommand PolicyCommands::addCondition(const QModelIndex &index, const QString &claim) const
{
    const auto place = conditionPlace(index);
    return place ? addConditionAt(*place, claim) : addItems({}, {}, {});
}

PolicyCommand PolicyCommands::addConditions(const QModelIndex &index, const QStringList &claims) const
{
    if (claims.size() == 1)
        return addCondition(index, claims.front());
    std::vector<std::string> jsons;
    for (const QString &claim : claims)
        jsons.push_back(conditionJson(toUtf8(claim), Operator::Equals, valueFor(toUtf8(claim))));
    return addItems(conditionPlace(index), jsons, tr("Add %n conditions", nullptr, static_cast<int>(claims.size())));
}

PolicyCommand PolicyCommands::addConditionAt(const PolicyPlace &place, const QString &claim) const
{
    const std::string name = toUtf8(claim);
    if (name.empty())
        return {{}, {}, tr("Name a claim")};
    return addItems(place, {conditionJson(name, Operator::Equals, valueFor(name))},
                    tr("Add condition on %1").arg(claim));
}

PolicyCommand PolicyCommands::addAuthority(const QString &url) const
{
    if (m_policy.isNone)
        return {{}, {}, tr("This is not a policy")};
    if (url.isEmpty())
        return {{}, {}, tr("Name an attestation endpoint")};
    PolicyCommand command{
        {}, tr("Add authority %1").arg(url), {}, m_model.policyIndex(), static_cast<int>(m_policy.entries.size())};
    command.edit = skr::addAuthority(m_tree, m_policy, m_policy.entries.size(), toUtf8(url));
    if (!command.edit)
        command.refusal = tr("The list of authorities has a syntax error: mend it in the JSON first");
    return command;
}

PolicyCommand PolicyCommands::setText(const QModelIndex &index, const QString &text) const
{
    const RowContent &row = m_model.content(index);
    PolicyCommand command;
    if (!row.isGhost() && text == index.data(Qt::EditRole).toString()) {
        command.edit = TextEdit{}; // what was only looked at stays as it is spelt
        return command;
    }
    switch (row.kind) {
    case RowKind::Policy:
        command.label = tr("Change version");
        command.edit = setVersion(m_tree, m_policy, toUtf8(text));
        break;
    case RowKind::Authority:
    case RowKind::Block:
        if (row.kind == RowKind::Authority && index.column() == PolicyTreeModel::ConditionColumn) {
            if (text.trimmed().isEmpty())
                return {{}, {}, tr("Name an attestation endpoint")};
            command.label = tr("Change authority");
            command.edit = setAuthorityUrl(m_tree, m_policy.authorities[row.index], toUtf8(text.trimmed()));
        } else if (const Block *block = blockOf(m_policy, row)) {
            const bool any = text.contains(tr("any of")) || text.contains(QStringLiteral("anyOf"));
            const bool all = text.contains(tr("all of")) || text.contains(QStringLiteral("allOf"));
            if (any == all)
                return {{}, {}, tr("A block is “all of” or “any of”")};
            if (any == (block->kind == BlockKind::AllOf))
                return switchKind(*block);
            command.edit = TextEdit{};
        }
        break;
    case RowKind::Condition:
        return setCondition(index, text);
    case RowKind::AddCondition:
        return addCondition(index, text.trimmed());
    case RowKind::AddAuthority:
        return addAuthority(text.trimmed());
    case RowKind::NotUnderstood:
        break;
    }
    if (!command.edit)
        command.refusal = tr("A syntax error is in the way: mend it in the JSON first");
    return command;
}

PolicyCommand PolicyCommands::setCondition(const QModelIndex &index, const QString &text) const
{
    const Condition &condition = m_policy.conditions[m_model.content(index).index];
    const std::string claim(condition.claim);
    PolicyCommand command;
    if (index.column() == PolicyTreeModel::ConditionColumn) {
        if (text.trimmed().isEmpty())
            return {{}, {}, tr("Name a claim")};
        command.label = tr("Change claim to %1").arg(text.trimmed());
        command.edit = setClaim(m_tree, condition, toUtf8(text.trimmed()));
    } else if (index.column() == PolicyTreeModel::OperatorColumn) {
        const auto op = operatorNamed(text);
        if (!op)
            return {{}, {}, tr("There is no operator “%1”").arg(text)};
        command.label = tr("Change operator of %1").arg(toQString(claim));
        command.edit = setOperator(m_tree, condition, *op);
        if (!command.edit && m_tree.member(condition.node, spelling(*op)) != noNode)
            command.refusal = tr("The condition has this operator too: delete one of them in the JSON first");
    } else {
        command.label = tr("Change value of %1").arg(toQString(claim));
        const std::string typed = toUtf8(text);
        // Whatever the claim is, `exists` does not compare with a value of its type.
        const Claim *known =
            condition.op == Operator::Exists ? nullptr : m_model.document()->catalog().find(claim).claim;
        command.edit = setValue(m_tree, condition, operandJson(typed, known));
    }
    if (!command.edit && command.refusal.isEmpty())
        command.refusal = tr("The condition has a syntax error: mend it in the JSON first");
    return command;
}

QString PolicyCommands::switchRefusal(const Block &block) const
{
    return m_tree.member(block.holder, spelling(otherKind(block))) == noNode
        ? QString()
        : tr("A block of the other kind stands beside it");
}

PolicyCommand PolicyCommands::switchKind(const Block &block) const
{
    PolicyCommand command;
    command.label = block.kind == BlockKind::AllOf ? tr("Change to any of") : tr("Change to all of");
    command.refusal = switchRefusal(block);
    command.edit = setBlockKind(m_tree, block, otherKind(block));
    if (!command.edit && command.refusal.isEmpty())
        command.refusal = tr("A syntax error is in the way: mend it in the JSON first");
    return command;
}

QString PolicyCommands::refusal(PolicyAction action, const QModelIndex &index) const
{
    if (!index.isValid())
        return tr("Select a row first");
    const RowContent &row = m_model.content(index);
    if (action == PolicyAction::AddBlock)
        return m_places.forItems(index) ? QString() : tr("Select an authority or a block to add to");
    if (action == PolicyAction::SwitchKind) {
        const Block *block = blockOf(m_policy, row);
        return block ? switchRefusal(*block) : tr("Select an authority or a block");
    }
    if (row.isGhost() || row.kind == RowKind::Policy)
        return tr("Select a condition, a block or an authority");
    if (action == PolicyAction::MoveIn || action == PolicyAction::MoveOut)
        return SelectionCommands(m_model).refusal(action, {index.siblingAtColumn(0)});
    return listRefusal(action, index);
}

QString PolicyCommands::listRefusal(PolicyAction action, const QModelIndex &index) const
{
    const RowContent &row = m_model.content(index);
    if (action == PolicyAction::Unwrap && (row.kind != RowKind::Block || m_places.arrayOf(index) == noNode))
        return tr("Select a nested block");
    if (action == PolicyAction::Unwrap && m_policy.blocks[row.index].array == noNode)
        return tr("The block holds no list: mend it in the JSON first");
    const bool wrap = action == PolicyAction::WrapInAllOf || action == PolicyAction::WrapInAnyOf;
    if (wrap && row.kind != RowKind::Condition && row.kind != RowKind::Block)
        return tr("Select a condition or a block");
    const NodeIndex array = m_places.arrayOf(index);
    const NodeIndex container = array != noNode ? array : m_tree[row.node].parent;
    if (action != PolicyAction::Remove && array == noNode)
        return tr("This is no entry of a list");
    if (!m_tree[container].wellFormed)
        return tr("The list has a syntax error: mend it in the JSON first");
    if (action == PolicyAction::MoveUp && m_tree[array].firstChild == row.node)
        return tr("This is the first entry");
    if (action == PolicyAction::MoveDown && m_tree[row.node].nextSibling == noNode)
        return tr("This is the last entry");
    return {};
}

PolicyCommand PolicyCommands::make(PolicyAction action, const QModelIndex &index) const
{
    PolicyCommand command;
    command.refusal = refusal(action, index);
    if (!command.refusal.isEmpty())
        return command;
    if (action == PolicyAction::AddBlock)
        return addItems(m_places.forItems(index), {blockJson(BlockKind::AnyOf)}, tr("Add block"));
    if (action == PolicyAction::MoveIn || action == PolicyAction::MoveOut)
        return SelectionCommands(m_model).make(action, {index.siblingAtColumn(0)});

    const RowContent &row = m_model.content(index);
    const QString name = nameOf(m_model, {index});
    command.parent = index.siblingAtColumn(0).parent();
    command.row = index.row();
    const auto move = [&](int by) {
        const auto position = static_cast<std::size_t>(static_cast<int>(m_tree.positionInParent(row.node)) + by);
        command.row += by;
        return moveElement(m_tree, row.node, m_places.arrayOf(index), position);
    };
    switch (action) {
    case PolicyAction::Remove:
        command.label = tr("Delete %1").arg(name);
        command.edit = removeChild(m_tree, row.node);
        command.row = std::min(index.row(), m_model.rowCount(command.parent) - 2);
        break;
    case PolicyAction::Duplicate:
        command.label = tr("Duplicate %1").arg(name);
        command.edit = duplicateElement(m_tree, row.node);
        ++command.row;
        break;
    case PolicyAction::MoveUp:
        command.label = tr("Move %1 up").arg(name);
        command.edit = move(-1);
        break;
    case PolicyAction::MoveDown:
        command.label = tr("Move %1 down").arg(name);
        command.edit = move(1);
        break;
    case PolicyAction::WrapInAllOf:
    case PolicyAction::WrapInAnyOf: {
        const BlockKind kind = action == PolicyAction::WrapInAllOf ? BlockKind::AllOf : BlockKind::AnyOf;
        command.label =
            kind == BlockKind::AllOf ? tr("Wrap %1 in all of").arg(name) : tr("Wrap %1 in any of").arg(name);
        command.edit = wrapElement(m_tree, row.node, spelling(kind));
        break;
    }
    case PolicyAction::Unwrap:
        command.label = tr("Unwrap %1").arg(name);
        command.edit = unwrapElement(m_tree, row.node, m_policy.blocks[row.index].array);
        break;
    case PolicyAction::SwitchKind: {
        const PolicyCommand change = switchKind(*blockOf(m_policy, row));
        command.label = change.label;
        command.edit = change.edit;
        break;
    }
    case PolicyAction::AddBlock:
    case PolicyAction::MoveIn:
    case PolicyAction::MoveOut:
        break;
    }
    if (!command.edit)
        command.refusal = tr("A syntax error is in the way: mend it in the JSON first");
    return command;
}

QString PolicyCommands::refusal(PolicyAction action, const QModelIndexList &selected) const
{
    const QModelIndexList rows = chosenRows(m_model, selected);
    if (rows.size() > 1)
        return SelectionCommands(m_model).refusal(action, rows);
    return refusal(action, rows.isEmpty() ? selected.value(0) : rows.front());
}

PolicyCommand PolicyCommands::make(PolicyAction action, const QModelIndexList &selected) const
{
    const QModelIndexList rows = chosenRows(m_model, selected);
    if (rows.size() > 1)
        return SelectionCommands(m_model).make(action, rows);
    return make(action, rows.isEmpty() ? selected.value(0) : rows.front());
}

} // namespace skr
