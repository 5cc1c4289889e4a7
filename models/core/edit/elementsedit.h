// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "core/edit/layoutdetection.h"
#include "core/edit/place.h"

#include <string>
#include <vector>

namespace skr {

/// Structural edits of several elements at once, each one TextEdit; fragments and refusals as in jsonedit.h. Elements
/// may be of several arrays and come in any order; one that lies within another one goes with it. Time is proportional
/// to the text.

/// Inserts into an array before the element at `position`.
std::optional<TextEdit> insertElements(const SyntaxTree &tree, NodeIndex array, std::size_t position,
                                       const std::vector<std::string> &jsons);
/// The same at a place in an array. Takes no time for the elements that are far away.
std::optional<TextEdit> insertElements(const SyntaxTree &tree, const Place &place,
                                       const std::vector<std::string> &jsons);
/// The same in a part of a document.
std::optional<TextEdit> insertElements(const SyntaxTree &tree, const Place &place,
                                       const std::vector<std::string> &jsons, const Manner &manner);
/// Removes elements of arrays, or members of objects.
std::optional<TextEdit> removeElements(const SyntaxTree &tree, std::vector<NodeIndex> elements);
/// Moves elements, in the order of the text, to `position` of an array (counted as if they were already gone), but not
/// into one of them.
std::optional<TextEdit> moveElements(const SyntaxTree &tree, std::vector<NodeIndex> elements, NodeIndex array,
                                     std::size_t position);
/// Inserts copies of elements, in the order of the text, without the comments inside.
std::optional<TextEdit> copyElements(const SyntaxTree &tree, std::vector<NodeIndex> elements, NodeIndex array,
                                     std::size_t position);
/// The array's elements in another order, in the places that they have now: commas and comments stay. `order` holds for
/// each place the present position of what comes there. Refused where one of those that move ends in an error: it could
/// reach into what would stand behind it.
std::optional<TextEdit> reorderElements(const SyntaxTree &tree, NodeIndex array, const std::vector<std::size_t> &order);
/// Replaces neighbours, from `first` to `last`, by `{"<key>": [ them ]}`.
std::optional<TextEdit> wrapElements(const SyntaxTree &tree, NodeIndex first, NodeIndex last, std::string_view key);

} // namespace skr
