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

} // namespace skr
