// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace skr {

/// Columns of paragraphs.
inline constexpr std::size_t textWidth = 100;

/// Text of a file as a terminal may show it: control characters and those that change the direction of writing as
/// `<U+001B>`, a tab as blanks, bytes that are not UTF-8 as U+FFFD.
std::string printable(std::string_view text);

/// Columns that printable text takes in a terminal: none for combining characters, two for wide ones.
std::size_t displayWidth(std::string_view text);

/// Printable text with blanks behind it up to `width` columns.
std::string padded(std::string_view text, std::size_t width);

/// Printable text in lines of at most `width` columns where its words allow that; lines after the first start with
/// `indent` blanks. No line end at the end.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

/// Part of a line of a file, and below it a mark under some of it.
struct Excerpt {
    std::string line;
    std::string marker;
};

/// The line, cut around the mark if it is long. `marked` are bytes of the line.
Excerpt excerpt(std::string_view line, TextRange marked);

/// The terminal's character set is UTF-8, as far as the environment says.
bool isUtf8Terminal();

/// `1 error`, `2 errors`.
std::string counted(std::size_t count, std::string_view noun);

} // namespace skr
