// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnosticreport.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/evaluationwords.h"
#include "app/cli/terminaltext.h"

#include "core/policy/operand.h"
#include "core/token/encryptionkey.h"
#include "core/token/preflight.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

/// More authorities of other issuers than this are counted, not listed.
constexpr std::size_t fewAuthorities = 8;
/// Errors of an invalid policy; `check` shows the others.
constexpr std::size_t fewErrors = 5;
/// Values wider than this get a line of their own.
constexpr std::size_t widestValue = 40;
/// Blocks deeper than this are not indented further.
constexpr std::size_t deepestIndent = 20;

std::string marked(Outcome outcome, std::string_view word)
{
    static constexpr std::array<std::string_view, 3> marks = {"✓", "✗", "?"};
    static constexpr std::array<std::string_view, 3> plainMarks = {"+", "x", "?"};
    const auto index = static_cast<std::size_t>(outcome);
    return std::string((isUtf8Terminal() ? marks : plainMarks)[index]) + " " + std::string(word);
}

/// A line of the table of conditions.
struct Row {
    std::string result;
    std::string condition;
    std::string op;
    std::string value;
    std::string tokenHas;
    std::string note;
};

class Table
{
public:
    explicit Table(const Evaluation &evaluation)
        : m_evaluation(evaluation)
        , m_policy(evaluation.revision().policy())
    {
        m_rows.push_back({"result", "condition", "operator", "value", "token has", {}});
    }

    std::string run()
    {
        std::vector<const Authority *> others;
        for (const Authority &authority : m_policy.authorities) {
            const AuthorityTrace trace = m_evaluation.trace(authority);
            if (trace.matches != Outcome::NotMet || m_policy.authorities.size() == 1)
                add(authority, trace);
            else
                others.push_back(&authority);
        }
        const bool someMatch = m_rows.size() > 1;
        std::string text = someMatch ? rowsText() : std::string();
        if (others.size() > fewAuthorities)
            return text + (someMatch ? "" : "none of the ") + std::to_string(others.size())
                + (someMatch ? " other authorities do not name" : " authorities names") + " the token's issuer\n";
        for (const Authority *authority : others)
            text += padded("- other issuer", 16) + printable(authority->url) + "\n";
        return text;
    }

private:
    void add(const Authority &authority, const AuthorityTrace &trace)
    {
        static constexpr std::array<std::string_view, 3> words = {"accepts", "refuses", "undocumented"};
        const std::string points = pointsText(trace.reasons);
        const bool oneBlock = authority.blocks.size() == 1;
        std::string text = printable(authority.url);
        if (trace.matches == Outcome::NotMet)
            text += " (does not name the token's issuer)";
        if (oneBlock)
            text += " if " + joiner(m_policy.blocks[authority.blocks.front()]);
        if (!points.empty())
            text += "  (" + points + ")";
        addTitle(marked(trace.outcome, words[static_cast<std::size_t>(trace.outcome)]), text);
        for (const std::uint32_t block : authority.blocks) {
            if (oneBlock)
                addItems(m_policy.blocks[block], m_evaluation.outcome(m_policy.blocks[block]), 1);
            else
                add(m_policy.blocks[block], 1, false);
        }
    }

    void addTitle(std::string result, std::string text)
    {
        m_rows.push_back({std::move(result), std::move(text), {}, {}, {}, {}});
    }

    void add(const Block &block, std::size_t depth, bool needless)
    {
        const Outcome outcome = m_evaluation.outcome(block);
        addTitle(resultOf(outcome, needless), indented(depth, joiner(block)));
        addItems(block, outcome, depth + 1);
    }

