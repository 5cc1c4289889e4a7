// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/diagnosticreport.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/policyfile.h"
#include "app/cli/sarif.h"
#include "app/cli/severities.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/policy/policyrevision.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace skr {

namespace {

/// As text; JSON has all.
constexpr std::size_t maximumShown = 50;

class Check
{
public:
    Check(CheckFormat format, Severity failOn, std::size_t pick, std::shared_ptr<const ClaimCatalog> catalog)
        : m_format(format)
        , m_failOn(failOn)
        , m_pick(pick)
        , m_catalog(std::move(catalog))
    {
    }

    void take(const std::string &path, const SeveritySettings &severities)
    {
        FileText file = readFile(path);
        if (!file.text) {
            complain(displayName(path), file.error);
            ++m_unreadable;
            m_sarif.addUnreadable(path, file.error);
            m_files.push_back(
                {{"path", path}, {"valid", false}, {"diagnostics", OrderedJson::array()}, {"error", file.error}});
            return;
        }
        const Wrapping wrapping = Wrapping::recognise(std::move(*file.text), m_pick);
        const bool isSeveral = wrapping.state() == WrappingState::Several && m_pick == 0;
        if (!wrapping.hasPolicy() && !isSeveral) {
            takeMissing(path, wrapping);
            return;
        }
        ++m_checked;
        const std::size_t before = m_errors;
        const std::vector<Wrapping> policies = wrapping.policies();
        for (const Wrapping &each : policies)
            takePolicy(path, each, severities);
        m_withErrors += m_errors > before ? 1 : 0;
    }

    std::string output() const
    {
        if (m_format == CheckFormat::Json)
            return jsonText({{"files", m_files}});
        if (m_format == CheckFormat::Sarif)
            return jsonText(m_sarif.json());
        return m_checked == 0 ? m_text : m_text + summary();
    }

    ExitCode exitCode() const
    {
        return m_unreadable > 0 ? ExitCode::CannotRun : m_fails ? ExitCode::Problems : ExitCode::Success;
    }

private:
    void takePolicy(const std::string &path, const Wrapping &wrapping, const SeveritySettings &severities)
    {
        const auto revision = PolicyRevision::make(wrapping.policyText(), *m_catalog, severities);
        const Diagnostics &diagnostics = revision->diagnostics();
        m_errors += diagnostics.errors;
        m_invalid += revision->isValid() || diagnostics.errors > 0 ? 0 : 1;
        m_fails = m_fails || fails(diagnostics);
        for (const Diagnostic &diagnostic : diagnostics.list)
            ++m_counts[static_cast<std::size_t>(diagnostic.severity())];
        m_omitted += diagnostics.omitted;
        if (m_format == CheckFormat::Text) {
            if (wrapping.state() != WrappingState::Fragment) // the problem says that
                m_text += wrappingText(displayName(path), wrapping);
            m_text += diagnosticText(displayName(path), *revision, Selection::All, maximumShown);
            return;
        }
        if (m_format == CheckFormat::Sarif) {
            m_sarif.add(path, *revision, wrapping.layers().empty());
            return;
        }
        m_files.push_back({{"path", path}, {"valid", revision->isValid()}, {"diagnostics", diagnosticJson(*revision)}});
        if (diagnostics.omitted > 0)
            m_files.back()["omitted"] = diagnostics.omitted;
        if (wrapping.choice() > 0)
            m_files.back()["pick"] = wrapping.choice();
        if (const auto json = wrappingJson(wrapping); !json.is_null())
            m_files.back()["wrapping"] = json;
    }

    /// Of the problems that are left out only the errors are known.
    bool fails(const Diagnostics &diagnostics) const
    {
        const auto isBad = [this](const Diagnostic &each) { return each.severity() <= m_failOn; };
        return diagnostics.errors > 0 || (m_failOn != Severity::Error && diagnostics.omitted > 0)
            || std::any_of(diagnostics.list.begin(), diagnostics.list.end(), isBad);
    }

    /// A file that was read, with something else in it.
    void takeMissing(const std::string &path, const Wrapping &wrapping)
    {
        const std::string error = missingPolicyText(wrapping);
        complain(displayName(path), error);
        ++m_unreadable;
        m_sarif.addUnreadable(path, error);
        m_files.push_back({{"path", path},
                           {"valid", false},
                           {"diagnostics", OrderedJson::array()},
                           {"error", error},
                           {"wrapping", wrappingJson(wrapping)}});
    }

    /// `2 files checked: 1 error, 3 warnings; 1 file has errors`
    std::string summary() const
    {
        static constexpr std::array<std::string_view, 4> nouns = {"error", "warning", "security problem", "hint"};
        std::string problems;
        const auto add = [&](std::size_t count, std::string_view noun) {
            if (count > 0)
                problems += (problems.empty() ? "" : ", ") + counted(count, noun);
        };
        for (std::size_t i = 0; i < nouns.size(); ++i)
            add(m_counts[i], nouns[i]);
        add(m_omitted, "more problem");
        std::string line = counted(m_checked, "file") + " checked: " + (problems.empty() ? "no problems" : problems);
        if (m_checked > 1 && m_withErrors > 0)
            line += "; " + counted(m_withErrors, "file") + (m_withErrors == 1 ? " has" : " have") + " errors";
        if (m_invalid > 0) // so that nobody takes a file for valid because its errors are out of sight
            line += "; " + counted(m_invalid, "file") + (m_invalid == 1 ? " is" : " are")
                + " invalid by errors that are muted or shown as less";
        return line + "\n";
    }

    CheckFormat m_format;
    Severity m_failOn;
    std::size_t m_pick;
    std::shared_ptr<const ClaimCatalog> m_catalog;
    std::string m_text;
    OrderedJson m_files = OrderedJson::array();
    std::array<std::size_t, 4> m_counts{}; ///< by severity
    std::size_t m_omitted = 0;
    std::size_t m_checked = 0;
    std::size_t m_errors = 0; ///< omitted ones included
    std::size_t m_withErrors = 0; ///< files
    std::size_t m_invalid = 0; ///< files that no error is shown of
    bool m_fails = false;
    SarifLog m_sarif;
    std::size_t m_unreadable = 0;
};

} // namespace

ExitCode runCheck(const CheckOptions &options)
{
    if (std::count(options.files.begin(), options.files.end(), standardInput) > 1) {
        complain("check", "standard input can be read once only: name - once");
        return ExitCode::CannotRun;
    }
    Severities severities(options.severities);
    if (!severities.optionsAreValid())
        return ExitCode::CannotRun;
    const Catalogs catalogs(options.catalogs);
    Check check(options.format, options.failOn, options.pick, catalogs.catalog());
    for (const std::string &path : options.files)
        check.take(path, severities.of(path));
    const ExitCode exitCode = severities.filesAreValid() ? check.exitCode() : ExitCode::CannotRun;
    return finish(check.output(), catalogs.exitCode(exitCode));
}

} // namespace skr
