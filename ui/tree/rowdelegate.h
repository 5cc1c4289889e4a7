// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policytreemodel.h"

#include <QStyledItemDelegate>

namespace skr {

/// Paints a cell of the policy tree: fixed-width claims and values, quiet words, the joining word, icons, the mark of a
/// problem below the text. Delegates of single columns add editors.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Room for the joining word before a claim, in a font.
    static int joinerWidth(const QFontMetrics &metrics);
    /// Room before the text of a row's first cell: for the joining word, or for an authority's icon.
    static int leadWidth(const QFontMetrics &metrics, const QModelIndex &index);
    /// What is painted as the cell's text, if there is room for it: in a narrow window `same` for the condition's
    /// value.
    static QString shownText(const QModelIndex &index, bool isNarrow);
    /// Windows narrower than this repeat nothing.
    static constexpr int narrowWindow = 1200;
    /// Height of every row in a font.
    static int rowHeight(const QFontMetrics &metrics);

Q_SIGNALS:
    /// An editor was left with Enter: the next cell of the sentence is due.
    void accepted(const QPersistentModelIndex &index) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    static RowKind kindOf(const QModelIndex &index);
    /// For createEditor() and setModelData() of delegates that follow: which cell is edited, and whether it took the
    /// text.
    void noteEdited(const QModelIndex &index) const;
    void commitText(QAbstractItemModel *model, const QModelIndex &index, const QString &text) const;
    /// Commits and closes the editor, and goes on to the next cell.
    void finish(QWidget *editor);
    static const PolicyTreeModel &modelOf(const QModelIndex &index);

private:
    QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintResult(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect) const;
    /// Returns its width.
    int paintSet(QPainter *painter, const QStyleOptionViewItem &option, const QString &letter) const;
    void paintLead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QPersistentModelIndex m_edited;
    mutable bool m_committed = false;
};

} // namespace skr
