// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace skr {

/// Where a search word was found in a text that does not hold it as it was typed.
struct FuzzyMatch {
    std::size_t cost = 0; ///< the lower the better; among matches of one kind
    std::vector<TextRange> letters; ///< bytes of the text, ascending, with gaps between them

    bool operator==(const FuzzyMatch &) const = default;
};

/// Longer words are not matched: no name has so long a part, and time grows with the length.
inline constexpr std::size_t longestFuzzyWord = 64;

/// How much is left out between the letters of a word.
enum class Gaps {
    WholeParts, ///< what is typed starts parts of the text, or is most of one: `secboot` in `secure-boot`, `secureboot`
    Anything, ///< as long as the word is not scattered: `lnchmeas` in `launchmeasurement`
};

/// The letters of `word`, which is in lower case, in their order. A part starts behind one of `.-_ ` and at a capital
/// behind a small letter.
std::optional<FuzzyMatch> matchLetters(std::string_view text, std::string_view word, Gaps gaps);

/// A beginning of a part that is `word`, which is in lower case, but for a slip or two: `complience` in
/// `x-ms-compliance-status`.
std::optional<FuzzyMatch> matchMisspelt(std::string_view text, std::string_view word);

} // namespace skr
