// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

namespace CLI {
class App;
}

namespace skr {

/// Adds `test` and `replay`, which take many tokens; running one sets `exitCode`.
void addTest(CLI::App &app, ExitCode &exitCode);
void addReplay(CLI::App &app, ExitCode &exitCode);

} // namespace skr
