// SPDX-License-Identifier: Apache-2.0
#include "ui/help/hitdelegate.h"

#include "ui/look/theme.h"
#include "ui/parts/measures.h"

#include <QPainter>

namespace skr {

namespace {

constexpr int mostHitLines = 2;
constexpr int hitTextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// How high `text` is in `width`, at most two lines.
int heightOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    return text.isEmpty()
        ? 0
        : qMin(metrics.boundingRect(0, 0, width, 0, hitTextFlags, text).height(), mostHitLines * metrics.lineSpacing());
}

int widthIn(const QStyleOptionViewItem &option)
{
    const QWidget *view = option.widget;
    return (view != nullptr ? view->width() : option.rect.width()) - 2 * cellPadding - 24; // the scroll bar
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString place = index.data(PlaceRole).toString();
    if (place.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, softSelection(option.palette));
    QRect rect = option.rect.adjusted(cellPadding, cellPadding / 2, -cellPadding, -cellPadding / 2);
    rect.setWidth(widthIn(option));
    rect.setHeight(heightOf(place, bold(option.font), rect.width()));
    painter->setFont(bold(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(rect, hitTextFlags, place);
    const QString line = index.data(LineRole).toString();
    rect.moveTop(rect.bottom() + 1);
    rect.setHeight(heightOf(line, option.font, rect.width()));
    painter->setFont(option.font);
    painter->setPen(roleColor(Role::Quiet, option.palette));
    painter->drawText(rect, hitTextFlags, line);
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString place = index.data(PlaceRole).toString();
    if (place.isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    const int width = widthIn(option);
    return {width,
            heightOf(place, bold(option.font), width) + heightOf(index.data(LineRole).toString(), option.font, width)
                + cellPadding + 1};
}

} // namespace skr
