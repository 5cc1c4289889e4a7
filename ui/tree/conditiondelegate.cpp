// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/conditiondelegate.h"

#include "qt/policydocument.h"
#include "qt/text.h"
#include "ui/editors/authoritynote.h"
#include "ui/editors/authoritysuggestions.h"
#include "ui/editors/claimsuggestions.h"
#include "ui/editors/suggestionedit.h"
#include "ui/tree/kindedit.h"

namespace skr {

QWidget *ConditionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    noteEdited(index);
    auto *self = const_cast<ConditionDelegate *>(this);
    const RowKind kind = kindOf(index);
    if (kind == RowKind::Block) {
        auto *edit = new KindEdit(QString(), parent);
        connect(edit, &KindEdit::chosen, self, [self, edit] { self->finish(edit); });
        return edit;
    }
    auto *edit = new SuggestionEdit(parent);
    if (kind == RowKind::Condition || kind == RowKind::AddCondition) {
        edit->setObjectName(QStringLiteral("claimEdit"));
        edit->setAccessibleName(tr("Claim"));
        const auto catalog = modelOf(index).document()->sharedCatalog();
        edit->setSource([catalog](const QString &typed) { return claimSuggestions(*catalog, typed); });
        edit->setComplete([catalog](const QString &typed) { return bool(catalog->find(toUtf8(typed.trimmed()))); });
        edit->setNote([catalog](const QString &typed) { return noteOnClaim(*catalog, typed); });
        edit->setPlaceholderText(tr("Claim, or a word of its description"));
    } else {
        edit->setObjectName(QStringLiteral("authorityEdit"));
        edit->setAccessibleName(tr("Authority"));
        edit->setSource(authoritySuggestions);
        edit->setComplete([](const QString &typed) { return typed.contains(QLatin1String("://")); });
        edit->setNote(noteOnAuthority);
        edit->setPlaceholderText(tr("Region, code or URL of an attestation endpoint"));
    }
    connect(edit, &SuggestionEdit::chosen, self, [self, edit] { self->finish(edit); });
    return edit;
}

void ConditionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *kind = qobject_cast<KindEdit *>(editor))
        kind->setCurrentText(text);
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->text() != text)
        edit->setText(text);
}

void ConditionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *kind = qobject_cast<KindEdit *>(editor))
        commitText(model, index, kind->currentText());
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        commitText(model, index, edit->text());
}

} // namespace skr
