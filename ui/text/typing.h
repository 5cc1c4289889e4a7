// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace skr {

/// An edit, and where the caret stands after it.
struct TypedEdit {
    TextEdit edit;
    std::size_t caret = 0;
};

/// What the Enter key does: a line end like those of the document and the indentation of the line, one level deeper
/// behind an opening bracket; the closing bracket that follows it goes to a line of its own.
TypedEdit lineBreak(const SyntaxTree &tree, TextRange selection);
/// What the key of a closing bracket does at the start of a line: the bracket goes back one level. Nothing elsewhere.
std::optional<TypedEdit> closingBracket(const SyntaxTree &tree, std::size_t caret, char bracket);

/// Where a caret within the range of an edit stands after it: behind as much text, white space not counted.
std::size_t samePlace(std::string_view before, const TextEdit &edit, std::size_t caret);

/// Offsets of a bracket next to the caret and of its partner, in the order of the text.
std::optional<TextRange> bracketsAt(const SyntaxTree &tree, std::size_t caret);

} // namespace skr
