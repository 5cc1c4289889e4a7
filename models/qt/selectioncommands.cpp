// SPDX-License-Identifier: Apache-2.0
#include "qt/selectioncommands.h"

#include "core/edit/elementsedit.h"
#include "qt/policydocument.h"
#include "qt/policytreemodel.h"
#include "qt/rowchoice.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace skr {

namespace {

/// Selects `count` children of a parent from `row` on.
void selectRows(PolicyCommand &command, const QModelIndex &parent, int row, qsizetype count)
{
    command.parent = parent;
    command.row = row;
    command.moreRows.resize(static_cast<std::size_t>(count - 1));
    std::iota(command.moreRows.begin(), command.moreRows.end(), row + 1);
}

bool areOfOneParent(const QModelIndexList &rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [&](const QModelIndex &row) { return row.parent() == rows.front().parent(); });
}

} // namespace

SelectionCommands::SelectionCommands(const PolicyTreeModel &model)
    : m_model(model)
    , m_tree(model.document()->revision().tree())
    , m_policy(model.document()->revision().policy())
    , m_places(model)
{
}

std::vector<NodeIndex> SelectionCommands::nodesOf(const QModelIndexList &rows) const
{
    std::vector<NodeIndex> nodes;
    nodes.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &row : rows)
        nodes.push_back(m_model.content(row).node);
    return nodes;
}

std::optional<PolicyPlace> SelectionCommands::innerPlace(const QModelIndexList &rows) const
{
    const auto isBlock = [this](const QModelIndex &row) {
        return row.isValid() && m_model.kind(row) == RowKind::Block && m_places.arrayIn(row) != noNode;
    };
    const QModelIndex before = rows.front().siblingAtRow(rows.front().row() - 1);
    if (isBlock(before))
        return m_places.itemsAt(-1, before);
    const QModelIndex behind = rows.back().siblingAtRow(rows.back().row() + 1);
    return isBlock(behind) ? m_places.itemsAt(0, behind) : std::nullopt;
}

std::optional<PolicyPlace> SelectionCommands::outerPlace(const QModelIndexList &rows) const
{
    const QModelIndex block = rows.front().parent();
    if (m_model.kind(block) != RowKind::Block || m_places.arrayOf(block) == noNode)
        return std::nullopt;
    return m_places.itemsAt(block.row() + 1, block.parent());
}

std::vector<int> SelectionCommands::stepped(const QModelIndexList &rows, bool up) const
{
    const int last = static_cast<int>(m_tree.childCount(m_places.arrayOf(rows.front()))) - 1;
    std::vector<int> positions;
    for (const QModelIndex &row : rows)
        positions.push_back(up ? row.row() : last - row.row());
    std::sort(positions.begin(), positions.end());
    bool anyMoves = false;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const bool moves = positions[i] > (i == 0 ? 0 : positions[i - 1] + 1);
        positions[i] -= moves ? 1 : 0;
        anyMoves = anyMoves || moves;
    }
    if (!anyMoves)
        return {};
    if (!up) {
        for (int &position : positions)
            position = last - position;
        std::reverse(positions.begin(), positions.end());
    }
    return positions;
}

QString SelectionCommands::refusal(PolicyAction action, const QModelIndexList &rows) const
{
    using enum PolicyAction;
    if (rows.isEmpty())
        return tr("Select a row first");
    if (action == AddBlock || action == Unwrap || action == SwitchKind)
        return tr("Select one row alone");
    for (const QModelIndex &row : rows) {
        const NodeIndex array = m_places.arrayOf(row);
        if (array == noNode && action != Remove)
            return rows.size() == 1 ? tr("This is no entry of a list") : tr("One of them is no entry of a list");
        if (!m_tree[array != noNode ? array : m_tree[m_model.content(row).node].parent].wellFormed)
            return tr("The list has a syntax error: mend it in the JSON first");
    }
    if (action == Remove || action == Duplicate)
        return {};
    return areOfOneParent(rows) ? placeRefusal(action, rows) : tr("Select rows of one block");
}

