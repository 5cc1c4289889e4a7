// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/diagnostic.h"

#include <array>
#include <cstddef>

class QPalette;
class QsciScintillaBase;

namespace skr {

/// Background of highlighted lines.
inline constexpr int rangeMarker = 1;
/// One indicator for each severity, the gravest on top; those before 8 belong to lexers.
inline constexpr std::size_t firstIndicator = 8;
/// What a search found, below them.
inline constexpr std::size_t matchIndicator = firstIndicator + 4;
inline constexpr std::array indicatedSeverities = {Severity::Hint, Severity::Warning, Severity::Security,
                                                   Severity::Error};

/// Makes the editor one for JSON: colouring, folding, wrapping, margins.
void setUpLook(const QsciScintillaBase &editor);
/// Takes colours and font from the system, as they are now.
void useTheme(const QsciScintillaBase &editor, const QPalette &palette);
/// Makes the margin as wide as the line numbers need.
void fitMargin(const QsciScintillaBase &editor);

} // namespace skr
