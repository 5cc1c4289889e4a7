// SPDX-License-Identifier: Apache-2.0
#include "core/claims/claimcatalog.h"

#include "core/claims/wordsearch.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace skr {

namespace {

/// A lone word is taken for the last part of a name as well.
Rank rankOfWord(const Claim &claim, std::string_view word, bool alone)
{
    const auto holds = [word](std::string_view text) { return lowerAscii(text).find(word) != std::string::npos; };
    const std::string name = lowerAscii(claim.name);
    if (name == word || (alone && std::string_view(name).substr(name.rfind('.') + 1) == word))
        return 0;
    if (startsPart(name, word))
        return 1;
    if (name.find(word) != std::string::npos)
        return 2;
    const bool inValue = std::any_of(claim.values.begin(), claim.values.end(),
                                     [&](const KnownValue &known) { return holds(known.value); });
    if (inValue || holds(claim.family))
        return 3;
    return holds(claim.description) ? Rank(4) : std::nullopt;
}

} // namespace

std::vector<const Claim *> ClaimCatalog::search(std::string_view text) const
{
    std::vector<std::string> words = searchWords(text);
    for (std::string &word : words) {
        if (word.starts_with(isolationTeePrefix))
            word.erase(0, isolationTeePrefix.size()); // a path as a policy spells it
    }
    std::vector<std::pair<std::size_t, const Claim *>> found;
    for (const Claim &claim : m_claims) {
        const auto rankOf = [&](std::string_view word) { return rankOfWord(claim, word, words.size() == 1); };
        if (const Rank rank = rankOfAll(words, rankOf))
            found.emplace_back(2 * *rank + (claim.deprecated && !words.empty() ? 1 : 0), &claim);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Claim *> result;
    result.reserve(found.size());
    for (const auto &[rank, claim] : found)
        result.push_back(claim);
    return result;
}

} // namespace skr
