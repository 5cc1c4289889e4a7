// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// What `diff -u` prints for two texts that go by these names, which are one line each; empty if they are equal. Lines
/// end at LF; all other bytes are as they are in the texts.
std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view nameBefore,
                        std::string_view nameAfter);

} // namespace skr
