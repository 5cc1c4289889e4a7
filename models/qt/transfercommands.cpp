// SPDX-License-Identifier: Apache-2.0
#include "qt/transfercommands.h"

#include "core/edit/layout.h"
#include "core/edit/lines.h"
#include "qt/claimcatalogmodel.h"
#include "qt/policycommands.h"
#include "qt/policydocument.h"
#include "qt/policyfragment.h"
#include "qt/policytreemodel.h"
#include "qt/rowchoice.h"
#include "qt/selectioncommands.h"
#include "qt/textmime.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace skr {

namespace {

/// Rows of a tree on their way to another place of it; to all others it is text.
class DraggedRows : public QMimeData
{
public:
    DraggedRows(const QModelIndexList &rows, const std::string &text)
    {
        for (const QModelIndex &row : rows)
            m_rows << row;
        setBytes(*this, text);
    }

    QModelIndexList rowsOf(const QAbstractItemModel *model) const
    {
        QModelIndexList rows;
        for (const QPersistentModelIndex &row : m_rows) {
            if (row.isValid() && row.model() == model)
                rows << row;
        }
        return rows;
    }

private:
    QList<QPersistentModelIndex> m_rows;
};

QString claimFormat()
{
    return QString::fromLatin1(claimMimeType);
}

} // namespace

TransferCommands::TransferCommands(const PolicyTreeModel &model)
    : m_model(model)
    , m_places(model)
{
}

std::string TransferCommands::copied(const QModelIndexList &rows) const
{
    const PolicyRevision &revision = m_model.document()->revision();
    const std::string_view text = revision.text();
    const Layout layout = layoutOf(revision.tree());
    std::string result;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const TextRange range = m_model.textRange(rows[i]);
        if (i > 0) {
            const QModelIndex &before = rows[i - 1];
            const std::size_t end = m_model.textRange(before).end;
            if (before.parent() == rows[i].parent() && before.row() + 1 == rows[i].row())
                result.append(text.substr(end, range.begin - end));
            else if (layout.compact)
                result.append(",").append(layout.compactSpace);
            else
                result.append(",").append(layout.newline).append(indentationAt(text, range.begin));
        }
        result.append(text.substr(range.begin, range.size()));
    }
    return result;
}

QMimeData *TransferCommands::dragged(const QModelIndexList &rows) const
{
    const bool canMove = std::all_of(rows.begin(), rows.end(),
                                     [this](const QModelIndex &row) { return m_places.arrayOf(row) != noNode; });
    return canMove && !rows.isEmpty() ? new DraggedRows(rows, copied(rows)) : nullptr;
}

QModelIndexList TransferCommands::draggedRows(const QMimeData &data) const
{
    const auto *dragged = dynamic_cast<const DraggedRows *>(&data);
    return dragged ? chosenRows(m_model, dragged->rowsOf(&m_model)) : QModelIndexList();
}

PolicyCommand TransferCommands::insert(std::string_view text, const QString &label,
                                       const std::optional<PolicyPlace> &items, const PolicyPlace &authorities) const
{
    PolicyCommand command;
    const PolicyFragment fragment = PolicyFragment::read(text);
    const bool isPolicyLevel = fragment.kind == PolicyFragment::Kind::Authority;
    if (!fragment.refusal.isEmpty() || (!isPolicyLevel && !items)) {
        command.refusal =
            !fragment.refusal.isEmpty() ? fragment.refusal : tr("Select an authority or a block for it to go into");
        return command;
    }
    const PolicyPlace &place = isPolicyLevel ? authorities : *items;
    command.label = label.arg(fragment.name());
    if (fragment.hadComments)
        command.label = tr("%1 without its comments").arg(command.label);
    command.edit = m_places.filled(place, fragment.jsons);
    if (!command.edit)
        command.refusal = tr("The list has a syntax error: mend it in the JSON first");
    command.parent = place.parent;
    command.row = place.row;
    command.moreRows.resize(fragment.jsons.size() - 1);
    std::iota(command.moreRows.begin(), command.moreRows.end(), place.row + 1);
    return command;
}

PolicyCommand TransferCommands::paste(const QModelIndex &index, std::string_view text) const
{
    return insert(text, tr("Paste %1"), m_places.forItems(index), m_places.forAuthorities(index));
}

std::optional<PolicyPlace> TransferCommands::placeFor(const QModelIndexList &rows, int row,
                                                      const QModelIndex &parent) const
{
    const auto items = m_places.itemsAt(row, parent);
    const auto place = items ? items : m_places.authoritiesAt(row, parent);
    return place && SelectionCommands(m_model).refusalThere(rows, *place).isEmpty() ? place : std::nullopt;
}

bool TransferCommands::canDrop(const QMimeData &data, Qt::DropAction action, int row, const QModelIndex &parent) const
{
    if (data.hasFormat(claimFormat()))
        return m_places.itemsAt(row, parent).has_value();
    const QModelIndexList rows = draggedRows(data);
    if (rows.isEmpty())
        return isInsertable(&data) && parent.isValid();
    for (QModelIndex outer = parent; action == Qt::MoveAction && outer.isValid(); outer = outer.parent()) {
        if (rows.contains(outer.siblingAtColumn(0)))
            return false;
    }
    return placeFor(rows, row, parent).has_value();
}

PolicyCommand TransferCommands::drop(const QMimeData &data, Qt::DropAction action, int row,
                                     const QModelIndex &parent) const
{
    const auto items = m_places.itemsAt(row, parent);
    if (data.hasFormat(claimFormat())) {
        if (items)
            return PolicyCommands(m_model).addConditionAt(*items, QString::fromUtf8(data.data(claimFormat())));
        return {{}, {}, tr("Drop a claim on an authority or a block")};
    }
    const QModelIndexList rows = draggedRows(data);
    if (rows.isEmpty()) {
        if (!isInsertable(&data))
            return {{}, {}, tr("Only text can be dropped here")};
        const auto list = m_places.authoritiesAt(row, parent);
        return insert(bytesOf(data, "\n"), tr("Drop %1"), items, list ? *list : m_places.forAuthorities(parent));
    }
    const auto place = placeFor(rows, row, parent);
    if (!place)
        return {{}, {}, tr("It cannot stand there")};
    const SelectionCommands commands(m_model);
    return action == Qt::CopyAction ? commands.copyTo(rows, *place) : commands.moveTo(rows, *place);
}

} // namespace skr
