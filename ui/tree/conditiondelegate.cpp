// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/conditiondelegate.h"

#include "core/claims/authoritycatalog.h"
#include "qt/policydocument.h"
#include "qt/text.h"
#include "ui/tree/kindedit.h"
#include "ui/tree/suggestionedit.h"

namespace skr {

namespace {

constexpr std::size_t maximumSuggestions = 100;

std::vector<Suggestion> claimSuggestions(const ClaimCatalog &catalog, const QString &typed)
{
    const std::string text = toUtf8(typed.trimmed());
    const bool belowTee = text.starts_with(isolationTeePrefix);
    const std::string searched = belowTee ? text.substr(isolationTeePrefix.size()) : text;
    std::vector<Suggestion> result;
    for (const Claim *claim : catalog.search(searched)) {
        if (result.size() == maximumSuggestions)
            break;
        const bool hasTee =
            std::find(claim->places.begin(), claim->places.end(), ClaimPlace::GuestTee) != claim->places.end();
        if (claim->deprecated || (belowTee && !hasTee))
            continue;
        const std::string path = belowTee ? std::string(isolationTeePrefix) + claim->name : claim->name;
        result.push_back({toQString(path), toQString(claim->description)});
    }
    return result;
}

std::vector<Suggestion> authoritySuggestions(const QString &typed)
{
    std::vector<Suggestion> result;
    for (const AttestationEndpoint *endpoint : AuthorityCatalog::builtIn()->search(toUtf8(typed.trimmed()))) {
        if (result.size() == maximumSuggestions)
            break;
        result.push_back({toQString(endpoint->url), toQString(endpoint->region)});
    }
    return result;
}

} // namespace

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
        edit->setPlaceholderText(tr("Claim, or a word of its description"));
    } else {
        edit->setObjectName(QStringLiteral("authorityEdit"));
        edit->setAccessibleName(tr("Authority"));
        edit->setSource(authoritySuggestions);
        edit->setComplete([](const QString &typed) { return typed.contains(QLatin1String("://")); });
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
