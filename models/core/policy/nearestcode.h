// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// The id of the diagnostic code that is spelt most like one that does not exist; empty if none is close.
std::string_view nearestCode(std::string_view id);

} // namespace skr
