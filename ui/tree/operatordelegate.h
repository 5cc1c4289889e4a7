// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tree/rowdelegate.h"

namespace skr {

class KindEdit;

/// Edits operators: those that make sense for the claim, and the one that is there, with those that no document shows
/// to work marked so. For an authority, the kind of its block.
class OperatorDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    static void fillOperators(KindEdit *edit, const QModelIndex &index);
};

} // namespace skr
