// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/actionsearch.h"

#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidgetItem;

namespace skr {

/// The keys of all actions, to be looked up and changed. Every change counts at once.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<NamedAction> &actions, QWidget *parent);

private:
    void filter(const QString &text);
    void showCurrent();
    void showKeys();
    /// Says who has the keys that are typed, and lets them be taken.
    void showTyped();
    void assign();
    QAction *current() const;
    /// The action that has the keys, or of which one is the beginning of the other; null if there is none.
    QAction *ownerOf(const QKeySequence &keys) const;
    QString nameOf(const QAction *action) const;

    QList<NamedAction> m_actions;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QLabel *m_note;
    QPushButton *m_assign;
    QPushButton *m_clear;
    QPushButton *m_usual;
};

} // namespace skr
