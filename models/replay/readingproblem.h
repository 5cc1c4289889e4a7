// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace skr {

/// Why a file cannot be read, and what to do, by `errno`.
std::string readingProblem(int error);

} // namespace skr
