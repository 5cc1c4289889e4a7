// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/diagnosticreport.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/overwrite.h"
#include "app/cli/policyfile.h"
#include "app/cli/severities.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/describe/description.h"
#include "core/describe/rendering.h"
#include "core/fix/fixall.h"
#include "core/policy/nearestcode.h"
#include "core/text/linediff.h"
#include "core/text/unifieddiff.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace skr {

namespace {

/// A difference as a terminal may show it, and as `patch` takes it: tabs and the CR of a line end stay.
std::string shownDiff(std::string_view diff)
{
    std::string result;
    while (!diff.empty()) {
        const std::size_t end = std::min(diff.find('\n'), diff.size());
        std::string_view line = diff.substr(0, end);
        diff.remove_prefix(std::min(diff.size(), end + 1));
        const bool isCrLf = line.ends_with('\r');
        line.remove_suffix(isCrLf ? 1 : 0);
        for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
            result += printable(line.substr(0, tab)) + '\t';
            line.remove_prefix(tab + 1);
        }
        result += printable(line) + (isCrLf ? "\r\n" : "\n");
    }
    return result;
}

/// What the policy says in words, as far as the fixes change that; nothing if they do not.
std::string changeInWords(const std::string &name, const PolicyRevision &before, const PolicyRevision &after,
                          const ClaimCatalog &catalog)
{
    constexpr std::size_t maximumLines = 40;
    const std::string wordsBefore = renderedText(describe(before, catalog));
    const std::string wordsAfter = renderedText(describe(after, catalog));
    std::string text;
    std::size_t count = 0;
    for (const DiffLine &line : lineDiff(wordsBefore, wordsAfter, 0)) {
        if (line.kind == DiffLine::Kind::Gap || line.text.empty())
            continue;
        if (++count <= maximumLines)
            text +=
                (line.kind == DiffLine::Kind::Removed ? "  before: " : "  after:  ") + std::string(line.text) + "\n";
    }
    if (count > maximumLines)
        text += "  and " + counted(count - maximumLines, "more line") + "\n";
    return text.empty() ? text : name + ": what it says changes:\n" + text;
}

/// What is left of a file after its fixes.
class Rest
{
public:
    explicit Rest(const PolicyRevision &revision)
    {
        for (const Diagnostic &diagnostic : revision.diagnostics().list) {
            ++m_counts[static_cast<std::size_t>(diagnostic.severity())];
            // Whether there is a fix costs as much as the text is long: of each code one has to do.
            if (m_seen.insert(diagnostic.code).second && !quickFixes(revision, diagnostic).empty())
                m_fixable.push_back(diagnostic.id());
        }
        m_omitted = revision.diagnostics().omitted;
    }

    bool isEmpty() const { return m_seen.empty(); }

    /// `1 error, 2 hints`
    std::string counts() const
    {
        static constexpr std::array<std::string_view, 4> nouns = {"error", "warning", "security problem", "hint"};
        std::string text;
        const auto add = [&](std::size_t count, std::string_view noun) {
            if (count > 0)
                text += (text.empty() ? "" : ", ") + counted(count, noun);
        };
        for (std::size_t i = 0; i < nouns.size(); ++i)
            add(m_counts[i], nouns[i]);
        add(m_omitted, "more problem");
        return text;
    }

    /// Codes that have a fix, which is not safe or it would have been applied.
    const std::vector<std::string_view> &fixable() const { return m_fixable; }

private:
    std::array<std::size_t, 4> m_counts{}; ///< by severity
    std::set<DiagnosticCode> m_seen;
    std::vector<std::string_view> m_fixable;
    std::size_t m_omitted = 0;
};

class Fix
{
public:
    Fix(const FixOptions &options, std::optional<DiagnosticCode> only, std::shared_ptr<const ClaimCatalog> catalog)
        : m_options(options)
        , m_only(only)
        , m_catalog(std::move(catalog))
    {
    }

    void take(const std::string &path, const SeveritySettings &severities)
    {
        const FileText bytes = readFile(path);
        if (!bytes.text) {
            fail(path, bytes.error);
            return;
        }
        const Wrapping file = Wrapping::recognise(*bytes.text, m_options.pick);
        const bool isSeveral = file.state() == WrappingState::Several && m_options.pick == 0 && !m_options.write;
        if (!file.hasPolicy() && !isSeveral) {
            fail(path, missingPolicyText(file));
            return;
        }
        const std::vector<Wrapping> policies = file.policies();
        for (const Wrapping &each : policies)
            takePolicy(path, each, severities);
    }

    std::string output() const
    {
        return m_options.format == OutputFormat::Json ? jsonText({{"files", m_files}}) : m_text;
    }

