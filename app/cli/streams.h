// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// The argument that means standard input.
inline constexpr std::string_view standardInput = "-";

/// What a file is called in messages.
std::string displayName(const std::string &path);

/// What reading a file gave: its text, or why there is none and what to do.
struct FileText {
    std::optional<std::string> text;
    std::string error;
};

/// The whole of a file, or of standard input for `-`. A file larger than any text that the core takes is not read.
FileText readFile(const std::string &path);
/// As readFile(), of a file that the program reads without being told to: only of a regular file, and no more than one
/// byte beyond `most`.
FileText readRegularFile(const std::string &path, std::size_t most);
/// As readFile(), and complains on failure.
std::optional<std::string> readFileOrComplain(const std::string &path);

/// Writes to standard output. Returns `exitCode`, or ExitCode::CannotRun with a message where the text cannot be
/// written.
ExitCode finish(const std::string &output, ExitCode exitCode);

/// `skr-policy: name: message` on standard error.
void complain(const std::string &name, const std::string &message);

} // namespace skr
