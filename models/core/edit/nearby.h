// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <optional>

namespace skr {

/// Whether the edit is sound (jsonedit.h), told from the neighbours of what it changes: they are read again and the
/// rest of the text is not. Nothing where they do not tell; what it says is what the whole text would say.
std::optional<bool> isSoundNearby(const SyntaxTree &tree, const TextEdit &edit);

} // namespace skr
