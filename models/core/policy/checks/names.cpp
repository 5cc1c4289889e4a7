// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/meantname.h"

namespace skr {

namespace {

using Code = DiagnosticCode;

/// With its name the object would not lack what the other checks miss.
void explainMissing(CheckContext &context, NodeIndex object, std::string_view name)
{
    if (name == "version") {
        context.explain(object, Code::VersionMissing);
    } else if (name == "authority") {
        context.explain(object, Code::AuthorityMissing);
    } else if (name == "claim") {
        context.explain(object, Code::ClaimMissing);
    } else if (name == "allOf" || name == "anyOf") {
        context.explain(object, Code::NoAuthorityList);
        context.explain(object, Code::BlockMissing);
        context.explain(object); // what was taken for a condition
    } else {
        context.explain(object, Code::OperatorUnknown);
    }
}

void checkName(CheckContext &context, NodeIndex member)
{
    const SyntaxTree &tree = context.tree();
    const NodeIndex key = tree.key(member);
    if (tree[key].kind != NodeKind::String || context.isExplained(member))
        return;
    const std::optional<MeantName> meant = meantName(tree, context.policy(), member);
    if (!meant)
        return;
    context.add(meant->caseOnly ? Code::MemberCase : Code::MemberMisspelt, key, tree[member].parent,
                {shownText(tree.stringValue(key)), std::string(meant->name)});
    context.explain(member);
    explainMissing(context, tree[member].parent, meant->name);
}

} // namespace

void checkNames(CheckContext &context)
{
    for (const NodeIndex member : context.policy().unknownMembers)
        checkName(context, member);
    for (const Condition &condition : context.policy().conditions) {
        if (!condition.op && condition.operatorMember != noNode)
            checkName(context, condition.operatorMember);
    }
}

} // namespace skr
