// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "growth/steps.h"

namespace skr::growth {

/// Measures every step with every family that it is for and prints a table. Returns the exit code: 0 if the cost of
/// each grows no faster than the input, 1 if one does, 77 without valgrind.
///
/// Arguments: `--family NAME` and `--step NAME` measure only what has the text in its name.
int run(int argc, char **argv, const std::vector<Step> &steps);

} // namespace skr::growth
