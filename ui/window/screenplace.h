// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QWidget;

namespace skr {

/// The rectangle, no larger than the screen, and moved as little as it takes to lie on it.
QRect placedOn(const QRect &screen, QRect rect);

/// A place for the next window: a step away from this one, or in the other corner of the screen once there is no room
/// for a step.
QRect nextPlaceOn(const QRect &screen, QRect rect);

/// Moves and shrinks a window until it lies on the part of its screen that no panel takes, with its frame. One that is
/// maximized or fills the screen is left alone.
void keepOnScreen(QWidget *window);

/// Puts a window that is not shown yet beside another one.
void placeBeside(QWidget *window, const QWidget *other);

} // namespace skr
