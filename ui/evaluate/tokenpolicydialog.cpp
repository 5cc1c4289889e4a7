// SPDX-License-Identifier: Apache-2.0
#include "ui/evaluate/tokenpolicydialog.h"

#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/look/theme.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"
#include "ui/parts/rowsentences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace skr {

namespace {

enum PinColumn { PinClaimColumn, PinValueColumn, PinReasonColumn, PinColumnCount };
constexpr int claimRole = Qt::UserRole; ///< index into the claims
constexpr QSize tokenPolicySize(860, 600);
constexpr std::array pinningGroups{Pinning::Suggested, Pinning::Possible, Pinning::Unwise, Pinning::Impossible};

QString nameOf(Pinning pinning)
{
    switch (pinning) {
    case Pinning::Suggested:
        return TokenPolicyDialog::tr("Sensible");
    case Pinning::Possible:
        return TokenPolicyDialog::tr("Possible");
    case Pinning::Unwise:
        return TokenPolicyDialog::tr("Not advised");
    case Pinning::Impossible:
        break;
    }
    return TokenPolicyDialog::tr("Cannot be a condition");
}

} // namespace

TokenPolicyDialog::TokenPolicyDialog(std::shared_ptr<const AttestationToken> token, const ClaimCatalog &catalog,
                                     QWidget *parent)
    : QDialog(parent)
    , m_token(std::move(token))
    , m_claims(pinnableClaims(*m_token, catalog))
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("tokenPolicyDialog"));
    setWindowTitle(tr("New Policy from Token"));
    resize(tokenPolicySize);
    auto *intro = new QLabel(tr("The policy asks for a token of %1 and all of the chosen claims, with the values that "
                                "this token has. Where one must be narrower or wider, change it afterwards.")
                                 .arg(plainText(marked(m_token->issuer()))));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("pinnableClaims"));
    m_list->setAccessibleName(tr("Claims of the token"));
    m_list->setHeaderLabels({tr("Claim"), tr("Value"), tr("Why, or why not")});
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    fill();
    setColumnWidths(*m_list, {360, 160});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create &Policy"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("createFromToken"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_create->setDefault(true);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        Q_EMIT created(policyFromToken(*m_token, chosen()));
        accept();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &TokenPolicyDialog::showCount);
    showCount();
}

void TokenPolicyDialog::fill()
{
    for (const Pinning pinning : pinningGroups) {
        auto *group = new QTreeWidgetItem(m_list, {nameOf(pinning)});
        QFont bold = group->font(PinClaimColumn);
        bold.setBold(true);
        group->setFont(PinClaimColumn, bold);
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        group->setSizeHint(PinClaimColumn, {0, fontMetrics().height() + dialogRowPadding});
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            const PinnableClaim &claim = m_claims[i];
            if (claim.pinning != pinning)
                continue;
            const QString reason = plainText(sentenceCase(toQString(claim.reason)));
            auto *row = new QTreeWidgetItem(
                group, {visibleText(toQString(claim.path)), visibleText(toQString(claim.json)), reason});
            row->setToolTip(PinReasonColumn, reason);
            row->setData(PinClaimColumn, claimRole, static_cast<int>(i));
            row->setFont(PinClaimColumn, fixedFont());
            row->setFont(PinValueColumn, fixedFont());
            if (pinning == Pinning::Impossible)
                row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            else
                row->setCheckState(PinClaimColumn, pinning == Pinning::Suggested ? Qt::Checked : Qt::Unchecked);
        }
        group->setExpanded(pinning == Pinning::Suggested || pinning == Pinning::Possible);
        if (group->childCount() == 0)
            delete group;
    }
    describeRows(m_list);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

std::vector<PinnableClaim> TokenPolicyDialog::chosen() const
{
    std::vector<PinnableClaim> claims;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_list->topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row) {
            const QTreeWidgetItem *item = group->child(row);
            if (item->checkState(PinClaimColumn) == Qt::Checked)
                claims.push_back(m_claims[item->data(PinClaimColumn, claimRole).toUInt()]);
        }
    }
    return claims;
}

void TokenPolicyDialog::showCount()
{
    m_create->setEnabled(!chosen().empty()); // an empty block would release the key to every token of the issuer
}

} // namespace skr
