// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/syntaxtree.h"

#include "core/syntax/escape.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace skr {

namespace {

/// Tells a string with an error inside from one without a closing quote.
bool isClosedString(std::string_view spelling)
{
    if (spelling.size() < 2 || spelling.back() != '"')
        return false;
    spelling.remove_suffix(1);
    const std::size_t backslashes = spelling.size() - 1 - spelling.find_last_not_of('\\');
    return backslashes % 2 == 0;
}

} // namespace

std::size_t SyntaxTree::errorCount() const
{
    return std::accumulate(m_errorCounts.begin(), m_errorCounts.end(), std::size_t{0});
}

bool SyntaxTree::isJson() const
{
    return errorCount() == errorCount(SyntaxErrorCode::ByteOrderMark);
}

std::string_view SyntaxTree::spelling(NodeIndex node) const
{
    const SyntaxNode &n = m_nodes[node];
    return m_text.substr(n.begin, n.end - n.begin);
}

std::string SyntaxTree::stringValue(NodeIndex node) const
{
    std::string_view content = spelling(node);
    if (m_nodes[node].kind != NodeKind::String)
        return std::string(content);
    const bool closed = m_nodes[node].wellFormed || isClosedString(content);
    content.remove_prefix(1);
    content.remove_suffix(closed ? 1 : 0);
    return m_nodes[node].escaped ? unescaped(content) : std::string(content);
}

bool SyntaxTree::unusualKeyIs(NodeIndex member, std::string_view text) const
{
    return m_nodes[key(member)].kind == NodeKind::String && stringValue(key(member)) == text;
}

NodeIndex SyntaxTree::member(NodeIndex object, std::string_view key) const
{
    NodeIndex found = noNode;
    if (m_nodes[object].kind != NodeKind::Object)
        return found;
    if (hasManyMembers(object)) {
        const auto candidates = m_manyMembers.candidates(object, key);
        const auto last = std::find_if(candidates.rbegin(), candidates.rend(),
                                       [&](NodeIndex candidate) { return keyIs(candidate, key); });
        return last == candidates.rend() ? noNode : *last;
    }
    for (const NodeIndex child : children(object)) {
        if (keyIs(child, key))
            found = child;
    }
    return found;
}

NodeIndex SyntaxTree::firstMember(NodeIndex object, std::string_view key) const
{
    const auto first = [&](const auto &members) {
        for (const NodeIndex each : members) {
            if (keyIs(each, key))
                return each;
        }
        return noNode;
    };
    if (m_nodes[object].kind != NodeKind::Object)
        return noNode;
    return hasManyMembers(object) ? first(m_manyMembers.candidates(object, key)) : first(children(object));
}

NodeIndex SyntaxTree::memberValue(NodeIndex object, std::string_view key) const
{
    const NodeIndex found = object == noNode ? noNode : member(object, key);
    return found == noNode ? noNode : value(found);
}

NodeIndex SyntaxTree::previousWithSameKey(NodeIndex member) const
{
    const NodeIndex object = m_nodes[member].parent;
    const std::string key = stringValue(this->key(member));
    NodeIndex found = noNode;
    if (hasManyMembers(object)) {
        const auto candidates = m_manyMembers.candidates(object, key);
        const auto own = std::lower_bound(candidates.begin(), candidates.end(), member);
        const auto before = std::find_if(std::make_reverse_iterator(own), candidates.rend(),
                                         [&](NodeIndex candidate) { return keyIs(candidate, key); });
        return before == candidates.rend() ? noNode : *before;
    }
    for (NodeIndex each = m_nodes[object].firstChild; each != member; each = m_nodes[each].nextSibling) {
        if (keyIs(each, key))
            found = each;
    }
    return found;
}

std::size_t SyntaxTree::childCount(NodeIndex node) const
{
    std::size_t count = 0;
    for ([[maybe_unused]] const NodeIndex child : children(node))
        ++count;
    return count;
}

NodeIndex SyntaxTree::childAt(NodeIndex node, std::size_t position) const
{
    NodeIndex child = m_nodes[node].firstChild;
    while (child != noNode && position-- > 0)
        child = m_nodes[child].nextSibling;
    return child;
}

NodeIndex SyntaxTree::lastChild(NodeIndex node) const
{
    if (m_nodes[node].firstChild == noNode)
        return noNode;
    NodeIndex outer = node;
    while (outer != noNode && m_nodes[outer].nextSibling == noNode)
        outer = m_nodes[outer].parent;
    const auto end = outer == noNode ? static_cast<NodeIndex>(m_nodes.size()) : m_nodes[outer].nextSibling;
    return ancestorUnder(node, end - 1);
}

NodeIndex SyntaxTree::previousSibling(NodeIndex node) const
{
    const NodeIndex parent = m_nodes[node].parent;
    if (parent == noNode || m_nodes[parent].firstChild == node)
        return noNode;
    return ancestorUnder(parent, node - 1);
}

/// `node`, or what it stands in, as a child of `parent`.
NodeIndex SyntaxTree::ancestorUnder(NodeIndex parent, NodeIndex node) const
{
    while (m_nodes[node].parent != parent)
        node = m_nodes[node].parent;
    return node;
}

std::size_t SyntaxTree::positionInParent(NodeIndex node) const
{
    std::size_t position = 0;
    const NodeIndex parent = m_nodes[node].parent;
    for (NodeIndex child = parent == noNode ? node : m_nodes[parent].firstChild; child != node;
         child = m_nodes[child].nextSibling)
        ++position;
    return position;
}

std::size_t SyntaxTree::lineStart(std::size_t offset) const
{
    const std::vector<std::uint32_t> &starts = m_lineStarts->of(m_text);
    return *(std::upper_bound(starts.begin(), starts.end(), offset) - 1);
}

std::size_t SyntaxTree::nextLineStart(std::size_t offset) const
{
    const std::vector<std::uint32_t> &starts = m_lineStarts->of(m_text);
    const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
    return next == starts.end() ? std::string_view::npos : *next;
}

bool SyntaxTree::hasOpenToken(const TextRange &range) const
{
    const auto first = std::lower_bound(m_openTokens.begin(), m_openTokens.end(), range.begin);
    return first != m_openTokens.end() && *first < range.end;
}

NodeIndex SyntaxTree::nodeAt(std::size_t offset) const
{
    const auto behind = std::upper_bound(m_nodes.begin(), m_nodes.end(), offset,
                                         [](std::size_t place, const SyntaxNode &node) { return place < node.begin; });
    auto found = static_cast<NodeIndex>(behind - m_nodes.begin() - 1);
    while (found != 0 && m_nodes[found].end < offset)
        found = m_nodes[found].parent;
    return found;
}

NodeIndex SyntaxTree::lastStartingBefore(std::size_t offset) const
{
    const auto behind = std::lower_bound(m_nodes.begin() + 1, m_nodes.end(), offset,
                                         [](const SyntaxNode &node, std::size_t place) { return node.begin < place; });
    return static_cast<NodeIndex>(behind - m_nodes.begin() - 1);
}

} // namespace skr