QString SelectionCommands::placeRefusal(PolicyAction action, const QModelIndexList &rows) const
{
    using enum PolicyAction;
    if (action == MoveUp || action == MoveDown) {
        if (!stepped(rows, action == MoveUp).empty())
            return {};
        return action == MoveUp ? tr("These are the first entries") : tr("These are the last entries");
    }
    const bool inBlock = std::all_of(rows.begin(), rows.end(), [this](const QModelIndex &row) {
        return m_model.kind(row) == RowKind::Condition || m_model.kind(row) == RowKind::Block;
    });
    if (!inBlock)
        return tr("Select a condition or a block");
    if (action == MoveOut)
        return outerPlace(rows) ? QString() : tr("This is in no nested block");
    if (action == MoveIn)
        return innerPlace(rows) ? QString() : tr("There is no block beside it to move into");
    const bool areNeighbours = rows.back().row() - rows.front().row() + 1 == rows.size();
    return areNeighbours ? QString() : tr("Select neighbours to wrap them together");
}

PolicyCommand SelectionCommands::make(PolicyAction action, const QModelIndexList &rows) const
{
    using enum PolicyAction;
    PolicyCommand command;
    command.refusal = refusal(action, rows);
    if (!command.refusal.isEmpty())
        return command;
    switch (action) {
    case Remove:
        command = remove(rows);
        break;
    case Duplicate:
        command = duplicate(rows);
        break;
    case MoveUp:
    case MoveDown:
        command = step(rows, action == MoveUp);
        break;
    case MoveIn:
        return moveTo(rows, *innerPlace(rows));
    case MoveOut:
        return moveTo(rows, *outerPlace(rows));
    case WrapInAllOf:
    case WrapInAnyOf:
        command = wrap(rows, action == WrapInAllOf ? BlockKind::AllOf : BlockKind::AnyOf);
        break;
    case AddBlock:
    case Unwrap:
    case SwitchKind:
        break; // refused above
    }
    if (!command.edit)
        command.refusal = tr("A syntax error is in the way: mend it in the JSON first");
    return command;
}

PolicyCommand SelectionCommands::remove(const QModelIndexList &rows) const
{
    PolicyCommand command;
    command.label = tr("Delete %1").arg(nameOf(m_model, rows));
    command.edit = removeElements(m_tree, nodesOf(rows));
    command.parent = rows.front().parent();
    command.path = pathWithout(rows, command.parent);
    const auto gone =
        std::count_if(rows.begin(), rows.end(), [&](const QModelIndex &row) { return row.parent() == command.parent; });
    const int left = m_model.rowCount(command.parent) - static_cast<int>(gone);
    command.row = std::max(0, std::min(rows.front().row(), left - 1));
    return command;
}

PolicyCommand SelectionCommands::duplicate(const QModelIndexList &rows) const
{
    PolicyCommand command;
    command.label = tr("Duplicate %1").arg(nameOf(m_model, rows));
    // The copies of each list stand together, behind the last one that is copied there.
    QMap<NodeIndex, QModelIndexList> byArray;
    for (const QModelIndex &row : rows)
        byArray[m_places.arrayOf(row)] << row;
    std::vector<TextEdit> edits;
    for (auto it = byArray.cbegin(); it != byArray.cend(); ++it) {
        const auto position = static_cast<std::size_t>(it.value().back().row()) + 1;
        const auto edit = copyElements(m_tree, nodesOf(it.value()), it.key(), position);
        if (!edit)
            return command;
        edits.push_back(*edit);
    }
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    command.edit = sound(m_tree, collapsed(m_tree.text(), edits));
    const QModelIndexList &last = byArray[m_places.arrayOf(rows.back())];
    selectRows(command, rows.back().parent(), rows.back().row() + 1, last.size());
    // Copies that come before it move the parent.
    command.path = pathWithout({}, command.parent);
    QModelIndex outer = command.parent;
    for (auto step = command.path->rbegin(); step != command.path->rend(); ++step, outer = outer.parent()) {
        for (const QModelIndexList &copied : qAsConst(byArray)) {
            if (copied.back().parent() == outer.parent() && copied.back().row() < outer.row())
                *step += static_cast<int>(copied.size());
        }
    }
    return command;
}

