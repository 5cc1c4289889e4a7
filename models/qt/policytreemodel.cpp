// SPDX-License-Identifier: Apache-2.0
#include "qt/policytreemodel.h"

#include "qt/claimcatalogmodel.h"
#include "qt/policycommands.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/rowcell.h"
#include "qt/rowchoice.h"
#include "qt/rowmatching.h"
#include "qt/transfercommands.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace skr {

PolicyTreeModel::PolicyTreeModel(PolicyDocument *document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
{
    rebuild();
    connect(document, &PolicyDocument::edited, this, &PolicyTreeModel::syncRows);
    connect(document, &PolicyDocument::rechecked, this, &PolicyTreeModel::showDiagnostics);
    const auto reset = [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    };
    connect(document, &PolicyDocument::replaced, this, reset);
    connect(document, &PolicyDocument::judged, this, reset);
}

PolicyTreeModel::~PolicyTreeModel() = default;

void PolicyTreeModel::follow(PolicyEvaluation *evaluation)
{
    m_evaluation = evaluation;
    connect(evaluation, &PolicyEvaluation::changed, this, &PolicyTreeModel::showEvaluation);
    showEvaluation();
}

const Policy &PolicyTreeModel::policy() const
{
    return m_presentation->revision().policy();
}

void PolicyTreeModel::rebuild()
{
    m_presentation = std::make_unique<RowPresentation>(m_document->sharedRevision());
    m_root = std::make_unique<PolicyRow>();
    m_root->content = rootContent(m_document->revision().tree(), policy());
}

void PolicyTreeModel::populate(PolicyRow &row) const
{
    if (row.populated)
        return;
    row.populated = true;
    for (const RowContent &content : childContents(m_presentation->revision().tree(), policy(), row.content)) {
        auto child = std::make_unique<PolicyRow>();
        child->content = content;
        child->parent = &row;
        child->position = static_cast<int>(row.children.size());
        row.children.push_back(std::move(child));
    }
}

PolicyRow *PolicyTreeModel::rowAt(const QModelIndex &index) const
{
    return static_cast<PolicyRow *>(index.internalPointer());
}

QModelIndex PolicyTreeModel::indexOf(const PolicyRow &row, int column) const
{
    return createIndex(row.position, column, &row);
}

QModelIndex PolicyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount)
        return {};
    if (!parent.isValid())
        return row == 0 ? createIndex(0, column, m_root.get()) : QModelIndex();
    if (parent.column() != 0)
        return {};
    PolicyRow &parentRow = *rowAt(parent);
    populate(parentRow);
    if (row >= static_cast<int>(parentRow.children.size()))
        return {};
    return createIndex(row, column, parentRow.children[static_cast<std::size_t>(row)].get());
}

QModelIndex PolicyTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !rowAt(child)->parent)
        return {};
    return indexOf(*rowAt(child)->parent);
}

int PolicyTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    if (parent.column() != 0)
        return 0;
    populate(*rowAt(parent));
    return static_cast<int>(rowAt(parent)->children.size());
}

int PolicyTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool PolicyTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    const PolicyRow &row = *rowAt(parent);
    if (parent.column() != 0)
        return false;
    if (row.populated)
        return !row.children.empty();
    return row.content.kind == RowKind::Policy || row.content.kind == RowKind::Authority
        || row.content.kind == RowKind::Block;
}

const RowContent &PolicyTreeModel::content(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index)->content : m_root->content;
}

QModelIndex PolicyTreeModel::indexAt(std::size_t offset) const
{
    PolicyRow *found = m_root.get();
    for (bool deeper = true; deeper;) {
        deeper = false;
        populate(*found);
        for (const auto &child : found->children) {
            const RowContent &content = child->content;
            if (!content.isGhost() && content.range.begin <= offset && offset <= content.range.end) {
                found = child.get();
                deeper = true;
                break;
            }
        }
    }
    return indexOf(*found);
}

QModelIndex PolicyTreeModel::addingRow(const QModelIndex &index) const
{
    const int count = rowCount(index.siblingAtColumn(0));
    const QModelIndex last = this->index(count - 1, 0, index.siblingAtColumn(0));
    return last.isValid() && content(last).isGhost() ? last : QModelIndex();
}

QVariant PolicyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(columnName(section)) : QVariant();
}

QString PolicyTreeModel::columnName(int column)
{
    switch (column) {
    case ConditionColumn:
        return tr("Condition");
    case OperatorColumn:
        return tr("Operator");
    case ValueColumn:
        return tr("Value");
    case TokenColumn:
        return tr("Token has");
    default:
        return tr("Result");
    }
}

