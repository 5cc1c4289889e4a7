// SPDX-License-Identifier: Apache-2.0
#include "core/edit/jsonedit.h"

#include "core/edit/elementsedit.h"
#include "core/edit/layoutdetection.h"
#include "core/edit/lines.h"
#include "core/edit/removal.h"
#include "core/edit/slot.h"
#include "core/edit/soundness.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <numeric>

namespace skr {

namespace {

bool isFragment(const SyntaxTree &fragment)
{
    return fragment.errorCount() == 0;
}

/// `json` in the place of a value, with the gap between colon and bracket that a value of this kind has in the
/// document.
TextEdit replacedContainer(const SyntaxTree &tree, NodeIndex value, std::string_view json, const SyntaxTree &fragment)
{
    const SyntaxNode &node = tree[value];
    const SyntaxNode &parent = tree[node.parent];
    const NodeIndex container = parent.kind == NodeKind::Member ? parent.parent : node.parent;
    const Layout documentLayout = layoutOf(tree);
    Layout layout = layoutWithin(tree, container, documentLayout);
    layout.compact = documentLayout.compact || (container != 0 && !tree.spansLines(tree[container].range()));
    const std::string base(layout.compact ? std::string_view() : indentationAt(tree, node.begin));
    TextEdit edit{node.range(), laidOut(json, layout, base)};
    if (parent.kind != NodeKind::Member)
        return edit;

    const std::size_t colonEnd = tree[tree.key(node.parent)].separator + 1;
    const std::string_view gap = tree.text().substr(colonEnd, node.begin - colonEnd);
    const SyntaxNode &root = fragment[fragment.root()];
    const bool ownLine = layout.bracketOnOwnLine && !layout.compact && isContainer(root) && root.firstChild != noNode;
    if (!isBlank(gap) || spansLines(gap) == ownLine)
        return edit;
    const std::string space = ownLine ? layout.newline + base : layout.colon.substr(layout.colon.find(':') + 1);
    return {{colonEnd, node.end}, space + edit.replacement};
}

std::optional<TextEdit> insertMemberAt(const SyntaxTree &tree, const Place &place, std::string_view key,
                                       std::string_view json, const Layout &documentLayout)
{
    const SyntaxNode &node = tree[place.container];
    if (node.kind != NodeKind::Object || !node.wellFormed || !isFragment(SyntaxTree::parse(json)))
        return std::nullopt;
    const Slot slot = slotFor(tree, place, documentLayout);
    Layout layout = documentLayout;
    if (node.firstChild != noNode) {
        layout = layoutWithin(tree, place.container, documentLayout);
        layout.compact = !tree.spansLines(node.range());
    }
    return sound(tree, slot.filledWith(laidOut(quoted(key).append(":").append(json), layout, slot.base)));
}

} // namespace

std::optional<TextEdit> insertElement(const SyntaxTree &tree, NodeIndex array, std::size_t position,
                                      std::string_view json)
{
    return insertElements(tree, array, position, {std::string(json)});
}

std::optional<TextEdit> removeChild(const SyntaxTree &tree, NodeIndex child)
{
    if (child == 0 || !isContainer(tree[tree[child].parent]) || !tree[tree[child].parent].wellFormed)
        return std::nullopt;
    return sound(tree, collapsed(tree.text(), removal(tree, child)));
}

std::optional<TextEdit> moveElement(const SyntaxTree &tree, NodeIndex element, NodeIndex array, std::size_t position)
{
    if (!isSoundElement(tree, element) || !isSoundArray(tree, array)
        || tree[element].range().contains(tree[array].range()))
        return std::nullopt;
    const Layout layout = layoutOf(tree);
    if (array == tree[element].parent) {
        const std::size_t from = tree.positionInParent(element);
        std::vector<std::size_t> order(tree.childCount(array));
        std::iota(order.begin(), order.end(), std::size_t{0});
        order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(position, order.size())), from);
        return reorderElements(tree, array, order);
    }
    const Slot slot = slotFor(tree, placeAt(tree, array, position), layout);
    std::vector<TextEdit> edits = removal(tree, element);
    const TextEdit insertion = slot.filledWith(movedTo(slot.base, tree, element, layout));
    // In broken text one edit from here to there would hide what happens between: each part has to stand on its own.
    if (!isJsonWithComments(tree) && !(sound(tree, collapsed(tree.text(), edits)) && sound(tree, insertion)))
        return std::nullopt;
    edits.push_back(insertion);
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    return sound(tree, collapsed(tree.text(), edits));
}

std::optional<TextEdit> duplicateElement(const SyntaxTree &tree, NodeIndex element)
{
    if (!isSoundElement(tree, element))
        return std::nullopt;
    return copyElements(tree, {element}, tree[element].parent, tree.positionInParent(element) + 1);
}

std::optional<TextEdit> insertMember(const SyntaxTree &tree, NodeIndex object, std::size_t position,
                                     std::string_view key, std::string_view json)
{
    return insertMemberAt(tree, placeAt(tree, object, position), key, json, layoutOf(tree));
}

std::optional<TextEdit> appendMember(const SyntaxTree &tree, NodeIndex object, std::string_view key,
                                     std::string_view json)
{
    return appendMember(tree, object, key, json, layoutOf(tree));
}

std::optional<TextEdit> appendMember(const SyntaxTree &tree, NodeIndex object, std::string_view key,
                                     std::string_view json, const Layout &documentLayout)
{
    return insertMemberAt(tree, placeAtEnd(tree, object), key, json, documentLayout);
}

std::optional<TextEdit> renameKey(const SyntaxTree &tree, NodeIndex member, std::string_view key)
{
    if (tree[member].kind != NodeKind::Member || !tree[tree[member].parent].wellFormed)
        return std::nullopt;
    return sound(tree, {tree[tree.key(member)].range(), skr::quoted(key)});
}

std::optional<TextEdit> replaceValue(const SyntaxTree &tree, NodeIndex value, std::string_view json)
{
    const SyntaxTree fragment = SyntaxTree::parse(json);
    const SyntaxNode &node = tree[value];
    if (value == 0 || node.kind == NodeKind::Member || !tree[node.parent].wellFormed || !isFragment(fragment))
        return std::nullopt;
    if (tree[node.parent].kind == NodeKind::Member
        && (tree.key(node.parent) == value || !tree[tree[node.parent].parent].wellFormed))
        return std::nullopt;
    const SyntaxNode &root = fragment[fragment.root()];
    if (isContainer(node) || isContainer(root))
        return sound(tree, replacedContainer(tree, value, json, fragment));
    return sound(tree, {node.range(), std::string(fragment.spelling(fragment.root()))});
}

std::optional<TextEdit> wrapElement(const SyntaxTree &tree, NodeIndex element, std::string_view key)
{
    return wrapElements(tree, element, element, key);
}

std::optional<TextEdit> formatDocument(const SyntaxTree &tree, const Layout &layout)
{
    if (!isJsonWithComments(tree))
        return std::nullopt;
    const std::string_view body = tree.text().substr(tree.errorCount(SyntaxErrorCode::ByteOrderMark) == 0 ? 0 : 3);
    Layout used = layout;
    if (const std::string_view newline = newlineOf(tree); !newline.empty())
        used.newline = newline;
    const std::size_t begin = tree.text().size() - body.size();
    return sound(tree, {{begin, tree.text().size()}, laidOut(body, used) + used.newline});
}

} // namespace skr
