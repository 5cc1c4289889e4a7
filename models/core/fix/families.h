// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

#include <optional>
#include <string>

namespace skr {

// What each family proposes for a diagnostic of its own. Whether the result still parses is not its concern:
// quickFixes() leaves out what does not. Each takes care that no note of a person goes: neither a comment nor a member
// that the grammar does not have, unless that is what the fix is for and its title says so.

std::vector<QuickFix> syntaxFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
/// The first fix of every error of this kind at once, where all have one: whole files are written in another manner.
std::vector<QuickFix> syntaxFixesEverywhere(const PolicyRevision &revision, DiagnosticCode code);
std::vector<QuickFix> grammarFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> versionFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> authorityFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> operatorFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> memberFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> claimFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> valueFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> tokenKindFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> logicFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> securityFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);
std::vector<QuickFix> hintFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);

// Parts of the larger ones.

/// Of syntax: the token in `range` in double quotes, or as a word of JSON.
std::vector<QuickFix> plainQuotes(std::string_view text, TextRange range);
std::vector<QuickFix> quotedKey(std::string_view text, TextRange range);
std::vector<QuickFix> plainWord(std::string_view text, TextRange range);
std::vector<QuickFix> plainNumber(std::string_view text, TextRange range);
std::vector<QuickFix> plainEscape(std::string_view text, TextRange range);
std::vector<QuickFix> closedText(std::string_view text, TextRange range);
/// Of grammar: shapes that tell what is meant.
std::vector<QuickFix> shapeFixes(const PolicyRevision &revision, const Diagnostic &diagnostic);

/// The node that a diagnostic marks, by its start: a key rather than its member; noNode if none starts there.
NodeIndex markedNode(const PolicyRevision &revision, const Diagnostic &diagnostic);
/// One fix, or none without an edit.
std::vector<QuickFix> oneFix(std::string title, std::optional<TextEdit> edit, bool safe = false);
/// There are comments in the node.
bool holdsComments(const SyntaxTree &tree, NodeIndex node);

} // namespace skr
