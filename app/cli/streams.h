// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// The argument that means standard input.
inline constexpr std::string_view standardInput = "-";

/// What a file is called in messages.
std::string displayName(const std::string &path);

/// The whole of a file, or of standard input for `-`. Where it cannot be read, or is larger than any text that the core
/// takes, says so on standard error, with what to do, and returns nothing.
std::optional<std::string> readFile(const std::string &path);

/// Writes to standard output. Returns `exitCode`, or exitCannotRun with a message where the text cannot be written.
int finish(const std::string &output, int exitCode);

/// `skr-policy: name: message` on standard error.
void complain(const std::string &name, const std::string &message);

} // namespace skr