    /// Recursion is bounded by maximumDepth.
    void addItems(const Block &block, Outcome outcome, std::size_t depth)
    {
        // Once one alternative is met the others do not matter.
        const bool needless = block.kind == BlockKind::AnyOf && outcome == Outcome::Met;
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::Block)
                add(m_policy.blocks[item.index], depth, needless);
            else if (item.kind == Item::Kind::Condition)
                add(m_policy.conditions[item.index], depth, needless);
        }
    }

    void add(const Condition &condition, std::size_t depth, bool needless)
    {
        const ConditionTrace trace = m_evaluation.trace(condition);
        const std::string wanted = operandText(condition.value);
        const std::string actual = actualText(m_evaluation, trace.claim);
        m_rows.push_back({resultOf(trace.outcome, needless), indented(depth, condition.claim),
                          std::string(condition.operatorName), printable(wanted),
                          trace.claim != noNode && wanted == actual ? "same" : printable(actual),
                          pointsText(trace.reasons)});
    }

    static std::string joiner(const Block &block) { return block.kind == BlockKind::AllOf ? "all of" : "any of"; }

    static std::string resultOf(Outcome outcome, bool needless)
    {
        static constexpr std::array<std::string_view, 3> words = {"met", "not met", "undocumented"};
        if (needless && outcome != Outcome::Met)
            return "- not needed";
        return marked(outcome, words[static_cast<std::size_t>(outcome)]);
    }

    static std::string indented(std::size_t depth, std::string_view text)
    {
        return std::string(2 * std::min(depth, deepestIndent), ' ') + printable(text);
    }

    std::string rowsText() const
    {
        std::size_t result = 0;
        std::size_t condition = 0;
        std::size_t op = 0;
        std::size_t value = 0;
        for (const Row &row : m_rows) {
            result = std::max(result, displayWidth(row.result));
            if (row.op.empty())
                continue;
            condition = std::max(condition, displayWidth(row.condition));
            op = std::max(op, displayWidth(row.op));
            const std::size_t width = displayWidth(row.value);
            if (width <= widestValue)
                value = std::max(value, width);
        }
        constexpr std::string_view has = "token has  ";
        std::string text;
        for (const Row &row : m_rows) {
            text += padded(row.result, result + 2);
            if (row.op.empty()) {
                text += row.condition + "\n";
                continue;
            }
            text += padded(row.condition, condition + 2) + padded(row.op, op + 2);
            const std::string note = row.note.empty() ? "" : "  (" + row.note + ")";
            const std::size_t valueColumn = result + condition + op + 6;
            if (displayWidth(row.value) > value && row.tokenHas != "same")
                text += row.value + "\n" + padded("", valueColumn - has.size()) + std::string(has) + row.tokenHas + note
                    + "\n";
            else
                text += padded(row.value, value + 2) + row.tokenHas + note + "\n";
        }
        return text;
    }

    const Evaluation &m_evaluation;
    const Policy &m_policy;
    std::vector<Row> m_rows;
};

/// What is said of the token beside the verdict and never changes it.
std::string tokenState(const AttestationToken &token, std::int64_t now)
{
    const auto key = encryptionKeyId(token);
    return "signature not checked; " + validityText(token, now) + "; "
        + (!key               ? "no RSA encryption key in x-ms-runtime.keys, so no key can be released to it"
               : key->empty() ? "has an RSA encryption key"
                              : "RSA encryption key " + printable(*key));
}

/// That no key is released to the token whatever the policy says, in the verdict's own line: a *released* alone would
/// promise one.
std::string besidesText(const AttestationToken &token, std::int64_t now)
{
    std::string text;
    for (const PreflightItem &item : withholding(token, now))
        text += (text.empty() ? "" : "; ") + printable(item.words);
    return text.empty() ? text : "; but this token gets no key: " + text;
}

std::string reasonsText(const std::vector<Reason> &reasons)
{
    std::string text;
    for (const Reason &reason : reasons)
        text += (reason.reliedOn ? "relies on " : "depends on ") + std::string(info(reason.point).id) + "\n  "
            + wrapped(explanation(reason), 2, textWidth) + "\n";
    return text.empty() ? text : text + "\n";
}

} // namespace

std::string evaluationText(const Evaluation &evaluation, const std::string &policyName, std::int64_t now)
{
    const AttestationToken &token = evaluation.token();
    std::string text = std::string(spelling(evaluation.verdict())) + ": " + printable(summary(evaluation))
        + (evaluation.verdict() == Verdict::Refused ? "" : besidesText(token, now)) + "\n" + tokenState(token, now)
        + "\n\n";
    if (evaluation.policyValid())
        text += reasonsText(evaluation.reasons()) + Table(evaluation).run();
    else
        text += diagnosticText(policyName, evaluation.revision(), Selection::Errors, fewErrors);
    return text + "\nreading  " + std::string(spelling(evaluation.reading())) + "\ntoken    "
        + std::string(description(token.kind())) + "\n         " + wrapped(meaningForPaths(token.kind()), 9, textWidth)
        + "\nissuer   " + (token.issuer().empty() ? "none" : printable(token.issuer())) + "\n";
}

} // namespace skr
