// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// Replaces the content of an existing file in one step, keeping its permissions; a symbolic link is followed. Until
/// the new content is safely on the disk the file is as it was, and where anything fails it stays so. Returns what went
/// wrong, or an empty text.
std::string writeAtomically(const std::string &path, std::string_view content);

} // namespace skr
