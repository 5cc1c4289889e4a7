// SPDX-License-Identifier: Apache-2.0
#include "core/text/linediff.h"

#include <algorithm>

namespace skr {

namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t maximumTable = 4'000'000; // cells of the table below, of four bytes each

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

/// Lines `begin` to the end that is `tail` lines before the last.
Lines middle(const Lines &lines, std::size_t begin, std::size_t tail)
{
    return {lines.begin() + static_cast<std::ptrdiff_t>(begin), lines.end() - static_cast<std::ptrdiff_t>(tail)};
}

/// For each pair of lines the length of the longest common subsequence of what follows.
class CommonLengths
{
public:
    CommonLengths(const Lines &before, const Lines &after)
        : m_columns(after.size() + 1)
        , m_cells((before.size() + 1) * m_columns)
    {
        for (std::size_t i = before.size(); i-- > 0;) {
            for (std::size_t j = after.size(); j-- > 0;) {
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    std::uint32_t &at(std::size_t i, std::size_t j) { return m_cells[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<std::uint32_t> m_cells;
};

void compare(const Lines &before, const Lines &after, std::vector<DiffLine> &result)
{
    std::size_t i = 0;
    std::size_t j = 0;
    if ((before.size() + 1) * (after.size() + 1) <= maximumTable) {
        CommonLengths common(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                result.push_back({DiffLine::Kind::Same, before[i++]});
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                result.push_back({DiffLine::Kind::Removed, before[i++]});
            } else {
                result.push_back({DiffLine::Kind::Added, after[j++]});
            }
        }
    }
    for (; i < before.size(); ++i)
        result.push_back({DiffLine::Kind::Removed, before[i]});
    for (; j < after.size(); ++j)
        result.push_back({DiffLine::Kind::Added, after[j]});
}

std::string_view withoutLineEnd(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    return line;
}

/// Equal lines further than `context` from a difference become one gap each.
std::vector<DiffLine> shortened(const std::vector<DiffLine> &lines, std::size_t context)
{
    std::vector<bool> kept(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const std::size_t first = i > context ? i - context : 0;
        const std::size_t last = std::min(lines.size() - 1, i + context);
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(first),
                  kept.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
    }
    std::vector<DiffLine> result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (kept[i])
            result.push_back({lines[i].kind, withoutLineEnd(lines[i].text)});
        else if (result.empty() || result.back().kind != DiffLine::Kind::Gap)
            result.push_back({DiffLine::Kind::Gap, {}});
    }
    return result;
}

} // namespace

std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after, std::size_t context)
{
    if (before == after)
        return {};
    const Lines left = linesOf(before);
    const Lines right = linesOf(after);
    const std::size_t shorter = std::min(left.size(), right.size());
    std::size_t head = 0;
    while (head < shorter && left[head] == right[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;

    std::vector<DiffLine> lines;
    for (std::size_t i = 0; i < head; ++i)
        lines.push_back({DiffLine::Kind::Same, left[i]});
    compare(middle(left, head, tail), middle(right, head, tail), lines);
    for (std::size_t i = left.size() - tail; i < left.size(); ++i)
        lines.push_back({DiffLine::Kind::Same, left[i]});
    return shortened(lines, context);
}

} // namespace skr
