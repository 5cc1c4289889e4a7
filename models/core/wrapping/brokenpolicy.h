// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// A policy that cannot be read as one, but is meant to be: an empty text, `{}`, `[]`, JSON that breaks off, or text
/// that starts like JSON and has `anyOf` or `allOf` beside `authority`, `claim` or `condition`, however broken. What is
/// JSON is judged by its objects, anything else by its words. `version` alone, and `anyOf` alone, say nothing.
bool looksLikePolicy(std::string_view text);

/// The words of a policy are in the text, whatever kind of text that is.
bool hasWordsOfPolicy(std::string_view text);

} // namespace skr
