// SPDX-License-Identifier: Apache-2.0
#include "ui/window/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

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

QColor roleColor(Role role, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case Role::Met:
        return dark ? QColor(0x6CC788) : QColor(0x1B6E35);
    case Role::NotMet:
    case Role::Security:
        return dark ? QColor(0xFF8F85) : QColor(0xB3261E);
    case Role::Undocumented:
        return dark ? QColor(0xC4A9FF) : QColor(0x6741B5);
    case Role::Warning:
        return dark ? QColor(0xEDB54E) : QColor(0x845400);
    case Role::Quiet:
        break;
    }
    return dark ? QColor(0xACB0B8) : QColor(0x62666D);
}

QColor softSelection(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), isDark(palette) ? 0.36 : 0.20);
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
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07);
}

JsonColors jsonColors(const QPalette &palette)
{
    const QColor punctuation = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.8);
    const QColor comment = roleColor(Role::Quiet, palette);
    if (isDark(palette))
        return {QColor(0x8FB8F0), QColor(0x8FD1A0), QColor(0xE9B97A), QColor(0xC4A9FF), punctuation, comment};
    return {QColor(0x1F4E8C), QColor(0x1B6E35), QColor(0x8A4600), QColor(0x6741B5), punctuation, comment};
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
