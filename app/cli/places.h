// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/lineindex.h"
#include "core/text/textrange.h"

#include <string_view>

namespace skr {

/// Places of ranges that come in ascending order. Counts on from the last one, so that many problems on one long line
/// take time proportional to the line. Refers to the text, which must outlive it.
class Places
{
public:
    struct Place {
        LineColumn begin;
        LineColumn end;
        std::string_view line; ///< the whole first line
        TextRange inLine; ///< the part of the range on it
    };

    explicit Places(std::string_view text);
    Place of(TextRange range);

private:
    std::size_t lineBegin() const { return static_cast<std::size_t>(m_line.data() - m_text.data()); }
    std::size_t characters(std::size_t begin, std::size_t end) const;

    std::string_view m_text;
    LineIndex m_lines;
    std::string_view m_line; ///< the line of m_offset
    std::size_t m_offset = 0;
    LineColumn m_place;
};

} // namespace skr
