// SPDX-License-Identifier: Apache-2.0
// What the tree paints besides its cells.
#include "qt/policytreemodel.h"
#include "ui/look/theme.h"
#include "ui/tree/policytreeview.h"

#include <QGuiApplication>
#include <QPainter>

namespace skr {

namespace {

constexpr int dropMarkWidth = 2;

} // namespace

void PolicyTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->setPen(hairline(palette()));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (const QColor frame = selectionFrame(QGuiApplication::palette());
        frame.isValid() && selectionModel()->isRowSelected(index.row(), index.parent())) {
        painter->setPen(frame);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    if (index.data(PolicyTreeModel::DecisiveRole).toBool())
        painter->fillRect(
            QStyle::visualRect(layoutDirection(), viewport()->rect(), {0, option.rect.top(), 4, option.rect.height()}),
            roleColor(Role::NotMet, palette()));
    // With this pen the style marks the place of a drop, after the rows.
    painter->setPen(QPen(QGuiApplication::palette().color(QPalette::Highlight), dropMarkWidth));
}

void PolicyTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const int nestingStep = indentation();
    painter->save();
    if (isRightToLeft()) { // drawn as in the other direction, and turned over
        painter->translate(rect.left() + rect.right() + 1, 0);
        painter->scale(-1, 1);
    }
    // The line of every open block goes down to the row that adds to it.
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.26F);
    painter->setPen(line);
    QModelIndex row = index;
    for (int x = rect.right() - nestingStep - nestingStep / 2 + 1; row.parent().isValid();
         x -= nestingStep, row = row.parent()) {
        const bool last = row.row() == m_model->rowCount(row.parent()) - 1;
        if (row != index && last)
            continue;
        const int bottom = last ? rect.center().y() : rect.bottom();
        painter->drawLine(x, rect.top(), x, bottom);
        if (last)
            painter->drawLine(x, bottom, x + nestingStep / 2, bottom);
    }
    if (!m_model->hasChildren(index)) {
        painter->restore();
        return;
    }
    const QPointF centre(rect.right() - nestingStep / 2.0 + 1, rect.center().y() + 0.5);
    constexpr qreal half = 2.2;
    QPolygonF chevron = {{-half, -2 * half}, {half, 0}, {-half, 2 * half}};
    if (isExpanded(index))
        chevron = {{-2 * half, -half}, {0, half}, {2 * half, -half}};
    chevron.translate(centre);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette().color(QPalette::Text), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(chevron);
    painter->restore();
}

} // namespace skr
