// SPDX-License-Identifier: Apache-2.0
#include "core/text/linestarts.h"

#include "core/text/scan.h"

namespace skr {

const std::vector<std::uint32_t> &LineStarts::of(std::string_view text) const
{
    std::call_once(m_once, [&] {
        const char *const begin = text.data();
        const char *const end = begin + text.size();
        m_starts.push_back(0);
        for (const char *p = begin; (p = scan::skipToLineEnd(p, end)) != end;) {
            p += end - p > 1 && p[0] == '\r' && p[1] == '\n' ? 2 : 1;
            m_starts.push_back(static_cast<std::uint32_t>(p - begin));
        }
    });
    return m_starts;
}

} // namespace skr
