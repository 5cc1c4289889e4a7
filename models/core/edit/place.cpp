// SPDX-License-Identifier: Apache-2.0
#include "core/edit/place.h"

namespace skr {

bool isSoundArray(const SyntaxTree &tree, NodeIndex node)
{
    return tree[node].kind == NodeKind::Array && tree[node].wellFormed;
}

bool isSoundElement(const SyntaxTree &tree, NodeIndex node)
{
    return node != 0 && tree[node].intact && isSoundArray(tree, tree[node].parent);
}

Place placeAt(const SyntaxTree &tree, NodeIndex container, std::size_t position)
{
    Place place{.container = container};
    for (const NodeIndex child : tree.children(container)) {
        place.beforeNeighbour = place.neighbour;
        place.neighbour = child;
        if (position-- == 0) {
            place.atEnd = false;
            break;
        }
    }
    return place;
}

Place placeBefore(const SyntaxTree &tree, NodeIndex child)
{
    return {tree[child].parent, child, tree.previousSibling(child), false};
}

Place placeBehind(const SyntaxTree &tree, NodeIndex child)
{
    if (const NodeIndex next = tree[child].nextSibling; next != noNode)
        return {tree[child].parent, next, child, false};
    return {tree[child].parent, child, tree.previousSibling(child), true};
}

Place placeAtEnd(const SyntaxTree &tree, NodeIndex container)
{
    const NodeIndex last = tree.lastChild(container);
    return last == noNode ? Place{.container = container} : placeBehind(tree, last);
}

} // namespace skr
