// SPDX-License-Identifier: Apache-2.0
#include "core/text/lineindex.h"

#include "core/text/scan.h"

#include <algorithm>

namespace skr {

namespace {

std::size_t characterCount(std::string_view text)
{
    // Continuation bytes, 0x80 to 0xBF, are the least ones as signed numbers.
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return static_cast<signed char>(byte) >= -0x40; }));
}

} // namespace

LineIndex::LineIndex(std::string_view text)
    : m_text(text)
    , m_starts{0}
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *p = begin; (p = scan::skipToLineEnd(p, end)) != end;) {
        p += end - p > 1 && p[0] == '\r' && p[1] == '\n' ? 2 : 1;
        m_starts.push_back(static_cast<std::size_t>(p - begin));
    }
    std::size_t characters = 0;
    for (std::size_t block = 0; block <= text.size(); block += blockSize) {
        m_charactersBefore.push_back(characters);
        characters += characterCount(text.substr(block, blockSize));
    }
}

LineColumn LineIndex::at(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return {static_cast<std::size_t>(next - m_starts.begin()),
            1 + charactersBefore(offset) - charactersBefore(*(next - 1))};
}

std::size_t LineIndex::charactersBefore(std::size_t offset) const
{
    const std::size_t block = offset / blockSize;
    return m_charactersBefore[block] + characterCount(m_text.substr(block * blockSize, offset % blockSize));
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
