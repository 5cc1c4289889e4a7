// SPDX-License-Identifier: Apache-2.0
// What is done with rows of the policy tree as a whole: commands, dragging and dropping, the menu.
#include "qt/policydocument.h"
#include "qt/policytreemodel.h"
#include "qt/rowchoice.h"
#include "qt/transfercommands.h"
#include "ui/tree/policytreeview.h"

#include <QContextMenuEvent>
#include <QCursor>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace skr {

namespace {

constexpr int widestLabel = 400;
constexpr int labelOffset = 16; // from the pointer

/// Runs through rows, and the children of open ones, in the order of the tree.
template <typename Visit> void walkOpen(const QModelIndex &row, const QAbstractItemModel &model, const Visit &visit)
{
    if (!model.hasChildren(row) || !visit(row))
        return;
    for (int i = 0; i < model.rowCount(row); ++i)
        walkOpen(model.index(i, 0, row), model, visit);
}

} // namespace

QList<bool> PolicyTreeView::foldingOf(const QModelIndexList &rows) const
{
    QList<bool> folding;
    for (const QModelIndex &row : rows) {
        walkOpen(row, *m_model, [&](const QModelIndex &index) {
            folding << isExpanded(index);
            return folding.back();
        });
    }
    return folding;
}

QList<bool> PolicyTreeView::folding() const
{
    return foldingOf({m_model->policyIndex()});
}

void PolicyTreeView::restoreFolding(const QList<bool> &folding)
{
    const QList<bool> before = this->folding();
    qsizetype next = 0;
    walkOpen(m_model->policyIndex(), *m_model, [&](const QModelIndex &index) {
        const bool isOpen = next < folding.size() && folding[next];
        ++next;
        setExpanded(index, isOpen);
        return isOpen;
    });
    if (next == folding.size())
        return;
    next = 0; // other rows: as it was
    walkOpen(m_model->policyIndex(), *m_model, [&](const QModelIndex &index) {
        setExpanded(index, before[next]);
        return static_cast<bool>(before[next++]);
    });
}

void PolicyTreeView::perform(const PolicyCommand &command)
{
    if (!command.edit) {
        Q_EMIT refused(command.refusal);
        return;
    }
    const QList<bool> folding = foldingOf(command.moved);
    const QPersistentModelIndex parent = command.parent;
    m_model->document()->apply(*command.edit, command.label);
    PolicyCommand done = command;
    done.parent = parentAfter(*m_model, command, parent);
    showResult(done, folding);
}

void PolicyTreeView::showDrop(const PolicyCommand &command)
{
    if (command.edit)
        showResult(command, m_draggedFolding);
    else
        Q_EMIT refused(command.refusal);
}

void PolicyTreeView::showResult(const PolicyCommand &command, const QList<bool> &folding)
{
    if (!command.parent.isValid() || command.row < 0)
        return;
    const int last = m_model->rowCount(command.parent) - 1;
    const auto childAt = [&](int row) { return m_model->index(std::min(row, last), 0, command.parent); };
    qsizetype next = 0;
    const auto fold = [&](const QModelIndex &index) {
        const bool isOpen = next < folding.size() && folding[next];
        ++next;
        setExpanded(index, isOpen);
        return isOpen;
    };
    if (!folding.isEmpty()) {
        walkOpen(childAt(command.row), *m_model, fold);
        for (const int row : command.moreRows)
            walkOpen(childAt(row), *m_model, fold);
    }
    select(childAt(command.row));
    QItemSelection more;
    for (std::size_t i = 0; i < command.moreRows.size();) {
        std::size_t end = i + 1;
        while (end < command.moreRows.size() && command.moreRows[end] == command.moreRows[end - 1] + 1)
            ++end;
        more.select(childAt(command.moreRows[i]), childAt(command.moreRows[end - 1]));
        i = end;
    }
    selectionModel()->select(more, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void PolicyTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect current = visualRect(currentIndex());
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(current.bottomLeft()) : event->globalPos());
}

