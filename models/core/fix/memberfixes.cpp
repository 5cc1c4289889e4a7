// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/jsonedit.h"
#include "core/policy/meantname.h"
#include "core/text/message.h"

namespace skr {

namespace {

std::vector<QuickFix> rename(const PolicyRevision &revision, NodeIndex member)
{
    const std::optional<MeantName> meant = meantName(revision.tree(), revision.policy(), member);
    if (!meant)
        return {};
    return oneFix(message("rename to `%1`", {std::string(meant->name)}),
                  renameKey(revision.tree(), member, meant->name));
}

/// Removes a member that says the same as the one with its name before it: first or last, a reader finds the same.
std::vector<QuickFix> removeRepeated(const SyntaxTree &tree, NodeIndex member)
{
    const std::string key = tree.stringValue(tree.key(member));
    const NodeIndex former = tree.previousWithSameKey(member);
    if (former == noNode || !tree[member].intact || !tree[former].intact
        || tree.spelling(tree.value(member)) != tree.spelling(tree.value(former)) || holdsComments(tree, member))
        return {};
    return oneFix(message("remove the repeated `%1`", {key}), removeChild(tree, member), true);
}

} // namespace

std::vector<QuickFix> memberFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const NodeIndex key = markedNode(revision, diagnostic);
    if (key == noNode)
        return {};
    const NodeIndex member = revision.tree()[key].parent;
    switch (diagnostic.code) {
    case DiagnosticCode::MemberCase:
    case DiagnosticCode::MemberMisspelt:
        return rename(revision, member);
    case DiagnosticCode::MemberDuplicate:
        return removeRepeated(revision.tree(), member);
    default:
        return {};
    }
}

} // namespace skr
