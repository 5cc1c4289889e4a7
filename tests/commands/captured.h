// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

#include <functional>
#include <string>

namespace skr::test {

/// What a command printed, and how it ended.
struct Captured {
    std::string output;
    std::string errors;
    ExitCode exitCode = ExitCode::Success;
};

/// Runs a command of skr-policy in this process.
Captured captured(const std::function<ExitCode()> &command);

} // namespace skr::test
