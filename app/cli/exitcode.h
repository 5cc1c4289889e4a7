// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace skr {

/// Exit codes of skr-policy; part of its interface (app/README.md).
enum class ExitCode {
    Success = 0, ///< no error; released; verified
    Problems = 1, ///< errors found; refused; not verified; not formatted
    CannotRun = 2, ///< wrong usage, or a file that cannot be read or written
    Undocumented = 3,
};

} // namespace skr
