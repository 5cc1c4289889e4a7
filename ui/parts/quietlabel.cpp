// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/quietlabel.h"

#include "ui/look/theme.h"

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
    QPalette own; // with one colour, so that the others follow the application's
    own.setColor(QPalette::WindowText, roleColor(Role::Quiet, QGuiApplication::palette()));
    if (palette().color(QPalette::WindowText) != own.color(QPalette::WindowText))
        setPalette(own);
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the application has its new palette only afterwards
        QMetaObject::invokeMethod(
            this, [this] { applyTheme(); }, Qt::QueuedConnection);
}

} // namespace skr
