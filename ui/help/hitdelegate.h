// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace skr {

/// Paints what a search found: the place in bold, and below it the line that matches, quiet, in at most two lines.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The matching line; the display text is both, for those who hear it.
    static constexpr int LineRole = Qt::UserRole + 10;
    static constexpr int PlaceRole = Qt::UserRole + 11;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace skr
