// SPDX-License-Identifier: Apache-2.0
#include "core/claims/editdistance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace skr {

std::size_t editDistance(std::string_view left, std::string_view right, std::size_t limit)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > limit)
        return limit + 1;
    // Row i holds the distances between the first i letters of `left` and every beginning of `right`.
    std::vector<std::size_t> beforeLast(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        // A swap looks two rows back, so both must be past the limit.
        if (*std::min_element(row.begin(), row.end()) > limit && *std::min_element(last.begin(), last.end()) > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[right.size()], limit + 1);
}

} // namespace skr
