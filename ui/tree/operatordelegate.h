// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tree/rowdelegate.h"

namespace skr {

/// Edits operators, those that no document shows to work marked so; for an authority, the kind of its block.
class OperatorDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace skr
