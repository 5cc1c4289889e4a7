// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/shapes.h"
#include "core/text/message.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto shapeRows = std::to_array<DiagnosticInfo>({
    {Code::RootFragment, "root-fragment", Severity::Error, "Only a part",
     "this is %1, which is only a part: a policy is an object with `version` and `anyOf`, the list of authorities"},
    {Code::RootWrapped, "root-wrapped", Severity::Error, "Wrapped policy",
     "the policy is inside `%1`: the service takes the object with `version` and `anyOf` itself, nothing around it"},
    {Code::RootEscaped, "root-escaped", Severity::Error, "Escaped policy",
     "the quotes are escaped: this is what stands inside a JSON string, and no JSON until the escapes are undone"},
    {Code::RootForeign, "root-foreign", Severity::Error, "Something else",
     "this is %1: a policy is an object with `version` and `anyOf`, the list of authorities"},
    {Code::ConditionBare, "condition-bare", Severity::Error, "Not in a block",
     "`claim` stands in the authority itself: conditions stand in its `allOf` or `anyOf`"},
    {Code::BlockMisnamed, "block-misnamed", Severity::Error, "Not a block's name",
     "conditions stand in `allOf` if all of them have to hold, in `anyOf` if one is enough: `%1` is neither"},
});

void explainMembers(CheckContext &context, NodeIndex object)
{
    for (const NodeIndex member : context.tree().children(object))
        context.explain(member);
}

void checkAuthorityShape(CheckContext &context, const Authority &authority)
{
    if (authority.notUnderstood.empty())
        return;
    const SyntaxTree &tree = context.tree();
    if (const NodeIndex claim = bareClaim(tree, authority); claim != noNode) {
        if (authority.urlNode == noNode && authority.blocks.empty())
            context.add(Code::EntryNotAuthority, authority.node, authority.node);
        else
            context.add(Code::ConditionBare, tree.key(claim), authority.node);
        context.explain(authority.node, Code::AuthorityMissing);
        context.explain(authority.node, Code::BlockMissing);
        explainMembers(context, authority.node);
    } else if (const NodeIndex list = misnamedBlock(tree, context.policy(), authority); list != noNode) {
        context.addKey(Code::BlockMisnamed, list);
        context.explain(authority.node, Code::BlockMissing);
        context.explain(list);
    }
}

} // namespace

std::span<const DiagnosticInfo> shapeCodes()
{
    return shapeRows;
}

bool checkWholeShape(CheckContext &context)
{
    const SyntaxTree &tree = context.tree();
    const Policy &policy = context.policy();
    if (isEscapedObject(tree)) {
        context.add(Code::RootEscaped, tree.root(), tree.root());
        context.explain(0);
        return true;
    }
    if (const std::string_view part = partOfPolicy(tree, policy); !part.empty()) {
        context.add(Code::RootFragment, tree.root(), tree.root(), {message(part)});
        if (tree[tree.root()].kind == NodeKind::String) { // the parser's words for what lies behind the key
            context.explain(0, Code::JsonUnexpectedCharacter);
            context.explain(0, Code::JsonTrailingContent);
        }
        return true;
    }
    if (const NodeIndex member = wrappedPolicy(tree, policy); member != noNode) {
        context.addKey(Code::RootWrapped, member);
        return true;
    }
    if (const std::string_view what = foreignDocument(tree, policy); !what.empty()) {
        context.add(Code::RootForeign, tree.root(), tree.root(), {message(what)});
        if (policy.root == noNode)
            context.explain(0); // no JSON at all, nor meant to be
        return true;
    }
    return false;
}

void checkShapes(CheckContext &context)
{
    for (const Authority &authority : context.policy().authorities)
        checkAuthorityShape(context, authority);
}

void checkShape(CheckContext &context, const Condition &condition)
{
    const SyntaxTree &tree = context.tree();
    if (const OldForm form = oldForm(tree, condition.node); form.operatorMember != noNode) {
        context.addKey(Code::OperatorOldForm, form.operatorMember);
        context.explain(condition.node, Code::OperatorUnknown);
        context.explain(form.operatorMember);
        context.explain(form.valueMember);
    } else if (const NodeIndex member = soleMember(tree, condition); member != noNode) {
        const KnownClaim &known = context.look(condition.operatorName);
        if (!condition.value.isScalar() || (known.claim == nullptr && !known.open))
            context.add(Code::ItemNotUnderstood, condition.node, condition.node);
        else
            context.addKey(Code::ConditionShorthand, member);
        context.explain(condition.node);
    }
}

} // namespace skr
