// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/describe/sentence.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

using Phrases = std::vector<Phrase>;

Phrase words(std::string_view text);
/// Words of ours that decide how parts go together.
Phrase joining(std::string_view text);
/// Text of the policy or the token, made fit to be shown.
Phrase named(std::string_view text);
Phrase problem(std::string_view text);

/// A sentence, or a part of one, as message() has it, whose arguments are phrases; its own words have the role.
Phrases phrases(std::string_view sentence, std::initializer_list<Phrase> arguments,
                Phrase::Role role = Phrase::Role::Words);
/// The same with arguments of several phrases each.
Phrases phrases(std::string_view sentence, std::initializer_list<Phrases> arguments,
                Phrase::Role role = Phrase::Role::Words);

void append(Phrases &phrases, const Phrases &more);
/// In one line, names in backticks, as titles and programs have it.
std::string spoken(const Phrases &phrases);

} // namespace skr
