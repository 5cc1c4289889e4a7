// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// The line is a whole JWT or a whole JSON object.
bool isWholeToken(std::string_view line);

/// The beginning of a text shows that it has one token on each line: more than one line, and of the first ones half
/// are whole. `beginning` may end within a line. A JSON array has its elements on lines, too, and is none of these.
bool hasTokenPerLine(std::string_view beginning);

} // namespace skr
