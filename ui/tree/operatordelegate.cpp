// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/operatordelegate.h"

#include "qt/rowpresentation.h"
#include "ui/tree/kindedit.h"

namespace skr {

QWidget *OperatorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    noteEdited(index);
    auto *self = const_cast<OperatorDelegate *>(this);
    KindEdit *edit = nullptr;
    if (kindOf(index) == RowKind::Authority) {
        edit = new KindEdit(tr("if "), parent);
    } else {
        edit = new KindEdit(parent);
        edit->setAccessibleName(tr("Operator"));
        for (std::size_t i = 0; i < operatorSpellings.size(); ++i) {
            const auto op = static_cast<Operator>(i);
            edit->addItem(operatorWords(op));
            if (op != Operator::Equals)
                edit->setItemData(edit->count() - 1,
                                  tr("In the grammar, but no source shows that the service supports it"),
                                  Qt::ToolTipRole);
        }
        edit->markUndocumentedFrom(1);
    }
    connect(edit, &KindEdit::chosen, self, [self, edit] { self->finish(edit); });
    return edit;
}

void OperatorDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<KindEdit *>(editor);
    edit->setCurrentIndex(edit->findText(index.data(Qt::EditRole).toString()));
}

void OperatorDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<KindEdit *>(editor);
    if (edit->currentIndex() >= 0)
        commitText(model, index, edit->currentText());
}

} // namespace skr
