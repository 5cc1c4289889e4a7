// SPDX-License-Identifier: Apache-2.0
#include "core/text/lineindex.h"

#include <algorithm>

namespace skr {

LineIndex::LineIndex(std::string_view text)
    : m_text(text)
    , m_starts{0}
{
    for (std::size_t i = text.find_first_of("\r\n"); i != std::string_view::npos; i = text.find_first_of("\r\n", i)) {
        i += text.substr(i, 2) == "\r\n" ? 2 : 1;
        m_starts.push_back(i);
    }
}

LineColumn LineIndex::at(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const std::size_t start = *(next - 1);
    const auto isCharacterStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const std::string_view before = m_text.substr(start, offset - start);
    return {static_cast<std::size_t>(next - m_starts.begin()),
            1 + static_cast<std::size_t>(std::count_if(before.begin(), before.end(), isCharacterStart))};
}

std::string_view LineIndex::line(std::size_t number) const
{
    const std::size_t start = m_starts.at(number - 1);
    const std::size_t end = number < m_starts.size() ? m_starts[number] : m_text.size();
    std::string_view result = m_text.substr(start, end - start);
    while (!result.empty() && (result.back() == '\n' || result.back() == '\r'))
        result.remove_suffix(1);
    return result;
}

} // namespace skr
