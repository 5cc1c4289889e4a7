// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace skr {

/// The drawing `<name>.svg` of resources/icons in the application's text colour, whatever the palette and the screen.
QIcon icon(const QString &name);
/// As above in a colour of its own, for what says a status.
QIcon icon(const QString &name, const QColor &color);

} // namespace skr
