// SPDX-License-Identifier: Apache-2.0
#include "core/edit/layoutdetection.h"

#include "core/edit/lines.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace skr {

namespace {

/// What occurs most often, the first of them where several do.
template <typename Value> class Votes
{
public:
    void add(const Value &value)
    {
        const auto known =
            std::find_if(m_votes.begin(), m_votes.end(), [&](const auto &vote) { return vote.first == value; });
        if (known == m_votes.end())
            m_votes.emplace_back(value, 1);
        else
            ++known->second;
    }

    bool isEmpty() const { return m_votes.empty(); }

    template <typename Target> void decide(Target &target) const
    {
        const auto most = std::max_element(m_votes.begin(), m_votes.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most != m_votes.end())
            target = most->first;
    }

private:
    std::vector<std::pair<Value, std::size_t>> m_votes;
};

class Survey
{
public:
    explicit Survey(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    Layout run(NodeIndex top, Layout layout)
    {
        constexpr std::size_t enough = 500;
        const std::size_t last = std::min<std::size_t>(m_tree.size(), top + enough);
        for (NodeIndex node = top + 1; node < last && m_tree[node].begin < m_tree[top].end; ++node)
            look(node);
        m_indent.decide(layout.indent);
        m_colon.decide(layout.colon);
        m_bracketOnOwnLine.decide(layout.bracketOnOwnLine);
        m_compactSpace.decide(layout.compactSpace);
        m_braceSpace.decide(layout.braceSpace);
        return layout;
    }

    /// Who leaves no blank behind a colon leaves none behind a comma.
    void completeFromOther(Layout &layout) const
    {
        if (m_colon.isEmpty() && !m_compactSpace.isEmpty() && layout.compactSpace.empty())
            layout.colon = ":";
        if (m_compactSpace.isEmpty() && layout.colon.ends_with(':'))
            layout.compactSpace.clear();
    }

private:
    std::string_view between(std::size_t begin, std::size_t end) const
    {
        return m_tree.text().substr(begin, end - begin);
    }

    void look(NodeIndex node)
    {
        const SyntaxNode &n = m_tree[node];
        const SyntaxNode &parent = m_tree[n.parent];
        if (!isContainer(parent))
            return;
        if (parent.firstChild == node)
            lookAtFirst(n, parent);
        if (n.separator != SyntaxNode::noOffset && n.nextSibling != noNode) {
            const std::string_view gap = between(n.separator + 1, m_tree[n.nextSibling].begin);
            if (isBlank(gap) && !spansLines(gap))
                m_compactSpace.add(gap);
        }
        if (n.kind == NodeKind::Member)
            lookAtMember(node);
    }

    void lookAtFirst(const SyntaxNode &node, const SyntaxNode &parent)
    {
        const std::string_view gap = between(parent.begin + 1, node.begin);
        if (!spansLines(gap)) {
            if (parent.kind == NodeKind::Object && isBlank(gap))
                m_braceSpace.add(!gap.empty());
            return;
        }
        const std::string_view outer = indentationAt(m_tree, parent.begin);
        const std::string_view inner = indentationAt(m_tree, node.begin);
        if (inner.size() > outer.size() && inner.starts_with(outer))
            m_indent.add(inner.substr(outer.size()));
    }

    void lookAtMember(NodeIndex member)
    {
        const SyntaxNode &key = m_tree[m_tree.key(member)];
        const NodeIndex valueIndex = m_tree.value(member);
        if (valueIndex == noNode || key.separator == SyntaxNode::noOffset)
            return;
        const SyntaxNode &value = m_tree[valueIndex];
        const std::string_view colon = between(key.end, value.begin);
        const bool broken = spansLines(colon);
        if (!broken && colon.find_first_not_of(" \t:") == std::string_view::npos)
            m_colon.add(colon);
        const bool container = value.kind == NodeKind::Object || value.kind == NodeKind::Array;
        if (container && (broken || value.firstChild != noNode))
            m_bracketOnOwnLine.add(broken);
    }

    const SyntaxTree &m_tree;
    Votes<std::string_view> m_indent;
    Votes<std::string_view> m_colon;
    Votes<bool> m_bracketOnOwnLine;
    Votes<std::string_view> m_compactSpace;
    Votes<bool> m_braceSpace;
};

bool holdsContainers(const SyntaxTree &tree, NodeIndex node)
{
    for (const NodeIndex child : tree.children(node)) {
        const NodeIndex value = tree[child].kind == NodeKind::Member ? tree.value(child) : child;
        if (value != noNode && isContainer(tree[value]))
            return true;
    }
    return false;
}

class NeighbourSearch
{
public:
    NeighbourSearch(const SyntaxTree &tree, const SyntaxTree &fragment)
        : m_tree(tree)
        , m_kind(fragment[fragment.root()].kind)
        , m_holdsContainers(holdsContainers(fragment, fragment.root()))
    {
    }

