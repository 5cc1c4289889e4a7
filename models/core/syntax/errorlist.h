// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <array>
#include <vector>

namespace skr {

/// Takes errors in any order; counts all and keeps the first SyntaxTree::maximumErrors by position.
class ErrorList
{
public:
    using Counts = std::array<std::size_t, syntaxErrorCodeCount>;

    void add(SyntaxErrorCode code, std::size_t begin, std::size_t end);
    /// The errors kept, sorted; those at one place in the order in which they came. Empties the list.
    std::vector<SyntaxError> takeSorted();
    const Counts &counts() const { return m_counts; }

private:
    void dropLast();

    std::vector<SyntaxError> m_errors;
    Counts m_counts{};
    std::size_t m_bound = std::string_view::npos; ///< errors from here on come too late in the text to be kept
};

} // namespace skr
