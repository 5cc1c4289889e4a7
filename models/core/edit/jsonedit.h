// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/layout.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace skr {

/// Structural edits of JSON text. Each is one minimal TextEdit for the tree's text that copies the indentation and line
/// ends of its neighbours, keeps comments, and changes no other byte. Each returns nothing where the container it would
/// change is not well formed, or where the result would have a syntax error that the text does not have now.
/// Fragments (`json`) are well-formed JSON in any layout.

/// Inserts into an array before the element at `position`; at the end if position is the number of elements or more.
std::optional<TextEdit> insertElement(const SyntaxTree &tree, NodeIndex array, std::size_t position,
                                      std::string_view json);
/// Removes an element of an array, or a member of an object, with one comma.
std::optional<TextEdit> removeChild(const SyntaxTree &tree, NodeIndex child);
/// Moves an element to `position` of an array (counted as if the element were already gone), also of another array, but
/// not into itself. Its lines get the indentation of their new place; comments beside it stay where they are.
std::optional<TextEdit> moveElement(const SyntaxTree &tree, NodeIndex element, NodeIndex array, std::size_t position);
/// Inserts a copy of an element right after it, without the comments inside: each would be one more syntax error.
std::optional<TextEdit> duplicateElement(const SyntaxTree &tree, NodeIndex element);
/// Inserts a member into an object before the member at `position`.
std::optional<TextEdit> insertMember(const SyntaxTree &tree, NodeIndex object, std::size_t position,
                                     std::string_view key, std::string_view json);
/// Inserts a member behind those that an object has.
std::optional<TextEdit> appendMember(const SyntaxTree &tree, NodeIndex object, std::string_view key,
                                     std::string_view json);
/// The same in a part of a document, whose layout this is.
std::optional<TextEdit> appendMember(const SyntaxTree &tree, NodeIndex object, std::string_view key,
                                     std::string_view json, const Layout &documentLayout);
/// Replaces the key of a member.
std::optional<TextEdit> renameKey(const SyntaxTree &tree, NodeIndex member, std::string_view key);
/// Replaces a value; scalars as spelt in `json`, containers laid out like the document.
std::optional<TextEdit> replaceValue(const SyntaxTree &tree, NodeIndex value, std::string_view json);
/// Replaces an element of an array by `{"<key>": [ element ]}`.
std::optional<TextEdit> wrapElement(const SyntaxTree &tree, NodeIndex element, std::string_view key);
/// Replaces an element of an array by the elements of the array `inner`, which lies within it; comments beside
/// `inner` go in front. Removes it if there are none.
std::optional<TextEdit> unwrapElement(const SyntaxTree &tree, NodeIndex element, NodeIndex inner);

/// The whole document in `layout`, but with the line ends that it has; white space alone changes. Nothing if the text
/// is not JSON, comments apart.
std::optional<TextEdit> formatDocument(const SyntaxTree &tree, const Layout &layout);

/// `edit`, made as small as possible, if the result has no kind of syntax error more often than the tree has; else
/// nothing.
std::optional<TextEdit> sound(const SyntaxTree &tree, const TextEdit &edit);

} // namespace skr
