// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tree/rowdelegate.h"

namespace skr {

class Dialogs;
struct ValueContext;

/// Edits values by the type and format of the claim: booleans and known values are offered with their meaning, and the
/// token's own; digits are counted; a note says what the text is. On the root row, the version.
class ValueDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Asked for files that values are computed from; must outlive the delegate.
    void setDialogs(Dialogs *dialogs) { m_dialogs = dialogs; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    QWidget *createHexEdit(QWidget *parent, const ValueContext &context) const;

    Dialogs *m_dialogs = nullptr;
};

} // namespace skr
