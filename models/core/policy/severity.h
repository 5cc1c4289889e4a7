// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace skr {

/// Sorted: the worst first.
enum class Severity : std::uint8_t {
    Error, ///< the service cannot accept the document, or no token can meet a part of it
    Warning, ///< works differently from what it looks like, or depends on what no document says
    Security, ///< lets in more than it looks like
    Hint, ///< style and context
};
std::string_view spelling(Severity severity);

} // namespace skr
