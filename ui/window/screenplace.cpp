// SPDX-License-Identifier: Apache-2.0
#include "ui/window/screenplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
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

/// What the frame adds to the window's own rectangle. Nobody knows before it is shown; then about what a title takes.
QMargins frameOf(const QWidget *window)
{
    const QRect frame = window->frameGeometry();
    const QRect inner = window->geometry();
    if (frame == inner)
        return {1, window->style()->pixelMetric(QStyle::PM_TitleBarHeight), 1, 1};
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
    const QMargins frame = frameOf(window);
    const QRect wanted = QRect(window->pos(), window->size().grownBy(frame));
    if (const QRect placed = placedOn(screenOf(window), wanted); placed != wanted)
        window->setGeometry(placed.marginsRemoved(frame));
}

void placeBeside(QWidget *window, const QWidget *other)
{
    const QMargins frame = frameOf(other); // the new one has none before it is shown
    const QRect place(other->pos(), window->size().grownBy(frame));
    window->setGeometry(nextPlaceOn(screenOf(other), place).marginsRemoved(frame));
}

} // namespace skr
