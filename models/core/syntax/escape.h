// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace skr {

/// An escape sequence of a JSON string.
struct Escape {
    std::uint32_t codePoint = 0;
    std::size_t length = 0; ///< 0 if it is none: unknown, incomplete, or half of a surrogate pair
};

/// The escape sequence at the start of `text`, which starts with a backslash.
Escape readEscapeSequence(std::string_view text);

/// The number that exactly four hexadecimal digits make.
std::optional<std::uint32_t> codeUnit(std::string_view digits);

} // namespace skr
