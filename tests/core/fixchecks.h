// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

#include <algorithm>

/// Where a place of a text is after an edit; what the edit replaces is at its start.
inline std::size_t placeAfter(const skr::TextEdit &edit, std::size_t place)
{
    if (place < edit.range.begin)
        return place;
    return place < edit.range.end ? edit.range.begin : place - edit.range.end + edit.rangeAfter().end;
}

/// What is wrong with the edit of a fix, whatever it mends.
inline std::string checkedEdit(const skr::PolicyRevision &before, const skr::QuickFix &fix,
                               const skr::ClaimCatalog &catalog)
{
    using namespace skr;
    const std::string &text = before.text();
    if (fix.title.empty() || (fix.title.front() >= 'A' && fix.title.front() <= 'Z') || fix.title.back() == '.')
        return "its title is no step in lower case";
    if (fix.edit.isEmpty() || fix.edit.range.end > text.size() || minimal(text, fix.edit) != fix.edit)
        return "its edit is not the smallest one";
    const auto after = PolicyRevision::make(applied(text, fix.edit), catalog);
    if (applied(after->text(), inverse(text, fix.edit)) != text)
        return "it cannot be undone";
    for (std::size_t i = 0; i < syntaxErrorCodeCount; ++i) {
        const auto code = static_cast<SyntaxErrorCode>(i);
        if (after->tree().errorCount(code) > before.tree().errorCount(code))
            return "the text parses worse";
    }
    return {};
}

/// As checkedEdit(), and that the problem is gone.
inline std::string checkedFix(const skr::PolicyRevision &before, const skr::Diagnostic &diagnostic,
                              const skr::QuickFix &fix, const skr::ClaimCatalog &catalog)
{
    using namespace skr;
    if (std::string problem = checkedEdit(before, fix, catalog); !problem.empty())
        return problem;
    const auto after = PolicyRevision::make(applied(before.text(), fix.edit), catalog);
    // What looks like a comment of an escaped text may be within one of its strings.
    const bool ofComments =
        diagnostic.code == DiagnosticCode::JsonComment || diagnostic.code == DiagnosticCode::RootEscaped;
    if (!ofComments
        && after->tree().errorCount(SyntaxErrorCode::Comment) < before.tree().errorCount(SyntaxErrorCode::Comment))
        return "a comment is gone";
    const auto isSame = [&](const Diagnostic &other) { return other.code == diagnostic.code; };
    const std::vector<Diagnostic> &former = before.diagnostics().list;
    const std::vector<Diagnostic> &left = after->diagnostics().list;
    const bool fewer =
        std::count_if(left.begin(), left.end(), isSame) < std::count_if(former.begin(), former.end(), isSame);
    const bool gone = std::none_of(left.begin(), left.end(), [&](const Diagnostic &other) {
        return isSame(other) && other.range.begin == placeAfter(fix.edit, diagnostic.range.begin);
    });
    return fewer || gone ? "" : "the problem is still there";
}

/// What does not hold of the fixes that are offered for a policy, or an empty text; counts the fixes tried. Of a long
/// list of problems the first are enough.
inline std::string checkedFixes(const skr::PolicyRevision &revision, const skr::ClaimCatalog &catalog, int *fixes)
{
    constexpr std::size_t enough = 200;
    std::size_t tried = 0;
    for (const skr::Diagnostic &diagnostic : revision.diagnostics().list) {
        if (++tried > enough)
            break;
        for (const skr::QuickFix &fix : quickFixes(revision, diagnostic)) {
            ++*fixes;
            const std::string problem = checkedFix(revision, diagnostic, fix, catalog);
            if (!problem.empty())
                return std::string(diagnostic.id()) + ", \"" + fix.title + "\": " + problem;
        }
    }
    return {};
}
