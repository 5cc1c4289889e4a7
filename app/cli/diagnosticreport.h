// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace skr {

/// How much is shown of each diagnostic.
enum class Detail { WithSource, LineOnly };
/// Which ones.
enum class Selection { All, Errors };

/// The diagnostics as compilers print them: `file:line:column: severity: message [code]`.
std::string diagnosticText(const std::string &name, const PolicyRevision &revision, Detail detail, Selection selection);

/// The diagnostics as a JSON array; lines and columns from 1, columns in characters, the end exclusive.
nlohmann::ordered_json diagnosticJson(const PolicyRevision &revision);

} // namespace skr