    NodeIndex findBeside(const Place &place) const
    {
        for (const NodeIndex neighbour : {place.neighbour, place.beforeNeighbour}) {
            if (neighbour != noNode && matches(neighbour))
                return neighbour;
        }
        for (const NodeIndex sibling : m_tree.children(place.container)) {
            if (matches(sibling))
                return sibling;
        }
        return noNode;
    }

    NodeIndex findAnywhere() const
    {
        for (NodeIndex node = 1; node < m_tree.size(); ++node) {
            if (m_tree[m_tree[node].parent].kind == NodeKind::Array && matches(node))
                return node;
        }
        return noNode;
    }

private:
    bool matches(NodeIndex node) const
    {
        return m_tree[node].kind == m_kind && m_tree[node].firstChild != noNode
            && holdsContainers(m_tree, node) == m_holdsContainers;
    }

    const SyntaxTree &m_tree;
    NodeKind m_kind;
    bool m_holdsContainers;
};

} // namespace

std::string_view newlineOf(const SyntaxTree &tree)
{
    const std::string_view text = tree.text();
    const auto lineEndFrom = [&](std::size_t offset) {
        const std::size_t next = tree.nextLineStart(offset);
        if (next == std::string_view::npos)
            return std::string_view();
        const bool two = next - offset > 1 && text.substr(next - 2, 2) == "\r\n";
        return text.substr(next - (two ? 2 : 1), two ? 2 : 1);
    };
    std::string_view newline = lineEndFrom(0);
    for (const SyntaxError &error : tree.errors()) {
        const auto offset = static_cast<std::size_t>(newline.data() - text.data());
        if (newline.empty() || offset < error.range.begin)
            break;
        if (error.code == SyntaxErrorCode::Comment && offset < error.range.end)
            newline = lineEndFrom(error.range.end);
    }
    return newline;
}

Layout layoutWithin(const SyntaxTree &tree, NodeIndex node, const Layout &fallback)
{
    return Survey(tree).run(node, fallback);
}

Layout layoutOf(const SyntaxTree &tree)
{
    Layout layout;
    if (const std::string_view newline = newlineOf(tree); !newline.empty())
        layout.newline = newline;
    const NodeIndex root = tree.root();
    if (root == noNode || tree[root].firstChild == noNode)
        return layout;
    Survey survey(tree);
    layout = survey.run(root, std::move(layout));
    survey.completeFromOther(layout);
    layout.compact = !tree.spansLines(tree[root].range());
    return layout;
}

Manner mannerOf(const SyntaxTree &document)
{
    return {document, layoutOf(document)};
}

Layout layoutForElement(const SyntaxTree &tree, const Place &place, const SyntaxTree &fragment, const Manner &manner)
{
    Layout result = manner.layout;
    const auto takeAfter = [&](const SyntaxTree &sampled, NodeIndex sample) {
        result = layoutWithin(sampled, sample, manner.layout);
        result.compact = !sampled.spansLines(sampled[sample].range());
    };
    if (isContainer(fragment[fragment.root()])) {
        if (const NodeIndex beside = NeighbourSearch(tree, fragment).findBeside(place); beside != noNode)
            takeAfter(tree, beside);
        else if (const NodeIndex other = NeighbourSearch(manner.document, fragment).findAnywhere(); other != noNode)
            takeAfter(manner.document, other);
    }
    if (place.neighbour != noNode && !tree.spansLines(tree[place.container].range()))
        result.compact = true;
    return result;
}

Layout layoutForElement(const SyntaxTree &tree, const Place &place, const SyntaxTree &fragment, const Layout &layout)
{
    return layoutForElement(tree, place, fragment, Manner{tree, layout});
}

} // namespace skr
