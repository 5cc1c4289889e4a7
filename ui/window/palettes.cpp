// SPDX-License-Identifier: Apache-2.0
#include "ui/window/palettes.h"

#include <QApplication>
#include <QColor>
#include <QSettings>

namespace skr {

namespace {

struct Shades {
    QColor window;
    QColor base;
    QColor text;
    QColor button;
    QColor highlight;
    QColor link;
    QColor disabled;
};

QPalette paletteOf(const Shades &colors)
{
    QPalette palette(colors.button, colors.window); // the shades of frames are derived from these
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, colors.disabled);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    return palette;
}

QString settingsKey()
{
    return QStringLiteral("appearance/colors");
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({QColor(0xEFEFEF), Qt::white, QColor(0x202124), QColor(0xEFEFEF), QColor(0x308CC6),
                      QColor(0x1A5FB4), QColor(0x8A8D91)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x2B2D31), QColor(0x1F2124), QColor(0xE3E5E9), QColor(0x3A3D42), QColor(0x3D7BD9),
                      QColor(0x8AB4F8), QColor(0x7E828A)});
}

Colors preferredColors()
{
    const QString name = QSettings().value(settingsKey()).toString();
    return name == QLatin1String("light") ? Colors::Light
        : name == QLatin1String("dark")   ? Colors::Dark
                                          : Colors::System;
}

void setPreferredColors(Colors colors)
{
    if (colors == Colors::System)
        QSettings().remove(settingsKey());
    else
        QSettings().setValue(settingsKey(), colors == Colors::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void applyColors(Colors colors)
{
    QApplication::setPalette(colors == Colors::Dark        ? darkPalette()
                                 : colors == Colors::Light ? lightPalette()
                                                           : QPalette());
}

} // namespace skr
