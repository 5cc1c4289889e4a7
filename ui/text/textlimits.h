// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace skr {

/// What the editor can show without making a person wait: one paint of a longer line takes tens of milliseconds.
inline constexpr std::size_t maximumShownLine = std::size_t{50} * 1024;
inline constexpr std::size_t maximumShownText = std::size_t{16} * 1024 * 1024;

enum class TextFit { Fits, LineTooLong, TooLarge };

/// Takes next to no time: it looks at a few bytes of every 50 KB.
TextFit textFit(std::string_view text);

} // namespace skr
