// SPDX-License-Identifier: Apache-2.0
#include "ui/window/claimsroom.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace skr {

namespace {

constexpr int wantedHeight = 530;
constexpr int leastAbove = 160;

} // namespace

ClaimsRoom::ClaimsRoom(QMainWindow *window, QDockWidget *above, QDockWidget *claims)
    : QObject(window)
    , m_window(window)
    , m_above(above)
    , m_claims(claims)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { giveBack(now); });
}

void ClaimsRoom::take()
{
    const bool stackedAlike = m_window->dockWidgetArea(m_above) == m_window->dockWidgetArea(m_claims)
        && !m_window->tabifiedDockWidgets(m_claims).contains(m_above);
    if (m_former > 0 || !stackedAlike || m_above->isFloating() || m_claims->isFloating() || m_above->isHidden())
        return;
    const int wanted = std::min(wantedHeight, m_above->height() + m_claims->height() - leastAbove);
    if (wanted <= m_claims->height())
        return;
    m_former = m_claims->height();
    setClaimsHeight(wanted);
}

void ClaimsRoom::giveBack(QWidget *focus)
{
    if (m_former == 0 || focus == nullptr || focus->window() != m_window || m_claims->isAncestorOf(focus))
        return;
    setClaimsHeight(m_former);
    m_former = 0;
}

void ClaimsRoom::setClaimsHeight(int height) const
{
    const int both = m_above->height() + m_claims->height();
    m_window->resizeDocks({m_above, m_claims}, {both - height, height}, Qt::Vertical);
}

} // namespace skr
