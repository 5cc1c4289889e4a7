// SPDX-License-Identifier: Apache-2.0
// What can be done with the claims of the shown token: required in the policy, copied.
#include "qt/tokenfilter.h"
#include "qt/tokenmodel.h"
#include "ui/evaluate/tokenpane.h"
#include "ui/look/icons.h"
#include "ui/parts/listview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace skr {

/// From the token to the policy.
void TokenPane::createPolicyActions()
{
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_require = new QAction(m_tree);
    m_require->setObjectName(QStringLiteral("tokenRequire"));
    m_require->setIcon(icon(QStringLiteral("add-condition")));
    m_require->setShortcut(Qt::Key_Insert);
    m_require->setShortcutContext(Qt::WidgetShortcut);
    connect(m_require, &QAction::triggered, this,
            [this] { Q_EMIT claimsRequired(TokenModel::claimsOf(selectedClaims())); });
    auto *policy = new QAction(tr("New &Policy from Token…"), m_tree);
    policy->setObjectName(QStringLiteral("tokenNewPolicy"));
    connect(policy, &QAction::triggered, this, &TokenPane::policyRequested);
    auto *separator = new QAction(m_tree);
    separator->setSeparator(true);
    m_tree->addActions({m_require, policy, separator});
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenPane::showActions);
    showActions();
}

QModelIndexList TokenPane::selectedClaims() const
{
    QModelIndexList rows;
    for (const QModelIndex &row : m_tree->selectionModel()->selectedRows())
        rows << m_filter->mapToSource(row);
    return rows;
}

void TokenPane::showActions()
{
    const auto claims = static_cast<int>(TokenModel::claimsOf(selectedClaims()).size());
    m_require->setEnabled(claims > 0);
    m_require->setText(claims > 1 ? tr("&Require All %n of These", nullptr, claims) : tr("&Require This"));
}

void TokenPane::createTreeMenu()
{
    createPolicyActions();
    QAction *value = addCopyAction(QStringLiteral("tokenCopyValue"), tr("Copy &Value"), QKeySequence::Copy,
                                   TokenModel::ExactValueRole);
    value->setIcon(icon(QStringLiteral("copy")));
    addCopyAction(QStringLiteral("tokenCopyPath"), tr("Copy &Path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                  TokenModel::ExactPathRole);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](QPoint point) {
        if (!m_tree->currentIndex().isValid())
            return;
        auto *menu = new QMenu(m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_tree->actions());
        menu->popup(m_tree->viewport()->mapToGlobal(point));
    });
}

QAction *TokenPane::addCopyAction(const QString &name, const QString &text, const QKeySequence &keys, int role)
{
    auto *action = new QAction(text, m_tree);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, role] {
        const QVariant copied = m_tree->currentIndex().data(role);
        if (copied.isValid())
            QGuiApplication::clipboard()->setText(copied.toString());
    });
    m_tree->addAction(action);
    return action;
}

} // namespace skr
