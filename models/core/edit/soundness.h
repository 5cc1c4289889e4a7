// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

namespace skr {

/// The text is JSON, comments and a byte order mark apart.
bool isJsonWithComments(const SyntaxTree &tree);

} // namespace skr
