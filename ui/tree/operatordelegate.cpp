// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/operatordelegate.h"

#include "qt/policydocument.h"
#include "qt/rowpresentation.h"
#include "qt/text.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/tree/kindedit.h"

namespace skr {

namespace {

/// Whether a comparison with values of the claim's type makes sense: order is for numbers. Of an unknown claim any may.
bool makesSense(Operator op, const Claim *claim)
{
    if (!claim || claim->type == ClaimType::Integer)
        return true;
    return op == Operator::Equals || op == Operator::NotEquals || op == Operator::Exists;
}

} // namespace

void OperatorDelegate::fillOperators(KindEdit *edit, const QModelIndex &index)
{
    const QString present = index.data(Qt::EditRole).toString();
    const std::string claimName = toUtf8(index.data(PolicyTreeModel::ClaimRole).toString());
    const Claim *claim = modelOf(index).document()->catalog().find(claimName).claim;
    const QIcon undocumented = icon(QStringLiteral("undocumented"), roleColor(Role::Undocumented, edit->palette()));
    for (std::size_t i = 0; i < operatorSpellings.size(); ++i) {
        const auto op = static_cast<Operator>(i);
        const QString words = operatorWords(op);
        const bool sensible = makesSense(op, claim);
        if (!sensible && words != present)
            continue;
        if (op == Operator::Equals) {
            edit->addNoted(words, QString(), QIcon());
            continue;
        }
        edit->addNoted(words, sensible ? tr("undocumented") : tr("undocumented, and not for claims of this type"),
                       undocumented);
        edit->setItemData(edit->count() - 1, tr("In the grammar, but no source shows that the service supports it"),
                          Qt::ToolTipRole);
    }
    // What the file has can be kept, whatever it is.
    if (!present.isEmpty() && edit->findText(present) < 0)
        edit->addNoted(present, tr("not in the grammar"),
                       icon(QStringLiteral("error"), roleColor(Role::NotMet, edit->palette())));
}

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
        fillOperators(edit, index);
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
