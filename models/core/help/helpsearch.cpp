// SPDX-License-Identifier: Apache-2.0
#include "core/help/helpsearch.h"

#include "core/claims/wordsearch.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace skr {

namespace {

constexpr std::size_t wholeHeadingRank = 0; ///< or the code that the page is about
constexpr std::size_t headingRank = 1;
constexpr std::size_t titleRank = 2;
constexpr std::size_t textRank = 5;
constexpr std::size_t diagnosticRank = 20; ///< behind most of what the guide has

struct RankedHit {
    std::size_t rank;
    HelpHit hit;
};

/// A section as it is read, a line each.
std::vector<std::string> plainLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (std::string line = plainMarkdown(text.substr(at, end - at)); !line.empty())
            lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

bool has(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

/// The line that has most of the words, the first of several; empty if none has any.
std::string bestLine(const std::vector<std::string> &lines, const std::vector<std::string> &words)
{
    std::string best;
    std::ptrdiff_t most = 0;
    for (const std::string &line : lines) {
        const auto found = std::count_if(words.begin(), words.end(),
                                         [lower = lowerAscii(line)](const auto &word) { return has(lower, word); });
        if (found > most) {
            most = found;
            best = line;
        }
    }
    return best;
}

void search(const HelpPage &page, std::size_t base, const std::vector<std::string> &words,
            std::vector<RankedHit> &found)
{
    const std::string title = lowerAscii(page.title);
    const std::string_view code = page.name.substr(page.name.rfind('/') + 1);
    if (words.size() == 1 && words.front() == code)
        base = 0;
    for (const HelpSection &section : helpSections(page.text)) {
        const bool isPage = section.heading == page.title;
        const std::string heading = lowerAscii(section.heading);
        const std::vector<std::string> lines = plainLines(section.text);
        const Rank rank = rankOfAll(words, [&](std::string_view word) -> Rank {
            if (heading == word || (isPage && word == code))
                return wholeHeadingRank;
            if (has(heading, word))
                return headingRank;
            if (has(title, word))
                return titleRank;
            const bool inLine = std::any_of(lines.begin(), lines.end(),
                                            [word](const std::string &line) { return has(lowerAscii(line), word); });
            return inLine ? Rank(textRank) : std::nullopt;
        });
        std::string line = bestLine(lines, words);
        // All the words in the page's title alone: the page is the hit, not each of its parts.
        if (rank && (isPage || *rank != words.size() * titleRank || !line.empty()))
            found.push_back({*rank + base, {page, section.heading, std::move(line)}});
    }
}

} // namespace

std::vector<HelpHit> searchHelp(std::string_view text)
{
    const std::vector<std::string> words = searchWords(text);
    if (words.empty())
        return {};
    std::vector<RankedHit> found;
    for (const HelpPage &page : helpPages())
        search(page, 0, words, found);
    for (const HelpPage &page : diagnosticHelpPages())
        search(page, diagnosticRank, words, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const RankedHit &left, const RankedHit &right) { return left.rank < right.rank; });
    std::vector<HelpHit> hits;
    hits.reserve(found.size());
    for (RankedHit &ranked : found)
        hits.push_back(std::move(ranked.hit));
    return hits;
}

} // namespace skr
