// SPDX-License-Identifier: Apache-2.0
#include "core/claims/wordsearch.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

namespace skr {

std::vector<std::string> searchWords(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t begin = text.find_first_not_of(whitespace); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(whitespace, begin), text.size());
        words.push_back(lowerAscii(text.substr(begin, end - begin)));
        begin = text.find_first_not_of(whitespace, end);
    }
    return words;
}

bool startsPart(std::string_view text, std::string_view word)
{
    constexpr std::string_view separators = ".-_";
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0 || separators.find(text[at - 1]) != std::string_view::npos)
            return true;
    }
    return false;
}

Rank rankOfAll(const std::vector<std::string> &words, const std::function<Rank(std::string_view)> &rankOf)
{
    std::size_t sum = 0;
    for (const std::string &word : words) {
        const Rank rank = rankOf(word);
        if (!rank)
            return std::nullopt;
        sum += *rank;
    }
    return sum;
}

} // namespace skr
