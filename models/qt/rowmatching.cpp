// SPDX-License-Identifier: Apache-2.0
#include "qt/rowmatching.h"

#include <algorithm>
#include <unordered_map>

namespace skr {

namespace {

class Matcher
{
public:
    Matcher(const std::vector<RowContent> &before, const std::vector<RowContent> &after, const TextEdit &edit,
            std::string_view beforeText, std::string_view afterText)
        : m_before(before)
        , m_after(after)
        , m_edit(edit)
        , m_beforeText(beforeText)
        , m_afterText(afterText)
    {
    }

    RowMatching run()
    {
        RowMatching result;
        const std::size_t shorter = std::min(m_before.size(), m_after.size());
        std::size_t prefix = 0;
        while (prefix < shorter && isUntouchedBefore(m_before[prefix], m_after[prefix]))
            ++prefix;
        std::size_t suffix = 0;
        while (suffix < shorter - prefix && isUntouchedAfter(fromBack(m_before, suffix), fromBack(m_after, suffix)))
            ++suffix;
        result.untouchedPrefix = prefix;
        result.untouchedSuffix = suffix;
        for (std::size_t i = 0; i < prefix; ++i)
            result.kept.emplace_back(i, i);
        matchMiddle(result, {prefix, m_before.size() - suffix}, {prefix, m_after.size() - suffix});
        for (std::size_t i = suffix; i > 0; --i)
            result.kept.emplace_back(m_before.size() - i, m_after.size() - i);
        if (!result.isMove)
            limitGaps(result);
        return result;
    }

private:
    using Span = std::pair<std::size_t, std::size_t>; // half-open

    static const RowContent &fromBack(const std::vector<RowContent> &rows, std::size_t i)
    {
        return rows[rows.size() - 1 - i];
    }

    bool isUntouchedBefore(const RowContent &before, const RowContent &after) const
    {
        if (before.isGhost() || before.kind != after.kind)
            return false;
        return before.range.end <= m_edit.range.begin && before.range == after.range;
    }

    bool isUntouchedAfter(const RowContent &before, const RowContent &after) const
    {
        if (before.kind != after.kind)
            return false;
        if (before.isGhost())
            return true;
        const std::size_t shift = m_edit.replacement.size() - m_edit.range.size(); // may wrap around: so does the sum
        return before.range.begin >= m_edit.range.end
            && after.range == TextRange{before.range.begin + shift, before.range.end + shift};
    }

    bool isSame(const RowContent &before, const RowContent &after) const
    {
        return before.kind == after.kind && before.range.size() == after.range.size()
            && m_beforeText.substr(before.range.begin, before.range.size())
            == m_afterText.substr(after.range.begin, after.range.size());
    }

    void matchMiddle(RowMatching &result, Span before, Span after) const
    {
        const auto bothLeft = [&] { return before.first < before.second && after.first < after.second; };
        while (bothLeft() && isSame(m_before[before.first], m_after[after.first]))
            result.kept.emplace_back(before.first++, after.first++);
        std::vector<std::pair<std::size_t, std::size_t>> tail;
        while (bothLeft() && isSame(m_before[before.second - 1], m_after[after.second - 1]))
            tail.emplace_back(--before.second, --after.second);
        if (before.second - before.first == after.second - after.first && before.first < before.second)
            matchMove(result, before.first, before.second - before.first);
        if (!result.isMove) {
            for (const auto &[from, to] : anchors(before, after)) {
                matchChanged(result, {before.first, from}, {after.first, to});
                result.kept.emplace_back(from, to);
                before.first = from + 1;
                after.first = to + 1;
            }
            matchChanged(result, before, after);
        }
        result.kept.insert(result.kept.end(), tail.rbegin(), tail.rend());
    }

    /// Rows that were changed stay, in order, as long as kinds agree from either end. What is left went or came.
    void matchChanged(RowMatching &result, Span before, Span after) const
    {
        const auto bothLeft = [&] { return before.first < before.second && after.first < after.second; };
        while (bothLeft() && m_before[before.first].kind == m_after[after.first].kind)
            result.kept.emplace_back(before.first++, after.first++);
        const std::size_t end = result.kept.size();
        while (bothLeft() && m_before[before.second - 1].kind == m_after[after.second - 1].kind)
            result.kept.emplace_back(--before.second, --after.second);
        std::reverse(result.kept.begin() + static_cast<std::ptrdiff_t>(end), result.kept.end());
    }