QVariant PolicyTreeModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? RowCell(*m_presentation, *rowAt(index), index.column()).data(role) : QVariant();
}

Qt::ItemFlags PolicyTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const PolicyPlaces places(*this);
    result.setFlag(Qt::ItemIsDragEnabled, kind(index) != RowKind::Policy && places.arrayOf(index) != noNode);
    result.setFlag(Qt::ItemIsDropEnabled, kind(index) == RowKind::Policy || places.itemsAt(-1, index).has_value());
    bool editable = false;
    switch (content(index).kind) {
    case RowKind::Policy:
        editable = index.column() == ValueColumn && policy().root != noNode;
        break;
    case RowKind::Authority:
        editable = index.column() == ConditionColumn
            || (index.column() == OperatorColumn && blockOf(policy(), content(index)) != nullptr);
        break;
    case RowKind::Block:
        editable = index.column() == ConditionColumn;
        break;
    case RowKind::Condition:
        editable = index.column() <= ValueColumn;
        break;
    case RowKind::AddCondition:
    case RowKind::AddAuthority:
        editable = index.column() == ConditionColumn;
        break;
    case RowKind::NotUnderstood:
        break;
    }
    return editable ? result | Qt::ItemIsEditable : result;
}

bool PolicyTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const PolicyCommand command = PolicyCommands(*this).setText(index, value.toString());
    if (command.edit)
        m_document->apply(*command.edit, command.label);
    else if (!content(index).isGhost() || !value.toString().trimmed().isEmpty()) // else nothing was typed
        Q_EMIT refused(command.refusal);
    return command.edit.has_value();
}

QStringList PolicyTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(claimMimeType), QStringLiteral("text/plain")};
}

QMimeData *PolicyTreeModel::mimeData(const QModelIndexList &indexes) const
{
    return TransferCommands(*this).dragged(chosenRows(*this, indexes));
}

bool PolicyTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                      const QModelIndex &parent) const
{
    return TransferCommands(*this).canDrop(*data, action, row, parent);
}

bool PolicyTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                   const QModelIndex &parent)
{
    PolicyCommand command = TransferCommands(*this).drop(*data, action, row, parent);
    const QPersistentModelIndex stays = command.parent;
    if (command.edit)
        m_document->apply(*command.edit, command.label);
    command.parent = parentAfter(*this, command, stays);
    command.moved.clear(); // they are no rows any more
    Q_EMIT dropped(command);
    return command.edit.has_value();
}

void PolicyTreeModel::syncRows(const TextEdit &edit)
{
    const QScopedValueRollback follows(m_followsEdit, true);
    const std::unique_ptr<RowPresentation> former = std::move(m_presentation);
    m_presentation = std::make_unique<RowPresentation>(m_document->sharedRevision());
    m_changes.clear();
    m_changed.clear();
    keepRow(*m_root, rootContent(m_document->revision().tree(), policy()), *former);
    syncChildren(*m_root, edit, *former);
    const std::vector<Change> changes = std::move(m_changes);
    for (const Change &change : changes)
        perform(change);
    const std::vector<const PolicyRow *> changed = std::move(m_changed);
    for (const PolicyRow *row : changed)
        Q_EMIT dataChanged(indexOf(*row, ConditionColumn), indexOf(*row, ValueColumn));
}

void PolicyTreeModel::keepRow(PolicyRow &row, const RowContent &content, const RowPresentation &former)
{
    // Only a changed cell is announced: the view would overwrite what is half typed in the row's editor.
    const bool same = former.condition(row.content) == m_presentation->condition(content)
        && former.operatorName(row.content) == m_presentation->operatorName(content)
        && former.value(row.content) == m_presentation->value(content);
    row.content = content;
    if (!same)
        m_changed.push_back(&row);
}

void PolicyTreeModel::syncChildren(PolicyRow &row, const TextEdit &edit, const RowPresentation &formerWords)
{
    if (!row.populated)
        return;
    std::vector<RowContent> former;
    former.reserve(row.children.size());
    for (const auto &child : row.children)
        former.push_back(child->content);
    const auto present = childContents(m_presentation->revision().tree(), policy(), row.content);
    const RowMatching matching = matchRows(former, present, edit, formerWords.revision().text(), m_document->text());

    std::optional<std::pair<std::size_t, std::size_t>> move;
    for (std::size_t i = 0; i < matching.kept.size(); ++i) {
        const auto [from, to] = matching.kept[i];
        PolicyRow &child = *row.children[from];
        const bool untouched = i < matching.untouchedPrefix || i >= matching.kept.size() - matching.untouchedSuffix;
        if (untouched)
            child.content = present[to];
        else
            keepRow(child, present[to], formerWords);
        syncChildren(child, edit, formerWords);
        if (matching.isMove && ((from < to ? to - from : from - to) > 1 || (!move && from != to)))
            move = {from, to};
    }
    if (move)
        m_changes.push_back({&row, 0, 0, {}, move});
    else
        noteGaps(row, matching, present);
}

