// SPDX-License-Identifier: Apache-2.0
#include "core/text/unifieddiff.h"

#include "core/text/linediff.h"

#include <algorithm>
#include <utility>

namespace skr {

namespace {

using Kind = DiffLine::Kind;

/// `12,3`; a range of one line is its number, an empty one the line before it.
std::string range(std::size_t first, std::size_t count)
{
    if (count == 1)
        return std::to_string(first);
    return std::to_string(count == 0 ? first - 1 : first) + "," + std::to_string(count);
}

class Writer
{
public:
    Writer(std::string_view before, std::string_view after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::string hunks()
    {
        std::string result;
        for (const DiffLine &line : lineDiff(m_before, m_after)) {
            if (line.kind == Kind::Gap) {
                result += takeHunk();
                m_skips = true;
                continue;
            }
            if (m_skips)
                skipTo(line); // what follows a gap is equal in both texts
            write(line);
        }
        return result + takeHunk();
    }

private:
    void skipTo(const DiffLine &line)
    {
        const std::string_view skipped = m_before.substr(m_offset, offsetOf(line) - m_offset);
        const auto count = static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), '\n'));
        m_nextBefore += count;
        m_nextAfter += count;
        m_skips = false;
    }

    void write(const DiffLine &line)
    {
        m_removed += line.kind != Kind::Added ? 1 : 0;
        m_added += line.kind != Kind::Removed ? 1 : 0;
        m_body += line.kind == Kind::Same ? ' ' : line.kind == Kind::Removed ? '-' : '+';
        m_body += line.text;
        const std::string_view text = line.kind == Kind::Added ? m_after : m_before;
        const std::size_t end = static_cast<std::size_t>(line.text.data() - text.data()) + line.text.size();
        m_body += end < text.size() ? "\n" : "\n\\ No newline at end of file\n";
        if (line.kind != Kind::Added)
            m_offset = std::min(end + 1, m_before.size());
    }

    std::string takeHunk()
    {
        if (m_body.empty())
            return {};
        std::string result =
            "@@ -" + range(m_nextBefore, m_removed) + " +" + range(m_nextAfter, m_added) + " @@\n" + m_body;
        m_body.clear();
        m_nextBefore += std::exchange(m_removed, 0);
        m_nextAfter += std::exchange(m_added, 0);
        return result;
    }

    std::size_t offsetOf(const DiffLine &line) const
    {
        return static_cast<std::size_t>(line.text.data() - m_before.data());
    }

    std::string_view m_before;
    std::string_view m_after;
    std::string m_body; ///< of the hunk that is being written
    std::size_t m_removed = 0; ///< lines of the hunk in the first text
    std::size_t m_added = 0; ///< and in the second one
    std::size_t m_nextBefore = 1; ///< number of the first line of the hunk in the first text
    std::size_t m_nextAfter = 1; ///< and in the second one
    std::size_t m_offset = 0; ///< in the first text, behind the last line
    bool m_skips = false;
};

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view nameBefore,
                        std::string_view nameAfter)
{
    const std::string hunks = Writer(before, after).hunks();
    if (hunks.empty())
        return {};
    return "--- " + std::string(nameBefore) + "\n+++ " + std::string(nameAfter) + "\n" + hunks;
}

} // namespace skr
