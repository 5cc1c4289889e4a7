// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace skr {

/// The character acts on a terminal, or changes how others are read: controls, directions, line separators, tags.
bool isUnsafeCharacter(std::uint32_t codePoint);
/// `<U+001B>`
std::string characterName(std::uint32_t codePoint);
/// The code point of one UTF-8 sequence.
std::uint32_t codePointOf(std::string_view sequence);

/// Text on one line that only shows itself: unsafe characters by their names, bytes that are not UTF-8 as U+FFFD.
std::string plainText(std::string_view text);

} // namespace skr
