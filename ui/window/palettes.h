// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace skr {

/// For platforms that offer no dark one, and for pictures.
QPalette lightPalette();
QPalette darkPalette();

} // namespace skr
