// SPDX-License-Identifier: Apache-2.0
#include "ui/look/palettes.h"

#include <QApplication>
#include <QColor>
#include <QSettings>

#include <array>
#include <utility>

namespace skr {

namespace {

struct PaletteColors {
    QColor window;
    QColor base;
    QColor text;
    QColor button;
    QColor highlight;
    QColor link;
    QColor disabled;
    QColor placeholder;
    QColor highlightedText = Qt::white;
};

QPalette paletteOf(const PaletteColors &colors)
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
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    return palette;
}

/// As they are called in settings and on the command line; the system's have no name.
constexpr std::array<std::pair<Colors, const char *>, 3> colorsNames{
    {{Colors::Light, "light"}, {Colors::Dark, "dark"}, {Colors::HighContrast, "high-contrast"}}};

/// What the desktop said last.
bool systemIsDark = false;

QString colorsKey()
{
    return QStringLiteral("appearance/colors");
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({QColor(0xEFEFEF), Qt::white, QColor(0x202124), QColor(0xEFEFEF), QColor(0x2678B0),
                      QColor(0x1A5FB4), QColor(0x8A8D91), QColor(0x5E6269)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x2B2D31), QColor(0x1F2124), QColor(0xE3E5E9), QColor(0x3A3D42), QColor(0x3673D1),
                      QColor(0x8AB4F8), QColor(0x7E828A), QColor(0xACB0B8)});
}

QPalette highContrastPalette()
{
    return paletteOf({Qt::black, Qt::black, Qt::white, Qt::black, QColor(0x1AEBFF), QColor(0xFFFF00), QColor(0xB0B0B0),
                      Qt::white, Qt::black});
}

std::optional<Colors> colorsNamed(const QString &name)
{
    for (const auto &[colors, known] : colorsNames) {
        if (name == QLatin1String(known))
            return colors;
    }
    return {};
}

Colors preferredColors()
{
    return colorsNamed(QSettings().value(colorsKey()).toString()).value_or(Colors::System);
}

void setPreferredColors(Colors colors)
{
    QSettings().remove(colorsKey());
    for (const auto &[each, name] : colorsNames) {
        if (each == colors)
            QSettings().setValue(colorsKey(), QLatin1String(name));
    }
}

void followSystem(bool isDark)
{
    if (isDark == systemIsDark)
        return;
    systemIsDark = isDark;
    if (preferredColors() == Colors::System)
        applyColors(Colors::System);
}

void applyColors(Colors colors)
{
    const bool dark = colors == Colors::Dark || (colors == Colors::System && systemIsDark);
    QApplication::setPalette(dark                                 ? darkPalette()
                                 : colors == Colors::Light        ? lightPalette()
                                 : colors == Colors::HighContrast ? highContrastPalette()
                                                                  : QPalette());
}

} // namespace skr
