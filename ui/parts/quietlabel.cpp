// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/quietlabel.h"

#include "ui/window/theme.h"

#include <QEvent>
#include <QGuiApplication>

namespace skr {

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    applyTheme();
}

void QuietLabel::applyTheme()
{
    QPalette colors = QGuiApplication::palette();
    const QColor quiet = roleColor(Role::Quiet, colors);
    colors.setColor(QPalette::WindowText, quiet);
    if (palette().color(QPalette::WindowText) != quiet)
        setPalette(colors);
}

bool QuietLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        applyTheme(); // colours of its own do not follow by themselves
    return done;
}

} // namespace skr
