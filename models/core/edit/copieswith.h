// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// The text of an object with the value of its last member `key` replaced by each of `jsons`, scalars, for a place
/// where lines are indented from `base`: laid out as it is, without the comments inside. Nothing if it has no such
/// member.
std::optional<std::vector<std::string>> copiesWith(std::string_view base, const SyntaxTree &tree, NodeIndex object,
                                                   std::string_view key, const std::vector<std::string> &jsons,
                                                   const Layout &layout);

/// Inserts such copies behind `element`, an object in an array. Not minimal, and not tried for syntax errors: several
/// such edits are collapsed first. Nothing where array or element are not well formed.
std::optional<TextEdit> insertCopiesWith(const SyntaxTree &tree, NodeIndex element, std::string_view key,
                                         const std::vector<std::string> &jsons, const Layout &layout);

} // namespace skr
