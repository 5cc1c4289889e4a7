// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

#include <optional>
#include <string_view>
#include <vector>

namespace skr {

// What a diagnostic of a revision is about, and edits that several families make.

/// The condition whose object this is, or null.
const Condition *conditionAt(const Policy &policy, NodeIndex node);
/// The authority whose object this is, or that the node is in, or null.
const Authority *authorityAround(const Policy &policy, NodeIndex node);
/// The block with the node as a direct entry, or null.
const Block *blockAround(const PolicyRevision &revision, NodeIndex node);
/// The conditions inside a node, in the order of the text.
std::vector<const Condition *> conditionsInside(const PolicyRevision &revision, NodeIndex node);

/// A comment, or a member that the grammar does not have, lies in the node: it would go with it.
bool holdsNote(const PolicyRevision &revision, NodeIndex node);

/// One edit of several that are made for the same text and do not overlap; nothing if one of them is refused.
std::optional<TextEdit> together(const PolicyRevision &revision, std::vector<std::optional<TextEdit>> edits);

/// Writes a text in the place of a value.
std::optional<TextEdit> writeText(const PolicyRevision &revision, NodeIndex value, std::string_view text);

} // namespace skr
