// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"

#include <QString>

namespace skr {

/// Where a diagnostic is underlined: its range, or the character next to an empty one; within one line if it can be.
TextRange underlined(std::string_view text, TextRange range);
/// The messages of all diagnostics underlined at `offset`, one a line.
QString problemsAt(const PolicyRevision &revision, std::size_t offset);

} // namespace skr
