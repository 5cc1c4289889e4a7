// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace skr {

/// The most values and names of members that are read: each takes many times the memory of its text. A policy of
/// 64 MB with conditions on lines of their own has fewer.
inline constexpr std::size_t maximumValues = 5'000'000;

/// Whether a text has more, counted without a tree. The tree of a broken text may have twice as many nodes as this
/// says.
bool hasTooManyValues(std::string_view text);

} // namespace skr
