// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"
#include "core/edit/place.h"

namespace skr {

/// The first line end of the document outside of comments; empty if it has none.
std::string_view newlineOf(const SyntaxTree &tree);

/// The layout inside `node`; what cannot be seen there is as in `fallback`. Looks at its first hundreds of nodes only.
Layout layoutWithin(const SyntaxTree &tree, NodeIndex node, const Layout &fallback);

/// A document with its layout, for edits of a part of it.
struct Manner {
    const SyntaxTree &document;
    Layout layout;
};
Manner mannerOf(const SyntaxTree &document);

/// The layout for a new element of an array: that of a neighbour of the same kind and depth as the root of `fragment`,
/// else of the first such element in the document, else the document's.
Layout layoutForElement(const SyntaxTree &tree, const Place &place, const SyntaxTree &fragment, const Manner &manner);
Layout layoutForElement(const SyntaxTree &tree, const Place &place, const SyntaxTree &fragment, const Layout &layout);

} // namespace skr
