// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

namespace skr {

inline bool isContainer(const SyntaxNode &node)
{
    return node.kind == NodeKind::Object || node.kind == NodeKind::Array;
}

/// The node is an array that can be changed.
bool isSoundArray(const SyntaxTree &tree, NodeIndex node);
/// The node is an element of an array that can be changed, and has no error in itself.
bool isSoundElement(const SyntaxTree &tree, NodeIndex node);

/// A place among the children of a container, and the child there whose manner a new one takes.
struct Place {
    NodeIndex container = noNode;
    NodeIndex neighbour = noNode; ///< the child that follows, at the end the last one; noNode if there are no children
    NodeIndex beforeNeighbour = noNode;
    bool atEnd = true;
};

/// The place before the child at `position`, or at the end.
Place placeAt(const SyntaxTree &tree, NodeIndex container, std::size_t position);
/// Places that are found without counting: there can be many children.
Place placeBefore(const SyntaxTree &tree, NodeIndex child);
Place placeBehind(const SyntaxTree &tree, NodeIndex child);
Place placeAtEnd(const SyntaxTree &tree, NodeIndex container);

} // namespace skr
