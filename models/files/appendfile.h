// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// Adds to the end of a file that exists, durably. Returns what went wrong; then part of it may be there.
std::string appendToFile(const std::string &path, std::string_view content);

/// False if the file belongs to another account or does not exist.
bool belongsToThisAccount(const std::string &path);

} // namespace skr
