// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/elementsedit.h"
#include "core/edit/excerpt.h"
#include "core/edit/lexemes.h"
#include "core/edit/slot.h"
#include "core/fix/fixplaces.h"
#include "core/policy/shapes.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

/// The whole document with an authority, or a list of them, made a policy.
std::vector<QuickFix> madePolicy(const PolicyRevision &revision)
{
    const SyntaxTree &tree = revision.tree();
    const NodeIndex root = tree.root();
    const bool list = tree[root].kind == NodeKind::Array;
    if ((!list && tree.member(root, "authority") == noNode) || !tree[root].intact
        || (list && partOfPolicy(tree, revision.policy()) != "a list of authorities"))
        return {};
    Layout layout = layoutOf(tree);
    layout.compact = layout.compact && tree.text().find('\n') == std::string_view::npos;
    std::string text =
        laidOut(list ? R"({"version":"1.0.0","anyOf":[]})" : R"({"version":"1.0.0","anyOf":[0]})", layout);
    const std::size_t place = list ? text.rfind("[]") : text.rfind('0');
    const std::size_t line = text.rfind('\n', place) + 1;
    const std::size_t indentation = text.find_first_not_of(" \t", line) - line;
    const std::string base = layout.compact ? std::string() : text.substr(line, indentation);
    text.replace(place, list ? 2 : 1, movedTo(base, tree, root, layout));
    return oneFix(message("put it into a policy of version \"1.0.0\""), TextEdit{tree[root].range(), text});
}

/// The policy alone, where nothing else is in the object around it.
std::vector<QuickFix> unwrapped(const PolicyRevision &revision)
{
    const SyntaxTree &tree = revision.tree();
    const NodeIndex root = revision.policy().root;
    const NodeIndex member = wrappedPolicy(tree, revision.policy());
    if (member == noNode || tree.childCount(root) != 1 || !tree[root].intact)
        return {};
    const NodeIndex policy = tree.value(member);
    if (commentsIn(tree.text(), tree[root].range()).size() != commentsIn(tree.text(), tree[policy].range()).size())
        return {}; // one would go
    return oneFix(message("take the policy out of `%1`", {tree.stringValue(tree.key(member))}),
                  TextEdit{tree[root].range(), movedTo({}, tree, policy, layoutOf(tree))});
}

/// The content of a JSON string as that string reads.
std::vector<QuickFix> withoutEscapes(const SyntaxTree &tree)
{
    const TextRange range{tree[tree.root()].begin, tree.text().size()};
    const std::string plain = unescaped(tree.text().substr(range.begin));
    if (SyntaxTree::parse(plain).errorCount() != 0)
        return {}; // escaped more than once, or cut off
    return oneFix(message("undo the escapes"), TextEdit{range, plain});
}

/// A claim and an operator in an authority itself: with one condition both kinds of block say the same.
std::vector<QuickFix> inBlock(const SyntaxTree &tree, const Authority &authority)
{
    const NodeIndex claim = bareClaim(tree, authority);
    if (claim == noNode || authority.notUnderstood.size() != 2 || !authority.blocks.empty()
        || !tree[authority.node].intact)
        return {};
    std::string json = "[{";
    for (const NodeIndex member : authority.notUnderstood) {
        if (holdsComments(tree, member))
            return {};
        json.append(member == authority.notUnderstood.front() ? "" : ", ").append(tree.spelling(member));
    }
    const Excerpt excerpt(tree, authority.node);
    std::vector<NodeIndex> members;
    for (const NodeIndex member : authority.notUnderstood)
        members.push_back(excerpt.nodeOf(member));
    const auto removed = removeElements(excerpt.tree(), std::move(members));
    if (!removed)
        return {};
    const std::string scratch = applied(excerpt.tree().text(), *removed);
    const SyntaxTree rest = SyntaxTree::parse(scratch);
    // The object's number is the same in it: it stands before what was removed.
    const auto inserted =
        appendMember(rest, excerpt.nodeOf(authority.node), "allOf", json + "}]", excerpt.manner().layout);
    return oneFix(message("put the condition into `allOf`"),
                  inserted ? std::optional(excerpt.leadingTo(applied(scratch, *inserted))) : std::nullopt);
}

std::vector<QuickFix> namedBlock(const SyntaxTree &tree, NodeIndex member)
{
    std::vector<QuickFix> fixes =
        oneFix(message("rename to `allOf`: all have to hold"), renameKey(tree, member, "allOf"));
    for (QuickFix &fix : oneFix(message("rename to `anyOf`: one is enough"), renameKey(tree, member, "anyOf")))
        fixes.push_back(std::move(fix));
    return fixes;
}

/// The entries of a block in the place of the block: *and* in *and*, *or* in *or*, and one alone say the same there.
std::vector<QuickFix> withoutNesting(const PolicyRevision &revision, NodeIndex holder)
{
    const SyntaxTree &tree = revision.tree();
    const Block *block = revision.index().blockIn(holder);
    if (!block || tree.childCount(holder) != 1)
        return {};
    return oneFix(message("put its entries into the block around it"), unwrapElement(tree, holder, block->array), true);
}

} // namespace

std::vector<QuickFix> shapeFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const SyntaxTree &tree = revision.tree();
    switch (diagnostic.code) {
    case DiagnosticCode::RootFragment:
        return madePolicy(revision);
    case DiagnosticCode::RootWrapped:
        return unwrapped(revision);
    case DiagnosticCode::RootEscaped:
        return withoutEscapes(tree);
    case DiagnosticCode::ConditionBare: {
        const Authority *authority = authorityAround(revision.policy(), diagnostic.node);
        return authority ? inBlock(tree, *authority) : std::vector<QuickFix>();
    }
    case DiagnosticCode::BlockMisnamed:
        return namedBlock(tree, tree[markedNode(revision, diagnostic)].parent);
    case DiagnosticCode::NestingRedundant:
        return withoutNesting(revision, diagnostic.node);
    default:
        return {};
    }
}

} // namespace skr
