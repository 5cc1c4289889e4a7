// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sarif.h"

#include "app/cli/places.h"
#include "app/cli/streams.h"

#include "core/fix/quickfix.h"
#include "core/policy/diagnosticpage.h"

#include <array>
#include <cstdio>
#include <set>

namespace skr {

namespace {

/// Of a code that lets in more than it looks like. SARIF has no such property; viewers take 7.0 and up for high.
constexpr std::string_view securitySeverity = "7.0";
/// Every fix parses the text, so of many problems in a large text not all come with their fixes.
constexpr std::size_t fixBudget = std::size_t{32} * 1024 * 1024;

std::string_view level(Severity severity)
{
    static constexpr std::array<std::string_view, 4> levels = {"error", "warning", "warning", "note"};
    return levels[static_cast<std::size_t>(severity)];
}

OrderedJson message(std::string_view text)
{
    return {{"text", text}};
}

OrderedJson region(const LineColumn &begin, const LineColumn &end)
{
    return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

OrderedJson rule(const DiagnosticInfo &info)
{
    OrderedJson result = {{"id", info.id}, {"shortDescription", message(info.title)}};
    if (const std::optional<DiagnosticPage> page = diagnosticPage(info.id)) {
        result["shortDescription"] = message(page->title);
        result["fullDescription"] = message(page->what);
        result["help"] = message(std::string(page->what) + "\n\n" + std::string(page->why)
                                 + "\n\nSource: " + std::string(page->source));
        result["help"]["markdown"] = page->text;
    }
    result["defaultConfiguration"] = {{"level", level(info.severity)}};
    result["properties"] = {{"tags", {spelling(info.family)}}};
    return result;
}

OrderedJson fixJson(const QuickFix &fix, const LineIndex &lines, const OrderedJson &location)
{
    const OrderedJson replacement = {
        {"deletedRegion", region(lines.at(fix.edit.range.begin), lines.at(fix.edit.range.end))},
        {"insertedContent", message(fix.edit.replacement)}};
    return {{"description", message(fix.title + (fix.safe ? "" : " (can change what tokens the policy accepts)"))},
            {"artifactChanges", {{{"artifactLocation", location}, {"replacements", {replacement}}}}}};
}

} // namespace

std::string uriOf(const std::string &path)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    if (path == standardInput)
        return "stdin";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (plain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        std::array<char, 4> escaped;
        std::snprintf(escaped.data(), escaped.size(), "%%%02X", static_cast<unsigned char>(c));
        uri += escaped.data();
    }
    return uri;
}

OrderedJson SarifLog::artifactLocation(const std::string &path)
{
    const std::string uri = uriOf(path);
    const auto [entry, isNew] = m_artifactIndices.try_emplace(uri, m_artifacts.size());
    if (isNew)
        m_artifacts.push_back({{"location", {{"uri", uri}}}, {"mimeType", "application/json"}});
    return {{"uri", uri}, {"index", entry->second}};
}

std::size_t SarifLog::ruleIndex(DiagnosticCode code, Severity shown)
{
    const auto [entry, isNew] = m_ruleIndices.try_emplace(code, m_rules.size());
    if (isNew)
        m_rules.push_back(rule(info(code)));
    OrderedJson &properties = m_rules[entry->second]["properties"];
    if (shown == Severity::Security && !properties.contains("security-severity")) {
        properties["tags"].push_back("security");
        properties["security-severity"] = securitySeverity;
    }
    return entry->second;
}

void SarifLog::add(const std::string &path, const PolicyRevision &revision, bool isWholeFile)
{
    const OrderedJson location = artifactLocation(path);
    const LineIndex lines(revision.text());
    Places places(revision.text());
    std::size_t cost = 0;
    std::set<DiagnosticCode> codes; // of this file, so far
    for (const Diagnostic &diagnostic : revision.diagnostics().list) {
        const Places::Place place = places.of(diagnostic.range);
        OrderedJson physical = {{"artifactLocation", location}};
        if (isWholeFile)
            physical["region"] = region(place.begin, place.end);
        OrderedJson result = {{"ruleId", diagnostic.id()},
                              {"ruleIndex", ruleIndex(diagnostic.code, diagnostic.severity())},
                              {"level", level(diagnostic.severity())},
                              {"message", message(diagnostic.message())},
                              {"locations", {{{"physicalLocation", std::move(physical)}}}}};
        cost += revision.text().size();
        if (cost <= fixBudget && isWholeFile) {
            // What mends all of a kind at once is as long as they are many: the first result has it.
            const bool isFirst = codes.insert(diagnostic.code).second;
            for (const QuickFix &fix : isFirst ? quickFixes(revision, diagnostic) : ownFixes(revision, diagnostic))
                result["fixes"].push_back(fixJson(fix, lines, location));
        }
        m_results.push_back(std::move(result));
    }
    if (const std::size_t omitted = revision.diagnostics().omitted; omitted > 0)
        m_notifications.push_back({{"level", "warning"},
                                   {"message", message(std::to_string(omitted) + " more problems are left out")},
                                   {"locations", {{{"physicalLocation", {{"artifactLocation", location}}}}}}});
}

void SarifLog::addUnreadable(const std::string &path, const std::string &error)
{
    m_notifications.push_back(
        {{"level", "error"},
         {"message", message(error)},
         {"locations", {{{"physicalLocation", {{"artifactLocation", artifactLocation(path)}}}}}}});
}

OrderedJson SarifLog::json() const
{
    bool successful = true;
    for (const OrderedJson &notification : m_notifications)
        successful = successful && notification["level"] != "error";
    OrderedJson invocation = {{"executionSuccessful", successful}};
    if (!m_notifications.empty())
        invocation["toolExecutionNotifications"] = m_notifications;
    const OrderedJson run = {
        {"tool", {{"driver", {{"name", "skr-policy"}, {"version", SKR_VERSION}, {"rules", m_rules}}}}},
        {"invocations", OrderedJson::array({invocation})},
        {"artifacts", m_artifacts},
        {"newlineSequences", {"\r\n", "\n", "\r"}},
        {"columnKind", "unicodeCodePoints"},
        {"results", m_results}};
    return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
            {"version", "2.1.0"},
            {"runs", OrderedJson::array({run})}};
}

} // namespace skr
