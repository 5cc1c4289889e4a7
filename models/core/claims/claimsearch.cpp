// SPDX-License-Identifier: Apache-2.0
#include "core/claims/claimcatalog.h"

#include "core/claims/fuzzymatch.h"
#include "core/claims/wordsearch.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace skr {

namespace {

constexpr std::size_t mostWords = 16; ///< more are no search but a pasted text

/// How well a claim fits a word, from best to worst.
enum class Fit : std::uint8_t {
    WholeName,
    PartOfName,
    WithinName,
    ValueOrFamily,
    Description,
    NameWithGaps,
    ValueOrFamilyWithGaps,
    MisspeltName,
    MisspeltElsewhere,
    ScatteredName,
};

struct WordFit {
    Fit fit = Fit::WholeName;
    std::size_t cost = 0; ///< the lower the better, for one fit
    std::vector<TextRange> letters; ///< of the name
};

std::vector<TextRange> occurrences(std::string_view text, std::string_view word)
{
    std::vector<TextRange> ranges;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size()))
        ranges.push_back({at, at + word.size()});
    return ranges;
}

/// A lone word is taken for the last part of a name as well.
std::optional<WordFit> asTyped(const Claim &claim, std::string_view word, bool alone)
{
    const auto holds = [word](std::string_view text) { return lowerAscii(text).find(word) != std::string::npos; };
    const std::string name = lowerAscii(claim.name);
    std::vector<TextRange> letters = occurrences(name, word);
    if (!letters.empty()) {
        const bool whole = name == word || (alone && std::string_view(name).substr(name.rfind('.') + 1) == word);
        return WordFit{whole                        ? Fit::WholeName
                           : startsPart(name, word) ? Fit::PartOfName
                                                    : Fit::WithinName,
                       0, std::move(letters)};
    }
    const bool inValue = std::any_of(claim.values.begin(), claim.values.end(),
                                     [&](const KnownValue &known) { return holds(known.value); });
    if (inValue || holds(message(claim.family)))
        return WordFit{Fit::ValueOrFamily, 0, {}};
    return holds(message(claim.description)) ? std::optional(WordFit{Fit::Description, 0, {}}) : std::nullopt;
}

/// The best of what `match` finds in texts beside the name; no letters.
template <typename Match>
std::optional<WordFit> bestOf(Fit fit, const std::vector<std::string_view> &texts, const Match &match)
{
    std::optional<WordFit> best;
    for (const std::string_view text : texts) {
        const std::optional<FuzzyMatch> found = match(text);
        if (found && (!best || found->cost < best->cost))
            best = WordFit{fit, found->cost, {}};
    }
    return best;
}

std::vector<std::string_view> valuesAndFamily(const Claim &claim)
{
    std::vector<std::string_view> texts{claim.family};
    for (const KnownValue &known : claim.values)
        texts.emplace_back(known.value);
    return texts;
}

std::optional<WordFit> withGaps(const Claim &claim, std::string_view word)
{
    if (auto found = matchLetters(claim.name, word, Gaps::WholeParts))
        return WordFit{Fit::NameWithGaps, found->cost, std::move(found->letters)};
    return bestOf(Fit::ValueOrFamilyWithGaps, valuesAndFamily(claim),
                  [word](std::string_view text) { return matchLetters(text, word, Gaps::WholeParts); });
}

std::optional<WordFit> withSlips(const Claim &claim, std::string_view word)
{
    if (auto found = matchMisspelt(claim.name, word))
        return WordFit{Fit::MisspeltName, found->cost, std::move(found->letters)};
    std::vector<std::string_view> texts = valuesAndFamily(claim);
    texts.emplace_back(claim.description);
    auto elsewhere =
        bestOf(Fit::MisspeltElsewhere, texts, [word](std::string_view text) { return matchMisspelt(text, word); });
    if (elsewhere)
        return elsewhere;
    if (auto found = matchLetters(claim.name, word, Gaps::Anything))
        return WordFit{Fit::ScatteredName, found->cost, std::move(found->letters)};
    return std::nullopt;
}

using Fits = std::vector<std::optional<WordFit>>;

/// How each claim of the catalog fits the word.
Fits fitsOf(const std::vector<Claim> &claims, std::string_view word, bool alone)
{
    Fits fits;
    fits.reserve(claims.size());
    for (const Claim &claim : claims) {
        fits.push_back(asTyped(claim, word, alone));
        if (!fits.back())
            fits.back() = withGaps(claim, word);
    }
    if (std::any_of(fits.begin(), fits.end(), [](const auto &fit) { return fit.has_value(); }))
        return fits;
    std::transform(claims.begin(), claims.end(), fits.begin(),
                   [word](const Claim &claim) { return withSlips(claim, word); });
    return fits;
}

/// Ascending, with gaps between them.
std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        if (!result.empty() && range.begin <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

struct RankedClaim {
    ClaimCatalog::Found found;
    std::size_t rank = 0; ///< sum over the words
    std::size_t cost = 0;
};

/// Adds what a word says of the claim; false if it does not fit.
bool add(const std::optional<WordFit> &fit, RankedClaim &candidate)
{
    if (!fit)
        return false;
    candidate.rank += static_cast<std::size_t>(fit->fit);
    candidate.cost += fit->cost;
    candidate.found.letters.insert(candidate.found.letters.end(), fit->letters.begin(), fit->letters.end());
    return true;
}

/// Takes `x-ms-isolation-tee.` off words that are paths as a policy spells them. True if there was one.
bool removePrefixes(std::vector<std::string> &words)
{
    bool removed = false;
    for (std::string &word : words) {
        if (!word.starts_with(isolationTeePrefix))
            continue;
        word.erase(0, isolationTeePrefix.size());
        removed = true;
    }
    std::erase(words, std::string());
    return removed;
}

} // namespace

std::vector<ClaimCatalog::Found> ClaimCatalog::lookUp(std::string_view text) const
{
    std::vector<std::string> words = searchWords(text);
    if (words.size() > mostWords)
        return {};
    const bool belowTee = removePrefixes(words);
    std::vector<Fits> fits;
    fits.reserve(words.size());
    for (const std::string &word : words)
        fits.push_back(fitsOf(m_claims, word, words.size() == 1));

    std::vector<RankedClaim> candidates;
    for (std::size_t i = 0; i < m_claims.size(); ++i) {
        RankedClaim candidate{{&m_claims[i], {}}};
        const bool fitsAll =
            std::all_of(fits.begin(), fits.end(), [&](const Fits &ofWord) { return add(ofWord[i], candidate); });
        if (!fitsAll || (belowTee && !sits(m_claims[i], ClaimPlace::GuestTee)))
            continue;
        // A deprecated claim stands behind the others that fit as well.
        candidate.rank = 2 * candidate.rank + (m_claims[i].deprecated && !words.empty() ? 1 : 0);
        candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const RankedClaim &a, const RankedClaim &b) {
        return std::tie(a.rank, a.cost) < std::tie(b.rank, b.cost);
    });
    std::vector<Found> result;
    result.reserve(candidates.size());
    for (RankedClaim &candidate : candidates) {
        candidate.found.letters = merged(std::move(candidate.found.letters));
        result.push_back(std::move(candidate.found));
    }
    return result;
}

std::vector<const Claim *> ClaimCatalog::search(std::string_view text) const
{
    std::vector<const Claim *> result;
    for (const Found &found : lookUp(text))
        result.push_back(found.claim);
    return result;
}

} // namespace skr
