// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/whenseen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace skr {

WhenSeen::WhenSeen(QWidget *surface, std::function<void()> update)
    : QObject(surface)
    , m_surface(surface)
    , m_update(std::move(update))
{
    surface->installEventFilter(this);
}

void WhenSeen::invalidate()
{
    m_isOld = true;
    m_surface->update();
}

bool WhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        bringUpToDate();
    return QObject::eventFilter(watched, event);
}

void WhenSeen::bringUpToDate()
{
    if (std::exchange(m_isOld, false))
        m_update();
}

} // namespace skr
