// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"
#include "core/edit/place.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// What becomes of the text around a new child: its comma and its white space.
struct Slot {
    TextRange range; ///< what is replaced
    std::string before;
    std::string after;
    std::string base; ///< indentation for the child's lines after its first
    std::string between; ///< two new children beside each other

    TextEdit filledWith(std::string_view child) const;
    /// Of one child or more.
    TextEdit filledWith(const std::vector<std::string> &children) const;
};

/// The slot at a place in a well-formed container. `layout` is the document's.
Slot slotFor(const SyntaxTree &tree, const Place &place, const Layout &layout);

/// What a node's lines after its first are indented from.
std::string_view baseOf(const SyntaxTree &tree, NodeIndex node, const Layout &layout);

/// A node's text for a place where lines are indented from `base`.
std::string movedTo(std::string_view base, const SyntaxTree &tree, NodeIndex node, const Layout &layout);

} // namespace skr
