// SPDX-License-Identifier: Apache-2.0
#include "core/edit/removal.h"

#include "core/edit/lexemes.h"
#include "core/edit/lines.h"

#include <algorithm>
#include <map>
#include <span>

namespace skr {

namespace {

/// Of a run of neighbours that have no comments between them.
class Removal
{
public:
    Removal(const SyntaxTree &tree, NodeIndex first, NodeIndex last, NodeIndex previous)
        : m_text(tree.text())
        , m_run{tree[first].begin, tree[last].end}
        , m_separator(tree[last].separator)
        , m_next(tree[last].nextSibling)
        , m_container(tree[tree[first].parent])
        , m_previous(previous)
        , m_tree(tree)
    {
    }

    std::vector<TextEdit> run() const
    {
        if (m_next != noNode)
            return notLast();
        if (m_previous != noNode)
            return last();
        return only();
    }

    TextEdit erasedComma(TextRange comma) const
    {
        const bool alone = startsLine(m_text, comma.begin) && !lineEndAt(m_text, skipBlanks(m_text, comma.end)).empty();
        return alone ? erased(comma) : TextEdit{comma, {}};
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

    std::vector<TextEdit> notLast() const
    {
        if (isBlank(m_run.end, m_separator))
            return {erased({m_run.begin, m_separator + 1U})};
        return {erased(m_run), erasedComma({m_separator, m_separator + 1U})};
    }

    std::vector<TextEdit> last() const
    {
        const SyntaxNode &previous = m_tree[m_previous];
        const std::size_t commaBegin = isBlank(previous.end, previous.separator) ? previous.end : previous.separator;
        const std::size_t rest = skipBlanks(m_text, m_run.end);
        const bool alone = rest == m_container.end - 1U || !lineEndAt(m_text, rest).empty();
        if (alone && isBlank(previous.separator + 1, m_run.begin)) {
            if (commaBegin == previous.separator && startsLine(m_text, commaBegin))
                return {erased({commaBegin, m_run.end})};
            return {{{commaBegin, m_run.end}, {}}};
        }
        TextEdit child = erased(m_run);
        if (rest == m_container.end - 1U)
            child = {{skipBlanksBack(m_text, m_run.begin), m_run.end}, {}};
        return {erasedComma({previous.separator, previous.separator + 1U}), child};
    }

    std::vector<TextEdit> only() const
    {
        const TextRange inside{m_container.begin + 1U, m_container.end - 1U};
        if (!isBlank(inside.begin, m_run.begin) || !isBlank(m_run.end, inside.end))
            return {erased(m_run)};
        const auto first = lineBreakIn(m_text, {inside.begin, m_run.begin});
        const auto last = lastLineBreakIn(m_text, {m_run.end, inside.end});
        const bool memberValue = m_tree[m_container.parent].kind == NodeKind::Member;
        if (first && last && memberValue && startsLine(m_text, m_container.begin))
            return {{{*first, *last}, {}}}; // brackets on lines of their own stay there
        return {{inside, {}}};
    }

    std::string_view m_text;
    TextRange m_run;
    std::size_t m_separator;
    NodeIndex m_next;
    const SyntaxNode &m_container;
    NodeIndex m_previous;
    const SyntaxTree &m_tree;
};

/// Removes all of `children`, which are some of one container, in their order.
void removeSome(const SyntaxTree &tree, std::span<const NodeIndex> children, std::vector<TextEdit> &edits)
{
    const auto append = [&](const std::vector<TextEdit> &more) { edits.insert(edits.end(), more.begin(), more.end()); };
    NodeIndex kept = noNode; // the last child that stays
    bool allRemovedBehindKept = false;
    std::size_t runs = 0; // since then
    NodeIndex previous = noNode;
    for (NodeIndex child = tree[tree[children.front()].parent].firstChild; child != noNode;) {
        allRemovedBehindKept = !children.empty() && children.front() == child;
        if (!allRemovedBehindKept) {
            kept = previous = child;
            runs = 0;
            child = tree[child].nextSibling;
            continue;
        }
        const NodeIndex first = child;
        NodeIndex last = noNode;
        do {
            last = child;
            children = children.subspan(1);
            child = tree[child].nextSibling;
        } while (!children.empty() && children.front() == child
                 && commentsIn(tree.text(), {tree[last].end, tree[child].begin}).empty());
        append(Removal(tree, first, last, previous).run());
        previous = last;
        ++runs;
    }
    // Comments cut what goes at the end into several runs: the last one took the comma before it, not that of `kept`.
    if (allRemovedBehindKept && runs > 1 && kept != noNode) {
        const std::size_t comma = tree[kept].separator;
        append({Removal(tree, kept, kept, noNode).erasedComma({comma, comma + 1})});
    }
}

/// Edits that only remove, sorted, those that touch made one.
std::vector<TextEdit> united(std::vector<TextEdit> edits)
{
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    std::vector<TextEdit> result;
    for (const TextEdit &edit : edits) {
        if (!result.empty() && edit.range.begin <= result.back().range.end)
            result.back().range.end = std::max(result.back().range.end, edit.range.end);
        else
            result.push_back(edit);
    }
    return result;
}

} // namespace

std::vector<TextEdit> removal(const SyntaxTree &tree, NodeIndex child)
{
    return Removal(tree, child, child, tree.previousSibling(child)).run();
}

std::vector<TextEdit> removal(const SyntaxTree &tree, const std::vector<NodeIndex> &children)
{
    std::map<NodeIndex, std::vector<NodeIndex>> byContainer;
    for (const NodeIndex child : children)
        byContainer[tree[child].parent].push_back(child);
    std::vector<TextEdit> edits;
    for (const auto &[container, some] : byContainer)
        removeSome(tree, some, edits);
    return united(std::move(edits));
}

} // namespace skr
