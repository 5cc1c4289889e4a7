// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace skr {

/// Brings what a widget shows up to date when it is painted: not with every key pressed, and not for a pane behind
/// another one, which counts as visible for Qt.
class WhenSeen : public QObject
{
public:
    /// `surface` is what is painted: of a scroll area, its viewport. The widget owns this object.
    WhenSeen(QWidget *surface, std::function<void()> update);

    /// What is shown is old.
    void invalidate();
    bool isOld() const { return m_isOld; }
    /// At once, for who goes on with what is shown.
    void bringUpToDate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_surface;
    std::function<void()> m_update;
    bool m_isOld = true;
};

} // namespace skr
