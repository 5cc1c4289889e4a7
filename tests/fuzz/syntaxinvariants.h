// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/scan.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace skr::test {

/// Checks what every syntax tree promises, whatever its text is.
class SyntaxInvariants
{
public:
    /// The first promise that the tree breaks; empty if it keeps all.
    static std::string broken(const SyntaxTree &tree)
    {
        SyntaxInvariants check(tree);
        check.checkDocument();
        for (NodeIndex node = 1; node < tree.size(); ++node)
            check.checkNode(node);
        for (NodeIndex node = 0; node < tree.size(); ++node)
            check.checkChildren(node);
        check.checkErrors();
        check.checkNothingLost();
        return check.m_broken;
    }

private:
    explicit SyntaxInvariants(const SyntaxTree &tree)
        : m_tree(tree)
        , m_text(tree.text())
    {
    }

    void require(bool holds, std::string_view what, std::size_t place)
    {
        if (!holds && m_broken.empty())
            m_broken = std::string(what) + " at " + std::to_string(place);
    }

    bool isContainer(NodeKind kind) const { return kind == NodeKind::Object || kind == NodeKind::Array; }

    void checkDocument()
    {
        const SyntaxNode &document = m_tree[0];
        require(document.kind == NodeKind::Document && document.parent == noNode && document.nextSibling == noNode,
                "root", 0);
        require(document.range() == TextRange{0, m_text.size()}, "range of the document", 0);
        const std::size_t harmless =
            m_tree.errorCount(SyntaxErrorCode::ByteOrderMark) + m_tree.errorCount(SyntaxErrorCode::Comment);
        require(document.intact == (m_tree.errorCount() == harmless), "document intact exactly without errors", 0);
        require(!m_tree.isJson() || (document.intact && m_tree[m_tree.root()].nextSibling == noNode), "is JSON", 0);
    }

    void checkNode(NodeIndex index)
    {
        const SyntaxNode &node = m_tree[index];
        require(node.parent < index, "parent comes first", node.begin);
        const SyntaxNode &parent = m_tree[node.parent];
        require(node.begin <= node.end && node.end <= m_text.size(), "range in the text", node.begin);
        require(parent.range().contains(node.range()), "range in the parent's", node.begin);
        require(node.begin >= m_tree[index - 1].begin, "order of nodes", node.begin);
        if (parent.kind == NodeKind::Object)
            require(node.kind == NodeKind::Member, "members in objects", node.begin);
        else
            require(node.kind != NodeKind::Member, "no member elsewhere", node.begin);
        require(node.kind != NodeKind::Invalid || !node.wellFormed, "an invalid token has an error", node.begin);
        require(node.wellFormed || !node.intact, "intact means well formed", node.begin);
        if (isContainer(node.kind))
            checkBrackets(node);
        else if (node.kind == NodeKind::Member)
            checkMember(index);
        else
            checkToken(index);
        if (parent.kind != NodeKind::Member && parent.kind != NodeKind::Document)
            checkComma(node);
    }

    void checkBrackets(const SyntaxNode &node)
    {
        const bool object = node.kind == NodeKind::Object;
        require(m_text[node.begin] == (object ? '{' : '['), "opening bracket", node.begin);
        if (node.wellFormed)
            require(node.end - node.begin >= 2 && m_text[node.end - 1] == (object ? '}' : ']'), "closing bracket",
                    node.end);
    }

    void checkMember(NodeIndex index)
    {
        const SyntaxNode &member = m_tree[index];
        const SyntaxNode &key = m_tree[m_tree.key(index)];
        require(member.firstChild == index + 1 && key.begin == member.begin, "key first", member.begin);
        require(!isContainer(key.kind), "key is a token", member.begin);
        require(!member.wellFormed || (key.kind == NodeKind::String && key.separator != SyntaxNode::noOffset),
                "key and colon of a well-formed member", member.begin);
        if (key.separator != SyntaxNode::noOffset)
            require(m_text[key.separator] == ':' && key.separator >= key.end && key.separator < member.end, "colon",
                    key.separator);
        if (m_tree.value(index) == noNode) {
            require(!member.wellFormed, "a member without a value has an error", member.begin);
            return;
        }
        const SyntaxNode &value = m_tree[m_tree.value(index)];
        require(value.nextSibling == noNode && value.end == member.end, "value last", member.end);
        require(key.separator == SyntaxNode::noOffset || key.separator < value.begin, "colon before the value",
                value.begin);
    }

