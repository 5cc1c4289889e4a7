// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/conditionsets.h"
#include "core/token/preflight.h"
#include "qt/policyrow.h"

#include <QCoreApplication>
#include <QString>

#include <unordered_map>
#include <vector>

namespace skr {

/// The sign beside a word; each has its own outline, so that nothing depends on colour.
enum class Mark : std::uint8_t {
    None,
    Met,
    NotMet,
    Undocumented,
    NotNeeded,
    NotFinished,
    Error,
    Warning,
    Security,
    Hint
};

/// From this many authorities on each is one row at first, and those with equal conditions share a letter.
inline constexpr std::size_t manyAuthorities = 9;

/// The words and marks that a row shows, from one revision and what was evaluated of it. Rows keep the outcomes.
class RowPresentation
{
    Q_DECLARE_TR_FUNCTIONS(skr::RowPresentation)

public:
    explicit RowPresentation(std::shared_ptr<const PolicyRevision> revision);

    const PolicyRevision &revision() const { return *m_revision; }
    /// Null, or an evaluation of this revision; any other is ignored.
    /// `withheld` says why the token gets no key even where the policy is met.
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation, std::vector<PreflightItem> withheld = {});
    /// Null without an evaluation of this revision.
    const std::shared_ptr<const Evaluation> &evaluation() const { return m_evaluation; }
    const std::shared_ptr<const PolicyRevision> &sharedRevision() const { return m_revision; }

    QString condition(const RowContent &row) const;
    QString operatorName(const RowContent &row) const;
    QString value(const RowContent &row) const;
    QString tokenHas(PolicyRow &row) const;
    QString result(PolicyRow &row) const;
    Mark mark(PolicyRow &row) const;
    /// The set that the row's authority is in; empty for other rows, and while there are few authorities.
    QString setLetter(const RowContent &row) const;
    /// Of the policy's authorities; empty while there are few. Worked out when first asked for.
    const ConditionSets &sets() const;
    /// The token has just the value that the condition names.
    bool tokenHasSame(PolicyRow &row) const;
    /// What stands for the token's value is a word of ours, as `absent`.
    bool tokenHasInWords(PolicyRow &row) const;
    /// An authority that does not name the token's issuer.
    bool isOtherIssuer(PolicyRow &row) const;
    /// "and", "or", or nothing.
    QString joiner(const PolicyRow &row) const;
    /// The row is a reason why the token is refused.
    bool isDecisive(PolicyRow &row) const;
    /// The outcome relies on a behaviour that is observed, not documented.
    bool reliesOnObserved(PolicyRow &row) const;

    /// The diagnostics that belong to the row, as indices into the revision's list.
    const std::vector<std::size_t> &diagnostics(const RowContent &row) const;
    /// The gravest one; null without any.
    const Diagnostic *worst(const RowContent &row) const;
    /// The gravest problem of what a cell shows; null without any, and for what is only not finished yet.
    const Diagnostic *worstInCell(const RowContent &row, int column) const;
    /// The value is text or a number or boolean, not a word of ours: shown in the fixed-width font.
    static bool isFixedWidth(const RowContent &row, int column);

private:
    Outcome outcome(PolicyRow &row) const;
    bool isNotNeeded(PolicyRow &row) const;
    /// Nothing is to be said of an outcome. A condition that no token meets has one.
    bool hidesOutcome(const Diagnostic &problem) const;
    QString policyResult() const;
    /// Of a row that has an outcome of its own: authority, block, condition.
    QString outcomeText(PolicyRow &row) const;
    void refresh(PolicyRow &row) const;
    const Condition &conditionOf(const RowContent &row) const { return policy().conditions[row.index]; }
    const Policy &policy() const { return m_revision->policy(); }
    QString spelt(NodeIndex node) const;
    /// "1 of 60 matches"
    QString matchCount() const;

    std::shared_ptr<const PolicyRevision> m_revision;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::vector<PreflightItem> m_withheld;
    std::uint64_t m_generation;
    std::unordered_map<NodeIndex, std::vector<std::size_t>> m_diagnostics;
    mutable std::optional<ConditionSets> m_sets;
    mutable std::optional<std::size_t> m_matching; ///< authorities that name the token's issuer
};

/// The operator in words, e.g. `at least`.
QString operatorWords(Operator op);

} // namespace skr
