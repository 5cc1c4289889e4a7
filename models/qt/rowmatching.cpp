// SPDX-License-Identifier: Apache-2.0
#include "qt/rowmatching.h"

#include <algorithm>

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
        // What is left are rows that were changed: they stay, in order, as long as kinds agree. If a row only went or
        // came, there is nothing left on one side.
        while (!result.isMove && bothLeft() && m_before[before.first].kind == m_after[after.first].kind)
            result.kept.emplace_back(before.first++, after.first++);
        result.kept.insert(result.kept.end(), tail.rbegin(), tail.rend());
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
