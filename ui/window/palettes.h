// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace skr {

/// For platforms that offer no dark one, and for pictures.
QPalette lightPalette();
QPalette darkPalette();

enum class Colors { System, Light, Dark };

/// What the person has chosen.
Colors preferredColors();
void setPreferredColors(Colors colors);
/// All windows change at once.
void applyColors(Colors colors);

} // namespace skr
