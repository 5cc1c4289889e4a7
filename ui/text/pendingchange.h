// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <algorithm>

namespace skr {

/// The part of a text outside of which a series of insertions and removals changed nothing.
class PendingChange
{
public:
    /// Offsets count in the text as it is at that moment.
    void insert(std::size_t offset, std::size_t length)
    {
        include({offset, offset});
        m_after.end += length;
    }
    void remove(std::size_t offset, std::size_t length)
    {
        include({offset, offset + length});
        m_after.end -= length;
    }

    bool isEmpty() const { return !m_any; }
    /// In the text as it was.
    TextRange before() const { return m_before; }
    /// In the text as it is.
    TextRange after() const { return m_after; }

private:
    void include(TextRange range)
    {
        if (!m_any)
            m_before = m_after = range;
        m_any = true;
        if (range.begin < m_after.begin)
            m_before.begin = m_after.begin = range.begin;
        if (range.end > m_after.end) {
            m_before.end += range.end - m_after.end;
            m_after.end = range.end;
        }
    }

    bool m_any = false;
    TextRange m_before;
    TextRange m_after;
};

} // namespace skr
