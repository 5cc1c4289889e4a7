// SPDX-License-Identifier: Apache-2.0
#include "core/edit/slot.h"

#include "core/edit/lexemes.h"
#include "core/edit/lines.h"

#include <algorithm>
#include <initializer_list>

namespace skr {

namespace {

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string result;
    for (const std::string_view part : parts)
        result.append(part);
    return result;
}

class SlotFinder
{
public:
    SlotFinder(const SyntaxTree &tree, const Place &place, const Layout &layout)
        : m_tree(tree)
        , m_text(tree.text())
        , m_place(place)
        , m_container(tree[place.container])
        , m_layout(layout)
    {
    }

    Slot before() const
    {
        const NodeIndex next = m_place.neighbour;
        const TextRange gap = gapBeforeNeighbour();
        if (const auto lineBreak = lineBreakIn(m_text, gap)) {
            // At the end of the line, before comments that stand above `next`.
            const std::string_view indentation = indentationAt(m_tree, m_tree[next].begin);
            return {{*lineBreak, *lineBreak},
                    joined({lineEndAt(m_text, *lineBreak), indentation}),
                    ",",
                    std::string(indentation),
                    joined({",", lineEndAt(m_text, *lineBreak), indentation})};
        }
        const std::size_t begin = blankEnd(gap);
        const std::string comma = joined({",", inlineSpace(gap)});
        return {{begin, begin}, {}, comma, std::string(baseOf(m_tree, next, m_layout)), comma};
    }

    Slot behind() const
    {
        const NodeIndex last = m_place.neighbour;
        const TextRange gap = gapBeforeNeighbour();
        const TextRange tail{m_tree[last].end, m_container.end - 1U};
        const auto comments = commentsIn(m_text, tail);
        const std::size_t commentsEnd = comments.empty() ? tail.begin : comments.back().range.end;
        const auto tailBreak = lineBreakIn(m_text, tail);
        const std::string_view indentation =
            m_layout.compact ? std::string_view() : indentationAt(m_tree, m_tree[last].begin);
        if (const auto lineBreak = lineBreakIn(m_text, gap))
            return behindLine({tail.begin, tailBreak.value_or(commentsEnd)}, lineEndAt(m_text, *lineBreak),
                              std::string(indentation));
        const bool lineComment = std::any_of(comments.begin(), comments.end(), [&](const Lexeme &comment) {
            return comment.kind == LexemeKind::LineComment && comment.range.begin < tailBreak.value_or(0);
        });
        if (lineComment)
            return behindLine({tail.begin, *tailBreak}, lineEndAt(m_text, *tailBreak),
                              joined({indentation, m_layout.indent}));
        const std::size_t end = tailBreak ? blankEndBack({tail.begin, *tailBreak}) : commentsEnd;
        const std::string comma = joined({",", inlineSpace(gap)});
        return {{end, end}, comma, {}, std::string(baseOf(m_tree, last, m_layout)), comma};
    }

    Slot inside() const
    {
        const SyntaxNode &node = m_container;
        const TextRange gap{node.begin + 1, node.end - 1};
        const auto comments = commentsIn(m_text, gap);
        const TextRange tail{comments.empty() ? gap.begin : comments.back().range.end, gap.end};
        const std::string base = m_layout.compact ? std::string() : std::string(indentationAt(m_tree, node.begin));
        if (const auto lineBreak = lineBreakIn(m_text, tail)) {
            const bool below = !comments.empty() && startsLine(m_text, comments.back().range.begin);
            const std::string inner =
                below ? std::string(indentationAt(m_tree, comments.back().range.begin)) : base + m_layout.indent;
            return {{*lineBreak, *lastLineBreakIn(m_text, tail)},
                    joined({lineEndAt(m_text, *lineBreak), inner}),
                    {},
                    inner,
                    joined({",", lineEndAt(m_text, *lineBreak), inner})};
        }
        if (!comments.empty())
            return {{tail.begin, tail.begin}, " ", {}, base, joined({",", m_layout.compactSpace})};
        if (!m_layout.compact)
            return opened(base);
        const bool space = m_layout.braceSpace && node.kind == NodeKind::Object;
        const std::string padding = space ? m_layout.compactSpace : std::string();
        return {gap, padding, padding, {}, joined({",", m_layout.compactSpace})};
    }

private:
    TextRange gapBeforeNeighbour() const
    {
        const NodeIndex previous = m_place.beforeNeighbour;
        const std::size_t begin = previous == noNode ? m_container.begin : m_tree[previous].separator;
        return {begin + 1, m_tree[m_place.neighbour].begin};
    }

