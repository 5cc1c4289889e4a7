// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/issuermiss.h"
#include "core/explain/pointadvice.h"
#include "core/explain/smallestchange.h"

#include <memory>
#include <optional>
#include <vector>

namespace skr {

/// What a part of the policy has to do with the verdict.
enum class Relevance : std::uint8_t {
    Deciding, ///< this one alone, turned, changes the verdict
    Counts, ///< together with others
    NotNeeded, ///< an alternative to it is met
    NotReached, ///< the entry is for another issuer
};
std::string_view spelling(Relevance relevance);

struct ConditionExplanation {
    Outcome outcome = Outcome::NotMet;
    Relevance relevance = Relevance::Counts;
    Phrases sentence; ///< what is wanted, what was found and why that does or does not do; no full stop
    std::vector<NearMiss> nearMisses; ///< of one that is not met
};

struct BlockExplanation {
    Outcome outcome = Outcome::NotMet;
    Relevance relevance = Relevance::Counts;
    std::size_t met = 0; ///< for certain
    std::size_t count = 0;
    Phrases sentence; ///< `all of these: 2 of 3 are met`
};

struct AuthorityExplanation {
    Outcome matches = Outcome::NotMet;
    Outcome outcome = Outcome::NotMet;
    Relevance relevance = Relevance::Counts;
    Phrases sentence;
    std::optional<IssuerMiss> issuer; ///< how it differs from the token's issuer, if it does
};

/// Why the policy decides so about the token, and what would change it. An immutable value; what concerns the verdict
/// is made at once, in time proportional to the policy, sentences of single rows when asked for. Values are shown in
/// full, or, for a report that goes to others, shortened where they identify somebody.
class Explanation
{
public:
    Explanation(Evaluation evaluation, std::shared_ptr<const ClaimCatalog> catalog,
                Disclosure disclosure = Disclosure::Full);

    const Evaluation &evaluation() const { return m_evaluation; }
    const ClaimCatalog &catalog() const { return *m_catalog; }
    Showing showing() const { return {*m_catalog, m_disclosure}; }

    /// The verdict and its nearest reason, in one sentence with a full stop.
    Phrases headline() const;
    /// Empty unless the policy is valid and the token not released.
    const std::vector<SmallestChange> &smallestChanges() const { return m_changes; }
    /// The change as one edit; see fixOf().
    std::optional<QuickFix> fix(const SmallestChange &change) const;
    /// Of a token that is released: what it hangs on.
    const std::vector<CriticalFact> &criticalFacts() const { return m_critical; }
    /// Points that decide the verdict or that it relies on. Made when asked for.
    std::vector<PointAdvice> points() const;

    /// Whether it is not met and has to do with the verdict. Known at once, while of() looks through the token.
    bool isInTheWay(const Condition &condition) const;
    /// Each is of the evaluation's policy.
    ConditionExplanation of(const Condition &condition) const;
    BlockExplanation of(const Block &block) const;
    AuthorityExplanation of(const Authority &authority) const;
    /// Writes the condition as the token has it; see fixOf().
    std::optional<QuickFix> fix(const Condition &condition, const NearMiss &miss) const;

private:
    Outcome outcomeOf(const Item &item) const;
    Outcome settle(const Block &block);
    void mark(const Block &block, Relevance relevance);
    void markAll();
    void markDeciding();
    std::size_t indexOf(const Condition &condition) const;
    std::size_t indexOf(const Block &block) const;

    Evaluation m_evaluation;
    std::shared_ptr<const ClaimCatalog> m_catalog;
    Disclosure m_disclosure;
    TokenClaims m_claims;
    std::vector<Outcome> m_conditionOutcomes;
    std::vector<Outcome> m_blockOutcomes;
    std::vector<Relevance> m_conditionRelevance;
    std::vector<Relevance> m_blockRelevance;
    std::vector<Relevance> m_authorityRelevance;
    std::vector<SmallestChange> m_changes;
    std::vector<CriticalFact> m_critical;
};

} // namespace skr
