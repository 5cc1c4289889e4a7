// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policycommands.h"

#include <QList>
#include <QObject>

#include <map>

class QAction;
class QMenu;

namespace skr {

class ClipboardActions;
class PolicyTreeView;
class PolicyTreeModel;

/// The actions on rows of the policy tree, enabled where they can be done; a disabled one says why in its tool tip.
class PolicyActions : public QObject
{
    Q_OBJECT

public:
    PolicyActions(PolicyTreeModel *model, PolicyTreeView *view, QObject *parent = nullptr);

    QAction *addCondition() const { return m_addCondition; }
    QAction *addAuthority() const { return m_addAuthority; }
    QAction *action(PolicyAction which) const { return m_actions.at(which); }
    /// All of them, in the order of the menu.
    void fill(QMenu *menu) const;
    /// Actions of others for the end of the menu of a row.
    void setMore(const QList<QAction *> &actions) { m_more = actions; }
    /// Adds a condition on a claim to the current block, and goes on to its value.
    void addConditionOn(const QString &claim);
    void addConditionsOn(const QStringList &claims);

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &keys);
    void add(PolicyAction which, const char *name, const QString &text, const QString &icon, const QKeySequence &keys);
    void run(PolicyAction which);
    void update();
    void popUpMenu(const QPoint &globalPosition);

    PolicyTreeModel *m_model;
    PolicyTreeView *m_view;
    ClipboardActions *m_clipboard;
    QList<QAction *> m_more;
    QAction *m_addCondition;
    QAction *m_addAuthority;
    std::map<PolicyAction, QAction *> m_actions;
};

} // namespace skr
