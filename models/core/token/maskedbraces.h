// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// What a log shows instead of a secret, and of a brace where a secret has a line with nothing but that.
inline constexpr std::string_view mask = "***";

struct UnmaskedJson {
    std::string text;
    std::size_t braces = 0; ///< how many masks were braces
    std::size_t values = 0; ///< and how many stand for a value, which is `"***"` now
};

/// JSON in which every mask outside of strings is the brace, or the value, that JSON has at this place. Nothing if
/// there is no such mask.
std::optional<UnmaskedJson> withoutMaskedBraces(std::string_view text);

} // namespace skr
