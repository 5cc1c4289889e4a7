// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/policyedit.h"
#include "core/fix/fixplaces.h"
#include "core/text/message.h"

namespace skr {

namespace {

/// The last argument of the diagnostic is the name that is meant.
std::vector<QuickFix> rename(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Condition *condition = conditionAt(revision.policy(), diagnostic.node);
    if (!condition || diagnostic.arguments.empty() || diagnostic.arguments.back().empty())
        return {};
    const std::string &name = diagnostic.arguments.back();
    return oneFix(message("rename to `%1`", {name}), setClaim(revision.tree(), *condition, name));
}

/// Not the last one of its block, and not one that a note stands in.
std::vector<QuickFix> removeCondition(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Block *block = blockAround(revision, diagnostic.node);
    if (!block || block->items.size() < 2 || holdsNote(revision, diagnostic.node))
        return {};
    return oneFix(message("remove the condition"), removeChild(revision.tree(), diagnostic.node));
}

} // namespace

std::vector<QuickFix> claimFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::ClaimUnknown:
    case DiagnosticCode::ClaimDeprecated:
        return rename(revision, diagnostic);
    case DiagnosticCode::ClaimVolatile:
        return removeCondition(revision, diagnostic);
    default:
        return {};
    }
}

} // namespace skr
