// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace skr {

/// Where brackets that open at some place close.
struct Brackets {
    std::size_t end = std::string_view::npos; ///< behind the closing one; npos if it is missing
    bool brokenStrings = false; ///< strings go over line ends
};

/// Of a JSON value that stands in other text.
Brackets jsonBrackets(std::string_view text, std::size_t begin);
/// Of JSON whose quotes are escaped.
Brackets escapedBrackets(std::string_view text, std::size_t begin);

/// Lines that a console has wrapped, put together: without line ends and the indentation that all but the first share.
std::string joinedLines(std::string_view text);

} // namespace skr
