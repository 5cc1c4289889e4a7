// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/conditionsets.h"
#include "qt/policyrow.h"

#include <QString>

#include <memory>
#include <vector>

namespace skr {

/// Which entries of the policy's list are to be seen.
struct AuthorityFilter {
    enum class Kind : std::uint8_t { All, Accepts, Refuses, Undocumented, OtherIssuer, Set, Problems };

    Kind kind = Kind::All;
    std::uint32_t set = 0; ///< for Kind::Set
    QString text; ///< as typed; empty for any

    bool isAll() const { return kind == Kind::All && text.trimmed().isEmpty(); }
    bool operator==(const AuthorityFilter &) const = default;
};

/// What filters ask of the entries of one revision's list, worked out once. Keeps what it refers to.
class AuthorityOverview
{
public:
    /// `evaluation` is null without a token, or of the same revision. `sets` may be empty: then nothing is in a set.
    AuthorityOverview(std::shared_ptr<const PolicyRevision> revision, std::shared_ptr<const Evaluation> evaluation,
                      ConditionSets sets);

    /// `row` is a child of the root row. Rows that add match every filter.
    bool matches(const RowContent &row, const AuthorityFilter &filter) const;
    /// How many entries are of the kind; for Kind::Set of the set. Text does not count.
    std::size_t count(const AuthorityFilter &filter) const;
    const ConditionSets &sets() const { return m_sets; }
    bool isEvaluated() const { return m_evaluation != nullptr; }

private:
    bool isOfKind(const RowContent &row, const AuthorityFilter &filter) const;
    bool hasProblem(const TextRange &range) const;
    /// A region (`West Europe`), a short code, or words of the URL, a claim, or a value.
    bool mentions(const RowContent &row, const QString &typed) const;

    std::shared_ptr<const PolicyRevision> m_revision;
    std::shared_ptr<const Evaluation> m_evaluation;
    ConditionSets m_sets;
    std::vector<RowContent> m_rows; ///< children of the root row
    std::vector<AuthorityFilter::Kind> m_standings; ///< by authority; with an evaluation
    std::vector<std::size_t> m_problems; ///< where they begin, in the order of the text; without hints
};

} // namespace skr
