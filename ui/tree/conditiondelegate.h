// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tree/rowdelegate.h"

namespace skr {

/// Edits claims with suggestions from the claim catalog, authorities with the shared attestation endpoints, and the
/// kind of a nested block.
class ConditionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace skr
