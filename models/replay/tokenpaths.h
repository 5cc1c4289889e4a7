// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace skr {

/// The paths with every folder replaced by the files in it, those of its folders included, in the order of their names;
/// names that start with a dot are left out. What cannot be listed stays, and is complained of when it is read.
std::vector<std::string> tokenFiles(const std::vector<std::string> &paths);

} // namespace skr