    ExitCode exitCode() const
    {
        return m_failed ? ExitCode::CannotRun : m_errors > 0 ? ExitCode::Problems : ExitCode::Success;
    }

private:
    void takePolicy(const std::string &path, const Wrapping &file, const SeveritySettings &severities)
    {
        const std::string &text = file.policyText();
        const FixedText fixed = m_only ? fixOnly(*m_only, text, *m_catalog) : fixSafely(text, *m_catalog, severities);
        if (const std::string error = m_options.write ? written(path, file, fixed) : std::string(); !error.empty()) {
            fail(path, error);
            return;
        }
        const auto after = PolicyRevision::make(fixed.text, *m_catalog, severities);
        m_errors += after->diagnostics().errors;
        const std::string diff = unifiedDiff(text, fixed.text, displayName(path), displayName(path));
        if (m_options.format == OutputFormat::Text) {
            m_text += wrappingText(displayName(path), file) + fixedText(path, fixed, *after);
            if (m_only && !fixed.fixes.empty())
                m_text += changeInWords(displayName(path), *PolicyRevision::make(text, *m_catalog), *after, *m_catalog);
            m_text += m_options.write ? std::string() : shownDiff(diff);
        } else {
            m_files.push_back(fixedJson(path, fixed, *after, diff));
        }
    }

    /// Writes the fixed policy back into its file, and returns why that cannot be done.
    static std::string written(const std::string &path, const Wrapping &file, const FixedText &fixed)
    {
        if (fixed.fixes.empty())
            return {};
        const Written whole = file.write(fixed.text);
        return whole.text ? writeOver(path, file.bytes(), *whole.text) : "not fixed: " + printable(whole.refusal);
    }

    void fail(const std::string &path, const std::string &error)
    {
        complain(displayName(path), error);
        m_failed = true;
        m_files.push_back({{"path", path}, {"error", error}});
    }

    std::string fixedText(const std::string &path, const FixedText &fixed, const PolicyRevision &after) const
    {
        const std::string name = displayName(path);
        std::string text;
        for (const AppliedFix &fix : fixed.fixes)
            text += name + ":" + std::to_string(fix.place.line) + ":" + std::to_string(fix.place.column) + ": "
                + (m_options.write ? "fixed: " : "would fix: ") + printable(fix.title) + " ["
                + std::string(info(fix.code).id) + "]"
                + (fix.safe ? "\n" : "; this can change what tokens the policy accepts\n");
        if (fixed.fixes.empty())
            text += name + (m_only ? ": nothing that --only can fix\n" : ": nothing to fix safely\n");
        if (!fixed.complete)
            text += name + ": there is more to fix than is done at once: run it again\n";
        const Rest rest(after);
        if (rest.isEmpty())
            return text;
        text += name + ": left: " + rest.counts();
        if (!m_only && !rest.fixable().empty()) {
            text += "; with a fix that can change the meaning:";
            for (const std::string_view id : rest.fixable())
                text += " --only " + std::string(id);
        }
        return text + "\n";
    }

    OrderedJson fixedJson(const std::string &path, const FixedText &fixed, const PolicyRevision &after,
                          const std::string &diff) const
    {
        OrderedJson fixes = OrderedJson::array();
        for (const AppliedFix &fix : fixed.fixes)
            fixes.push_back({{"code", info(fix.code).id},
                             {"title", fix.title},
                             {"safe", fix.safe},
                             {"message", fix.message},
                             {"line", fix.place.line},
                             {"column", fix.place.column}});
        return {{"path", path},
                {"written", m_options.write && !fixed.fixes.empty()},
                {"complete", fixed.complete},
                {"fixes", fixes},
                {"diff", diff},
                {"valid", after.isValid()},
                {"left", diagnosticJson(after)}};
    }

    const FixOptions &m_options;
    std::optional<DiagnosticCode> m_only;
    std::shared_ptr<const ClaimCatalog> m_catalog;
    std::string m_text;
    OrderedJson m_files = OrderedJson::array();
    std::size_t m_errors = 0;
    bool m_failed = false;
};

} // namespace

ExitCode runFix(const FixOptions &options)
{
    const auto inputs = std::count(options.files.begin(), options.files.end(), standardInput);
    if (inputs > 1 || (inputs > 0 && options.write)) {
        complain("fix",
                 options.write ? "standard input cannot be written: name a file, or leave out --write"
                               : "standard input can be read once only: name - once");
        return ExitCode::CannotRun;
    }
    const std::optional<DiagnosticCode> only = codeWithId(options.only);
    if (!options.only.empty() && !only) {
        const std::string_view nearest = nearestCode(options.only);
        complain("--only " + printable(options.only),
                 "there is no such code: "
                     + (nearest.empty() ? std::string("`skr-policy explain` lists them")
                                        : "did you mean " + std::string(nearest) + "?"));
        return ExitCode::CannotRun;
    }
    const Catalogs catalogs(options.catalogs);
    Severities severities({});
    Fix fix(options, only, catalogs.catalog());
    for (const std::string &path : options.files)
        fix.take(path, severities.of(path));
    return finish(fix.output(), catalogs.exitCode(severities.filesAreValid() ? fix.exitCode() : ExitCode::CannotRun));
}

} // namespace skr
