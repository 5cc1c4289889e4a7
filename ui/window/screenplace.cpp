// SPDX-License-Identifier: Apache-2.0
#include "ui/window/screenplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace skr {

namespace {

constexpr int cascade = 32; // pixels between a window and the next one

/// The screen with the middle of the window, or the one that Qt thinks it is on.
QRect screenOf(const QWidget *window)
{
    const QScreen *under = QGuiApplication::screenAt(window->frameGeometry().center());
    return (under != nullptr ? under : window->screen())->availableGeometry();
}

/// What the frame adds to the window's own rectangle.
QMargins frameOf(const QWidget *window)
{
    const QRect frame = window->frameGeometry();
    const QRect inner = window->geometry();
    return {inner.left() - frame.left(), inner.top() - frame.top(), frame.right() - inner.right(),
            frame.bottom() - inner.bottom()};
}

} // namespace

QRect placedOn(const QRect &screen, QRect rect)
{
    rect.setSize(rect.size().boundedTo(screen.size()));
    rect.moveLeft(std::clamp(rect.left(), screen.left(), screen.right() - rect.width() + 1));
    rect.moveTop(std::clamp(rect.top(), screen.top(), screen.bottom() - rect.height() + 1));
    return rect;
}

QRect nextPlaceOn(const QRect &screen, QRect rect)
{
    rect = placedOn(screen, rect).translated(cascade, cascade);
    if (rect.right() > screen.right())
        rect.moveLeft(screen.left());
    if (rect.bottom() > screen.bottom())
        rect.moveTop(screen.top());
    return rect;
}

void keepOnScreen(QWidget *window)
{
    if (window->isMaximized() || window->isFullScreen())
        return;
    const QRect frame = placedOn(screenOf(window), window->frameGeometry());
    if (frame != window->frameGeometry())
        window->setGeometry(frame.marginsRemoved(frameOf(window)));
}

void placeBeside(QWidget *window, const QWidget *other)
{
    const QMargins frame = frameOf(other); // the new one has none before it is shown
    const QRect place = QRect(other->pos(), window->size()).marginsAdded(frame).translated(frame.left(), frame.top());
    window->setGeometry(nextPlaceOn(screenOf(other), place).marginsRemoved(frame));
}

} // namespace skr
