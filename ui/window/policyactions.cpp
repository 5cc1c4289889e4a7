// SPDX-License-Identifier: Apache-2.0
#include "ui/window/policyactions.h"

#include "qt/policydocument.h"
#include "qt/policytreemodel.h"
#include "ui/look/icons.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/clipboardactions.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

namespace skr {

PolicyActions::PolicyActions(PolicyTreeModel *model, PolicyTreeView *view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_clipboard(new ClipboardActions(model, view, this))
{
    m_addCondition = make(tr("Add &Condition"), QStringLiteral("add-condition"), Qt::Key_Insert);
    m_addCondition->setObjectName(QStringLiteral("addConditionAction"));
    m_addCondition->setIconText(tr("Condition"));
    connect(m_addCondition, &QAction::triggered, this, [this] {
        m_view->setFocus();
        m_view->editAddingRow(PolicyCommands(*m_model).blockRow(m_view->currentIndex()));
    });
    m_addAuthority = make(tr("Add &Authority"), QStringLiteral("add-authority"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_addAuthority->setObjectName(QStringLiteral("addAuthorityAction"));
    m_addAuthority->setIconText(tr("Authority"));
    connect(m_addAuthority, &QAction::triggered, this, [this] {
        m_view->setFocus();
        m_view->editAddingRow(m_model->policyIndex());
    });
    add(PolicyAction::AddBlock, "addBlockAction", tr("Add &Block"), QStringLiteral("add-block"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    action(PolicyAction::AddBlock)->setIconText(tr("Block"));
    add(PolicyAction::Duplicate, "duplicateAction", tr("Dup&licate"), QStringLiteral("edit-duplicate"),
        Qt::CTRL | Qt::Key_D);
    add(PolicyAction::Remove, "deleteAction", tr("&Delete"), QStringLiteral("edit-delete"), QKeySequence::Delete);
    add(PolicyAction::MoveUp, "moveUpAction", tr("Move &Up"), QStringLiteral("go-up"), Qt::ALT | Qt::Key_Up);
    add(PolicyAction::MoveDown, "moveDownAction", tr("Move D&own"), QStringLiteral("go-down"), Qt::ALT | Qt::Key_Down);
    add(PolicyAction::MoveIn, "moveInAction", tr("Move &In"), {}, Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    add(PolicyAction::MoveOut, "moveOutAction", tr("Move Ou&t"), {}, Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    add(PolicyAction::WrapInAllOf, "wrapInAllOfAction", tr("&Wrap in “All of”"), QStringLiteral("wrap"), {});
    add(PolicyAction::WrapInAnyOf, "wrapInAnyOfAction", tr("Wrap in “A&ny of”"), QStringLiteral("wrap"),
        Qt::ALT | Qt::Key_Right);
    add(PolicyAction::Unwrap, "unwrapAction", tr("Unwra&p"), QStringLiteral("unwrap"), Qt::ALT | Qt::Key_Left);
    add(PolicyAction::SwitchKind, "switchKindAction", tr("&Switch All of ↔ Any of"), {},
        Qt::CTRL | Qt::SHIFT | Qt::Key_M);

    connect(m_view, &PolicyTreeView::currentRowChanged, this, &PolicyActions::update);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PolicyActions::update);
    connect(m_view, &PolicyTreeView::menuRequested, this, &PolicyActions::popUpMenu);
    connect(m_model->document(), &PolicyDocument::edited, this, &PolicyActions::update, Qt::QueuedConnection);
    connect(m_model->document(), &PolicyDocument::replaced, this, &PolicyActions::update, Qt::QueuedConnection);
    update();
}

QAction *PolicyActions::make(const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    // The JSON has keys of the same name: these are the tree's.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    return action;
}

void PolicyActions::add(PolicyAction which, const char *name, const QString &text, const QString &iconName,
                        const QKeySequence &keys)
{
    QAction *action = make(text, iconName, keys);
    action->setObjectName(QLatin1String(name));
    m_actions[which] = action;
    connect(action, &QAction::triggered, this, [this, which] { run(which); });
}

void PolicyActions::fill(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(m_addCondition);
    menu->addAction(action(PolicyAction::AddBlock));
    menu->addAction(m_addAuthority);
    menu->addSeparator();
    menu->addAction(action(PolicyAction::Duplicate));
    menu->addAction(action(PolicyAction::Remove));
    menu->addSeparator();
    menu->addAction(action(PolicyAction::MoveUp));
    menu->addAction(action(PolicyAction::MoveDown));
    menu->addAction(action(PolicyAction::MoveIn));
    menu->addAction(action(PolicyAction::MoveOut));
    menu->addSeparator();
    menu->addAction(action(PolicyAction::WrapInAllOf));
    menu->addAction(action(PolicyAction::WrapInAnyOf));
    menu->addAction(action(PolicyAction::Unwrap));
    menu->addAction(action(PolicyAction::SwitchKind));
}

void PolicyActions::update()
{
    if (m_model->isFollowingEdit())
        return; // comes again when it has
    const PolicyCommands commands(*m_model);
    const QModelIndex current = m_view->currentIndex();
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const auto &[which, action] : m_actions) {
        const QString refusal = commands.refusal(which, selected);
        action->setEnabled(refusal.isEmpty());
        QString text = action->text();
        action->setToolTip(refusal.isEmpty() ? text.remove(QLatin1Char('&')) : refusal);
    }
    const bool hasBlock = commands.blockRow(current).isValid();
    m_addCondition->setEnabled(hasBlock);
    m_addCondition->setToolTip(hasBlock ? tr("Add a condition to this block")
                                        : tr("Select an authority or a block first"));
}

void PolicyActions::popUpMenu(const QPoint &globalPosition)
{
    update();
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("policyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_clipboard->fill(menu);
    menu->addSeparator();
    fill(menu);
    menu->addSeparator();
    menu->addActions(m_more);
    menu->popup(globalPosition);
}

void PolicyActions::run(PolicyAction which)
{
    m_view->perform(PolicyCommands(*m_model).make(which, m_view->selectionModel()->selectedRows()));
}

void PolicyActions::addConditionOn(const QString &claim)
{
    m_view->perform(PolicyCommands(*m_model).addCondition(m_view->currentIndex(), claim));
}

void PolicyActions::addConditionsOn(const QStringList &claims)
{
    m_view->perform(PolicyCommands(*m_model).addConditions(m_view->currentIndex(), claims));
}

} // namespace skr
