// SPDX-License-Identifier: Apache-2.0
#include "core/fix/fixall.h"

#include "core/edit/soundness.h"
#include "core/fix/fixbatch.h"
#include "core/policy/checks/check.h"
#include "core/text/message.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

namespace skr {

namespace {

/// The fix to apply to a diagnostic, if any.
using Choice = std::function<std::optional<QuickFix>(const PolicyRevision &, const Diagnostic &)>;

/// Edits of one text, disjoint and sorted, with the way back.
class Round
{
public:
    void add(const TextEdit &edit)
    {
        const std::size_t begin = edit.range.begin + m_shift; // as size_t, also where the text gets shorter
        m_edits.push_back({edit.range, {begin, begin + edit.replacement.size()}});
        m_shift += edit.replacement.size() - edit.range.size();
    }

    /// Where an offset of the text after the edits was before them.
    std::size_t before(std::size_t offset) const
    {
        const auto next =
            std::upper_bound(m_edits.begin(), m_edits.end(), offset,
                             [](std::size_t place, const Edit &edit) { return place < edit.after.begin; });
        if (next == m_edits.begin())
            return offset;
        const Edit &edit = *std::prev(next);
        return offset < edit.after.end ? edit.before.begin : offset - edit.after.end + edit.before.end;
    }

    std::size_t shift() const { return m_shift; }

private:
    struct Edit {
        TextRange before;
        TextRange after;
    };
    std::vector<Edit> m_edits;
    std::size_t m_shift = 0;
};

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
        auto revision = PolicyRevision::make(m_result.text, m_catalog, m_settings);
        for (std::vector<ChosenFix> fixes; !(fixes = chosen(*revision, choice)).empty();) {
            revision = apply(*revision, std::move(fixes));
            if (isEnough()) {
                m_result.complete = false;
                break;
            }
        }
        return std::move(m_result);
    }

private:
    std::vector<ChosenFix> chosen(const PolicyRevision &revision, const Choice &choice) const
    {
        FixBatch batch(revision);
        for (const Diagnostic &told : revision.diagnostics().list) {
            for (const Diagnostic &diagnostic : withUntold(revision.tree(), revision.policy(), told)) {
                if (m_result.fixes.size() + batch.size() == maximumFixes)
                    return batch.takeSorted();
                if (batch.makesWait(diagnostic))
                    continue;
                if (std::optional<QuickFix> fix = choice(revision, diagnostic))
                    batch.add(diagnostic, std::move(*fix));
            }
        }
        return batch.takeSorted();
    }

    /// The revision with the fixes, or with the first ones: each of them is sound, and so are nearly always all of
    /// them.
    std::shared_ptr<const PolicyRevision> apply(const PolicyRevision &revision, std::vector<ChosenFix> fixes)
    {
        for (;;) {
            std::vector<TextEdit> edits;
            edits.reserve(fixes.size());
            for (const ChosenFix &each : fixes)
                edits.push_back(each.fix.edit);
            auto after = PolicyRevision::make(applied(revision.text(), collapsed(revision.text(), edits)), m_catalog,
                                              m_settings);
            m_bytes += after->text().size();
            if (fixes.size() == 1 || hasNoNewError(revision.tree(), after->tree())) {
                note(std::move(fixes));
                m_result.text = after->text();
                return after;
            }
            fixes.erase(fixes.begin() + static_cast<std::ptrdiff_t>(fixes.size() / 2), fixes.end());
        }
    }

    /// The edits as they are made one after the other.
    void note(std::vector<ChosenFix> fixes)
    {
        Round round;
        for (ChosenFix &each : fixes) {
            std::size_t offset = each.diagnostic.range.begin;
            std::for_each(m_rounds.rbegin(), m_rounds.rend(),
                          [&](const Round &earlier) { offset = earlier.before(offset); });
            TextEdit edit = std::move(each.fix.edit);
            const std::size_t shift = round.shift();
            round.add(edit);
            edit.range = {edit.range.begin + shift, edit.range.end + shift};
            m_result.fixes.push_back({each.diagnostic.code, each.diagnostic.message(), std::move(each.fix.title),
                                      each.fix.safe, m_lines.at(offset), std::move(edit)});
        }
        m_rounds.push_back(std::move(round));
    }

    bool isEnough() const
    {
        return m_result.fixes.size() >= maximumFixes || m_rounds.size() >= maximumRounds
            || m_bytes >= maximumFixedBytes;
    }

    std::string m_original;
    LineIndex m_lines;
    const ClaimCatalog &m_catalog;
    const SeveritySettings &m_settings;
    FixedText m_result;
    std::vector<Round> m_rounds;
    std::size_t m_bytes = 0;
};

} // namespace

FixedText fixSafely(std::string text, const ClaimCatalog &catalog, const SeveritySettings &settings)
{
    return Fixing(std::move(text), catalog, settings)
        .run([](const PolicyRevision &revision, const Diagnostic &diagnostic) {
            return firstFix(revision, diagnostic, true);
        });
}

FixedText fixOnly(DiagnosticCode code, std::string text, const ClaimCatalog &catalog)
{
    const SeveritySettings none;
    return Fixing(std::move(text), catalog, none)
        .run([code](const PolicyRevision &revision, const Diagnostic &diagnostic) {
            return diagnostic.code == code ? firstFix(revision, diagnostic, false) : std::nullopt;
        });
}

} // namespace skr
