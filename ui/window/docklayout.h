// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <array>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace skr {

/// The panes around the tree.
enum class Pane { Json, Claims, Token, Why, Problems };

/// The docks of the main window and where they stand.
class DockLayout : public QObject
{
    Q_OBJECT

public:
    explicit DockLayout(QMainWindow *window);

    /// Puts a pane into its dock. Every pane needs its content before the layout is arranged.
    void add(Pane pane, const QString &name, const QString &title, QWidget *content);
    QDockWidget *dock(Pane pane) const { return m_docks[static_cast<std::size_t>(pane)]; }

    /// The arrangement that a new window starts with.
    void arrange();
    /// Widths and heights of that arrangement; the window has its size by now.
    void applySizes();
    /// Shows the pane, in front of those that it shares its place with; the keyboard stays where it is.
    void bringToFront(Pane pane) const;

private:
    QMainWindow *m_window;
    std::array<QDockWidget *, 5> m_docks{};
};

} // namespace skr
