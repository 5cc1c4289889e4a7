// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"
#include "qt/policyrow.h"

#include <string_view>
#include <utility>
#include <vector>

namespace skr {

/// How a parent's former children become its present ones.
struct RowMatching {
    /// Pairs (former position, present position) of rows that stay, ascending in both but for a single moved row.
    std::vector<std::pair<std::size_t, std::size_t>> kept;
    std::size_t untouchedPrefix = 0; ///< how many of `kept`, from the front, the edit did not touch
    std::size_t untouchedSuffix = 0; ///< and from the back
    bool isMove = false; ///< all rows stay, one of them at another position
};

/// Matches children across an edit: by position outside the edited range, by text within it, then by order and kind.
/// Rows of one parent may go and come in several places.
/// `beforeText` and `afterText` are the whole texts that the ranges refer to.
RowMatching matchRows(const std::vector<RowContent> &before, const std::vector<RowContent> &after, const TextEdit &edit,
                      std::string_view beforeText, std::string_view afterText);

} // namespace skr
