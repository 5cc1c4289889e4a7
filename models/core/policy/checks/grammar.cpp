// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/check.h"
#include "core/policy/checks/families.h"

#include "core/policy/placeholder.h"
#include "core/text/message.h"

#include <array>
#include <optional>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto grammarRows = std::to_array<DiagnosticInfo>({
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
    {Code::NestingRedundant, "nesting-redundant", Severity::Hint, "Needless nesting",
     "%1: its conditions say the same in the block around it"},
});

/// Where PowerShell cut objects off it left a text in the place of an entry or a list.
bool isTrace(CheckContext &context, NodeIndex node)
{
    const SyntaxTree &tree = context.tree();
    if (node == noNode || tree[node].kind != NodeKind::String || !isPowershellTrace(tree.stringValue(node)))
        return false;
    context.add(Code::PowershellTrace, node, tree[node].parent);
    return true;
}

/// The member's value is no list.
void checkNotList(CheckContext &context, DiagnosticCode code, NodeIndex member, NodeIndex row)
{
    if (!isTrace(context, context.tree().value(member)))
        context.addNotArray(code, member, row);
}

void checkRoot(CheckContext &context)
{
    const Policy &policy = context.policy();
    if (policy.listMember == noNode)
        context.addMissing(Code::NoAuthorityList, policy.root);
    else if (policy.list == noNode)
        checkNotList(context, Code::ListNotArray, policy.listMember, policy.root);
    else if (policy.entries.empty())
        context.add(Code::NoAuthorities, policy.list, policy.root);
    if (policy.listKind == BlockKind::AllOf)
        context.add(Code::RootAllOf, context.tree().key(policy.listMember), policy.root);
    for (const PolicyEntry &entry : policy.entries) {
        if (entry.authority == PolicyEntry::noAuthority && !isTrace(context, entry.node))
            context.add(Code::EntryNotAuthority, entry.node, entry.node);
    }
}

bool hasBothBlocks(const SyntaxTree &tree, NodeIndex node)
{
    return tree.member(node, "allOf") != noNode && tree.member(node, "anyOf") != noNode;
}

/// How a block inside a block says nothing by it.
enum class NestingSort : std::uint8_t { None, Like, Single };

NestingSort sortOf(const Block &outer, const Block &inner)
{
    if (inner.items.size() == 1 && inner.items.front().kind != Item::Kind::NotUnderstood)
        return NestingSort::Single;
    return inner.kind == outer.kind && !inner.items.empty() ? NestingSort::Like : NestingSort::None;
}

/// The first blocks of each sort; by BlockKind where there are two.
struct Nesting {
    const Block *like = nullptr; ///< of the same kind as the block around it
    std::array<const Block *, 2> single{}; ///< with one entry
    /// A list of alternatives may have a single one in some authorities, where it has more in others.
    std::array<bool, 2> hasLonger{};

    void note(const Block &outer, const Block &inner)
    {
        const auto kind = static_cast<std::size_t>(inner.kind);
        const NestingSort sort = sortOf(outer, inner);
        if (sort == NestingSort::Single)
            single[kind] = single[kind] ? single[kind] : &inner;
        else if (sort == NestingSort::Like)
            like = like ? like : &inner;
        hasLonger[kind] = hasLonger[kind] || inner.items.size() > 1;
    }
};

std::string wordsOf(NestingSort sort, const Block &inner)
{
    const std::string marked = "`" + std::string(spelling(inner.kind)) + "`";
    return sort == NestingSort::Like ? message("%1 directly inside %2", {marked, marked})
                                     : message("%1 with a single entry", {marked});
}

/// Calls `use(outer, inner)` for each block that lies in another one.
template <typename Use> void forEachNested(const Policy &policy, const Use &use)
{
    for (const Block &outer : policy.blocks) {
        for (const Item &item : outer.items) {
            if (item.kind == Item::Kind::Block)
                use(outer, policy.blocks[item.index]);
        }
    }
}

} // namespace

std::span<const DiagnosticInfo> grammarCodes()
{
    return grammarRows;
}

void checkGrammar(CheckContext &context)
{
    const SyntaxTree &tree = context.tree();
    if (context.policy().root != noNode)
        checkRoot(context);
    else if (tree.root() != noNode && tree[tree.root()].kind != NodeKind::Invalid) // that is an error of syntax
        context.add(Code::RootNotObject, tree.root(), tree.root());
    for (const NodeIndex node : context.policy().notUnderstood) {
        if (!isTrace(context, node))
            context.add(hasBothBlocks(tree, node) ? Code::BlockBothKinds : Code::ItemNotUnderstood, node, node);
    }
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
    if (authority.blocks.size() < 2)
        return;
    context.add(Code::BlockBothKinds, tree.key(context.policy().blocks[authority.blocks[1]].member), node);
    for (const std::uint32_t block : authority.blocks)
        context.explain(context.policy().blocks[block].member, Code::BlockEmpty);
}

void checkGrammar(CheckContext &context, const Block &block)
{
    if (block.array == noNode)
        checkNotList(context, Code::BlockNotArray, block.member, block.holder);
    else if (block.items.empty() && !context.isExplained(block.member, Code::BlockEmpty))
        context.add(Code::BlockEmpty, context.tree().key(block.member), block.holder,
                    {std::string(spelling(block.kind))});
}

void checkNesting(CheckContext &context)
{
    if (!context.wants(Code::NestingRedundant))
        return;
    Nesting nesting;
    forEachNested(context.policy(), [&](const Block &outer, const Block &inner) { nesting.note(outer, inner); });
    // A matter of style: one of a sort in a policy is enough.
    const auto report = [&](NestingSort sort, const Block &inner) {
        context.add(Code::NestingRedundant, context.tree().key(inner.member), inner.holder, {wordsOf(sort, inner)});
    };
    if (nesting.like)
        report(NestingSort::Like, *nesting.like);
    for (std::size_t kind = 0; kind < nesting.single.size(); ++kind) {
        if (nesting.single[kind] && !nesting.hasLonger[kind])
            report(NestingSort::Single, *nesting.single[kind]);
    }
}

std::vector<Diagnostic> withUntold(const SyntaxTree &tree, const Policy &policy, const Diagnostic &told)
{
    std::vector<Diagnostic> all;
    if (told.code == Code::NestingRedundant) {
        NestingSort wanted = NestingSort::None;
        std::optional<BlockKind> kind;
        forEachNested(policy, [&](const Block &outer, const Block &inner) {
            const NestingSort sort = sortOf(outer, inner);
            if (inner.holder == told.node) {
                wanted = sort;
                kind = sort == NestingSort::Single ? std::optional(inner.kind) : std::nullopt;
            }
            if (sort != NestingSort::None && sort == wanted && (!kind || inner.kind == *kind))
                all.push_back({told.code, tree[tree.key(inner.member)].range(), inner.holder, {wordsOf(sort, inner)}});
        });
    }
    return all.empty() ? std::vector{told} : all;
}

} // namespace skr
