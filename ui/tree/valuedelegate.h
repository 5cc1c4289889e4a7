// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tree/rowdelegate.h"

namespace skr {

/// Edits values by the type of the claim: booleans and known values are offered with their meaning, and the token's
/// own. On the root row, the version.
class ValueDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace skr
