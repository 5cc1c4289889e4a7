// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/describe/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// Text as it stands in HTML or XML, in attributes too.
std::string escapedMarkup(std::string_view text);

/// Sentences as plain text: names in backticks, parts as a list below their sentence.
std::string renderedText(const std::vector<Sentence> &sentences);
/// As Markdown (CommonMark): names are code, what joins parts is bold. Nothing in the sentences counts as markup.
std::string renderedMarkdown(const std::vector<Sentence> &sentences);
/// As a whole page of HTML that loads nothing. Nothing in the sentences counts as markup.
std::string renderedHtml(const std::vector<Sentence> &sentences, std::string_view title);

} // namespace skr
