// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace skr {

/// Lends the claims some height of the dock above them while somebody searches them by keyboard. Not for the mouse:
/// what is clicked must not move.
class ClaimsRoom : public QObject
{
    Q_OBJECT

public:
    ClaimsRoom(QMainWindow *window, QDockWidget *above, QDockWidget *claims);

    /// Takes the height until the keyboard goes elsewhere in the window.
    void take();

private:
    void giveBack(QWidget *focus);
    void setClaimsHeight(int height) const;

    QMainWindow *m_window;
    QDockWidget *m_above;
    QDockWidget *m_claims;
    int m_former = 0; ///< height to give back to; 0 if nothing was taken
};

} // namespace skr
