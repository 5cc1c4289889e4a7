// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// Lines without what mail, diffs, logs and listings put in front of each, and what that was.
struct BareLines {
    std::string text;
    std::string_view prefix; ///< for message(): `times`
};

/// Nothing if the lines have no such prefix. Takes time proportional to the text.
std::optional<BareLines> withoutLinePrefixes(std::string_view text);

} // namespace skr
