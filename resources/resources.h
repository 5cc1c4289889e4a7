// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// Content of a file of this folder, compiled in; empty if there is no file of this name, e.g. `claims.json`.
std::string_view resource(std::string_view name);

} // namespace skr
