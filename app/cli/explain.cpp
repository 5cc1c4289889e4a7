// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/policy/diagnostic.h"
#include "core/policy/diagnosticpage.h"
#include "core/policy/nearestcode.h"
#include "core/service/serviceerrors.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace skr {

namespace {

constexpr std::size_t lineWidth = 80;

/// What is known of a text.
struct Found {
    std::vector<DiagnosticCode> codes;
    std::vector<const ServiceError *> errors;

    bool isEmpty() const { return codes.empty() && errors.empty(); }
};

/// The text is a code, or has one in brackets as `check` prints it, or what a service said.
Found lookUp(const std::string &text)
{
    Found found;
    for (const DiagnosticInfo &row : diagnosticTable()) {
        if (text == row.id || text.find("[" + std::string(row.id) + "]") != std::string::npos)
            found.codes.push_back(row.code);
    }
    found.errors = serviceErrorsIn(text);
    return found;
}

Found everything()
{
    Found found;
    for (const DiagnosticInfo &row : diagnosticTable())
        found.codes.push_back(row.code);
    for (const ServiceError &error : serviceErrors())
        found.errors.push_back(&error);
    return found;
}

/// Paragraphs at the width of a terminal, each line but the very first behind `indent` blanks.
std::string paragraphs(std::string_view text, std::size_t indent = 0)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\n\n"), text.size());
        std::string paragraph(text.substr(0, end));
        std::replace(paragraph.begin(), paragraph.end(), '\n', ' ');
        result +=
            (result.empty() ? "" : "\n" + std::string(indent, ' ')) + wrapped(paragraph, indent, lineWidth) + "\n";
        text.remove_prefix(std::min(text.size(), end + 2));
    }
    return result;
}

/// A file, indented; its control characters are shown.
std::string fileText(std::string_view file)
{
    std::string result;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string line = printable(file.substr(0, end));
        // The nest that is too deep is one long line.
        result += "    " + (line.size() > 4 * lineWidth ? excerpt(line, {}).line : line) + "\n";
        file.remove_prefix(std::min(file.size(), end + 1));
    }
    return result.empty() ? "    (nothing)\n" : result;
}

std::string pageText(const DiagnosticInfo &row)
{
    const std::optional<DiagnosticPage> page = diagnosticPage(row.id);
    const std::string head = std::string(row.id) + " (" + std::string(spelling(row.severity)) + ")\n";
    if (!page)
        return head + paragraphs(row.message);
    return head + std::string(page->title) + "\n\n" + paragraphs(page->what) + "\nWhy it matters\n\n"
        + paragraphs(page->why) + "\nBefore\n\n" + fileText(page->before) + "\nAfter\n\n" + fileText(page->after)
        + "\nSource\n\n" + paragraphs(page->source);
}

std::string errorText(const ServiceError &error)
{
    std::string text = error.id + " (" + error.status + ")\n" + error.title + "\n\n" + paragraphs(error.happened)
        + "\nWhat to try\n\n";
    for (const std::string &remedy : error.remedies)
        text += "  - " + paragraphs(remedy, 4);
    return text + "\nSource (" + std::string(spelling(error.certainty)) + ")\n\n" + paragraphs(error.source);
}

std::string foundText(const Found &found)
{
    std::string text;
    const auto add = [&](const std::string &part) { text += (text.empty() ? "" : "\n\n") + part; };
    for (const DiagnosticCode code : found.codes)
        add(pageText(info(code)));
    for (const ServiceError *error : found.errors)
        add(errorText(*error));
    return text;
}

/// All codes under their families, then what the services say.
std::string listText()
{
    std::size_t width = 0;
    for (const DiagnosticInfo &row : diagnosticTable())
        width = std::max(width, row.id.size());
    for (const ServiceError &error : serviceErrors())
        width = std::max(width, error.id.size());
    std::string text;
    const DiagnosticInfo *previous = nullptr;
    std::vector<DiagnosticInfo> rows = diagnosticTable();
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DiagnosticInfo &a, const DiagnosticInfo &b) { return a.family < b.family; });
    for (const DiagnosticInfo &row : rows) {
        if (previous == nullptr || previous->family != row.family)
            text += (text.empty() ? "" : "\n") + std::string(spelling(row.family)) + "\n";
        previous = &row;
        const std::optional<DiagnosticPage> page = diagnosticPage(row.id);
        text += "  " + padded(row.id, width) + "  " + padded(spelling(row.severity), 8) + "  "
            + std::string(page ? page->title : row.title) + "\n";
    }
    text += "\nerrors of Key Vault and Managed HSM\n";
    for (const ServiceError &error : serviceErrors())
        text +=
            "  " + padded(error.id, width) + "  " + padded(error.status.substr(0, 3), 8) + "  " + error.title + "\n";
    return text;
}

std::string foundJson(const Found &found)
{
    auto codes = OrderedJson::array();
    for (const DiagnosticCode code : found.codes) {
        const DiagnosticInfo &row = info(code);
        const DiagnosticPage page = diagnosticPage(row.id).value_or(DiagnosticPage());
        codes.push_back({{"code", row.id},
                         {"family", spelling(row.family)},
                         {"severity", spelling(row.severity)},
                         {"title", page.title},
                         {"what", page.what},
                         {"why", page.why},
                         {"before", page.before},
                         {"after", page.after},
                         {"source", page.source}});
    }
    auto errors = OrderedJson::array();
    for (const ServiceError *error : found.errors)
        errors.push_back({{"id", error->id},
                          {"title", error->title},
                          {"status", error->status},
                          {"happened", error->happened},
                          {"try", error->remedies},
                          {"source", error->source},
                          {"certainty", spelling(error->certainty)}});
    return jsonText({{"codes", codes}, {"serviceErrors", errors}});
}

/// What to do about a text that nothing is known of.
std::string unknown(const std::string &text)
{
    constexpr std::size_t longestId = 60;
    if (const std::string_view nearest = nearestCode(text); !nearest.empty())
        return "there is no such code: did you mean " + std::string(nearest) + "?";
    return std::string(text.size() <= longestId && text.find(' ') == std::string::npos
                           ? "there is no such code, and no service error of this name is known"
                           : "nothing is known of this text")
        + ": `skr-policy explain` lists what is known";
}

} // namespace

ExitCode runExplain(const ExplainOptions &options)
{
    std::string text;
    for (const std::string &word : options.words)
        text += (text.empty() ? "" : " ") + word;
    const bool isList = options.words.empty();
    if (text == standardInput) {
        std::optional<std::string> input = readFileOrComplain(text);
        if (!input)
            return ExitCode::CannotRun;
        text = std::move(*input);
        text.erase(std::find_if(text.rbegin(), text.rend(), [](char c) { return c != '\n' && c != '\r'; }).base(),
                   text.end());
    }
    const Found found = isList ? everything() : lookUp(text);
    const ExitCode exitCode = found.isEmpty() ? ExitCode::Problems : ExitCode::Success;
    if (options.format == OutputFormat::Json)
        return finish(foundJson(found), exitCode);
    if (isList)
        return finish(listText(), exitCode);
    if (!found.isEmpty())
        return finish(foundText(found), exitCode);
    if (text.empty())
        return finish("there is nothing to explain: `skr-policy explain` lists what is known\n", exitCode);
    return finish(excerpt(text.substr(0, text.find('\n')), {}).line + ": " + unknown(text) + "\n", exitCode);
}

} // namespace skr
