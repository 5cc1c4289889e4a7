// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

namespace CLI {
class App;
}

namespace skr {

/// Adds the subcommand `convert`, which sets `exitCode` when it is run. The objects outlive the parsing.
void addConvert(CLI::App &app, ExitCode &exitCode);

} // namespace skr
