// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/utf8.h"

#include <string>
#include <string_view>

namespace skr {

/// Text of a file for a message about it: in backticks, cut off where it is long.
inline std::string inBackticks(std::string_view text)
{
    constexpr std::size_t longest = 80;
    return "`" + replacedInvalidUtf8(text.substr(0, longest)) + (text.size() > longest ? "…`" : "`");
}

} // namespace skr
