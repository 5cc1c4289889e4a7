// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace skr {

class PolicyTreeModel;

/// The policy as a sentence: edited in place, by keyboard from cell to cell. Knows nothing of files or menus.
class PolicyTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit PolicyTreeView(PolicyTreeModel *model, QWidget *parent = nullptr);

    /// Expands what a person wants to see first: everything in a small policy, the authorities alone in a large one.
    void expandSensibly();
    /// Column widths from the longest texts, within bounds, to the width of the view.
    void layOutColumns();
    /// Makes the row current, opens its ancestors, and shows it; the column stays.
    void select(const QModelIndex &index);
    /// Opens the editor of the row that adds conditions to the current block, or authorities.
    void editAddingRow(const QModelIndex &index);

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void goOn(const QPersistentModelIndex &index);
    void applyTheme();
    /// Of the rows that are likely to be seen.
    int contentWidth(int column) const;

    PolicyTreeModel *m_model;
};

} // namespace skr
