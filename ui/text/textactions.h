// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QMenu;

namespace skr {

class TextPane;

/// The commands of the JSON pane, each with its keys: the menus of the window and of the pane share them.
class TextActions
{
public:
    /// The pane owns the actions.
    explicit TextActions(TextPane *pane);

    const QList<QAction *> &search() const { return m_search; }
    const QList<QAction *> &folding() const { return m_folding; }

private:
    QList<QAction *> m_search;
    QList<QAction *> m_folding;
};

} // namespace skr
