// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

namespace skr {

/// The text is JSON, comments and a byte order mark apart.
bool isJsonWithComments(const SyntaxTree &tree);

/// `after` has no kind of syntax error more often than `before`.
bool hasNoNewError(const SyntaxTree &before, const SyntaxTree &after);

/// What stands before and behind the edit is read as it was. In broken text it may not be: an edit can complete a
/// token that was left open before it, and vanish in it without any new error.
bool keepsSurroundings(const SyntaxTree &before, const SyntaxTree &after, const TextEdit &edit);

} // namespace skr
