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
            const std::string_view indentation = indentationAt(m_text, m_tree[next].begin);
            return {{*lineBreak, *lineBreak},
                    joined({lineEndAt(m_text, *lineBreak), indentation}),
                    ",",
                    std::string(indentation)};
        }
        const std::size_t begin = blankEnd(gap);
        return {{begin, begin}, {}, joined({",", inlineSpace(gap)}), std::string(baseOf(m_tree, next, m_layout))};
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
            m_layout.compact ? std::string_view() : indentationAt(m_text, m_tree[last].begin);
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
        return {{end, end}, joined({",", inlineSpace(gap)}), {}, std::string(baseOf(m_tree, last, m_layout))};
    }

    Slot inside() const
    {
        const SyntaxNode &node = m_container;
        const TextRange gap{node.begin + 1, node.end - 1};
        const auto comments = commentsIn(m_text, gap);
        const TextRange tail{comments.empty() ? gap.begin : comments.back().range.end, gap.end};
        const std::string base = m_layout.compact ? std::string() : std::string(indentationAt(m_text, node.begin));
        if (const auto lineBreak = lineBreakIn(m_text, tail)) {
            const bool below = !comments.empty() && startsLine(m_text, comments.back().range.begin);
            const std::string inner =
                below ? std::string(indentationAt(m_text, comments.back().range.begin)) : base + m_layout.indent;
            return {{*lineBreak, *lastLineBreakIn(m_text, tail)},
                    joined({lineEndAt(m_text, *lineBreak), inner}),
                    {},
                    inner};
        }
        if (!comments.empty())
            return {{tail.begin, tail.begin}, " ", {}, base};
        if (!m_layout.compact)
            return opened(base);
        const bool space = m_layout.braceSpace && node.kind == NodeKind::Object;
        const std::string padding = space ? m_layout.compactSpace : std::string();
        return {gap, padding, padding, {}};
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
        return {rest, joined({",", m_text.substr(rest.begin, rest.size()), lineEnd, indentation}), {}, indentation};
    }

    /// An empty container on one line becomes one on several, in the manner of the document.
    Slot opened(const std::string &base) const
    {
        const SyntaxNode &node = m_container;
        const std::string inner = base + m_layout.indent;
        Slot slot{{node.begin + 1U, node.end - 1U}, m_layout.newline + inner, m_layout.newline + base, inner};
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

class Removal
{
public:
    Removal(const SyntaxTree &tree, NodeIndex child)
        : m_text(tree.text())
        , m_node(tree[child])
        , m_container(tree[m_node.parent])
        , m_previous(tree.previousSibling(child))
        , m_tree(tree)
    {
    }

    std::vector<TextEdit> run() const
    {
        if (m_node.nextSibling != noNode)
            return notLast();
        if (m_previous != noNode)
            return last();
        return only();
    }

private:
    bool isBlank(std::size_t begin, std::size_t end) const
    {
        return m_text.substr(0, end).find_first_not_of(" \t\r\n", begin) == std::string_view::npos;
    }

    /// `range` with the white space that goes with it: its lines, if nothing else is on them.
    TextEdit erased(TextRange range) const
    {
        const std::size_t rest = skipBlanks(m_text, range.end);
        const std::string_view lineEnd = lineEndAt(m_text, rest);
        if (!lineEnd.empty() && startsLine(m_text, range.begin))
            return {{lineStart(m_text, range.begin), rest + lineEnd.size()}, {}};
        if (!lineEnd.empty())
            return {{skipBlanksBack(m_text, range.begin), range.end}, {}};
        return {{range.begin, rest}, {}};
    }

    TextEdit erasedComma(TextRange comma) const
    {
        const bool alone = startsLine(m_text, comma.begin) && !lineEndAt(m_text, skipBlanks(m_text, comma.end)).empty();
        return alone ? erased(comma) : TextEdit{comma, {}};
    }

    std::vector<TextEdit> notLast() const
    {
        if (isBlank(m_node.end, m_node.separator))
            return {erased({m_node.begin, m_node.separator + 1U})};
        return {erased(m_node.range()), erasedComma({m_node.separator, m_node.separator + 1U})};
    }

    std::vector<TextEdit> last() const
    {
        const SyntaxNode &previous = m_tree[m_previous];
        const std::size_t commaBegin = isBlank(previous.end, previous.separator) ? previous.end : previous.separator;
        const std::size_t rest = skipBlanks(m_text, m_node.end);
        const bool alone = rest == m_container.end - 1U || !lineEndAt(m_text, rest).empty();
        if (alone && isBlank(previous.separator + 1, m_node.begin)) {
            if (commaBegin == previous.separator && startsLine(m_text, commaBegin))
                return {erased({commaBegin, m_node.end})};
            return {{{commaBegin, m_node.end}, {}}};
        }
        TextEdit child = erased(m_node.range());
        if (rest == m_container.end - 1U)
            child = {{skipBlanksBack(m_text, m_node.begin), m_node.end}, {}};
        return {erasedComma({previous.separator, previous.separator + 1U}), child};
    }

    std::vector<TextEdit> only() const
    {
        const TextRange inside{m_container.begin + 1U, m_container.end - 1U};
        if (!isBlank(inside.begin, m_node.begin) || !isBlank(m_node.end, inside.end))
            return {erased(m_node.range())};
        const auto first = lineBreakIn(m_text, {inside.begin, m_node.begin});
        const auto last = lastLineBreakIn(m_text, {m_node.end, inside.end});
        const bool memberValue = m_tree[m_container.parent].kind == NodeKind::Member;
        if (first && last && memberValue && startsLine(m_text, m_container.begin))
            return {{{*first, *last}, {}}}; // brackets on lines of their own stay there
        return {{inside, {}}};
    }

    std::string_view m_text;
    const SyntaxNode &m_node;
    const SyntaxNode &m_container;
    NodeIndex m_previous;
    const SyntaxTree &m_tree;
};

} // namespace

TextEdit Slot::filledWith(std::string_view child) const
{
    return {range, joined({before, child, after})};
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
    return indentationAt(tree.text(), closingStartsLine ? n.end - 1 : n.begin);
}

std::vector<TextEdit> removal(const SyntaxTree &tree, NodeIndex child)
{
    return Removal(tree, child).run();
}

} // namespace skr
