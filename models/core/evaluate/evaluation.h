// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/point.h"
#include "core/policy/policyrevision.h"
#include "core/token/attestationtoken.h"

#include <memory>
#include <string>
#include <vector>

namespace skr {

enum class Verdict : std::uint8_t { Released, Refused, Undocumented };
enum class Outcome : std::uint8_t { Met, NotMet, Undocumented };
std::string_view spelling(Verdict verdict);
std::string_view spelling(Outcome outcome);

/// A point that a verdict or an outcome depends on.
struct Reason {
    Point point;
    /// True if the reading takes the observed option and the result relies on it; false if the point is open and
    /// decides.
    bool reliedOn = false;

    bool operator==(const Reason &) const = default;
};

/// Why a condition has its outcome.
enum class Why : std::uint8_t {
    Equal,
    NotEqual,
    Compared, ///< an operator of order, or exists, decided by the values
    Missing, ///< the token has no such claim
    NotAValue, ///< the claim is an object, an array or null
    OtherType, ///< the types can never be equal
    NotReadable, ///< the condition has an error of its own
};

struct ConditionTrace {
    Outcome outcome = Outcome::NotMet;
    Why why = Why::NotReadable;
    NodeIndex claim = noNode; ///< in the token's tree
    std::vector<Reason> reasons;
};

struct AuthorityTrace {
    Outcome matches = Outcome::NotMet; ///< the authority names the token's issuer
    Outcome outcome = Outcome::NotMet; ///< it matches and its block is met
    std::vector<Reason> reasons;
};

/// What the policy decides about the token. The verdict is made at once, the outcomes of single rows when asked for.
/// The evaluator is two-valued: it takes one option per point and notes the points it touched; a verdict or an outcome
/// is the set of its results over all combinations of the touched open points.
class Evaluation
{
public:
    Evaluation(std::shared_ptr<const PolicyRevision> revision, std::shared_ptr<const AttestationToken> token,
               Reading reading);

    const PolicyRevision &revision() const { return *m_revision; }
    const AttestationToken &token() const { return *m_token; }
    Reading reading() const { return m_reading; }

    Verdict verdict() const { return m_verdict; }
    /// False if the document has an error: then the verdict is Refused and the diagnostics say why.
    bool policyValid() const { return m_revision->isValid(); }
    /// The points that decide an Undocumented verdict, and those that the verdict relies on.
    const std::vector<Reason> &reasons() const { return m_reasons; }
    /// More combinations than are tried: the verdict is Undocumented for that reason alone.
    bool exceededBound() const { return m_exceeded; }

    ConditionTrace trace(const Condition &condition) const;
    /// The outcome alone, in far less time, and as if the service accepted the policy: an operator that it may not
    /// support is evaluated. `condition` need not be one of the policy's.
    Outcome outcomeIfAccepted(const Condition &condition) const;
    Outcome outcome(const Block &block) const;
    /// Of the trace, in far less time.
    Outcome outcome(const Authority &authority) const;
    /// Whether a URL names the token's issuer: of the trace, in far less time.
    Outcome matches(std::string_view url) const;
    AuthorityTrace trace(const Authority &authority) const;
    /// How many entries of the block are met, for certain.
    std::size_t metCount(const Block &block) const;
    /// The verdict if the service took this option of the point; other points as the reading has them.
    Verdict verdictIf(Point point, std::uint8_t option) const;

private:
    struct SettledBlocks;

    std::shared_ptr<const PolicyRevision> m_revision;
    std::shared_ptr<const AttestationToken> m_token;
    Reading m_reading;
    Verdict m_verdict = Verdict::Refused;
    std::vector<Reason> m_reasons;
    bool m_exceeded = false;
    std::shared_ptr<SettledBlocks> m_settled; ///< filled when first asked for
};

/// The verdict alone. Allocates only for policies with duplicate members.
Verdict decide(const PolicyRevision &revision, const AttestationToken &token, Reading reading);

} // namespace skr
