// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <string>
#include <vector>

namespace skr {

/// A JWS in its JSON form (RFC 7515 section 7.2), general or flattened.
bool isJwsJson(const SyntaxTree &tree, NodeIndex object);

/// The compact form for each of its signatures, which has the protected header alone: what stands in `header` is not
/// signed, and counts for nothing. Without a protected header the first part is empty.
std::vector<std::string> compactForms(const SyntaxTree &tree, NodeIndex object);

} // namespace skr
