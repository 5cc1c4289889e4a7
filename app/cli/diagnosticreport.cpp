// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnosticreport.h"

#include "app/cli/places.h"
#include "app/cli/terminaltext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace skr {

namespace {

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

OrderedJson diagnosticJson(const PolicyRevision &revision)
{
    OrderedJson list = OrderedJson::array();
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