    void checkToken(NodeIndex index)
    {
        const SyntaxNode &node = m_tree[index];
        const std::string_view spelling = m_tree.spelling(index);
        require(node.firstChild == noNode, "a token has no children", node.begin);
        if (node.kind != NodeKind::String)
            return;
        require(spelling.starts_with('"'), "opening quote", node.begin);
        require(!node.wellFormed || (spelling.size() > 1 && spelling.back() == '"'), "closing quote", node.end);
        require(spelling.find_first_of("\r\n") == std::string_view::npos, "text on one line", node.begin);
        require(node.escaped == (spelling.find('\\') != std::string_view::npos), "escaped", node.begin);
    }

    void checkComma(const SyntaxNode &node)
    {
        const SyntaxNode &parent = m_tree[node.parent];
        const bool last = node.nextSibling == noNode;
        if (node.separator == SyntaxNode::noOffset) {
            require(last || !parent.wellFormed, "comma between siblings", node.end);
            return;
        }
        require(!last || !parent.wellFormed, "no comma behind the last", node.end);
        require(m_text[node.separator] == ',' && node.separator >= node.end
                    && node.separator < (last ? parent.end : m_tree[node.nextSibling].begin),
                "comma", node.separator);
    }

    void checkChildren(NodeIndex index)
    {
        const SyntaxNode &node = m_tree[index];
        bool intact = node.wellFormed;
        NodeIndex previous = noNode;
        for (const NodeIndex child : m_tree.children(index)) {
            require(child < m_tree.size() && m_tree[child].parent == index, "child and parent", node.begin);
            require(m_tree.previousSibling(child) == previous, "previous sibling", m_tree[child].begin);
            require(previous == noNode ? child == index + 1 : child > previous, "order of siblings",
                    m_tree[child].begin);
            require(previous == noNode || m_tree[child].begin >= m_tree[previous].end, "siblings are disjoint",
                    m_tree[child].begin);
            intact = intact && m_tree[child].intact;
            previous = child;
        }
        require(m_tree.lastChild(index) == previous, "last child", node.begin);
        require(node.intact == intact, "intact", node.begin);
    }

    void checkErrors()
    {
        const std::vector<SyntaxError> &errors = m_tree.errors();
        require(errors.size() == std::min(m_tree.errorCount(), SyntaxTree::maximumErrors), "number of errors", 0);
        require(std::is_sorted(errors.begin(), errors.end(),
                               [](const auto &a, const auto &b) { return a.range.begin < b.range.begin; }),
                "order of errors", 0);
        for (const SyntaxError &error : errors) {
            require(error.range.begin <= error.range.end && error.range.end <= m_text.size(), "range of an error",
                    error.range.begin);
            if (!isAboutWhatIsAround(error))
                checkNotIntact(error.range);
        }
    }

    /// The range is that of a node which is right in itself, or of no node.
    static bool isAboutWhatIsAround(const SyntaxError &error)
    {
        return error.range.isEmpty() || error.code == SyntaxErrorCode::ByteOrderMark
            || error.code == SyntaxErrorCode::Comment || error.code == SyntaxErrorCode::MissingKey
            || error.code == SyntaxErrorCode::KeyNotString || error.code == SyntaxErrorCode::TrailingContent;
    }

    void checkNotIntact(const TextRange &range)
    {
        for (NodeIndex node = m_tree.nodeAt(range.begin); node != noNode; node = m_tree[node].parent) {
            if (m_tree[node].begin <= range.begin && range.begin < m_tree[node].end)
                require(!m_tree[node].intact, "no error in what is intact", range.begin);
        }
    }

    /// Every byte is white space, or part of a token, a bracket, a comma, a colon or an error.
    void checkNothingLost()
    {
        if (m_tree.errorCount() > SyntaxTree::maximumErrors)
            return;
        std::vector<bool> found(m_text.size());
        const auto mark = [&found](std::size_t begin, std::size_t end) {
            std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin),
                      found.begin() + static_cast<std::ptrdiff_t>(end), true);
        };
        for (NodeIndex index = 1; index < m_tree.size(); ++index) {
            const SyntaxNode &node = m_tree[index];
            if (isContainer(node.kind)) {
                mark(node.begin, node.begin + 1U);
                const char closing = m_text[node.end - 1];
                mark(node.end - (closing == '}' || closing == ']' ? 1U : 0U), node.end);
            } else if (node.kind != NodeKind::Member) {
                mark(node.begin, node.end);
            }
            if (node.separator != SyntaxNode::noOffset)
                mark(node.separator, node.separator + 1U);
        }
        for (const SyntaxError &error : m_tree.errors())
            mark(error.range.begin, error.range.end);
        for (std::size_t i = 0; i < m_text.size(); ++i)
            require(found[i] || scan::isWhitespace(m_text[i]), "byte lost", i);
    }

    const SyntaxTree &m_tree;
    std::string_view m_text;
    std::string m_broken;
};

} // namespace skr::test