    /// Rows with the same text that keep their order, as many as there can be.
    std::vector<std::pair<std::size_t, std::size_t>> anchors(Span before, Span after) const
    {
        const auto textOf = [](const RowContent &row, std::string_view text) {
            return text.substr(row.range.begin, row.range.size());
        };
        std::unordered_map<std::string_view, std::vector<std::size_t>> places; // the first one last
        for (std::size_t i = before.second; i > before.first; --i)
            places[textOf(m_before[i - 1], m_beforeText)].push_back(i - 1);
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t i = after.first; i < after.second; ++i) {
            const auto found = places.find(textOf(m_after[i], m_afterText));
            if (found == places.end() || found->second.empty()
                || m_before[found->second.back()].kind != m_after[i].kind)
                continue;
            pairs.emplace_back(found->second.back(), i);
            found->second.pop_back();
        }
        // The longest ascending subsequence: for each length the pair that ends it, as far in front as possible.
        std::vector<std::size_t> ends;
        std::vector<std::size_t> previous(pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto place =
                std::lower_bound(ends.begin(), ends.end(), pairs[i].first,
                                 [&](std::size_t pair, std::size_t row) { return pairs[pair].first < row; });
            previous[i] = place == ends.begin() ? pairs.size() : *(place - 1);
            if (place == ends.end())
                ends.push_back(i);
            else
                *place = i;
        }
        std::vector<std::pair<std::size_t, std::size_t>> result;
        for (std::size_t i = ends.empty() ? pairs.size() : ends.back(); i < pairs.size(); i = previous[i])
            result.push_back(pairs[i]);
        std::reverse(result.begin(), result.end());
        return result;
    }

    /// One row moved within the span, all others the same.
    void matchMove(RowMatching &result, std::size_t first, std::size_t count) const
    {
        const auto moves = [&](std::size_t from, std::size_t to) {
            const auto target = [&](std::size_t i) { return i == from ? to : from < to ? i - 1 : i + 1; };
            if (!isSame(m_before[first + from], m_after[first + to]))
                return false;
            for (std::size_t i = 0; i < count; ++i) {
                if (!isSame(m_before[first + i], m_after[first + target(i)]))
                    return false;
            }
            for (std::size_t i = 0; i < count; ++i)
                result.kept.emplace_back(first + i, first + target(i));
            return true;
        };
        result.isMove = moves(0, count - 1) || moves(count - 1, 0);
    }

    /// Rows that come or go move all rows behind them. Where that would be too many moves, all rows from the first that
    /// comes or goes to the last one come anew.
    void limitGaps(RowMatching &result) const
    {
        constexpr std::size_t mostMoves = 4'000'000;
        const auto isGap = [&](std::size_t i) {
            const Span before = i == 0 ? Span() : Span(result.kept[i - 1].first + 1, result.kept[i - 1].second + 1);
            const Span after = i == result.kept.size() ? Span(m_before.size(), m_after.size()) : result.kept[i];
            return before != after;
        };
        std::size_t count = 0;
        std::size_t first = 0;
        std::size_t last = 0;
        for (std::size_t i = 0; i <= result.kept.size(); ++i) {
            if (!isGap(i))
                continue;
            first = count++ == 0 ? i : first;
            last = i;
        }
        if (count > 1 && count * std::max(m_before.size(), m_after.size()) > mostMoves)
            result.kept.erase(result.kept.begin() + static_cast<std::ptrdiff_t>(first),
                              result.kept.begin() + static_cast<std::ptrdiff_t>(last));
    }

    const std::vector<RowContent> &m_before;
    const std::vector<RowContent> &m_after;
    const TextEdit &m_edit;
    std::string_view m_beforeText;
    std::string_view m_afterText;
};

} // namespace

RowMatching matchRows(const std::vector<RowContent> &before, const std::vector<RowContent> &after, const TextEdit &edit,
                      std::string_view beforeText, std::string_view afterText)
{
    return Matcher(before, after, edit, beforeText, afterText).run();
}

} // namespace skr
