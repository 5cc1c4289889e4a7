// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace skr {

/// Keeps what a widget shows up to date while a person can see it. A pane behind another one counts as visible for Qt,
/// which only moves it out of the window: what changes there waits until the pane is painted.
class WhenSeen : public QObject
{
public:
    /// `surface` is what is painted: of a scroll area, its viewport. The widget owns this object.
    WhenSeen(QWidget *surface, std::function<void()> update);

    /// What is shown is old: it is updated now if it is seen, else as soon as it is.
    void invalidate();
    /// At once, for who goes on with what is shown.
    void bringUpToDate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;

    QWidget *m_surface;
    std::function<void()> m_update;
    bool m_isOld = true;
};

} // namespace skr
