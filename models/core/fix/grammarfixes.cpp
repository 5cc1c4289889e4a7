// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/jsonedit.h"

namespace skr {

namespace {

std::vector<QuickFix> renameRootList(const PolicyRevision &revision)
{
    const SyntaxTree &tree = revision.tree();
    const Policy &policy = revision.policy();
    for (const NodeIndex member : tree.children(policy.root)) {
        if (member != policy.listMember && tree.keyIs(member, "allOf"))
            return {}; // nobody knows which of the two is meant
    }
    const std::optional<TextEdit> edit = renameKey(tree, policy.listMember, "anyOf");
    return edit ? std::vector<QuickFix>{{"rename to `anyOf`", *edit, false}} : std::vector<QuickFix>();
}

} // namespace

std::vector<QuickFix> grammarFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::RootAllOf:
        return renameRootList(revision);
    default:
        return {};
    }
}

} // namespace skr
