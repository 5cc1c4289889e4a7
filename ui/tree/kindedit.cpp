// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/kindedit.h"

#include "ui/look/theme.h"
#include "ui/parts/measures.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace skr {

namespace {

constexpr int noteRole = Qt::UserRole;
constexpr int noteGap = 18;

/// Rows with a note in quiet words at their right end.
class NotedRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString note = index.data(noteRole).toString();
        const int noteWidth = note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(note) + noteGap;
        return {QStyledItemDelegate::sizeHint(option, index).width() + noteWidth,
                option.fontMetrics.height() + treeRowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(roleColor(Role::Quiet, option.palette));
        painter->drawText(option.rect.adjusted(treeRowPadding, 0, -treeRowPadding, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(noteRole).toString()); // AlignRight is the end, whatever the direction
    }
};

} // namespace

KindEdit::KindEdit(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("kindEdit"));
    setItemDelegate(new NotedRowDelegate(this));
    QPalette colors = QGuiApplication::palette();
    colors.setColor(QPalette::Highlight, softSelection(colors));
    colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    view()->setPalette(colors);
    connect(this, &QComboBox::activated, this, &KindEdit::chosen);
}

KindEdit::KindEdit(const QString &lead, QWidget *parent)
    : KindEdit(parent)
{
    setAccessibleName(tr("Kind of block"));
    addItem(lead + tr("all of"));
    addItem(lead + tr("any of"));
}

void KindEdit::addNoted(const QString &text, const QString &note, const QIcon &icon)
{
    addItem(icon, text);
    setItemData(count() - 1, note, noteRole);
    setItemData(count() - 1, note.isEmpty() ? text : tr("%1, %2").arg(text, note), Qt::AccessibleTextRole);
}

void KindEdit::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * treeRowPadding);
    QComboBox::showPopup();
}

void KindEdit::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    QTimer::singleShot(0, this, &KindEdit::showPopup);
}

} // namespace skr
