// SPDX-License-Identifier: Apache-2.0
#include "core/edit/elementsedit.h"

#include "core/edit/layoutdetection.h"
#include "core/edit/lexemes.h"
#include "core/edit/lines.h"
#include "core/edit/removal.h"
#include "core/edit/slot.h"
#include "core/edit/soundness.h"

#include <algorithm>
#include <cassert>

namespace skr {

namespace {

/// In broken text every element is tried alone, which parses the text; this many at most.
constexpr std::size_t maximumInBrokenText = 100;

/// In the order of the text, each once, without those that lie within another one.
std::vector<NodeIndex> outermost(const SyntaxTree &tree, std::vector<NodeIndex> nodes)
{
    std::sort(nodes.begin(), nodes.end());
    std::vector<NodeIndex> result;
    for (const NodeIndex node : nodes) {
        if (result.empty() || !tree[result.back()].range().contains(tree[node].range()))
            result.push_back(node);
    }
    return result;
}

/// Where `node` is in `rest`, which is the tree's text without `removed`; nothing if what stays is not read as it was.
std::optional<NodeIndex> nodeIn(const SyntaxTree &rest, const SyntaxTree &tree, const std::vector<NodeIndex> &removed,
                                NodeIndex node)
{
    std::optional<NodeIndex> result;
    auto next = removed.begin();
    NodeIndex at = 0;
    for (NodeIndex i = 0; i < tree.size();) {
        if (next != removed.end() && *next == i) {
            const std::uint32_t end = tree[*next++].end;
            while (i < tree.size() && tree[i].begin < end)
                ++i;
            continue;
        }
        if (at == rest.size() || rest[at].kind != tree[i].kind
            || (tree[i].firstChild == noNode && !isContainer(tree[i]) && rest.spelling(at) != tree.spelling(i)))
            return std::nullopt;
        if (i++ == node)
            result = at;
        ++at;
    }
    return at == rest.size() ? result : std::nullopt;
}

std::vector<std::string> movedTo(std::string_view base, const SyntaxTree &tree, const std::vector<NodeIndex> &elements,
                                 const Layout &layout)
{
    std::vector<std::string> texts;
    texts.reserve(elements.size());
    for (const NodeIndex element : elements)
        texts.push_back(movedTo(base, tree, element, layout));
    return texts;
}

std::vector<std::string> withoutComments(std::vector<std::string> texts)
{
    for (std::string &text : texts)
        text = skr::withoutComments(text);
    return texts;
}

/// The array's elements with `elements`, some of them, together at `position` of the others.
std::vector<std::size_t> orderWith(const SyntaxTree &tree, const std::vector<NodeIndex> &elements, NodeIndex array,
                                   std::size_t position)
{
    std::vector<std::size_t> order;
    std::vector<std::size_t> moved;
    std::size_t place = 0;
    for (const NodeIndex child : tree.children(array))
        (std::binary_search(elements.begin(), elements.end(), child) ? moved : order).push_back(place++);
    const auto at = order.begin() + static_cast<std::ptrdiff_t>(std::min(position, order.size()));
    order.insert(at, moved.begin(), moved.end());
    return order;
}

} // namespace

std::optional<TextEdit> insertElements(const SyntaxTree &tree, NodeIndex array, std::size_t position,
                                       const std::vector<std::string> &jsons)
{
    return insertElements(tree, placeAt(tree, array, position), jsons);
}

std::optional<TextEdit> insertElements(const SyntaxTree &tree, const Place &place,
                                       const std::vector<std::string> &jsons)
{
    return insertElements(tree, place, jsons, mannerOf(tree));
}

std::optional<TextEdit> insertElements(const SyntaxTree &tree, const Place &place,
                                       const std::vector<std::string> &jsons, const Manner &manner)
{
    if (jsons.empty() || !isSoundArray(tree, place.container))
        return std::nullopt;
    const Slot slot = slotFor(tree, place, manner.layout);
    std::vector<std::string> texts;
    for (const std::string &json : jsons) {
        const SyntaxTree fragment = SyntaxTree::parse(json);
        if (fragment.errorCount() != 0)
            return std::nullopt;
        texts.push_back(laidOut(json, layoutForElement(tree, place, fragment, manner), slot.base));
    }
    return sound(tree, slot.filledWith(texts));
}

std::optional<TextEdit> removeElements(const SyntaxTree &tree, std::vector<NodeIndex> elements)
{
    elements = outermost(tree, std::move(elements));
    if (elements.empty())
        return std::nullopt;
    for (const NodeIndex element : elements) {
        if (element == 0 || !isContainer(tree[tree[element].parent]) || !tree[tree[element].parent].wellFormed)
            return std::nullopt;
    }
    // In broken text one edit would hide what happens between: each part has to stand on its own.
    if (elements.size() > 1 && !isJsonWithComments(tree)) {
        if (elements.size() > maximumInBrokenText)
            return std::nullopt;
        for (const NodeIndex element : elements) {
            if (!sound(tree, collapsed(tree.text(), removal(tree, element))))
                return std::nullopt;
        }
    }
    return sound(tree, collapsed(tree.text(), removal(tree, elements)));
}

std::optional<TextEdit> moveElements(const SyntaxTree &tree, std::vector<NodeIndex> elements, NodeIndex array,
                                     std::size_t position)
{
    elements = outermost(tree, std::move(elements));
    if (elements.empty() || !isSoundArray(tree, array))
        return std::nullopt;
    bool allThere = true;
    for (const NodeIndex element : elements) {
        if (!isSoundElement(tree, element) || tree[element].range().contains(tree[array].range()))
            return std::nullopt;
        allThere = allThere && tree[element].parent == array;
    }
    if (allThere)
        return reorderElements(tree, array, orderWith(tree, elements, array, position));
    if (elements.size() == 1)
        return moveElement(tree, elements.front(), array, position);

    const auto removed = removeElements(tree, elements);
    if (!removed)
        return std::nullopt;
    const std::string scratch = applied(tree.text(), *removed);
    const SyntaxTree rest = SyntaxTree::parse(scratch);
    const auto target = nodeIn(rest, tree, elements, array);
    if (!target || !isSoundArray(rest, *target))
        return std::nullopt;
    const Layout layout = layoutOf(tree);
    const Slot slot = slotFor(rest, placeAt(rest, *target, position), layout);
    const std::vector<std::string> texts = movedTo(slot.base, tree, elements, layout);
    // In broken text the place has to be sound by itself. Comments were there before: they are no new errors.
    if (!isJsonWithComments(rest) && !sound(rest, slot.filledWith(withoutComments(texts))))
        return std::nullopt;
    return sound(tree, difference(tree.text(), applied(scratch, slot.filledWith(texts))));
}

std::optional<TextEdit> copyElements(const SyntaxTree &tree, std::vector<NodeIndex> elements, NodeIndex array,
                                     std::size_t position)
{
    elements = outermost(tree, std::move(elements));
    const auto isUnsound = [&](NodeIndex element) { return !isSoundElement(tree, element); };
    if (elements.empty() || !isSoundArray(tree, array) || std::any_of(elements.begin(), elements.end(), isUnsound))
        return std::nullopt;
    const Layout layout = layoutOf(tree);
    const Slot slot = slotFor(tree, placeAt(tree, array, position), layout);
    return sound(tree, slot.filledWith(withoutComments(movedTo(slot.base, tree, elements, layout))));
}

std::optional<TextEdit> reorderElements(const SyntaxTree &tree, NodeIndex array, const std::vector<std::size_t> &order)
{
    if (!isSoundArray(tree, array))
        return std::nullopt;
    std::vector<NodeIndex> places;
    for (const NodeIndex child : tree.children(array))
        places.push_back(child);
    assert(order.size() == places.size());
    std::size_t first = 0;
    std::size_t end = places.size();
    while (first < end && order[first] == first)
        ++first;
    while (end > first && order[end - 1] == end - 1)
        --end;
    const Layout layout = layoutOf(tree);
    std::vector<TextEdit> edits;
    for (std::size_t i = first; i < end; ++i) {
        if (!tree[places[i]].wellFormed)
            return std::nullopt;
        edits.push_back(
            {tree[places[i]].range(), movedTo(baseOf(tree, places[i], layout), tree, places[order[i]], layout)});
    }
    return sound(tree, collapsed(tree.text(), edits));
}

std::optional<TextEdit> wrapElements(const SyntaxTree &tree, NodeIndex first, NodeIndex last, std::string_view key)
{
    if (!isSoundElement(tree, first) || tree[last].parent != tree[first].parent || last < first)
        return std::nullopt;
    const std::string wrapper = "{" + skr::quoted(key) + ":[0]}";
    const Layout documentLayout = layoutOf(tree);
    const Place own = placeBefore(tree, first);
    const TextRange range{tree[first].begin, tree[last].end};
    Layout layout = layoutForElement(tree, own, SyntaxTree::parse(wrapper), documentLayout);
    layout.compact = layout.compact && !tree.spansLines(range);
    const std::string_view from = baseOf(tree, first, documentLayout);
    std::string text = laidOut(wrapper, layout, from);
    const std::size_t place = text.rfind('0');
    const std::string inner(indentationAt(text, place));
    std::string inside;
    for (NodeIndex element = first;; element = tree[element].nextSibling) {
        if (!tree[element].intact)
            return std::nullopt;
        inside += movedTo(inner, tree, element, documentLayout);
        if (element == last)
            break;
        const TextRange gap{tree[element].end, tree[tree[element].nextSibling].begin};
        const std::string_view between = tree.text().substr(gap.begin, gap.size());
        const bool onOneLine = !spansLines(between) && commentsIn(tree.text(), gap).empty();
        inside += onOneLine && !layout.compact ? "," + layout.newline + inner : reindented(between, from, inner);
    }
    text.replace(place, 1, inside);
    return sound(tree, {range, std::move(text)});
}

} // namespace skr
