// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto codes = std::to_array<DiagnosticInfo>({
    {Code::RootNotObject, "root-not-object", Severity::Error, "No policy",
     "a policy is a JSON object with `version` and `anyOf`"},
    {Code::RootAllOf, "root-all-of", Severity::Error, "Must be “any of”",
     "`allOf` at the root: the grammar has only `anyOf` here, so the policy is dropped"},
    {Code::NoAuthorityList, "no-authority-list", Severity::Error, "No authorities",
     "`anyOf` with the authorities is missing"},
    {Code::ListNotArray, "list-not-array", Severity::Error, "Not a list",
     "`%1` is a list of authorities in square brackets"},
    {Code::NoAuthorities, "no-authorities", Severity::Error, "No authorities",
     "the policy names no authority: nothing can release the key"},
    {Code::EntryNotAuthority, "entry-not-authority", Severity::Error, "No authority",
     "an entry of the list is an object with `authority` and a block"},
    {Code::AuthorityMissing, "authority-missing", Severity::Error, "No authority",
     "`authority` is missing: name the attestation endpoint that signs the token"},
    {Code::AuthorityNotText, "authority-not-text", Severity::Error, "Authority no text",
     "`authority` is a text: an https URL"},
    {Code::BlockBothKinds, "block-both-kinds", Severity::Error, "Both kinds",
     "`allOf` and `anyOf` side by side: the grammar allows one; put one inside the other"},
    {Code::BlockMissing, "block-missing", Severity::Error, "No conditions",
     "the authority has neither `allOf` nor `anyOf`"},
    {Code::BlockNotArray, "block-not-array", Severity::Error, "Not a list",
     "`%1` is a list of conditions in square brackets"},
    {Code::BlockEmpty, "block-empty", Severity::Error, "Empty block", "`%1` is empty: add a condition"},
    {Code::ItemNotUnderstood, "item-not-understood", Severity::Error, "Not understood",
     "an entry of a block is a condition (`claim` and an operator) or a block (`allOf` or `anyOf`)"},
});

void checkRoot(CheckContext &context)
{
    const Policy &policy = context.policy();
    if (policy.listMember == noNode)
        context.addMissing(Code::NoAuthorityList, policy.root);
    else if (policy.list == noNode)
        context.addNotArray(Code::ListNotArray, policy.listMember, policy.root);
    else if (policy.entries.empty())
        context.add(Code::NoAuthorities, policy.list, policy.root);
    if (policy.listKind == BlockKind::AllOf)
        context.add(Code::RootAllOf, context.tree().key(policy.listMember), policy.root);
    for (const PolicyEntry &entry : policy.entries) {
        if (entry.authority == PolicyEntry::noAuthority)
            context.add(Code::EntryNotAuthority, entry.node, entry.node);
    }
}

bool hasBothBlocks(const SyntaxTree &tree, NodeIndex node)
{
    return tree.member(node, "allOf") != noNode && tree.member(node, "anyOf") != noNode;
}

} // namespace

std::span<const DiagnosticInfo> grammarCodes()
{
    return codes;
}

void checkGrammar(CheckContext &context)
{
    const SyntaxTree &tree = context.tree();
    if (context.policy().root != noNode)
        checkRoot(context);
    else if (tree.root() != noNode)
        context.add(Code::RootNotObject, tree.root(), tree.root());
    for (const NodeIndex node : context.policy().notUnderstood)
        context.add(hasBothBlocks(tree, node) ? Code::BlockBothKinds : Code::ItemNotUnderstood, node, node);
}

void checkGrammar(CheckContext &context, const Authority &authority)
{
    const SyntaxTree &tree = context.tree();
    const NodeIndex node = authority.node;
    if (authority.urlNode == noNode)
        context.addMissing(Code::AuthorityMissing, node);
    else if (tree[authority.urlNode].kind != NodeKind::String)
        context.add(Code::AuthorityNotText, authority.urlNode, node);
    else if (authority.url.empty())
        context.add(Code::AuthorityMissing, authority.urlNode, node);
    if (authority.blocks.empty())
        context.addMissing(Code::BlockMissing, node);
    if (authority.blocks.size() > 1)
        context.add(Code::BlockBothKinds, tree.key(context.policy().blocks[authority.blocks[1]].member), node);
}

void checkGrammar(CheckContext &context, const Block &block)
{
    if (block.array == noNode)
        context.addNotArray(Code::BlockNotArray, block.member, block.holder);
    else if (block.items.empty())
        context.add(Code::BlockEmpty, context.tree().key(block.member), block.holder,
                    {std::string(spelling(block.kind))});
}

} // namespace skr
