// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// `45 seconds`, `8 hours`, `3 days`, `2 years`: the largest unit of which there are two or more, cut off; `1 second`
/// and `0 seconds` below. The sign does not matter.
std::string durationWords(std::int64_t seconds);

/// durationWords() between two times; empty if they are more than a year apart, for then the date says more.
std::string distanceWords(std::int64_t time, std::int64_t now);

/// `2023-04-01 10:00 UTC` of a time in seconds since 1970; the number itself past the year 9999 or before 1970.
std::string timeWords(std::int64_t seconds);

/// `2023-04-01T10:00:00Z`, or with a fraction or an offset such as `+02:00` (RFC 3339), in seconds since 1970; nothing
/// if it is no time. A fraction is cut off.
std::optional<std::int64_t> timeFromRfc3339(std::string_view text);

} // namespace skr
