// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

#include <initializer_list>

namespace skr {

class CellDelegate;

/// A list or tree beside the policy: rows of one height with hairlines between them, a soft selection, and words where
/// there are no rows.
class ListView : public QTreeView
{
    Q_OBJECT

public:
    /// The delegate paints every column; the view does not own it.
    explicit ListView(CellDelegate *delegate, QWidget *parent = nullptr);

    /// Said in the middle while there are no rows.
    void setEmptyText(const QString &text);
    void setModel(QAbstractItemModel *model) override;
    /// This many rows are always seen; more if there is room.
    void setLeastRows(int rows);
    QSize sizeHint() const override;
    /// The words that a search looks for are picked out in the rows.
    void setFoundText(const QString &search);

Q_SIGNALS:
    /// Enter was pressed on the row, or it was clicked twice.
    void chosen(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void describeEmptiness();
    bool isEmpty() const;

    CellDelegate *m_delegate;
    int m_leastRows = 0; ///< 0: the platform's idea of a size
    QString m_emptyText;
};

/// Of the first columns, in their order.
void setColumnWidths(QTreeView &view, std::initializer_list<int> widths);

} // namespace skr
