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

/// Nothing where the edit is refused, or changes nothing.
std::optional<QuickFix> soundFix(const PolicyRevision &revision, QuickFix fix)
{
    std::optional<TextEdit> edit = sound(revision.tree(), fix.edit);
    if (!edit || edit->isEmpty())
        return std::nullopt;
    return QuickFix{std::move(fix.title), std::move(*edit), fix.safe};
}

void addSound(std::vector<QuickFix> &fixes, const PolicyRevision &revision, std::vector<QuickFix> more)
{
    for (QuickFix &fix : more) {
        if (auto checked = soundFix(revision, std::move(fix)))
            fixes.push_back(std::move(*checked));
    }
}

} // namespace

std::vector<QuickFix> ownFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    std::vector<QuickFix> fixes;
    addSound(fixes, revision, proposed(revision, diagnostic));
    return fixes;
}

std::vector<QuickFix> quickFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    std::vector<QuickFix> fixes = proposed(revision, diagnostic);
    const bool hasOwn = !fixes.empty();
    std::vector<QuickFix> result;
    addSound(result, revision, std::move(fixes));
    if (hasOwn)
        addSound(result, revision, syntaxFixesEverywhere(revision, diagnostic.code));
    return result;
}

std::optional<QuickFix> firstFix(const PolicyRevision &revision, const Diagnostic &diagnostic, bool safe)
{
    const auto firstOf = [&](std::vector<QuickFix> fixes) -> std::optional<QuickFix> {
        for (QuickFix &fix : fixes) {
            if (safe && !fix.safe)
                continue;
            if (auto checked = soundFix(revision, std::move(fix)))
                return checked;
        }
        return std::nullopt;
    };
    std::vector<QuickFix> fixes = proposed(revision, diagnostic);
    if (fixes.empty())
        return std::nullopt;
    const bool isFirstSafe = fixes.front().safe;
    if (auto fix = firstOf(std::move(fixes)))
        return fix;
    if (safe && !isFirstSafe)
        return std::nullopt; // so are not all of its kind
    return firstOf(syntaxFixesEverywhere(revision, diagnostic.code));
}

} // namespace skr
