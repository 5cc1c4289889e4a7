// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto memberRows = std::to_array<DiagnosticInfo>({
    {Code::MemberUnknown, "member-unknown", Severity::Warning, "Unknown member",
     "the grammar has no member `%1`: what the service does with it is not documented"},
    {Code::MemberDuplicate, "member-duplicate", Severity::Warning, "Named twice",
     "`%1` stands more than once in this object: which one counts is not documented"},
    {Code::MemberCase, "member-case", Severity::Error, "Wrong case",
     "`%1` is written `%2` in every example: no source shows that the service reads it in another case"},
    {Code::MemberMisspelt, "member-misspelt", Severity::Error, "Misspelt name",
     "the grammar has no `%1` here, and `%2` is missing: it is probably meant"},
});

} // namespace

std::span<const DiagnosticInfo> memberCodes()
{
    return memberRows;
}

void checkMembers(CheckContext &context)
{
    const SyntaxTree &tree = context.tree();
    for (const NodeIndex member : context.policy().unknownMembers) {
        if (tree[tree.key(member)].kind == NodeKind::String && !context.isExplained(member))
            context.addKey(Code::MemberUnknown, member);
    }
    for (const NodeIndex member : context.policy().duplicateMembers)
        context.addKey(Code::MemberDuplicate, member);
}

} // namespace skr
