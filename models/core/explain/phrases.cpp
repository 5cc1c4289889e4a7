// SPDX-License-Identifier: Apache-2.0
#include "core/explain/phrases.h"

#include "core/text/plaintext.h"

#include <algorithm>

namespace skr {

namespace {

/// plainText(), at once for the ASCII that nearly all of it is.
std::string shown(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return plain ? std::string(text) : plainText(text);
}

} // namespace

Phrase words(std::string_view text)
{
    return {Phrase::Role::Words, shown(text)};
}

Phrase named(std::string_view text)
{
    return {Phrase::Role::Name, shown(text)};
}

Phrase problem(std::string_view text)
{
    return {Phrase::Role::Problem, shown(text)};
}

void append(Phrases &phrases, const Phrases &more)
{
    phrases.insert(phrases.end(), more.begin(), more.end());
}

std::string spoken(const Phrases &phrases)
{
    std::string text;
    for (const Phrase &phrase : phrases)
        text += phrase.role == Phrase::Role::Name ? "`" + phrase.text + "`" : phrase.text;
    return text;
}

} // namespace skr
