// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"
#include "core/text/lineindex.h"

#include <string>
#include <vector>

namespace skr {

/// A fix that was applied.
struct AppliedFix {
    DiagnosticCode code;
    std::string message; ///< of the diagnostic
    std::string title; ///< of the step
    bool safe = false;
    LineColumn place; ///< of the diagnostic, in the text that all began with
    TextEdit edit; ///< of the text that the fix before it left
};

/// What came of applying fixes one after the other.
struct FixedText {
    std::string text;
    std::vector<AppliedFix> fixes; ///< in the order in which they were applied
    bool complete = true; ///< false if there is more to do than is done at once
};

/// Bounds for applying fixes. A round applies all that do not get into each other's way, and reads the text anew.
inline constexpr std::size_t maximumFixes = 1000;
inline constexpr std::size_t maximumRounds = 100;
inline constexpr std::size_t maximumFixedBytes = std::size_t{128} * 1024 * 1024;

/// Applies safe fixes until there is none left. What settings mute is left alone.
FixedText fixSafely(std::string text, const ClaimCatalog &catalog, const SeveritySettings &settings = {});

/// Applies the first fix of this code, safe or not, until there is none left, whatever settings say of the code.
FixedText fixOnly(DiagnosticCode code, std::string text, const ClaimCatalog &catalog);

} // namespace skr
