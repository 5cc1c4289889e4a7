// SPDX-License-Identifier: Apache-2.0
#include "app/cli/replayreport.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/policy/operand.h"
#include "core/text/lineindex.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace skr {

namespace {

/// Rows of a list; `--format json` has them all.
constexpr std::size_t fewRows = 20;
/// An issuer of a token is shown up to here.
constexpr std::size_t widestWords = 160;

/// `1,234,567`
std::string grouped(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

std::string tokenCount(std::uint64_t count)
{
    return grouped(count) + (count == 1 ? " token" : " tokens");
}

/// `81.2 %`; nothing is rounded to all or none.
std::string share(std::uint64_t count, std::uint64_t total)
{
    const auto tenths = total == 0 ? 0 : std::llround(1000.0 * static_cast<double>(count) / static_cast<double>(total));
    if (tenths == 0 && count > 0)
        return "<0.1 %";
    if (tenths == 1000 && count < total)
        return ">99.9 %";
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

std::string alignedRight(const std::string &text, std::size_t width)
{
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

class Text
{
public:
    explicit Text(const ReplayReport &report)
        : m_report(report)
        , m_counter(report.counter)
        , m_width(grouped(m_counter.tokens()).size())
    {
    }

    std::string run()
    {
        addCounts();
        if (m_counter.plan().against) {
            const auto changes = m_counter.changes();
            std::uint64_t sum = 0;
            for (const auto &entry : changes)
                sum += entry.second.count;
            m_text += "\n" + m_report.against + arrow() + m_report.policy + ": "
                + (sum == 0 ? "no token's verdict changes\n" : "the verdict of " + tokenCount(sum) + " changes\n");
            addGroups(changes);
        }
        const auto notReleased = m_counter.notReleased();
        if (!notReleased.empty())
            m_text += "\nwhat keeps tokens from being released, the first condition that is not met\n";
        addGroups(notReleased);
        addUnused();
        return std::move(m_text);
    }

private:
    static std::string arrow() { return isUtf8Terminal() ? " → " : " -> "; }

    void addCounts()
    {
        m_text += tokenCount(m_counter.tokens());
        if (m_counter.unreadable() > 0)
            m_text += "; " + grouped(m_counter.unreadable())
                + (m_counter.unreadable() == 1 ? " line holds none" : " lines hold none");
        m_text += "\n";
        if (!m_counter.plan().policy->isValid())
            m_text += m_report.policy + " is not a valid policy: `skr-policy check` says why\n";
        for (const Verdict verdict : {Verdict::Released, Verdict::Refused, Verdict::Undocumented}) {
            const std::uint64_t count = m_counter.count(verdict);
            if (verdict == Verdict::Undocumented && count == 0 && m_counter.countBefore(verdict) == 0)
                continue;
            addCells({padded(std::string(spelling(verdict)), 12), alignedRight(grouped(count), m_width),
                      alignedRight(share(count, m_counter.tokens()), 7)});
            if (m_counter.plan().against)
                addCells({"before", alignedRight(grouped(m_counter.countBefore(verdict)), m_width)});
            m_text += "\n";
        }
    }

    void addCells(std::initializer_list<std::string> cells)
    {
        for (const std::string &cell : cells)
            m_text.append("  ").append(cell);
    }

    void addGroups(const std::vector<std::pair<ReplayGroup, ReplayTally>> &groups)
    {
        const DeciderLines lines(m_counter.plan());
        for (std::size_t i = 0; i < std::min(groups.size(), fewRows); ++i) {
            const auto &[group, tally] = groups[i];
            const ReplayPlan &plan = m_counter.plan();
            const PolicyRevision &decides = group.decidedBefore ? *plan.against : *plan.policy;
            addCells({alignedRight(grouped(tally.count), m_width), {}});
            if (group.before)
                m_text += std::string(spelling(*group.before)) + arrow() + std::string(spelling(group.verdict))
                    + (group.decidedBefore ? ", before: " : ": ");
            std::string words = deciderWords(decides, group.decider, group.issuer);
            words = printable(words.substr(0, widestWords));
            const std::size_t line = lines.of(group);
            if (line > 0)
                words += " (" + (group.decidedBefore ? m_report.against : m_report.policy) + ":" + std::to_string(line)
                    + ")";
            m_text += words + "; first " + placeText(tally.first) + "\n";
        }
        if (groups.size() > fewRows)
            m_text += "  and " + std::to_string(groups.size() - fewRows) + " more; --format json lists all\n";
    }

    std::string placeText(ReplayPlace place) const
    {
        return displayName(m_report.files[place.file]) + ":" + std::to_string(place.line);
    }

    void addUnused()
    {
        const std::vector<std::uint32_t> unused = m_counter.unusedConditions();
        if (unused.empty() || m_counter.tokens() == 0)
            return;
        const PolicyRevision &revision = *m_counter.plan().policy;
        const LineIndex lines(revision.text());
        m_text += "\nvalues that no token of their authority's issuer has\n";
        for (std::size_t i = 0; i < std::min(unused.size(), fewRows); ++i) {
            const Condition &condition = revision.policy().conditions[unused[i]];
            m_text += "  " + m_report.policy + ":"
                + std::to_string(lines.at(revision.tree()[condition.node].begin).line) + "  "
                + printable(condition.claim) + " " + printable(operandText(condition.value)) + "\n";
        }
        if (unused.size() > fewRows)
            m_text += "  and " + std::to_string(unused.size() - fewRows) + " more; --format json lists all\n";
    }

    const ReplayReport &m_report;
    const ReplayCounter &m_counter;
    std::size_t m_width;
    std::string m_text;
};

} // namespace

std::string replayText(const ReplayReport &report)
{
    return Text(report).run();
}

} // namespace skr
