// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

namespace skr {

// What each family proposes for a diagnostic of its own. Whether the result still parses is not its concern:
// quickFixes() leaves out what does not.

std::vector<QuickFix> syntaxFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> grammarFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> authorityFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);

} // namespace skr
