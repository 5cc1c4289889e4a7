// SPDX-License-Identifier: Apache-2.0
#include "app/cli/places.h"

#include <algorithm>

namespace skr {

Places::Places(std::string_view text)
    : m_text(text)
    , m_lines(text)
    , m_line(m_lines.line(1))
{
}

Places::Place Places::of(TextRange range)
{
    if (range.begin < m_offset || range.begin > lineBegin() + m_line.size()) {
        m_place = m_lines.at(range.begin);
        m_line = m_lines.line(m_place.line);
    } else {
        m_place.column += characters(m_offset, range.begin);
    }
    m_offset = range.begin;
    const std::size_t start = lineBegin();
    const std::size_t lineEnd = start + m_line.size();
    const LineColumn end = range.end <= lineEnd
        ? LineColumn{m_place.line, m_place.column + characters(range.begin, range.end)}
        : m_lines.at(range.end);
    return {m_place, end, m_line, {range.begin - start, std::min(range.end, lineEnd) - start}};
}

std::size_t Places::characters(std::size_t begin, std::size_t end) const
{
    const auto isStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const std::string_view part = m_text.substr(begin, end - begin);
    return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), isStart));
}

} // namespace skr
