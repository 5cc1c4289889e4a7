// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policyrow.h"

#include <QCoreApplication>
#include <QString>

#include <unordered_map>

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

/// The words and marks that a row shows, from one revision and what was evaluated of it. Rows keep the outcomes.
class RowPresentation
{
    Q_DECLARE_TR_FUNCTIONS(skr::RowPresentation)

public:
    explicit RowPresentation(std::shared_ptr<const PolicyRevision> revision);

    const PolicyRevision &revision() const { return *m_revision; }
    /// Null, or an evaluation of this revision; any other is ignored.
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);
    bool isEvaluated() const { return m_evaluation != nullptr; }

    QString condition(const RowContent &row) const;
    QString operatorName(const RowContent &row) const;
    QString value(const RowContent &row) const;
    QString tokenHas(PolicyRow &row) const;
    QString result(PolicyRow &row) const;
    Mark mark(PolicyRow &row) const;
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
    void refresh(PolicyRow &row) const;
    const Condition &conditionOf(const RowContent &row) const { return policy().conditions[row.index]; }
    const Policy &policy() const { return m_revision->policy(); }
    QString spelt(NodeIndex node) const;

    std::shared_ptr<const PolicyRevision> m_revision;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::uint64_t m_generation;
    std::unordered_map<NodeIndex, std::vector<std::size_t>> m_diagnostics;
};

/// The operator in words, e.g. `at least`.
QString operatorWords(Operator op);

} // namespace skr