void PolicyTreeModel::noteGaps(PolicyRow &row, const RowMatching &matching, const std::vector<RowContent> &present)
{
    // From the back: what is done there does not move what is in front of it.
    std::pair<std::size_t, std::size_t> end = {row.children.size(), present.size()};
    for (std::size_t i = matching.kept.size() + 1; i > 0; --i) {
        const bool atStart = i == 1;
        const std::size_t before = atStart ? 0 : matching.kept[i - 2].first + 1;
        const std::size_t after = atStart ? 0 : matching.kept[i - 2].second + 1;
        for (std::size_t gone = before; gone < end.first; ++gone)
            forget(*row.children[gone]);
        if (before < end.first || after < end.second) {
            const auto first = present.begin() + static_cast<std::ptrdiff_t>(after);
            const auto last = present.begin() + static_cast<std::ptrdiff_t>(end.second);
            m_changes.push_back({&row, before, end.first - before, {first, last}, {}});
        }
        if (!atStart)
            end = matching.kept[i - 2];
    }
}

void PolicyTreeModel::forget(PolicyRow &row)
{
    row.content = {RowKind::NotUnderstood, 0, noNode, {}};
    for (const auto &child : row.children)
        forget(*child);
}

void PolicyTreeModel::perform(const Change &change)
{
    PolicyRow &row = *change.parent;
    const QModelIndex parent = indexOf(row);
    const auto at = [&row](std::size_t i) { return row.children.begin() + static_cast<std::ptrdiff_t>(i); };
    const auto renumber = [&row, &change] {
        for (std::size_t i = change.move ? 0 : change.removeAt; i < row.children.size(); ++i)
            row.children[i]->position = static_cast<int>(i);
    };
    if (change.move) {
        const auto [from, to] = *change.move;
        const int target = static_cast<int>(from < to ? to + 1 : to);
        if (!beginMoveRows(parent, static_cast<int>(from), static_cast<int>(from), parent, target))
            return;
        if (from < to)
            std::rotate(at(from), at(from + 1), at(to + 1));
        else
            std::rotate(at(to), at(from), at(from + 1));
        renumber();
        endMoveRows();
        return;
    }
    const int first = static_cast<int>(change.removeAt);
    if (change.removeCount > 0) {
        beginRemoveRows(parent, first, first + static_cast<int>(change.removeCount) - 1);
        row.children.erase(at(change.removeAt), at(change.removeAt + change.removeCount));
        renumber();
        endRemoveRows();
    }
    if (!change.inserted.empty()) {
        beginInsertRows(parent, first, first + static_cast<int>(change.inserted.size()) - 1);
        std::vector<std::unique_ptr<PolicyRow>> added;
        for (const RowContent &content : change.inserted) {
            added.push_back(std::make_unique<PolicyRow>());
            added.back()->content = content;
            added.back()->parent = &row;
        }
        row.children.insert(at(change.removeAt), std::make_move_iterator(added.begin()),
                            std::make_move_iterator(added.end()));
        renumber();
        endInsertRows();
    }
}

void PolicyTreeModel::showEvaluation()
{
    m_presentation->setEvaluation(m_evaluation->current(), m_evaluation->withheld());
    Q_EMIT dataChanged(indexOf(*m_root, TokenColumn), indexOf(*m_root, ResultColumn));
    refreshResults(*m_root);
}

void PolicyTreeModel::showDiagnostics()
{
    // The same text has the same rows. A view paints all of a row anew; a row's editor keeps what is half typed.
    m_presentation = std::make_unique<RowPresentation>(m_document->sharedRevision());
    if (m_evaluation)
        m_presentation->setEvaluation(m_evaluation->current(), m_evaluation->withheld());
    Q_EMIT dataChanged(indexOf(*m_root, TokenColumn), indexOf(*m_root, ResultColumn));
    refreshResults(*m_root);
}

void PolicyTreeModel::refreshResults(const PolicyRow &row)
{
    if (row.children.empty())
        return;
    // Where authorities have letters one edit can change them all; their values are not edited in place.
    const bool hasSets = policy().authorities.size() >= manyAuthorities;
    const Column first = &row == m_root.get() && hasSets ? ValueColumn : TokenColumn;
    Q_EMIT dataChanged(indexOf(*row.children.front(), first), indexOf(*row.children.back(), ResultColumn));
    for (const auto &child : row.children)
        refreshResults(*child);
}

} // namespace skr
