// SPDX-License-Identifier: Apache-2.0
#include "core/edit/nearby.h"

#include "core/edit/place.h"
#include "core/edit/soundness.h"

#include <algorithm>
#include <string>
#include <vector>

namespace skr {

namespace {

/// A run of children of a container, with what is edited among them. The parser comes to it, and leaves it, in the same
/// state before and after the edit, so that nothing else can change.
struct Run {
    NodeIndex container = noNode;
    NodeIndex first = noNode; ///< noNode for the bracket that opens the container
    NodeIndex last = noNode; ///< noNode for the one that closes it
};

/// A value, or a key, is due where the child starts.
bool startsAnew(const SyntaxTree &tree, NodeIndex child)
{
    const NodeIndex container = tree[child].parent;
    if (tree[container].kind == NodeKind::Array || tree[container].firstChild == child)
        return true;
    const NodeIndex previous = tree.previousSibling(child);
    return tree[previous].separator != SyntaxNode::noOffset || tree.value(previous) != noNode;
}

bool hasOwnEnd(const SyntaxTree &tree, NodeIndex container)
{
    const SyntaxNode &node = tree[container];
    return node.end - node.begin > 1 && tree.text()[node.end - 1] == (node.kind == NodeKind::Object ? '}' : ']');
}

/// The run in this container that goes around the range; `before` is the child that starts before it, or noNode.
std::optional<Run> runIn(const SyntaxTree &tree, NodeIndex container, NodeIndex before, const TextRange &range)
{
    Run run{container, before, before == noNode ? tree[container].firstChild : tree[before].nextSibling};
    if (before != noNode && !startsAnew(tree, before))
        return std::nullopt;
    while (run.last != noNode && tree[run.last].begin < range.end)
        run.last = tree[run.last].nextSibling;
    if (run.last == noNode && (!hasOwnEnd(tree, container) || range.end >= tree[container].end))
        return std::nullopt;
    return run;
}

/// The run in the innermost container that has one.
std::optional<Run> runAround(const SyntaxTree &tree, const TextRange &range)
{
    NodeIndex node = tree.lastStartingBefore(range.begin);
    NodeIndex child = noNode;
    for (; node != 0; child = node, node = tree[node].parent) {
        if (!isContainer(tree[node]) || tree[node].end <= range.begin)
            continue;
        if (const std::optional<Run> run = runIn(tree, node, child, range))
            return run;
    }
    return std::nullopt;
}

/// How deep containers lie in each other.
std::size_t depthOf(const SyntaxTree &tree)
{
    std::vector<std::size_t> depths(tree.size());
    for (NodeIndex node = 1; node < tree.size(); ++node)
        depths[node] = depths[tree[node].parent] + (isContainer(tree[node]) ? 1 : 0);
    return *std::max_element(depths.begin(), depths.end());
}

std::size_t depthAround(const SyntaxTree &tree, NodeIndex container)
{
    std::size_t depth = 0;
    for (NodeIndex node = tree[container].parent; node != noNode; node = tree[node].parent)
        depth += isContainer(tree[node]) ? 1 : 0;
    return depth;
}

/// A run by itself, with the brackets of its container around it.
class Fragment
{
public:
    /// The run goes from behind the first bracket to `end`, where its last child starts at `last`: npos if the last
    /// bracket is that of the container.
    Fragment(std::string text, std::size_t end, std::size_t last)
        : m_text(std::move(text))
        , m_end(end)
        , m_last(last)
        , m_tree(SyntaxTree::parse(m_text))
    {
    }
    Fragment(const Fragment &) = delete; // the tree refers to the text
    Fragment &operator=(const Fragment &) = delete;

    const SyntaxTree &tree() const { return m_tree; }

    /// It is read as it is among the others: its container begins and ends where it should, and no bracket, no depth
    /// and no end of a token is a matter of what is around.
    bool standsAlone(bool startsWithChild, std::size_t depthAround) const
    {
        const SyntaxNode &root = m_tree[m_tree.root()];
        const NodeIndex lastChild = m_tree.lastChild(m_tree.root());
        return root.nextSibling == noNode && root.end == m_text.size() && !isLeftOpen()
            && (!startsWithChild || (root.firstChild != noNode && m_tree[root.firstChild].begin == 1))
            && (m_last == std::string::npos
                || (lastChild != noNode && m_tree[lastChild].range() == TextRange{m_last, m_end}))
            && m_tree.errorCount(SyntaxErrorCode::UnexpectedBracket) == 0
            && m_tree.errorCount(SyntaxErrorCode::TooDeep) == 0 && depthAround + depthOf(m_tree) <= maximumDepth
            && !m_tree.hasOpenToken({m_tree.lineStart(m_end), m_end});
    }

private:
    bool isLeftOpen() const
    {
        const auto &errors = m_tree.errors();
        return std::any_of(errors.begin(), errors.end(), [](const SyntaxError &error) {
            return error.code == SyntaxErrorCode::UnclosedBracket && error.range.begin == 0;
        });
    }

    std::string m_text;
    std::size_t m_end;
    std::size_t m_last;
    SyntaxTree m_tree;
};

} // namespace

std::optional<bool> isSoundNearby(const SyntaxTree &tree, const TextEdit &edit)
{
    const std::optional<Run> run = runAround(tree, edit.range);
    if (!run || tree.errorCount(SyntaxErrorCode::TooDeep) > 0)
        return std::nullopt;
    const SyntaxNode &container = tree[run->container];
    const bool isObject = container.kind == NodeKind::Object;
    const std::size_t begin = run->first == noNode ? container.begin + 1U : tree[run->first].begin;
    const std::size_t end = run->last == noNode ? container.end : tree[run->last].end;
    if (tree.hasOpenToken({tree.lineStart(begin), begin}))
        return std::nullopt;
    const std::string opening = isObject ? "{" : "[";
    // A text that is not closed ends with its line.
    const std::string closing = run->last == noNode ? "" : isObject ? "\n}" : "\n]";
    const std::string text = opening + std::string(tree.text().substr(begin, end - begin));
    const TextEdit inside{{edit.range.begin - begin + 1, edit.range.end - begin + 1}, edit.replacement};
    const std::string textAfter = applied(text, inside);
    const std::size_t last = run->last == noNode ? std::string::npos : tree[run->last].begin - begin + 1;
    const std::size_t lastAfter = run->last == noNode ? last : last + textAfter.size() - text.size();

    const Fragment before(text + closing, text.size(), last);
    const Fragment after(textAfter + closing, textAfter.size(), lastAfter);
    const bool startsWithChild = run->first != noNode;
    const std::size_t depth = depthAround(tree, run->container);
    if (!before.standsAlone(startsWithChild, depth) || !after.standsAlone(startsWithChild, depth))
        return std::nullopt;
    if (!isJsonWithComments(tree) && !keepsSurroundings(before.tree(), after.tree(), inside))
        return std::nullopt;
    return hasNoNewError(before.tree(), after.tree());
}

} // namespace skr
