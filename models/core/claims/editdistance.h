// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace skr {

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour to turn `left` into
/// `right`; `limit` + 1 as soon as it is known to be more than `limit`.
std::size_t editDistance(std::string_view left, std::string_view right, std::size_t limit);

} // namespace skr
