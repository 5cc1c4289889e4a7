// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// Adds to the end of a file that exists, durably. Returns what went wrong; then part of it may be there.
std::string appendToFile(const std::string &path, std::string_view content);

/// False for the file of another account, and where there is none.
bool belongsToThisAccount(const std::string &path);

} // namespace skr
