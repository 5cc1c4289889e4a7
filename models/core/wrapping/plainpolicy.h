// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <string_view>

namespace skr {

/// The first members are those of a policy: it is one, in whatever state. Looks at the beginning only.
bool startsLikePolicy(std::string_view text);

/// The object is a policy: it has a list, `anyOf` or `allOf`, with at least one object that names an authority.
bool isPolicy(const SyntaxTree &tree, NodeIndex object);

/// In words, if the value is part of a policy: `one authority`, `one block`, `one condition`; else empty.
std::string_view fragmentName(const SyntaxTree &tree);

/// Behind JSON white space, comments and a byte order mark.
std::size_t contentStart(std::string_view text);

} // namespace skr
