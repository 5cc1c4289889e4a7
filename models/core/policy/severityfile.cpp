// SPDX-License-Identifier: Apache-2.0
#include "core/policy/severityfile.h"

#include "core/policy/diagnostic.h"
#include "core/policy/nearestcode.h"
#include "core/policy/policy.h"
#include "core/text/backticks.h"
#include "core/text/lineindex.h"
#include "core/text/message.h"

#include <set>

namespace skr {

namespace {

class SeverityReader
{
public:
    explicit SeverityReader(std::string_view text)
        : m_text(text)
        , m_tree(SyntaxTree::parse(text))
        , m_lines(text)
    {
    }

    SeverityFile read()
    {
        if (m_tree.errorCount(SyntaxErrorCode::EmptyDocument) > 0) {
            report(0, message("the file is empty: it is an object, {\"severities\": { … }}"));
            return std::move(m_result);
        }
        for (const SyntaxError &error : m_tree.errors()) {
            if (error.code == SyntaxErrorCode::ByteOrderMark)
                continue;
            report(error.range.begin,
                   message("this is not JSON: %1",
                           {Diagnostic{static_cast<DiagnosticCode>(error.code), error.range, noNode, {}}.message()}));
            return std::move(m_result);
        }
        if (m_tree[m_tree.root()].kind != NodeKind::Object)
            report(m_tree[m_tree.root()].begin, message("the file is an object: {\"severities\": { … }}"));
        else
            readMembers(m_tree.root(), [this](NodeIndex member, std::string_view key) { readRoot(member, key); });
        return std::move(m_result);
    }

private:
    template <typename Use> void readMembers(NodeIndex object, const Use &use)
    {
        std::set<std::string, std::less<>> seen;
        for (const NodeIndex member : m_tree.children(object)) {
            const std::string key(textOf(m_tree.key(member)));
            if (seen.insert(key).second)
                use(member, key);
            else
                report(m_tree[member].begin, message("%1 stands more than once", {inBackticks(key)}));
        }
    }

    void readRoot(NodeIndex member, std::string_view key)
    {
        if (key != "severities") {
            report(m_tree[member].begin,
                   message("there is no setting %1: the file has `severities`", {inBackticks(key)}));
            return;
        }
        const NodeIndex severities = m_tree.value(member);
        if (m_tree[severities].kind != NodeKind::Object) {
            report(m_tree[severities].begin, message("`severities` is an object of codes: {\"version-old\": \"off\"}"));
            return;
        }
        readMembers(severities, [this](NodeIndex entry, std::string_view id) {
            const NodeIndex value = m_tree.value(entry);
            const bool isText = m_tree[value].kind == NodeKind::String;
            const std::string problem = setSeverity(m_result.settings, id, isText ? textOf(value) : "");
            if (!problem.empty())
                report(m_tree[entry].begin, problem);
        });
    }

    std::string_view textOf(NodeIndex node) { return valueOf(m_tree, node, m_decoded).text; }

    void report(std::size_t offset, std::string message)
    {
        m_result.problems.push_back({m_lines.at(offset).line, std::move(message)});
    }

    std::string_view m_text;
    SyntaxTree m_tree;
    LineIndex m_lines;
    std::deque<std::string> m_decoded;
    SeverityFile m_result;
};

} // namespace

SeverityFile readSeverityFile(std::string_view text)
{
    if (text.size() > maximumSeverityFileSize)
        return {{}, {{0, message("the file is larger than %1 KiB", {std::to_string(maximumSeverityFileSize / 1024)})}}};
    return SeverityReader(text).read();
}

std::optional<Severity> severityFromSpelling(std::string_view text)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Security, Severity::Hint}) {
        if (spelling(severity) == text)
            return severity;
    }
    return std::nullopt;
}

std::string setSeverity(SeveritySettings &settings, std::string_view id, std::string_view severity)
{
    const std::optional<Severity> shown = severityFromSpelling(severity);
    if (!shown && severity != "off")
        return message("the severity of %1 is error, warning, security, hint or off", {inBackticks(id)});
    if (settings.set(id, shown))
        return {};
    const std::string_view nearest = nearestCode(id);
    return nearest.empty()
        ? message("there is no code %1", {inBackticks(id)})
        : message("there is no code %1: did you mean `%2`?", {inBackticks(id), std::string(nearest)});
}

} // namespace skr
