// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace skr {

/// Length in bytes (1 to 4) of the UTF-8 sequence at the start of `text`; 0 where it is not valid UTF-8 (overlong
/// forms, surrogates and code points past U+10FFFF included) or `text` is empty.
std::size_t utf8SequenceLength(std::string_view text);

/// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t firstInvalidUtf8(std::string_view text);

/// Appends the UTF-8 form of a code point that is no surrogate.
void appendUtf8(std::string &text, std::uint32_t codePoint);

/// A copy in which every byte that is not valid UTF-8 is U+FFFD: for showing, never for saving.
std::string replacedInvalidUtf8(std::string_view text);

/// ASCII letters in lower case, every other byte as it is.
std::string lowerAscii(std::string_view text);
bool equalsIgnoringAsciiCase(std::string_view left, std::string_view right);

} // namespace skr