    std::size_t blankEnd(TextRange gap) const
    {
        return std::min(m_text.find_first_not_of(" \t\r\n", gap.begin), gap.end);
    }

    std::size_t blankEndBack(TextRange gap) const { return std::max(skipBlanksBack(m_text, gap.end), gap.begin); }

    /// What stands behind commas on the line; `gap` is the one before the neighbour.
    std::string_view inlineSpace(TextRange gap) const
    {
        if (m_place.beforeNeighbour != noNode)
            return m_text.substr(gap.begin, blankEnd(gap) - gap.begin);
        const SyntaxNode &first = m_tree[m_place.neighbour];
        if (first.nextSibling != noNode) {
            const std::size_t end = blankEnd({first.separator + 1U, m_tree[first.nextSibling].begin});
            const std::string_view space = m_text.substr(first.separator + 1U, end - first.separator - 1U);
            if (!spansLines(space))
                return space;
        }
        return m_layout.compactSpace;
    }

    /// On a new line behind the last child; `rest` is what stands between that child and the end of its line.
    Slot behindLine(TextRange rest, std::string_view lineEnd, const std::string &indentation) const
    {
        return {rest,
                joined({",", m_text.substr(rest.begin, rest.size()), lineEnd, indentation}),
                {},
                indentation,
                joined({",", lineEnd, indentation})};
    }

    /// An empty container on one line becomes one on several, in the manner of the document.
    Slot opened(const std::string &base) const
    {
        const SyntaxNode &node = m_container;
        const std::string inner = base + m_layout.indent;
        Slot slot{{node.begin + 1U, node.end - 1U},
                  m_layout.newline + inner,
                  m_layout.newline + base,
                  inner,
                  joined({",", m_layout.newline, inner})};
        if (m_layout.bracketOnOwnLine && m_tree[node.parent].kind == NodeKind::Member) {
            const std::size_t colonEnd = m_tree[m_tree.key(node.parent)].separator + 1;
            if (blankEnd({colonEnd, node.begin}) == node.begin && !startsLine(m_text, node.begin)) {
                slot.range.begin = colonEnd;
                slot.before.insert(0, m_layout.newline + base + m_text[node.begin]);
            }
        }
        return slot;
    }

    const SyntaxTree &m_tree;
    std::string_view m_text;
    const Place &m_place;
    const SyntaxNode &m_container;
    const Layout &m_layout;
};

} // namespace

TextEdit Slot::filledWith(std::string_view child) const
{
    return {range, joined({before, child, after})};
}

TextEdit Slot::filledWith(const std::vector<std::string> &children) const
{
    std::string text;
    for (const std::string &child : children)
        text.append(text.empty() ? std::string_view() : between).append(child);
    return filledWith(text);
}

Slot slotFor(const SyntaxTree &tree, const Place &place, const Layout &layout)
{
    const SlotFinder finder(tree, place, layout);
    if (place.neighbour == noNode)
        return finder.inside();
    return place.atEnd ? finder.behind() : finder.before();
}

std::string_view baseOf(const SyntaxTree &tree, NodeIndex node, const Layout &layout)
{
    if (layout.compact)
        return {};
    const SyntaxNode &n = tree[node];
    const bool closingStartsLine = !startsLine(tree.text(), n.begin) && startsLine(tree.text(), n.end - 1);
    return indentationAt(tree, closingStartsLine ? n.end - 1 : n.begin);
}

std::string movedTo(std::string_view base, const SyntaxTree &tree, NodeIndex node, const Layout &layout)
{
    return reindented(tree.spelling(node), baseOf(tree, node, layout), base);
}

} // namespace skr
