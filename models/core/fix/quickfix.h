// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"
#include "core/text/textedit.h"

#include <optional>
#include <string>
#include <vector>

namespace skr {

/// A change of the text that takes a diagnostic away.
struct QuickFix {
    std::string title; ///< what it does, as a step of the history: "rename to `anyOf`"
    TextEdit edit;
    bool safe = false; ///< readers that took the text before read the same after it
};

/// What can be done about a diagnostic of this revision, the best first. Each edit is as small as possible, and leaves
/// no kind of syntax error more often than the text has it; a fix that cannot do so is left out.
std::vector<QuickFix> quickFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
/// Those of them that concern this diagnostic alone, not all of its kind at once.
std::vector<QuickFix> ownFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
/// The first of quickFixes(), or the first that is safe; the others are not made.
std::optional<QuickFix> firstFix(const PolicyRevision &revision, const Diagnostic &diagnostic, bool safe);

} // namespace skr
