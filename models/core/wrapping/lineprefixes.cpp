// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/lineprefixes.h"

#include "core/text/ascii.h"
#include "core/text/message.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

/// `> `, of a mail or of Markdown.
std::size_t quoteMarkLength(std::string_view line)
{
    if (!line.starts_with('>'))
        return 0;
    return line.substr(1).starts_with(' ') ? 2 : 1;
}

/// `+` or the blank of a diff.
std::size_t diffLength(std::string_view line)
{
    return line.starts_with('+') && !line.starts_with("+++") ? 1 : 0;
}

/// `2027-01-05T09:00:00.0000000Z `, also in brackets, or the time alone.
std::size_t timeStampLength(std::string_view line)
{
    const std::size_t begin = line.starts_with('[') ? 1 : 0;
    const std::size_t end = std::min(line.find_first_not_of("0123456789-/:.,TZ+", begin), line.size());
    std::size_t length = end;
    if (line.substr(end).starts_with(' ') && line.substr(begin, end - begin).find(':') == std::string_view::npos)
        length = std::min(line.find_first_not_of("0123456789:.,Z+-", end + 1), line.size()); // the time after the date
    const std::string_view time = line.substr(begin, length - begin);
    if (time.size() < 8 || !isDigit(time[0]) || std::count(time.begin(), time.end(), ':') < 2)
        return 0;
    length += begin == 1 && line.substr(length).starts_with(']') ? 1 : 0;
    return length + (line.substr(length).starts_with(' ') ? 1 : 0);
}

/// `12: `, `12 | `, `   12<tab>`
std::size_t numberLength(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t end = std::min(line.find_first_not_of("0123456789", begin), line.size());
    if (end == begin)
        return 0;
    const std::string_view rest = line.substr(end);
    for (const std::string_view mark : {" | ", " |", ": ", ":", "\t", "  "}) {
        if (rest.starts_with(mark))
            return end + mark.size();
    }
    return rest.empty() ? end : 0;
}

struct LinePrefix {
    std::string_view name;
    std::size_t (*length)(std::string_view line);
};

constexpr auto linePrefixes = std::to_array<LinePrefix>({{translatable("`>`"), quoteMarkLength},
                                                         {translatable("`+`"), diffLength},
                                                         {translatable("times"), timeStampLength},
                                                         {translatable("numbers"), numberLength}});

/// Calls `take` with each line, its end included.
template <typename Take> void forEachLine(std::string_view text, Take &&take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        take(text.substr(0, end));
        text.remove_prefix(end);
    }
}

} // namespace

std::optional<BareLines> withoutLinePrefixes(std::string_view text)
{
    constexpr std::size_t fewest = 3;
    std::array<std::size_t, linePrefixes.size()> counts{};
    forEachLine(text, [&counts](std::string_view line) {
        for (std::size_t i = 0; i < linePrefixes.size(); ++i)
            counts[i] += linePrefixes[i].length(line) > 0 ? 1 : 0;
    });
    const auto *const most = std::max_element(counts.begin(), counts.end());
    if (*most < fewest)
        return std::nullopt;
    const LinePrefix &prefix = linePrefixes[static_cast<std::size_t>(most - counts.begin())];
    BareLines result{{}, prefix.name};
    result.text.reserve(text.size());
    forEachLine(text, [&](std::string_view line) {
        const bool isRemoved = prefix.length == diffLength && line.starts_with('-');
        const bool isKept = prefix.length == diffLength && line.starts_with(' ');
        if (!isRemoved)
            result.text += line.substr(isKept ? 1 : prefix.length(line));
    });
    return result;
}

} // namespace skr
