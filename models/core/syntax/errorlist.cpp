// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/errorlist.h"

#include <algorithm>

namespace skr {

void ErrorList::add(SyntaxErrorCode code, std::size_t begin, std::size_t end)
{
    ++m_counts[static_cast<std::size_t>(code)];
    if (begin >= m_bound)
        return;
    m_errors.push_back({code, {begin, end}});
    if (m_errors.size() >= 2 * SyntaxTree::maximumErrors)
        dropLast();
}

std::vector<SyntaxError> ErrorList::takeSorted()
{
    dropLast();
    return std::move(m_errors);
}

void ErrorList::dropLast()
{
    std::stable_sort(m_errors.begin(), m_errors.end(),
                     [](const SyntaxError &a, const SyntaxError &b) { return a.range.begin < b.range.begin; });
    if (m_errors.size() <= SyntaxTree::maximumErrors)
        return;
    m_errors.erase(m_errors.begin() + SyntaxTree::maximumErrors, m_errors.end());
    m_bound = m_errors.back().range.begin;
}

} // namespace skr
