// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/valuedelegate.h"

#include "core/policy/operand.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/text.h"
#include "ui/editors/hexedit.h"
#include "ui/editors/hexinput.h"
#include "ui/editors/suggestionedit.h"
#include "ui/editors/valuesuggestions.h"

#include <QToolButton>

namespace skr {

namespace {

constexpr std::string_view hostDataClaim = "x-ms-sevsnpvm-hostdata";
constexpr int rightMargin = 8;

ValueContext contextOf(const PolicyTreeModel &model, const QModelIndex &index)
{
    const std::string claim = toUtf8(index.data(PolicyTreeModel::ClaimRole).toString());
    ValueContext context;
    context.claim = model.document()->catalog().find(claim).claim;
    context.exists =
        index.siblingAtColumn(PolicyTreeModel::OperatorColumn).data().toString() == operatorWords(Operator::Exists);
    const PolicyEvaluation *evaluation = model.evaluation();
    if (evaluation && evaluation->token()) {
        const NodeIndex node = evaluation->token()->find(claim);
        if (node != noNode)
            context.tokenHas = toQString(operandText(evaluation->token()->value(node)));
    }
    return context;
}

bool isHex(const ValueContext &context)
{
    return context.claim && !context.exists && context.claim->type == ClaimType::String
        && context.claim->format == ClaimFormat::Hex;
}

} // namespace

QWidget *ValueDelegate::createHexEdit(QWidget *parent, const ValueContext &context) const
{
    auto *self = const_cast<ValueDelegate *>(this);
    auto *edit = new HexEdit(context, parent);
    if (m_dialogs && context.claim->name == hostDataClaim)
        edit->offerContainerPolicy(m_dialogs);
    // Keys and the focus go to the parts of the editor; the base class watches the whole alone.
    edit->input()->installEventFilter(self);
    for (QToolButton *button : edit->findChildren<QToolButton *>())
        button->installEventFilter(self);
    return edit;
}

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    noteEdited(index);
    auto *self = const_cast<ValueDelegate *>(this);
    const bool isVersion = kindOf(index) == RowKind::Policy;
    const ValueContext context = isVersion ? ValueContext() : contextOf(modelOf(index), index);
    if (isHex(context))
        return createHexEdit(parent, context);

    auto *edit = new SuggestionEdit(parent);
    edit->setObjectName(QStringLiteral("valueEdit"));
    const QString initial = index.data(Qt::EditRole).toString();
    std::vector<Suggestion> values;
    if (isVersion) {
        edit->setAccessibleName(tr("Version"));
        values = {{QStringLiteral("1.0.0"), tr("the version that the grammar documents"), {}, {}}};
    } else {
        edit->setAccessibleName(tr("Value"));
        values = valuesFor(context, initial);
        edit->setOffersFirst(initial.isEmpty());
        edit->setShort(context.exists || (context.claim && context.claim->type == ClaimType::Boolean));
        edit->setNote([context](const QString &typed) { return noteOnValue(context, typed); });
        edit->setComplete([context](const QString &typed) { return isCompleteValue(context, typed); });
        if (context.claim && !context.exists)
            edit->setNormal([claim = context.claim](const QString &typed) { return normalValue(*claim, typed); });
    }
    edit->setSource(
        [values, context, initial](const QString &typed) { return matchingValues(values, context, typed, initial); });
    connect(edit, &SuggestionEdit::chosen, self, [self, edit] { self->finish(edit); });
    return edit;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *hex = qobject_cast<HexEdit *>(editor))
        hex->setText(text);
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->text() != text)
        edit->setText(text);
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *hex = qobject_cast<HexEdit *>(editor))
        commitText(model, index, hex->text());
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        commitText(model, index, edit->text());
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    auto *hex = qobject_cast<HexEdit *>(editor);
    if (!hex) {
        RowDelegate::updateEditorGeometry(editor, option, index);
        return;
    }
    // From the cell to the right edge; further to the left where two lines have no room, upwards at the bottom.
    const auto place = [hex, option] {
        const QRect view = hex->parentWidget()->rect();
        const QRect cell = QStyle::visualRect(option.direction, view, option.rect);
        const int right = view.right() - rightMargin;
        const int left = std::max(0, std::min(cell.left(), right - hex->idealWidth()));
        const int height = hex->heightFor(right - left);
        const QRect rect(left, std::max(0, std::min(cell.top(), view.bottom() + 1 - height)), right - left, height);
        hex->setGeometry(QStyle::visualRect(option.direction, view, rect));
    };
    place();
    QObject::disconnect(hex, &HexEdit::heightChanged, hex, nullptr);
    QObject::connect(hex, &HexEdit::heightChanged, hex, place);
}

} // namespace skr
