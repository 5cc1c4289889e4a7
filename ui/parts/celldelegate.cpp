// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/celldelegate.h"

#include "qt/itemroles.h"
#include "ui/look/theme.h"
#include "ui/parts/measures.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace skr {

namespace {

/// The spans in the part of a text that is left after eliding it.
QList<TextSpan> shownSpans(const QList<TextSpan> &spans, const QString &text, const QString &shown)
{
    if (text == shown)
        return spans;
    constexpr int ellipsis = 1;
    const bool cutAtStart = shown.startsWith(QChar(0x2026)) && text.endsWith(shown.mid(ellipsis));
    const auto kept = static_cast<int>(shown.size()) - ellipsis;
    const int first = cutAtStart ? static_cast<int>(text.size()) - kept : 0;
    const int shift = cutAtStart ? ellipsis - first : 0;
    QList<TextSpan> result;
    for (const TextSpan &span : spans) {
        const int begin = std::max(span.begin, first);
        const int end = std::min(span.begin + span.size, first + kept);
        if (begin < end)
            result.append({begin + shift, end - begin});
    }
    return result;
}

QList<QTextLayout::FormatRange> formats(const QList<TextSpan> &spans, const QColor &background)
{
    QTextCharFormat found;
    found.setBackground(background);
    found.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : spans)
        ranges.append({span.begin, span.size, found});
    return ranges;
}

} // namespace

CellDelegate::CellDelegate(int extraHeight, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_extraHeight(extraHeight)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look cell = look(option, index);
    const int icon = cell.icon.isNull() ? 0 : smallIcon + cellPadding;
    const int width = QFontMetrics(cell.font).horizontalAdvance(index.data().toString());
    return {width + icon + 2 * cellPadding, rowHeight(option.fontMetrics)};
}

CellDelegate::Look CellDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Look look{option.font, option.palette.color(QPalette::Text), {}, Qt::ElideRight};
    look.isData = index.data(FixedWidthRole).toBool();
    if (look.isData)
        look.font = fixedFont();
    // Names of claims start alike and differ at their ends.
    if (index.column() == 0 && index.data(FixedWidthRole).toBool())
        look.elide = Qt::ElideLeft;
    look.font.setBold(index.data(HeadingRole).toBool());
    if (index.data(QuietRole).toBool())
        look.color = roleColor(Role::Quiet, option.palette);
    return look;
}

QList<TextSpan> CellDelegate::foundSpans(const QModelIndex &index) const
{
    const QVariant known = index.data(FoundLettersRole);
    if (known.isValid())
        return known.value<QList<TextSpan>>();
    QList<TextSpan> spans;
    const QString text = index.data().toString();
    for (const QString &word : m_words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            spans.append({static_cast<int>(at), static_cast<int>(word.size())});
    }
    return spans;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    Look own = look(cell, index);
    own.found = foundSpans(index);
    QStyleOptionViewItem background = cell;
    background.text.clear();
    background.icon = {};
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, cell.widget);

    // Of an item with an arrow the text stands close to it.
    const bool afterArrow =
        index.column() == 0 && index.isValid() && index.model()->hasChildren(index.siblingAtColumn(0));
    QRect rect = cell.rect.adjusted(afterArrow ? 2 : cellPadding, 0, -cellPadding, 0);
    painter->save();
    painter->setClipRect(cell.rect);
    if (!own.icon.isNull()) {
        const QRect place(rect.left() - 2, rect.center().y() - smallIcon / 2 + 1, smallIcon, smallIcon);
        own.icon.paint(painter, QStyle::visualRect(cell.direction, cell.rect, place));
        rect.setLeft(rect.left() + smallIcon + cellPadding - 2);
    }
    paintText(painter, cell, own, QStyle::visualRect(cell.direction, cell.rect, rect));
    painter->restore();
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const Look &look,
                             const QRect &rect) const
{
    const QFontMetrics metrics(look.font);
    const QString text = metrics.elidedText(option.text, look.elide, rect.width());
    painter->setFont(look.font);
    painter->setPen(look.color);
    const auto found = formats(shownSpans(look.found, option.text, text), foundText(option.palette));
    // Left is the start of the line, whatever the direction of the window; claims and values have their own.
    const int plain = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    const int flags = look.isData ? plain | Qt::TextForceLeftToRight : plain;
    if (found.isEmpty()) {
        painter->drawText(rect, flags, text);
        return;
    }
    QTextLayout layout(text, look.font);
    layout.setFormats(found);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QSize size(std::min(metrics.horizontalAdvance(text), rect.width()), metrics.height());
    layout.draw(painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect).topLeft());
}

} // namespace skr
