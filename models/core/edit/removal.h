// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <vector>

namespace skr {

/// What takes a child out of a well-formed container, with one comma; comments stay. Sorted and disjoint.
std::vector<TextEdit> removal(const SyntaxTree &tree, NodeIndex child);
/// The same for several, also of several containers; sorted, and none within another one.
std::vector<TextEdit> removal(const SyntaxTree &tree, const std::vector<NodeIndex> &children);

} // namespace skr
