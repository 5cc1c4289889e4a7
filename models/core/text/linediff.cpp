// SPDX-License-Identifier: Apache-2.0
#include "core/text/linediff.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace skr {

namespace {

using Lines = std::vector<std::string_view>;

/// Cells of a table that is filled at once; larger ranges are parted first.
constexpr std::size_t maximumTable = 65'536;
/// Lines of either text that are looked at where nothing parts a range.
constexpr std::size_t window = 128;
/// Ranges are parted in ranges as often.
constexpr int maximumDepth = 4;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

/// Lines `begin` to `end` of the first text, and of the second one.
struct Span {
    std::size_t beforeBegin;
    std::size_t beforeEnd;
    std::size_t afterBegin;
    std::size_t afterEnd;

    std::size_t before() const { return beforeEnd - beforeBegin; }
    std::size_t after() const { return afterEnd - afterBegin; }
};

/// For each pair of lines how many of those that follow differ. Of a text that goes on behind the span it is not known
/// what follows there: to have come to its end costs nothing.
class Differences
{
public:
    Differences(const std::vector<std::uint32_t> &before, const std::vector<std::uint32_t> &after, const Span &span,
                bool beforeEnds, bool afterEnds)
        : m_columns(span.after() + 1)
        , m_cells((span.before() + 1) * m_columns)
    {
        for (std::size_t i = span.before(); afterEnds && i-- > 0;)
            at(i, span.after()) = static_cast<std::uint32_t>(span.before() - i);
        for (std::size_t j = span.after(); beforeEnds && j-- > 0;)
            at(span.before(), j) = static_cast<std::uint32_t>(span.after() - j);
        for (std::size_t i = span.before(); i-- > 0;) {
            for (std::size_t j = span.after(); j-- > 0;) {
                const bool same = before[span.beforeBegin + i] == after[span.afterBegin + j];
                at(i, j) = same ? at(i + 1, j + 1) : std::min(at(i + 1, j), at(i, j + 1)) + 1;
            }
        }
    }

