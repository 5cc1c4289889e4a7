// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace skr {

class PolicyTreeModel;
class PolicyTreeView;

/// Cut, copy and paste of rows as JSON text. The tree's keys for it, and entries for its menu.
class ClipboardActions : public QObject
{
    Q_OBJECT

public:
    ClipboardActions(PolicyTreeModel *model, PolicyTreeView *view, QObject *parent = nullptr);

    /// Appends the three; they say in their tool tips why one cannot be done now.
    void fill(QMenu *menu);

private:
    QAction *make(const QString &text, const QString &icon, QKeySequence::StandardKey key);
    void run(QKeySequence::StandardKey key);
    void copy();
    void cut();
    void paste();

    PolicyTreeModel *m_model;
    PolicyTreeView *m_view;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
};

/// Appends Cut, Copy, Paste and Select All, which act on whatever has the keyboard focus.
void addEditEntries(QMenu *menu);

} // namespace skr
