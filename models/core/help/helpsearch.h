// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/help/helpbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// A part of a page that has all the words that were looked for, in any place and in any case.
struct HelpHit {
    HelpPage page;
    std::string_view heading;
    std::string line; ///< that has most of them, without Markdown; empty if only the heading has them
};

/// Hits for the words of `text`, the best first: words in a heading count most, and the guide stands before the pages
/// of diagnostic codes. None for a text without words.
std::vector<HelpHit> searchHelp(std::string_view text);

} // namespace skr
