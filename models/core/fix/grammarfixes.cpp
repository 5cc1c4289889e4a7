// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/elementsedit.h"
#include "core/edit/excerpt.h"
#include "core/text/message.h"

#include <algorithm>

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
    return oneFix(message("rename to `anyOf`"), renameKey(tree, policy.listMember, "anyOf"));
}

/// A single object in the place of a list of such objects.
std::vector<QuickFix> inBrackets(const SyntaxTree &tree, NodeIndex value, bool isEntry)
{
    if (value == noNode || tree[value].kind != NodeKind::Object || !tree[value].intact || !isEntry)
        return {};
    return oneFix(message("put it in square brackets"),
                  TextEdit{tree[value].range(), "[" + std::string(tree.spelling(value)) + "]"});
}

bool hasAny(const SyntaxTree &tree, NodeIndex object, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return tree.member(object, name) != noNode; });
}

bool isList(const SyntaxTree &tree, NodeIndex member)
{
    return member != noNode && tree.value(member) != noNode && tree[tree.value(member)].kind == NodeKind::Array;
}

bool isEmptyList(const SyntaxTree &tree, NodeIndex member)
{
    return isList(tree, member) && tree[tree.value(member)].firstChild == noNode;
}

/// Takes one block of an entry out and puts it into the other as its last entry.
std::optional<TextEdit> putInside(const SyntaxTree &tree, NodeIndex entry, BlockKind moved, BlockKind target)
{
    const NodeIndex member = tree.member(entry, spelling(moved));
    const std::string json =
        "{" + skr::quoted(spelling(moved)) + ": " + std::string(tree.spelling(tree.value(member))) + "}";
    const Excerpt excerpt(tree, entry);
    const auto removed = removeChild(excerpt.tree(), excerpt.nodeOf(member));
    if (!removed)
        return std::nullopt;
    const std::string scratch = applied(excerpt.tree().text(), *removed);
    const SyntaxTree rest = SyntaxTree::parse(scratch);
    // The entry's number is the same: it stands before what was removed.
    const NodeIndex list = rest.member(excerpt.nodeOf(entry), spelling(target));
    if (!isList(rest, list))
        return std::nullopt;
    const auto inserted = insertElements(rest, placeAtEnd(rest, rest.value(list)), {json}, excerpt.manner());
    return inserted ? std::optional(excerpt.leadingTo(applied(scratch, *inserted))) : std::nullopt;
}

std::vector<QuickFix> oneBlock(const SyntaxTree &tree, NodeIndex object)
{
    std::size_t blocks = 0;
    for (const NodeIndex member : tree.children(object))
        blocks += tree.keyIs(member, "allOf") || tree.keyIs(member, "anyOf") ? 1 : 0;
    const NodeIndex allOf = tree.member(object, "allOf");
    const NodeIndex anyOf = tree.member(object, "anyOf");
    if (blocks != 2 || !isList(tree, allOf) || !isList(tree, anyOf) || !tree[object].intact)
        return {};
    for (const NodeIndex member : {allOf, anyOf}) {
        if (isEmptyList(tree, member) && !holdsComments(tree, member))
            return oneFix(message("remove the empty `%1`", {tree.stringValue(tree.key(member))}),
                          removeChild(tree, member));
    }
    std::vector<QuickFix> fixes = oneFix(message("put `anyOf` into `allOf`: both have to hold"),
                                         putInside(tree, object, BlockKind::AnyOf, BlockKind::AllOf));
    for (QuickFix &fix : oneFix(message("put `allOf` into `anyOf`: one of the two is enough"),
                                putInside(tree, object, BlockKind::AllOf, BlockKind::AnyOf)))
        fixes.push_back(std::move(fix));
    return fixes;
}

/// Of blocks that stand in a block with other entries.
std::vector<QuickFix> removeEmptyBlock(const SyntaxTree &tree, NodeIndex member)
{
    if (!isEmptyList(tree, member) || holdsComments(tree, member))
        return {};
    const NodeIndex holder = tree[member].parent;
    const std::string title = message("remove the empty `%1`", {tree.stringValue(tree.key(member))});
    const bool nested = tree[tree[holder].parent].kind == NodeKind::Array && !hasAny(tree, holder, {"authority"});
    const bool alone = tree[tree[holder].parent].firstChild == holder && tree[holder].nextSibling == noNode;
    if (!nested || tree.childCount(holder) > 1 || alone || holdsComments(tree, holder))
        return {};
    return oneFix(title, removeChild(tree, holder));
}

} // namespace

std::vector<QuickFix> grammarFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const SyntaxTree &tree = revision.tree();
    const NodeIndex node = markedNode(revision, diagnostic);
    if (node == noNode)
        return {};
    switch (diagnostic.code) {
    case DiagnosticCode::RootAllOf:
        return renameRootList(revision);
    case DiagnosticCode::ListNotArray:
        return inBrackets(tree, node, hasAny(tree, node, {"authority"}));
    case DiagnosticCode::BlockNotArray:
        return inBrackets(tree, node, hasAny(tree, node, {"claim", "allOf", "anyOf"}));
    case DiagnosticCode::BlockBothKinds:
        return oneBlock(tree, diagnostic.node);
    case DiagnosticCode::BlockEmpty:
        return removeEmptyBlock(tree, tree[node].parent);
    default:
        return shapeFixes(revision, diagnostic);
    }
}

} // namespace skr