QPoint PolicyTreeView::dropPoint(const QDropEvent &event) const
{
    const QPoint point = event.position().toPoint();
    const QModelIndex index = indexAt(point).siblingAtColumn(0);
    if (!index.isValid())
        return point;
    const QRect rect = visualRect(index);
    const QPoint inside(std::max(point.x(), rect.left()), point.y()); // left of it there is no row for the base class
    const auto above = [&](const QModelIndex &row) {
        const QPoint corner = visualRect(row).topLeft() + QPoint(0, 1);
        const bool isSeen = row.isValid() && corner.y() >= 0 && corner.y() < viewport()->height();
        return isSeen ? QPoint(std::max(point.x(), corner.x()), corner.y()) : inside;
    };
    const QModelIndexList rows = TransferCommands(*m_model).draggedRows(*event.mimeData());
    // Authorities stand among authorities: wherever one is held over another one, it goes before or behind that.
    if (!rows.isEmpty() && m_model->kind(rows.front()) == RowKind::Authority && index.parent().isValid()) {
        QModelIndex entry = index;
        while (entry.parent() != m_model->policyIndex())
            entry = entry.parent();
        const bool before = entry == index && point.y() < rect.center().y();
        return above(before ? entry : entry.siblingAtRow(entry.row() + 1));
    }
    // The line below an open row is the one above its first child.
    const int margin = std::clamp(rect.height() / 5, 2, 12);
    if (rect.bottom() - point.y() < margin && isExpanded(index) && m_model->hasChildren(index))
        return above(m_model->index(0, 0, index));
    return inside;
}

void PolicyTreeView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList rows = chosenRows(*m_model, selectionModel()->selectedRows());
    QMimeData *carried = m_model->mimeData(rows);
    if (carried == nullptr)
        return;
    // A picture of the rows would hide the place where they go: their name is enough.
    const QString name = fontMetrics().elidedText(nameOf(*m_model, rows), Qt::ElideMiddle, widestLabel);
    const QRect box = fontMetrics().boundingRect(name).marginsAdded({8, 4, 8, 4});
    QPixmap label(box.size() * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(palette().color(QPalette::Highlight));
    QPainter painter(&label);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(), box.size()), Qt::AlignCenter, name);
    painter.drawRect(QRect(QPoint(), box.size()).adjusted(0, 0, -1, -1));
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(label);
    drag->setHotSpot(QPoint(-labelOffset, -labelOffset / 2));
    drag->exec(actions, defaultDropAction()); // the model has moved them then
}

void PolicyTreeView::openUnderDrag()
{
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(QCursor::pos())).siblingAtColumn(0);
    if (index.isValid())
        expand(index);
}

void PolicyTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dragRests->stop();
    QTreeView::dragLeaveEvent(event);
}

void PolicyTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    m_dragRests->start();
    QDragMoveEvent meant(dropPoint(*event), event->possibleActions(), event->mimeData(), event->buttons(),
                         event->modifiers());
    meant.setDropAction(event->dropAction());
    QTreeView::dragMoveEvent(&meant);
    event->setDropAction(meant.dropAction());
    event->setAccepted(meant.isAccepted());
    // Text that is dragged from elsewhere stays there: nobody sees both places at once.
    if (event->isAccepted() && TransferCommands(*m_model).draggedRows(*event->mimeData()).isEmpty())
        event->setDropAction(Qt::CopyAction);
}

void PolicyTreeView::dropEvent(QDropEvent *event)
{
    m_dragRests->stop();
    const QModelIndexList rows = TransferCommands(*m_model).draggedRows(*event->mimeData());
    const bool moves = !rows.isEmpty() && event->dropAction() == Qt::MoveAction;
    m_draggedFolding = moves ? foldingOf(rows) : QList<bool>();
    QDropEvent meant(dropPoint(*event), event->possibleActions(), event->mimeData(), event->buttons(),
                     event->modifiers());
    meant.setDropAction(rows.isEmpty() ? Qt::CopyAction : event->dropAction());
    QTreeView::dropEvent(&meant);
    m_draggedFolding.clear();
    event->setDropAction(rows.isEmpty() ? Qt::CopyAction : meant.dropAction());
    event->setAccepted(meant.isAccepted());
}

} // namespace skr
