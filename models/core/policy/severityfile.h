// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/severitysettings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// The file beside a policy that says how its diagnostics are shown: `{"severities": {"version-old": "off"}}`.
inline constexpr std::string_view severityFileName = ".skr-policy.json";
/// The largest such file that is read, in bytes.
inline constexpr std::size_t maximumSeverityFileSize = std::size_t{64} * 1024;

/// Something that is wrong in a severity file.
struct SeverityFileProblem {
    std::size_t line = 0; ///< counted from 1; 0 for the file as a whole
    std::string message; ///< lower case, no full stop, data in backticks
};

/// What came of a severity file: what is wrong in it is left out, the rest counts.
struct SeverityFile {
    SeveritySettings settings;
    std::vector<SeverityFileProblem> problems; ///< in the order of the text; a file that is not JSON has one
};

SeverityFile readSeverityFile(std::string_view text);

/// `error`, `warning`, `security` or `hint`.
std::optional<Severity> severityFromSpelling(std::string_view text);

/// Sets a code to a severity, or mutes it for `off`. Returns what is wrong with the two, or an empty text.
std::string setSeverity(SeveritySettings &settings, std::string_view id, std::string_view severity);

} // namespace skr
