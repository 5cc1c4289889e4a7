// SPDX-License-Identifier: Apache-2.0
#include "core/fix/fixall.h"

#include "core/text/message.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

namespace skr {

namespace {

/// The fix to apply to a diagnostic, if any.
using Choice = std::function<std::optional<QuickFix>(const PolicyRevision &, const Diagnostic &)>;

/// Where an offset behind the edit was before it.
std::size_t offsetBefore(const TextEdit &edit, std::size_t offset)
{
    const TextRange after = edit.rangeAfter();
    if (offset < after.end)
        return std::min(offset, edit.range.begin);
    return offset - after.end + edit.range.end;
}

class Fixing
{
public:
    Fixing(std::string text, const ClaimCatalog &catalog, const SeveritySettings &settings)
        : m_original(std::move(text))
        , m_lines(m_original)
        , m_catalog(catalog)
        , m_settings(settings)
    {
    }
    Fixing(const Fixing &) = delete; // m_lines refers to m_original
    Fixing &operator=(const Fixing &) = delete;

    FixedText run(const Choice &choice)
    {
        m_result.text = m_original;
        // Problems in front of the last fix have been tried, so each round goes on from there; the last round, which
        // finds nothing, begins at the start.
        std::size_t from = 0;
        bool found = true;
        while (found || from > 0) {
            if (!found)
                from = 0;
            const auto revision = PolicyRevision::make(m_result.text, m_catalog, m_settings);
            found = step(*revision, choice, from);
            if (!found && from == 0)
                break;
            if (found && isEnough()) {
                m_result.complete = false;
                break;
            }
        }
        return std::move(m_result);
    }

private:
    bool step(const PolicyRevision &revision, const Choice &choice, std::size_t &from)
    {
        for (const Diagnostic &diagnostic : revision.diagnostics().list) {
            if (diagnostic.range.begin < from)
                continue;
            std::optional<QuickFix> fix = choice(revision, diagnostic);
            if (!fix)
                continue;
            from = std::min(diagnostic.range.begin, fix->edit.range.begin);
            apply(diagnostic, std::move(*fix));
            return true;
        }
        return false;
    }

    void apply(const Diagnostic &diagnostic, QuickFix fix)
    {
        const std::size_t offset =
            std::accumulate(m_result.fixes.rbegin(), m_result.fixes.rend(), diagnostic.range.begin,
                            [](std::size_t at, const AppliedFix &earlier) { return offsetBefore(earlier.edit, at); });
        m_bytes += m_result.text.size();
        m_result.text = applied(m_result.text, fix.edit);
        m_result.fixes.push_back({diagnostic.code, diagnostic.message(), std::move(fix.title), fix.safe,
                                  m_lines.at(offset), std::move(fix.edit)});
    }

    bool isEnough() const { return m_result.fixes.size() >= maximumFixes || m_bytes >= maximumFixedBytes; }

    std::string m_original;
    LineIndex m_lines;
    const ClaimCatalog &m_catalog;
    const SeveritySettings &m_settings;
    FixedText m_result;
    std::size_t m_bytes = 0;
};

} // namespace

FixedText fixSafely(std::string text, const ClaimCatalog &catalog, const SeveritySettings &settings)
{
    return Fixing(std::move(text), catalog, settings)
        .run([](const PolicyRevision &revision, const Diagnostic &diagnostic) -> std::optional<QuickFix> {
            std::vector<QuickFix> fixes = quickFixes(revision, diagnostic);
            const auto safe = std::find_if(fixes.begin(), fixes.end(), [](const QuickFix &fix) { return fix.safe; });
            return safe == fixes.end() ? std::nullopt : std::optional(std::move(*safe));
        });
}

FixedText fixOnly(DiagnosticCode code, std::string text, const ClaimCatalog &catalog)
{
    const SeveritySettings none;
    return Fixing(std::move(text), catalog, none)
        .run([code](const PolicyRevision &revision, const Diagnostic &diagnostic) -> std::optional<QuickFix> {
            if (diagnostic.code != code)
                return std::nullopt;
            std::vector<QuickFix> fixes = quickFixes(revision, diagnostic);
            return fixes.empty() ? std::nullopt : std::optional(std::move(fixes.front()));
        });
}

} // namespace skr
