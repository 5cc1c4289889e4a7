// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// A place for a new child in a well-formed container, with the comma and the white space that the child needs there.
struct Slot
{
    TextRange range; ///< what is replaced
    std::string before;
    std::string after;
    std::string base; ///< indentation for the child's lines after its first

    TextEdit filledWith(std::string_view child) const;
};

/// The place before the child `next`, or at the end if `next` is noNode. `layout` is the document's.
Slot slotFor(const SyntaxTree &tree, NodeIndex container, NodeIndex next, const Layout &layout);

/// What a node's lines after its first are indented from.
std::string_view baseOf(const SyntaxTree &tree, NodeIndex node, const Layout &layout);

/// What takes a child out of a well-formed container, with one comma and without its comments' neighbours.
std::vector<TextEdit> removal(const SyntaxTree &tree, NodeIndex child);

} // namespace skr
