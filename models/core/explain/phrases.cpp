// SPDX-License-Identifier: Apache-2.0
#include "core/explain/phrases.h"

#include "core/text/message.h"
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

Phrases filled(std::string_view text, const std::vector<Phrases> &arguments, Phrase::Role role)
{
    Phrases result;
    std::string words;
    const auto addWords = [&] {
        if (!words.empty())
            result.push_back({role, shown(words)});
        words.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number =
            text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '0') : 0;
        if (number < 1 || number > arguments.size()) {
            words += text[i];
            continue;
        }
        addWords();
        append(result, arguments[number - 1]);
        ++i;
    }
    addWords();
    return result;
}

} // namespace

Phrase words(std::string_view text)
{
    return {Phrase::Role::Words, shown(text)};
}

Phrase joining(std::string_view text)
{
    return {Phrase::Role::Join, std::string(text)};
}

Phrase named(std::string_view text)
{
    return {Phrase::Role::Name, shown(text)};
}

Phrase problem(std::string_view text)
{
    return {Phrase::Role::Problem, shown(text)};
}

Phrases phrases(std::string_view sentence, std::initializer_list<Phrases> arguments, Phrase::Role role)
{
    return filled(message(sentence), {arguments.begin(), arguments.end()}, role);
}

Phrases phrases(std::string_view sentence, std::initializer_list<Phrase> arguments, Phrase::Role role)
{
    std::vector<Phrases> single;
    for (const Phrase &argument : arguments)
        single.push_back({argument});
    return filled(message(sentence), single, role);
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
