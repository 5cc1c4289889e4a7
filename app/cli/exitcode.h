// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace skr {

/// Exit codes of skr-policy; part of its interface (app/README.md).
enum ExitCode {
    exitSuccess = 0, ///< no error; released
    exitProblems = 1, ///< errors found; refused; not formatted
    exitCannotRun = 2, ///< wrong usage, or a file that cannot be read or written
    exitUndocumented = 3,
};

} // namespace skr
