// SPDX-License-Identifier: Apache-2.0
#include "core/claims/fuzzymatch.h"

#include "core/claims/editdistance.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <limits>
#include <string>

namespace skr {

namespace {

constexpr std::size_t longestSearched = 512; ///< of a longer text the beginning counts
constexpr std::size_t shortestWord = 3; ///< shorter ones are scattered everywhere
constexpr std::size_t never = std::numeric_limits<std::size_t>::max() / 4;
constexpr std::size_t startOfPart = 1;
constexpr std::size_t startWithinPart = 6;

bool startsPartAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view separators = ".-_ ";
    return at == 0 || separators.find(text[at - 1]) != std::string_view::npos
        || (isUpper(text[at]) && isLower(text[at - 1]));
}

/// The cheapest way to find the letters of a word in a text, as in the fuzzy match of clangd: letters side by side are
/// free, every run of them costs, most where it starts within a part, and so does every part that is passed over.
class Alignment
{
public:
    Alignment(std::string_view text, std::string_view word)
        : m_lower(lowerAscii(text))
        , m_word(word)
        , m_costs(word.size() * text.size(), never)
        , m_before(word.size() * text.size())
        , m_parts(text.size())
        , m_starts(text.size())
    {
        std::size_t parts = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            m_starts[i] = startsPartAt(text, i);
            parts += m_starts[i] ? 1 : 0;
            m_parts[i] = parts;
        }
        for (std::size_t letter = 0; letter < word.size(); ++letter)
            place(letter);
    }

    std::optional<FuzzyMatch> best() const
    {
        const auto last = m_costs.end() - static_cast<std::ptrdiff_t>(m_lower.size());
        const auto cheapest = std::min_element(last, m_costs.end());
        if (*cheapest >= never)
            return std::nullopt;
        FuzzyMatch match{*cheapest, {}};
        auto at = static_cast<std::size_t>(cheapest - last);
        for (std::size_t letter = m_word.size(); letter-- > 0;) {
            if (!match.letters.empty() && match.letters.back().begin == at + 1)
                match.letters.back().begin = at;
            else
                match.letters.push_back({at, at + 1});
            at = m_before[letter * m_lower.size() + at];
        }
        std::reverse(match.letters.begin(), match.letters.end());
        return match;
    }

    bool startsAt(std::size_t offset) const { return m_starts[offset]; }

private:
    void place(std::size_t letter)
    {
        const std::size_t size = m_lower.size();
        const auto former = [&](std::size_t at) { return m_costs[(letter - 1) * size + at]; };
        std::size_t cheapest = never; // of the letters before, less the parts up to there
        std::size_t cheapestAt = 0;
        for (std::size_t i = 0; i < size; ++i) {
            // Behind the neighbour, which goes on with a run, come those that leave a gap.
            if (letter > 0 && i >= 2 && former(i - 2) < never && former(i - 2) + size - m_parts[i - 2] < cheapest) {
                cheapest = former(i - 2) + size - m_parts[i - 2];
                cheapestAt = i - 2;
            }
            if (m_lower[i] != m_word[letter])
                continue;
            const std::size_t start = m_starts[i] ? startOfPart : startWithinPart;
            std::size_t &cost = m_costs[letter * size + i];
            std::size_t &before = m_before[letter * size + i];
            if (letter == 0) {
                cost = start;
                continue;
            }
            if (cheapest < never) {
                cost = cheapest + m_parts[i - 1] - size + start;
                before = cheapestAt;
            }
            if (i > 0 && former(i - 1) <= cost) {
                cost = former(i - 1);
                before = i - 1;
            }
        }
    }

    std::string m_lower;
    std::string_view m_word;
    std::vector<std::size_t> m_costs; ///< of each letter at each place
    std::vector<std::size_t> m_before; ///< where the letter before stands then
    std::vector<std::size_t> m_parts; ///< that start up to a place
    std::vector<bool> m_starts;
};

bool holdsInOrder(std::string_view text, std::string_view word)
{
    std::size_t found = 0;
    for (const char c : text) {
        if (found < word.size() && lowerAscii(c) == word[found])
            ++found;
    }
    return found == word.size();
}

bool isAcceptable(const Alignment &alignment, const FuzzyMatch &match, std::size_t wordSize, Gaps gaps)
{
    if (gaps == Gaps::Anything)
        return match.letters.size() <= wordSize / 2 + 1;
    constexpr std::size_t longRun = 3;
    const auto starts = [&](const TextRange &run) { return alignment.startsAt(run.begin); };
    const auto isLong = [](const TextRange &run) { return run.size() >= longRun; };
    return std::all_of(match.letters.begin(), match.letters.end(), starts)
        || (starts(match.letters.front()) && std::all_of(match.letters.begin(), match.letters.end(), isLong));
}

/// How many slips a word may have.
std::size_t allowedSlips(std::size_t wordSize)
{
    return wordSize < 5 ? 0 : wordSize < 8 ? 1 : 2; // half the words are one slip from a short one
}

/// Letters that are the same in both, position by position from the start and from the end.
std::vector<TextRange> commonEnds(std::string_view part, std::string_view word, std::size_t offset)
{
    const std::size_t shorter = std::min(part.size(), word.size());
    const auto [front, ignored] = std::mismatch(part.begin(), part.begin() + shorter, word.begin());
    const auto head = static_cast<std::size_t>(front - part.begin());
    const auto [back, ignoredToo] =
        std::mismatch(part.rbegin(), part.rbegin() + static_cast<std::ptrdiff_t>(shorter - head), word.rbegin());
    const auto tail = static_cast<std::size_t>(back - part.rbegin());
    std::vector<TextRange> ranges;
    if (head > 0)
        ranges.push_back({offset, offset + head});
    if (tail > 0)
        ranges.push_back({offset + part.size() - tail, offset + part.size()});
    if (ranges.size() == 2 && ranges.front().end == ranges.back().begin)
        ranges = {{offset, offset + part.size()}};
    return ranges;
}

} // namespace

std::optional<FuzzyMatch> matchLetters(std::string_view text, std::string_view word, Gaps gaps)
{
    text = text.substr(0, longestSearched);
    if (word.size() < shortestWord || word.size() > longestFuzzyWord || !holdsInOrder(text, word))
        return std::nullopt;
    const Alignment alignment(text, word);
    std::optional<FuzzyMatch> match = alignment.best();
    if (match && !isAcceptable(alignment, *match, word.size(), gaps))
        match.reset();
    return match;
}

std::optional<FuzzyMatch> matchMisspelt(std::string_view text, std::string_view word)
{
    text = text.substr(0, longestSearched);
    const std::size_t slips = allowedSlips(word.size());
    if (slips == 0 || word.size() > longestFuzzyWord)
        return std::nullopt;
    const std::string lower = lowerAscii(text);
    std::optional<FuzzyMatch> best;
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (!startsPartAt(text, start))
            continue;
        const std::string_view rest = std::string_view(lower).substr(start, word.size() + slips);
        const std::vector<std::size_t> distances = distancesToBeginnings(word, rest);
        for (std::size_t length = 1; length < distances.size(); ++length) {
            const std::size_t end = start + length;
            const bool endsPart = end == text.size() || startsPartAt(text, end + 1) || startsPartAt(text, end);
            const std::size_t cost = 2 * distances[length] + (endsPart ? 0 : 1);
            if (distances[length] <= slips && (!best || cost < best->cost))
                best = FuzzyMatch{cost, commonEnds(rest.substr(0, length), word, start)};
        }
    }
    return best;
}

} // namespace skr
