// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnosticreport.h"

#include "app/cli/terminaltext.h"

#include "core/text/lineindex.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace skr {

namespace {

/// Places of ranges that come in ascending order. Counts on from the last one, so that many problems on one long line
/// take time proportional to the line.
class Places
{
public:
    struct Place {
        LineColumn begin;
        LineColumn end;
        std::string_view line; ///< the whole first line
        TextRange inLine; ///< the part of the range on it
    };

    explicit Places(std::string_view text)
        : m_text(text)
        , m_lines(text)
        , m_line(m_lines.line(1))
    {
    }

    Place of(TextRange range)
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

private:
    std::size_t lineBegin() const { return static_cast<std::size_t>(m_line.data() - m_text.data()); }

    std::size_t characters(std::size_t begin, std::size_t end) const
    {
        const auto isStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
        const std::string_view part = m_text.substr(begin, end - begin);
        return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), isStart));
    }

    std::string_view m_text;
    LineIndex m_lines;
    std::string_view m_line; ///< the line of m_offset
    std::size_t m_offset = 0;
    LineColumn m_place;
};

bool isBinary(std::string_view text)
{
    return text.substr(0, 1024).find('\0') != std::string_view::npos;
}

/// The place's line with a mark; nothing for a blank line.
std::string sourceLines(const Places::Place &place)
{
    if (place.line.find_first_not_of(" \t") == std::string_view::npos)
        return {};
    const Excerpt shown = excerpt(place.line, place.inLine);
    const std::string number = std::to_string(place.begin.line);
    return "  " + number + " | " + shown.line + "\n  " + std::string(number.size(), ' ') + " | " + shown.marker + "\n";
}

} // namespace

std::string diagnosticText(const std::string &name, const PolicyRevision &revision, Selection selection,
                           std::size_t maximum)
{
    constexpr std::size_t enoughOfBinary = 3;
    const Diagnostics &diagnostics = revision.diagnostics();
    const bool onlyErrors = selection == Selection::Errors;
    const std::size_t total = onlyErrors ? diagnostics.invalidating : diagnostics.list.size() + diagnostics.omitted;
    std::size_t count = 0;
    std::string text;
    if (isBinary(revision.text())) {
        text = name + ": this is no text in UTF-8, but a binary file or UTF-16: save a policy as UTF-8\n";
        maximum = std::min(maximum, enoughOfBinary);
    }
    Places places(revision.text());
    for (const Diagnostic &diagnostic : diagnostics.list) {
        if (onlyErrors && !diagnostic.invalidates())
            continue;
        if (count == maximum)
            break;
        ++count;
        const Places::Place place = places.of(diagnostic.range);
        text += name + ":" + std::to_string(place.begin.line) + ":" + std::to_string(place.begin.column) + ": "
            + std::string(spelling(diagnostic.severity())) + ": " + printable(diagnostic.message()) + " ["
            + std::string(diagnostic.id()) + "]\n" + sourceLines(place);
    }
    if (total > count)
        text += name + ": and " + counted(total - count, onlyErrors ? "more error" : "more problem") + "\n";
    return text;
}

nlohmann::ordered_json diagnosticJson(const PolicyRevision &revision)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    Places places(revision.text());
    for (const Diagnostic &diagnostic : revision.diagnostics().list) {
        const Places::Place place = places.of(diagnostic.range);
        list.push_back({{"code", diagnostic.id()},
                        {"severity", spelling(diagnostic.severity())},
                        {"message", diagnostic.message()},
                        {"line", place.begin.line},
                        {"column", place.begin.column},
                        {"endLine", place.end.line},
                        {"endColumn", place.end.column}});
    }
    return list;
}

} // namespace skr
