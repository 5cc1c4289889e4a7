// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace skr {

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour to turn `left` into
/// `right`; `limit` + 1 as soon as it is known to be more than `limit`.
std::size_t editDistance(std::string_view left, std::string_view right, std::size_t limit);

/// The distance of `word` from each beginning of `text`, by its length.
std::vector<std::size_t> distancesToBeginnings(std::string_view word, std::string_view text);

} // namespace skr
