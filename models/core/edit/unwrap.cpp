// SPDX-License-Identifier: Apache-2.0
#include "core/edit/jsonedit.h"

#include "core/edit/layoutdetection.h"
#include "core/edit/lexemes.h"
#include "core/edit/lines.h"
#include "core/edit/slot.h"

#include <utility>

namespace skr {

namespace {

/// Of an array with elements.
class Unwrapping
{
public:
    Unwrapping(const SyntaxTree &tree, NodeIndex element, NodeIndex inner)
        : m_tree(tree)
        , m_text(tree.text())
        , m_element(tree[element])
        , m_inner(tree[inner])
        , m_layout(layoutOf(tree))
        , m_from(baseOf(tree, m_inner.firstChild, m_layout))
        , m_to(baseOf(tree, element, m_layout))
        , m_newLine(m_layout.newline + std::string(m_to))
        , m_ownLine(startsLine(m_text, m_element.begin))
    {
    }

    TextEdit run()
    {
        // Notes beside the array have no place among its elements but in front of them.
        for (const TextRange &beside : {TextRange{m_element.begin, m_inner.begin}, {m_inner.end, m_element.end}}) {
            for (const Lexeme &note : commentsIn(m_text, beside))
                m_result.append(m_text.substr(note.range.begin, note.range.size())).append(m_newLine);
        }
        const std::size_t firstText = m_text.find_first_not_of(" \t\r\n", m_inner.begin + 1);
        NodeIndex child = m_inner.firstChild;
        writeMoved(firstText, m_tree[child].end);
        for (NodeIndex next = m_tree[child].nextSibling; next != noNode; next = m_tree[child].nextSibling) {
            writeGap({m_tree[child].end, m_tree[next].begin});
            writeMoved(m_tree[next].begin, m_tree[next].end);
            child = next;
        }
        const std::size_t end = writeEnd(m_tree[child].end);
        return {{m_element.begin, end}, std::move(m_result)};
    }

private:
    void writeMoved(std::size_t begin, std::size_t end)
    {
        m_result += reindented(m_text.substr(begin, end - begin), m_from, m_to);
    }

    void writeGap(TextRange gap)
    {
        const bool onOneLine = !spansLines(m_text.substr(gap.begin, gap.size()));
        if (m_ownLine && onOneLine && commentsIn(m_text, gap).empty())
            m_result += "," + m_newLine;
        else
            writeMoved(gap.begin, gap.end);
    }

    /// Writes the element's comma, before comments that stand behind the last child. Returns the end of what is
    /// replaced.
    std::size_t writeEnd(std::size_t lastEnd)
    {
        std::size_t end = m_element.end;
        if (m_element.separator != SyntaxNode::noOffset) {
            end = m_element.separator + 1U;
            m_result.append(m_text.substr(m_element.end, end - m_element.end));
        }
        const auto notes = commentsIn(m_text, {lastEnd, m_inner.end});
        if (notes.empty())
            return end;
        writeMoved(lastEnd, notes.back().range.end);
        if (notes.back().kind == LexemeKind::LineComment && lineEndAt(m_text, skipBlanks(m_text, end)).empty())
            m_result += m_newLine;
        return end;
    }

    const SyntaxTree &m_tree;
    std::string_view m_text;
    const SyntaxNode &m_element;
    const SyntaxNode &m_inner;
    Layout m_layout;
    std::string_view m_from;
    std::string_view m_to;
    std::string m_newLine;
    bool m_ownLine;
    std::string m_result;
};

} // namespace

std::optional<TextEdit> unwrapElement(const SyntaxTree &tree, NodeIndex element, NodeIndex inner)
{
    const SyntaxNode &node = tree[element];
    if (element == 0 || !node.intact || tree[node.parent].kind != NodeKind::Array || !tree[node.parent].wellFormed)
        return std::nullopt;
    if (tree[inner].kind != NodeKind::Array || !node.range().contains(tree[inner].range()))
        return std::nullopt;
    if (tree[inner].firstChild == noNode)
        return removeChild(tree, element);
    return sound(tree, Unwrapping(tree, element, inner).run());
}

} // namespace skr
