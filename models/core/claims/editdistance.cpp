// SPDX-License-Identifier: Apache-2.0
#include "core/claims/editdistance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace skr {

namespace {

/// Row i of the table holds the distances between the first i letters of one text and every beginning of the other.
class DistanceTable
{
public:
    DistanceTable(std::string_view left, std::string_view right)
        : m_left(left)
        , m_right(right)
        , m_beforeLast(right.size() + 1)
        , m_last(right.size() + 1)
        , m_row(right.size() + 1)
    {
        std::iota(m_last.begin(), m_last.end(), 0);
    }

    /// Goes on to row i.
    void advance(std::size_t i)
    {
        m_row[0] = i;
        for (std::size_t j = 1; j <= m_right.size(); ++j) {
            const std::size_t replaced = m_last[j - 1] + (m_left[i - 1] == m_right[j - 1] ? 0 : 1);
            m_row[j] = std::min({replaced, m_last[j] + 1, m_row[j - 1] + 1});
            if (i > 1 && j > 1 && m_left[i - 1] == m_right[j - 2] && m_left[i - 2] == m_right[j - 1])
                m_row[j] = std::min(m_row[j], m_beforeLast[j - 2] + 1);
        }
        std::swap(m_beforeLast, m_last);
        std::swap(m_last, m_row);
    }

    const std::vector<std::size_t> &last() const { return m_last; }
    /// A swap looks two rows back, so both have to be past the limit.
    bool isPast(std::size_t limit) const
    {
        return *std::min_element(m_last.begin(), m_last.end()) > limit
            && *std::min_element(m_beforeLast.begin(), m_beforeLast.end()) > limit;
    }

private:
    std::string_view m_left;
    std::string_view m_right;
    std::vector<std::size_t> m_beforeLast;
    std::vector<std::size_t> m_last;
    std::vector<std::size_t> m_row;
};

} // namespace

std::size_t editDistance(std::string_view left, std::string_view right, std::size_t limit)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > limit)
        return limit + 1;
    DistanceTable table(left, right);
    for (std::size_t i = 1; i <= left.size(); ++i) {
        table.advance(i);
        if (table.isPast(limit))
            return limit + 1;
    }
    return std::min(table.last()[right.size()], limit + 1);
}

std::vector<std::size_t> distancesToBeginnings(std::string_view word, std::string_view text)
{
    DistanceTable table(word, text);
    for (std::size_t i = 1; i <= word.size(); ++i)
        table.advance(i);
    return table.last();
}

} // namespace skr
