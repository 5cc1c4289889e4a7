// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/valuedelegate.h"

#include "core/policy/operand.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/text.h"
#include "ui/tree/suggestionedit.h"

namespace skr {

namespace {

QString tokenValue(const PolicyTreeModel &model, const std::string &claim)
{
    const PolicyEvaluation *evaluation = model.evaluation();
    if (!evaluation || !evaluation->token())
        return {};
    const NodeIndex node = evaluation->token()->find(claim);
    return node == noNode ? QString() : toQString(operandText(evaluation->token()->value(node)));
}

/// Values worth offering for a claim, best first: the token's, then the catalog's.
std::vector<Suggestion> valuesFor(const PolicyTreeModel &model, const std::string &claim)
{
    std::vector<Suggestion> result;
    const Claim *known = model.document()->catalog().find(claim).claim;
    if (known) {
        for (const KnownValue &value : known->values)
            result.push_back({toQString(value.value), toQString(value.meaning)});
        if (known->type == ClaimType::Boolean) {
            for (const QString &value : {QStringLiteral("true"), QStringLiteral("false")}) {
                const auto same = [&value](const Suggestion &s) { return s.text == value; };
                if (std::none_of(result.begin(), result.end(), same))
                    result.push_back({value, {}});
            }
        }
    }
    const QString actual = tokenValue(model, claim);
    if (actual.isEmpty())
        return result;
    const auto found =
        std::find_if(result.begin(), result.end(), [&](const Suggestion &s) { return s.text == actual; });
    Suggestion own = found == result.end() ? Suggestion{actual, {}} : *found;
    if (found != result.end())
        result.erase(found);
    const QString note = ValueDelegate::tr("the token has this");
    own.note = own.note.isEmpty() ? note : own.note + QStringLiteral(" · ") + note;
    result.insert(result.begin(), own);
    return result;
}

} // namespace

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    noteEdited(index);
    auto *self = const_cast<ValueDelegate *>(this);
    auto *edit = new SuggestionEdit(parent);
    edit->setObjectName(QStringLiteral("valueEdit"));
    std::vector<Suggestion> values;
    if (kindOf(index) == RowKind::Policy) {
        edit->setAccessibleName(tr("Version"));
        values = {{QStringLiteral("1.0.0"), tr("the version that the grammar documents")}};
    } else {
        edit->setAccessibleName(tr("Value"));
        values = valuesFor(modelOf(index), toUtf8(index.data(PolicyTreeModel::ClaimRole).toString()));
        edit->setOffersFirst(index.data(Qt::EditRole).toString().isEmpty());
    }
    const QString initial = index.data(Qt::EditRole).toString();
    edit->setSource([values, initial](const QString &typed) {
        std::vector<Suggestion> matching;
        for (const Suggestion &value : values) {
            if (typed.isEmpty() || typed == initial || value.text.contains(typed, Qt::CaseInsensitive))
                matching.push_back(value);
        }
        return matching;
    });
    connect(edit, &SuggestionEdit::chosen, self, [self, edit] { self->finish(edit); });
    return edit;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->text() != text)
        edit->setText(text);
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        commitText(model, index, edit->text());
}

} // namespace skr
