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

/// The runs in the innermost containers that have one: what changes the brackets of one can be all right for the
/// container around it.
std::vector<Run> runsAround(const SyntaxTree &tree, const TextRange &range)
{
    constexpr std::size_t most = 3;
    std::vector<Run> runs;
    NodeIndex node = tree.lastStartingBefore(range.begin);
    NodeIndex child = noNode;
    for (; node != 0 && runs.size() < most; child = node, node = tree[node].parent) {
        if (!isContainer(tree[node]) || tree[node].end <= range.begin)
            continue;
        if (const std::optional<Run> run = runIn(tree, node, child, range))
            runs.push_back(*run);
    }
    return runs;
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

/// The parser passes over a comma that is one too many: without it, it reads the same. In front of it must be what no
/// token can go on from.
bool removesExtraComma(const SyntaxTree &tree, const TextEdit &edit)
{
    if (!edit.replacement.empty() || edit.range.size() != 1 || edit.range.begin == 0
        || std::string_view("{[, \t\r\n").find(tree.text()[edit.range.begin - 1]) == std::string_view::npos)
        return false;
    const auto error =
        std::lower_bound(tree.errors().begin(), tree.errors().end(), edit.range.begin,
                         [](const SyntaxError &each, std::size_t begin) { return each.range.begin < begin; });
    return error != tree.errors().end() && error->code == SyntaxErrorCode::ExtraComma && error->range == edit.range;
}

/// Told from what is around the edit within a long string. Nothing where the edit may end the string, or an escape may
/// reach out of what is read again.
class StringWindow
{
public:
    StringWindow(const SyntaxTree &tree, const TextEdit &edit)
        : m_text(tree.text())
        , m_string(tree[tree.lastStartingBefore(edit.range.begin)])
        , m_edit(edit)
    {
    }

    std::optional<bool> isSound() const
    {
        constexpr std::size_t shortest = 100;
        if (m_string.kind != NodeKind::String || m_string.end - m_string.begin < shortest
            || m_edit.range.end >= m_string.end)
            return std::nullopt;
        const std::size_t begin = quietBefore(m_edit.range.begin);
        const std::size_t end = quietBehind(m_edit.range.end);
        if (begin == std::string_view::npos || end == std::string_view::npos)
            return std::nullopt;
        const std::string text = '"' + std::string(m_text.substr(begin, end - begin)) + '"';
        const TextEdit inside{{m_edit.range.begin - begin + 1, m_edit.range.end - begin + 1}, m_edit.replacement};
        const std::string textAfter = applied(text, inside);
        const SyntaxTree before = SyntaxTree::parse(text);
        const SyntaxTree after = SyntaxTree::parse(textAfter);
        return isOneString(before) && isOneString(after) ? std::optional(hasNoNewError(before, after)) : std::nullopt;
    }

private:
    static constexpr std::size_t longestEscape = 12; ///< of two surrogates
    static constexpr std::size_t farthest = 100;

    bool isQuiet(std::size_t place) const
    {
        return static_cast<unsigned char>(m_text[place]) < 0x80U && m_text[place] != '\\';
    }

    /// The last place in front of the edit with no escape, and no part of a character, right before it; or the start.
    std::size_t quietBefore(std::size_t place) const
    {
        const std::size_t first = m_string.begin + 1U;
        std::size_t count = 0; // of bytes before, without a backslash
        std::size_t i = place;
        for (; i > first && place - i < farthest; --i) {
            count = m_text[i - 1] == '\\' ? 0 : count + 1;
            if (count > longestEscape && isQuiet(i - 1 + longestEscape))
                return i + longestEscape;
        }
        return i <= first ? first : std::string_view::npos;
    }

    /// The same behind the edit, which an escape in its text does not reach either; or the closing quote.
    std::size_t quietBehind(std::size_t place) const
    {
        const std::size_t last = m_string.end - 1U;
        for (std::size_t i = place; i < last && i - place < farthest && m_text[i] != '\\'; ++i) {
            if (i >= place + longestEscape && isQuiet(i))
                return i;
        }
        return last - place < farthest && m_text[last] == '"' ? last : std::string_view::npos;
    }

    static bool isOneString(const SyntaxTree &tree)
    {
        const SyntaxNode &root = tree[tree.root()];
        return root.kind == NodeKind::String && root.end == tree.text().size() && root.nextSibling == noNode;
    }

    std::string_view m_text;
    const SyntaxNode &m_string;
    const TextEdit &m_edit;
};

std::optional<bool> isSoundIn(const SyntaxTree &tree, const Run &run, const TextEdit &edit)
{
    const SyntaxNode &container = tree[run.container];
    const bool isObject = container.kind == NodeKind::Object;
    const std::size_t begin = run.first == noNode ? container.begin + 1U : tree[run.first].begin;
    const std::size_t end = run.last == noNode ? container.end : tree[run.last].end;
    if (tree.hasOpenToken({tree.lineStart(begin), begin}))
        return std::nullopt;
    const std::string opening = isObject ? "{" : "[";
    // A text that is not closed ends with its line.
    const std::string closing = run.last == noNode ? "" : isObject ? "\n}" : "\n]";
    const std::string text = opening + std::string(tree.text().substr(begin, end - begin));
    const TextEdit inside{{edit.range.begin - begin + 1, edit.range.end - begin + 1}, edit.replacement};
    const std::string textAfter = applied(text, inside);
    const std::size_t last = run.last == noNode ? std::string::npos : tree[run.last].begin - begin + 1;
    const std::size_t lastAfter = run.last == noNode ? last : last + textAfter.size() - text.size();

    const Fragment before(text + closing, text.size(), last);
    const Fragment after(textAfter + closing, textAfter.size(), lastAfter);
    const bool startsWithChild = run.first != noNode;
    const std::size_t depth = depthAround(tree, run.container);
    if (!before.standsAlone(startsWithChild, depth) || !after.standsAlone(startsWithChild, depth))
        return std::nullopt;
    if (!isJsonWithComments(tree) && !keepsSurroundings(before.tree(), after.tree(), inside))
        return std::nullopt;
    return hasNoNewError(before.tree(), after.tree());
}

} // namespace

std::optional<bool> isSoundNearby(const SyntaxTree &tree, const TextEdit &edit)
{
    if (removesExtraComma(tree, edit)) // there may be no end of them in one place
        return true;
    if (const std::optional<bool> known = StringWindow(tree, edit).isSound())
        return known;
    if (tree.errorCount(SyntaxErrorCode::TooDeep) > 0)
        return std::nullopt;
    for (const Run &run : runsAround(tree, edit.range)) {
        if (const std::optional<bool> known = isSoundIn(tree, run, edit))
            return known;
    }
    return std::nullopt;
}

} // namespace skr