    std::uint32_t &at(std::size_t i, std::size_t j) { return m_cells[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<std::uint32_t> m_cells;
};

/// Pairs of places, ascending in both.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Of pairs that ascend in the first place, as many as ascend in the second one too.
Pairs longestAscending(const Pairs &pairs)
{
    std::vector<std::size_t> ends; // by length, the pair that ends it as far in front as possible
    std::vector<std::size_t> previous(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto place =
            std::lower_bound(ends.begin(), ends.end(), pairs[i].second,
                             [&](std::size_t pair, std::size_t second) { return pairs[pair].second < second; });
        previous[i] = place == ends.begin() ? pairs.size() : *(place - 1);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    Pairs result;
    for (std::size_t i = ends.empty() ? pairs.size() : ends.back(); i < pairs.size(); i = previous[i])
        result.push_back(pairs[i]);
    std::reverse(result.begin(), result.end());
    return result;
}

/// Small ranges have the shortest comparison that there is. Larger ones are parted at lines that both texts have once;
/// where there is none, a window goes along both. Takes time nearly proportional to the lines.
class Comparison
{
public:
    Comparison(std::string_view before, std::string_view after)
        : m_beforeLines(linesOf(before))
        , m_afterLines(linesOf(after))
    {
        std::unordered_map<std::string_view, std::uint32_t> numbers;
        const auto number = [&](std::string_view line) {
            return numbers.try_emplace(line, static_cast<std::uint32_t>(numbers.size())).first->second;
        };
        std::transform(m_beforeLines.begin(), m_beforeLines.end(), std::back_inserter(m_before), number);
        std::transform(m_afterLines.begin(), m_afterLines.end(), std::back_inserter(m_after), number);
    }

    std::vector<DiffLine> run()
    {
        compare({0, m_before.size(), 0, m_after.size()}, 0);
        return std::move(m_result);
    }

private:
    // NOLINTNEXTLINE(misc-no-recursion): no deeper than maximumDepth
    void compare(Span span, int depth)
    {
        while (span.before() > 0 && span.after() > 0 && m_before[span.beforeBegin] == m_after[span.afterBegin]) {
            add(DiffLine::Kind::Same, m_beforeLines[span.beforeBegin++]);
            ++span.afterBegin;
        }
        const std::size_t end = span.beforeEnd;
        while (span.before() > 0 && span.after() > 0 && m_before[span.beforeEnd - 1] == m_after[span.afterEnd - 1]) {
            --span.beforeEnd;
            --span.afterEnd;
        }
        if ((span.before() + 1) * (span.after() + 1) <= maximumTable || !part(span, depth))
            slideAlong(span);
        for (std::size_t i = span.beforeEnd; i < end; ++i)
            add(DiffLine::Kind::Same, m_beforeLines[i]);
    }

    /// False where nothing parts it.
    // NOLINTNEXTLINE(misc-no-recursion)
    bool part(const Span &span, int depth)
    {
        const Pairs anchors = depth < maximumDepth ? longestAscending(uniquePairs(span)) : Pairs();
        Span rest = span;
        for (const auto &[before, after] : anchors) {
            compare({rest.beforeBegin, before, rest.afterBegin, after}, depth + 1);
            add(DiffLine::Kind::Same, m_beforeLines[before]);
            rest.beforeBegin = before + 1;
            rest.afterBegin = after + 1;
        }
        if (!anchors.empty())
            compare(rest, depth + 1);
        return !anchors.empty();
    }

    /// The places of the lines that each text has once there.
    Pairs uniquePairs(const Span &span) const
    {
        struct Places {
            std::size_t inBefore = 0;
            std::size_t inAfter = 0;
            std::size_t after = 0;
        };
        std::unordered_map<std::uint32_t, Places> places;
        for (std::size_t i = span.beforeBegin; i < span.beforeEnd; ++i)
            ++places[m_before[i]].inBefore;
        for (std::size_t j = span.afterBegin; j < span.afterEnd; ++j) {
            Places &place = places[m_after[j]];
            ++place.inAfter;
            place.after = j;
        }
        Pairs pairs;
        for (std::size_t i = span.beforeBegin; i < span.beforeEnd; ++i) {
            const Places &place = places[m_before[i]];
            if (place.inBefore == 1 && place.inAfter == 1)
                pairs.emplace_back(i, place.after);
        }
        return pairs;
    }

    /// At once where the span is small.
    void slideAlong(Span rest)
    {
        const bool isSmall = (rest.before() + 1) * (rest.after() + 1) <= maximumTable;
        while (rest.before() > 0 && rest.after() > 0) {
            Span seen = rest;
            if (!isSmall) {
                seen.beforeEnd = std::min(rest.beforeEnd, rest.beforeBegin + window);
                seen.afterEnd = std::min(rest.afterEnd, rest.afterBegin + window);
            }
            const bool beforeEnds = seen.beforeEnd == rest.beforeEnd;
            const bool afterEnds = seen.afterEnd == rest.afterEnd;
            const std::size_t most = beforeEnds && afterEnds ? std::max(seen.before(), seen.after()) : window / 2;
            const auto [before, after] =
                follow(seen, Differences(m_before, m_after, seen, beforeEnds, afterEnds), most);
            rest.beforeBegin += before;
            rest.afterBegin += after;
        }
        for (std::size_t i = rest.beforeBegin; i < rest.beforeEnd; ++i)
            add(DiffLine::Kind::Removed, m_beforeLines[i]);
        for (std::size_t j = rest.afterBegin; j < rest.afterEnd; ++j)
            add(DiffLine::Kind::Added, m_afterLines[j]);
    }

    /// Adds lines of a span until one text has gone on by `most`, or ends. How far both have gone on.
    std::pair<std::size_t, std::size_t> follow(const Span &span, Differences differences, std::size_t most)
    {
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < span.before() && j < span.after() && i < most && j < most) {
            const std::size_t before = span.beforeBegin + i;
            const std::size_t after = span.afterBegin + j;
            if (m_before[before] == m_after[after]) {
                add(DiffLine::Kind::Same, m_beforeLines[before]);
                ++i;
                ++j;
            } else if (differences.at(i + 1, j) <= differences.at(i, j + 1)) {
                add(DiffLine::Kind::Removed, m_beforeLines[before]);
                ++i;
            } else {
                add(DiffLine::Kind::Added, m_afterLines[after]);
                ++j;
            }
        }
        return {i, j};
    }

    void add(DiffLine::Kind kind, std::string_view line) { m_result.push_back({kind, line}); }

    Lines m_beforeLines;
    Lines m_afterLines;
    std::vector<std::uint32_t> m_before; ///< the lines as numbers
    std::vector<std::uint32_t> m_after;
    std::vector<DiffLine> m_result;
};

std::string_view withoutLineEnd(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    return line;
}

/// Equal lines further than `context` from a difference become one gap each.
std::vector<DiffLine> shortened(const std::vector<DiffLine> &lines, std::size_t context)
{
    std::vector<bool> kept(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const std::size_t first = i > context ? i - context : 0;
        const std::size_t last = std::min(lines.size() - 1, i + context);
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(first),
                  kept.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
    }
    std::vector<DiffLine> result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (kept[i])
            result.push_back({lines[i].kind, withoutLineEnd(lines[i].text)});
        else if (result.empty() || result.back().kind != DiffLine::Kind::Gap)
            result.push_back({DiffLine::Kind::Gap, {}});
    }
    return result;
}

} // namespace

std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after, std::size_t context)
{
    if (before == after)
        return {};
    return shortened(Comparison(before, after).run(), context);
}

} // namespace skr
