// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policycommand.h"

#include <QKeySequence>
#include <QTreeView>

class QTimer;

namespace skr {

class Dialogs;
class PolicyTreeModel;
class ValueDelegate;

/// The policy as a sentence: edited in place, by keyboard from cell to cell. Knows nothing of files or menus.
class PolicyTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit PolicyTreeView(PolicyTreeModel *model, QWidget *parent = nullptr);

    /// Asked for files that values are computed from; must outlive the view.
    void setDialogs(Dialogs *dialogs);
    /// Expands what a person wants to see first: everything in a small policy, the authorities alone in a large one.
    void expandSensibly();
    /// In a large policy, opens the authorities that name the token's issuer and selects the one that decides.
    void openMatching();
    /// Which rows are open, in the order of the tree; rows below a closed one do not count.
    QList<bool> folding() const;
    /// As folding() told; nothing happens if the rows are not the same any more.
    void restoreFolding(const QList<bool> &folding);
    /// Points by which the text is larger than elsewhere, within bounds.
    int zoom() const { return m_zoom; }
    void setZoom(int points);
    /// Column widths from the longest texts, within bounds, to the width of the view.
    void layOutColumns();
    /// Makes the row current, opens its ancestors, and shows it, also if a filter hid it; the column stays.
    void select(const QModelIndex &index);
    /// Opens the editor of the row that adds conditions to the current block, or authorities.
    void editAddingRow(const QModelIndex &index);
    /// Does what the command says, keeps the folding of rows that move, and selects what it is about; or says why not.
    void perform(const PolicyCommand &command);

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);
    /// A command, a drop, or an edit in a cell was refused, with the reason.
    void refused(const QString &reason);
    /// A key of the clipboard: Cut, Copy or Paste.
    void clipboardKeyPressed(QKeySequence::StandardKey key);
    void menuRequested(const QPoint &globalPosition);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void showWithConditions(const QModelIndex &authority);
    void goOn(const QPersistentModelIndex &index);
    void applyTheme();
    /// The current row, and the only one selected.
    void makeCurrent(const QModelIndex &index);
    /// Of the rows that are likely to be seen.
    int contentWidth(int column) const;

    /// Which rows are open: those given and, of open ones, their children, in the order of the tree.
    QList<bool> foldingOf(const QModelIndexList &rows) const;
    void showDrop(const PolicyCommand &command);
    void showResult(const PolicyCommand &command, const QList<bool> &folding);
    void openUnderDrag();
    /// The point at which the base class finds the place that is meant.
    QPoint dropPoint(const QDropEvent &event) const;

    PolicyTreeModel *m_model;
    QList<bool> m_draggedFolding; ///< while a drop is done
    bool m_opensMatching = false; ///< with the next evaluation
    int m_zoom = 0;
    QTimer *m_dragRests; ///< runs out where what is dragged is held still
    ValueDelegate *m_values;
};

} // namespace skr
