// SPDX-License-Identifier: Apache-2.0
#include "core/fix/quickfix.h"

#include "core/edit/jsonedit.h"
#include "core/fix/families.h"

namespace skr {

namespace {

std::vector<QuickFix> proposed(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (info(diagnostic.code).family) {
    case DiagnosticFamily::Syntax:
        return syntaxFixes(revision, diagnostic);
    case DiagnosticFamily::Grammar:
        return grammarFixes(revision, diagnostic);
    case DiagnosticFamily::Version:
        return versionFixes(revision, diagnostic);
    case DiagnosticFamily::Authorities:
        return authorityFixes(revision, diagnostic);
    case DiagnosticFamily::Operators:
        return operatorFixes(revision, diagnostic);
    case DiagnosticFamily::Members:
        return memberFixes(revision, diagnostic);
    case DiagnosticFamily::Claims:
        return claimFixes(revision, diagnostic);
    case DiagnosticFamily::Values:
        return valueFixes(revision, diagnostic);
    case DiagnosticFamily::TokenKinds:
        return tokenKindFixes(revision, diagnostic);
    case DiagnosticFamily::Logic:
        return logicFixes(revision, diagnostic);
    case DiagnosticFamily::Security:
        return securityFixes(revision, diagnostic);
    case DiagnosticFamily::Hints:
        return hintFixes(revision, diagnostic);
    default:
        return {};
    }
}

} // namespace

std::vector<QuickFix> quickFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    std::vector<QuickFix> fixes;
    for (QuickFix &fix : proposed(revision, diagnostic)) {
        if (const std::optional<TextEdit> edit = sound(revision.tree(), fix.edit); edit && !edit->isEmpty())
            fixes.push_back({std::move(fix.title), *edit, fix.safe});
    }
    return fixes;
}

} // namespace skr
