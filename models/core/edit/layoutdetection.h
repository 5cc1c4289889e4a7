// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"

namespace skr {

inline bool isContainer(const SyntaxNode &node)
{
    return node.kind == NodeKind::Object || node.kind == NodeKind::Array;
}

/// The layout inside `node`; what cannot be seen there is as in `fallback`. Looks at the first thousands of nodes only.
Layout layoutWithin(const SyntaxTree &tree, NodeIndex node, const Layout &fallback);

/// The layout for a new element of `array` that is to stand before `next` (noNode: at the end): that of a neighbour of
/// the same kind and depth as the root of `fragment`, else of the first such element of the document, else the
/// document's.
Layout layoutForElement(const SyntaxTree &tree, NodeIndex array, NodeIndex next, const SyntaxTree &fragment);

} // namespace skr
