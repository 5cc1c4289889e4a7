// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace skr {

/// One line of a comparison, without its line end.
struct DiffLine {
    enum class Kind : std::uint8_t { Same, Removed, Added, Gap };

    Kind kind = Kind::Same;
    std::string_view text; ///< into one of the texts compared; empty for a gap, where equal lines are left out

    bool operator==(const DiffLine &) const = default;
};

/// The lines that `before` and `after` differ in, with up to `context` equal lines around them; nothing if all lines
/// are equal. Line ends count as part of their lines. Of texts with few different lines in one place the comparison is
/// the shortest one.
std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after, std::size_t context = 3);

} // namespace skr