PolicyCommand SelectionCommands::step(const QModelIndexList &rows, bool up) const
{
    PolicyCommand command;
    const QString name = nameOf(m_model, rows);
    command.label = up ? tr("Move %1 up").arg(name) : tr("Move %1 down").arg(name);
    const NodeIndex array = m_places.arrayOf(rows.front());
    const std::vector<int> positions = stepped(rows, up);
    std::vector<bool> moves(m_tree.childCount(array), false);
    for (const QModelIndex &row : rows)
        moves[static_cast<std::size_t>(row.row())] = true;
    std::vector<std::size_t> order;
    auto position = positions.begin();
    auto row = rows.begin();
    std::size_t other = 0;
    while (order.size() < moves.size()) {
        if (position != positions.end() && order.size() == static_cast<std::size_t>(*position)) {
            order.push_back(static_cast<std::size_t>((row++)->row()));
            ++position;
            continue;
        }
        while (moves[other])
            ++other;
        order.push_back(other++);
    }
    command.edit = reorderElements(m_tree, array, order);
    command.parent = rows.front().parent();
    command.row = positions.front();
    command.moreRows.assign(positions.begin() + 1, positions.end());
    return command;
}

PolicyCommand SelectionCommands::wrap(const QModelIndexList &rows, BlockKind kind) const
{
    PolicyCommand command;
    const QString name = nameOf(m_model, rows);
    command.label = kind == BlockKind::AllOf ? tr("Wrap %1 in all of").arg(name) : tr("Wrap %1 in any of").arg(name);
    command.edit =
        wrapElements(m_tree, m_model.content(rows.front()).node, m_model.content(rows.back()).node, spelling(kind));
    selectRows(command, rows.front().parent(), rows.front().row(), 1);
    return command;
}

QString SelectionCommands::refusalThere(const QModelIndexList &rows, const PolicyPlace &place) const
{
    const bool toPolicy = m_model.kind(place.parent) == RowKind::Policy;
    for (const QModelIndex &row : rows) {
        const RowKind kind = m_model.kind(row);
        const NodeIndex from = m_places.arrayOf(row);
        if (from == noNode)
            return tr("This is no entry of a list");
        if (!m_tree[from].wellFormed)
            return tr("The list has a syntax error: mend it in the JSON first");
        if (kind == RowKind::Authority && !toPolicy)
            return tr("An authority can stand in the policy's list only");
        if ((kind == RowKind::Condition || kind == RowKind::Block) && toPolicy)
            return tr("A condition stands in an authority or a block");
    }
    const NodeIndex array = m_places.arrayIn(place.parent);
    if (array == noNode)
        return tr("There is no list yet to move it to: add a condition there first");
    if (!m_tree[array].wellFormed)
        return tr("The list has a syntax error: mend it in the JSON first");
    return {};
}

PolicyCommand SelectionCommands::moveTo(const QModelIndexList &rows, const PolicyPlace &place) const
{
    PolicyCommand command;
    command.refusal = refusalThere(rows, place);
    for (QModelIndex outer = place.parent; outer.isValid(); outer = outer.parent()) {
        if (rows.contains(outer))
            command.refusal = tr("A block cannot be moved into itself");
    }
    if (!command.refusal.isEmpty())
        return command;
    const auto movesFromBefore = [&](const QModelIndex &row) {
        return row.parent() == place.parent && row.row() < place.row;
    };
    const int position = place.row - static_cast<int>(std::count_if(rows.begin(), rows.end(), movesFromBefore));
    const bool stays = areOfOneParent(rows) && rows.front().parent() == place.parent;
    const QString name = nameOf(m_model, rows);
    command.label = stays ? tr("Move %1").arg(name) : tr("Move %1 to %2").arg(name, m_places.name(place.parent));
    command.edit =
        moveElements(m_tree, nodesOf(rows), m_places.arrayIn(place.parent), static_cast<std::size_t>(position));
    if (!command.edit)
        command.refusal = tr("A syntax error is in the way: mend it in the JSON first");
    selectRows(command, place.parent, position, rows.size());
    command.path = pathWithout(rows, place.parent);
    command.moved = rows;
    return command;
}

PolicyCommand SelectionCommands::copyTo(const QModelIndexList &rows, const PolicyPlace &place) const
{
    PolicyCommand command;
    command.refusal = refusalThere(rows, place);
    if (!command.refusal.isEmpty())
        return command;
    const QString name = nameOf(m_model, rows);
    command.label = m_model.kind(place.parent) == RowKind::Policy
        ? tr("Copy %1").arg(name)
        : tr("Copy %1 to %2").arg(name, m_places.name(place.parent));
    command.edit =
        copyElements(m_tree, nodesOf(rows), m_places.arrayIn(place.parent), static_cast<std::size_t>(place.row));
    if (!command.edit)
        command.refusal = tr("A syntax error is in the way: mend it in the JSON first");
    selectRows(command, place.parent, place.row, rows.size());
    return command;
}

} // namespace skr
