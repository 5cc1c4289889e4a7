// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

#include <array>
#include <map>

class QDockWidget;
class QMainWindow;
class QTimer;
class QWidget;

namespace skr {

class DockTitle;

/// The panes around the tree.
enum class Pane { Json, Claims, Token, Why, Problems, Words, Samples };

/// The docks of the main window and where they stand: two arrangements by the width of the window, until the person
/// makes another one.
class DockLayout : public QObject
{
    Q_OBJECT

public:
    static constexpr std::array panes{Pane::Json,     Pane::Claims, Pane::Token,  Pane::Why,
                                      Pane::Problems, Pane::Words,  Pane::Samples};

    explicit DockLayout(QMainWindow *window);

    /// Puts a pane into its dock, which is not seen yet.
    void add(Pane pane, const QString &name, const QString &title, QWidget *content);
    QDockWidget *dock(Pane pane) const { return m_docks[static_cast<std::size_t>(pane)]; }
    DockTitle *title(Pane pane) const { return m_titles.at(dock(pane)); }
    /// False also for a pane that is behind another one in a stack.
    bool isInFront(Pane pane) const;
    /// Shows the pane, in front of those that it shares its place with; the keyboard stays where it is.
    void bringToFront(Pane pane) const;

    /// Shows or hides all of it; where the docks stand is not forgotten meanwhile.
    void setShown(bool shown);
    /// Back to the arrangement that fits the width of the window.
    void reset();

    /// For the person's settings.
    QByteArray save() const;
    /// What save() gave, by this version or another one, on this screen or another one. What cannot be used is left.
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Qt::DockWidgetArea besideArea() const;
    bool isNarrow() const;
    bool isStandard(bool narrow) const;
    void arrange();
    void applySizes();
    void followWidth();
    void restoreNow();
    void updateTitles();

    QMainWindow *m_window;
    std::array<QDockWidget *, panes.size()> m_docks{};
    std::map<const QDockWidget *, DockTitle *> m_titles;
    QTimer *m_titleUpdate;
    QByteArray m_state; ///< while the docks are hidden: how they come back; empty for the arrangement that fits
    bool m_shown = false;
    bool m_narrow = false; ///< which arrangement is, or was, the one that fits
    bool m_needsSizes = false; ///< arranged before the window was seen
};

} // namespace skr
