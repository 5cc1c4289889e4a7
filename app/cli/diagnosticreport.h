// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/jsonoutput.h"

#include "core/policy/policyrevision.h"

#include <cstddef>
#include <string>

namespace skr {

enum class Selection { All, Errors };

/// The first `maximum` diagnostics as compilers print them: `file:line:column: severity: message [code]`, each with its
/// line; then how many more there are.
std::string diagnosticText(const std::string &name, const PolicyRevision &revision, Selection selection,
                           std::size_t maximum);

/// The diagnostics as a JSON array; lines and columns from 1, columns in characters, the end exclusive.
OrderedJson diagnosticJson(const PolicyRevision &revision);

} // namespace skr
