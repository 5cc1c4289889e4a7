// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace skr {

/// An action of a menu with the way that leads to it.
struct NamedAction {
    QAction *action = nullptr;
    QString path; ///< `File ▸ Export…`
};

/// In a list of actions, the index that a row stands for.
inline constexpr int actionIndexRole = Qt::UserRole;

/// The actions of the menus, without separators and the menus themselves.
QList<NamedAction> namedActions(const QList<QAction *> &menus);

/// Finds an action by words of its name and of the menus above it, and performs it. One that cannot be done now is
/// shown and cannot be chosen.
class ActionSearch : public QDialog
{
    Q_OBJECT

public:
    ActionSearch(const QList<NamedAction> &actions, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void perform(const QTreeWidgetItem *item);

    QList<NamedAction> m_actions;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace skr
