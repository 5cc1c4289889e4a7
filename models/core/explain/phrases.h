// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/describe/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

using Phrases = std::vector<Phrase>;

Phrase words(std::string_view text);
/// Text of the policy or the token, made fit to be shown.
Phrase named(std::string_view text);
Phrase problem(std::string_view text);

void append(Phrases &phrases, const Phrases &more);
/// In one line, names in backticks, as titles and programs have it.
std::string spoken(const Phrases &phrases);

} // namespace skr
