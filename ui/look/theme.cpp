// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace skr {

Role roleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Role::NotMet;
    case Severity::Warning:
        return Role::Warning;
    case Severity::Security:
        return Role::Security;
    case Severity::Hint:
        break;
    }
    return Role::Quiet;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor mixed(const QColor &below, const QColor &above, qreal share)
{
    const auto mix = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(mix(below.redF(), above.redF()), mix(below.greenF(), above.greenF()),
                            mix(below.blueF(), above.blueF()));
}

namespace {

/// As WCAG defines them: the luminance of a colour, and how two of them contrast.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// The colour of a role on each of the four kinds of palettes.
struct RoleShades {
    QRgb light;
    QRgb dark;
    QRgb highContrastOnWhite;
    QRgb highContrastOnBlack;

    QColor on(const QPalette &palette) const
    {
        const bool high = isHighContrast(palette);
        return isDark(palette) ? QColor(high ? highContrastOnBlack : dark) : QColor(high ? highContrastOnWhite : light);
    }
};

constexpr RoleShades green{0x1B6E35, 0x6CC788, 0x0A4A20, 0x7DF09E};
constexpr RoleShades red{0xB3261E, 0xFF8F85, 0x8A0F0A, 0xFFB3AC};
constexpr RoleShades violet{0x6741B5, 0xC4A9FF, 0x45228F, 0xD9C8FF};
constexpr RoleShades amber{0x845400, 0xEDB54E, 0x573700, 0xFFD479};
constexpr RoleShades gray{0x5E6269, 0xACB0B8, 0x000000, 0xFFFFFF};

} // namespace

bool isHighContrast(const QPalette &palette)
{
    constexpr double nearlyAll = 20; // of the 21 between black and white
    return contrast(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base))
        >= nearlyAll
        && contrast(palette.color(QPalette::Active, QPalette::WindowText),
                    palette.color(QPalette::Active, QPalette::Window))
        >= nearlyAll;
}

QColor roleColor(Role role, const QPalette &palette)
{
    switch (role) {
    case Role::Met:
        return green.on(palette);
    case Role::NotMet:
    case Role::Security:
        return red.on(palette);
    case Role::Undocumented:
        return violet.on(palette);
    case Role::Warning:
        return amber.on(palette);
    case Role::Quiet:
        break;
    }
    return gray.on(palette);
}

QColor softSelection(const QPalette &palette)
{
    const qreal share = isHighContrast(palette) ? 0.15 : isDark(palette) ? 0.36 : 0.20;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), share);
}

QColor selectionFrame(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : QColor();
}

void useSoftSelection(QWidget &view)
{
    const QPalette application = QGuiApplication::palette();
    QPalette own; // with two colours, so that the others follow the application's
    own.setColor(QPalette::Highlight, softSelection(application));
    own.setColor(QPalette::HighlightedText, application.color(QPalette::Text));
    const QPalette &now = view.palette();
    if (now.color(QPalette::Highlight) != own.color(QPalette::Highlight)
        || now.color(QPalette::HighlightedText) != own.color(QPalette::HighlightedText))
        view.setPalette(own);
}

QColor bannerTint(Role role, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), roleColor(role, palette), isDark(palette) ? 0.13 : 0.08);
}

QColor bannerTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.03);
}

QColor foundText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5C4A16) : QColor(0xFFE9A8);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isHighContrast(palette) ? 0.4 : 0.07);
}

JsonColors jsonColors(const QPalette &palette)
{
    constexpr RoleShades blue{0x1F4E8C, 0x8FB8F0, 0x143A70, 0xA9D1FF};
    constexpr RoleShades string{0x1B6E35, 0x8FD1A0, 0x0A4A20, 0xA5EDB8};
    constexpr RoleShades orange{0x8A4600, 0xE9B97A, 0x5E2F00, 0xFFD3A0};
    return {blue.on(palette),
            string.on(palette),
            orange.on(palette),
            violet.on(palette),
            mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isHighContrast(palette) ? 1 : 0.8),
            roleColor(Role::Quiet, palette)};
}

QFont fixedFont()
{
    return fixedFont(QGuiApplication::font());
}

QFont fixedFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    return font;
}

} // namespace skr
