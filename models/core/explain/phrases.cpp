// SPDX-License-Identifier: Apache-2.0
#include "core/explain/phrases.h"

#include "core/text/plaintext.h"

namespace skr {

Phrase words(std::string_view text)
{
    return {Phrase::Role::Words, plainText(text)};
}

Phrase named(std::string_view text)
{
    return {Phrase::Role::Name, plainText(text)};
}

Phrase problem(std::string_view text)
{
    return {Phrase::Role::Problem, plainText(text)};
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
