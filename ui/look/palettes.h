// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QString>

#include <optional>

namespace skr {

/// For platforms that offer no dark one, and for pictures.
QPalette lightPalette();
QPalette darkPalette();
/// White on black, for people who need more than the 4.5 of the others: at least 7.
QPalette highContrastPalette();

enum class Colors { System, Light, Dark, HighContrast };

/// `light`, `dark` or `high-contrast`; nothing for any other name.
std::optional<Colors> colorsNamed(const QString &name);
/// What the person has chosen.
Colors preferredColors();
void setPreferredColors(Colors colors);
/// All windows change at once.
void applyColors(Colors colors);
/// What the desktop wishes now; it counts where the person has chosen the system's colours.
void followSystem(bool isDark);

} // namespace skr
