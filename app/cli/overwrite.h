// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// Writes `content` over the file that `before` was read from; a symbolic link is followed. Until the new content is
/// safely on the disk the file is as it was, and where anything fails it stays so. A file that must be written in place
/// to stay what it is, is, and standard error says why. Returns what went wrong, or an empty text.
std::string writeOver(const std::string &path, std::string_view before, std::string_view content);

} // namespace skr
