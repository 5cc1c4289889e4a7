// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/docklayout.h"

#include <QObject>

#include <optional>

namespace skr {

/// Takes the keyboard from pane to pane: the tree in the middle, and the docks around it.
class PaneKeys : public QObject
{
    Q_OBJECT

public:
    PaneKeys(QWidget *tree, DockLayout *docks);

    /// Shows the pane if need be; the keyboard goes to where it was in it, else to its first widget.
    void focus(Pane pane) const;
    void focusTree() const;
    /// The next one of those that are seen, in the order of their numbers; 1 or -1.
    void step(int by) const;
    /// The dock that has the keyboard.
    std::optional<Pane> current() const;

private:
    QWidget *m_tree;
    DockLayout *m_docks;
};

} // namespace skr
