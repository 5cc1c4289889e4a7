// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/decider.h"
#include "core/text/lineindex.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace skr {

/// Which policies decide the tokens of a replay.
struct ReplayPlan {
    std::shared_ptr<const PolicyRevision> policy;
    std::shared_ptr<const PolicyRevision> against; ///< the policy before; null to compare with none
    Reading reading = Reading::AsObserved;
};

/// Where a token was read: the number of a file, as the caller counts them, and a line of it, from 1.
struct ReplayPlace {
    std::uint32_t file = 0;
    std::uint64_t line = 0;

    auto operator<=>(const ReplayPlace &) const = default;
};

/// What came of one line. Holds nothing of the token but its issuer.
struct ReplayLine {
    enum class State : std::uint8_t { Nothing, Unreadable, Decided };
    State state = State::Nothing;
    DecidedToken decided;
    std::optional<DecidedToken> before; ///< by ReplayPlan::against
    std::string issuer; ///< where a decider is NoAuthority
    std::string problem; ///< of an Unreadable one
};

/// Tokens that had the same fate for the same reason.
struct ReplayGroup {
    std::optional<Verdict> before; ///< without a policy before, nothing
    Verdict verdict = Verdict::Refused;
    /// Of a change, from the policy that is stricter to the token: what refuses it now, or refused it before.
    Decider decider;
    bool decidedBefore = false; ///< the decider is one of ReplayPlan::against
    std::string issuer; ///< of NoAuthority; empty for issuers past the first maximumIssuers

    auto operator<=>(const ReplayGroup &) const = default;
};
struct ReplayTally {
    std::uint64_t count = 0;
    ReplayPlace first; ///< the first of them
};

/// Counts what a policy decides about many tokens, in memory that does not grow with their number. One thread fills a
/// counter; counters of several threads are merged.
class ReplayCounter
{
public:
    /// Issuers without an authority that are told apart.
    static constexpr std::size_t maximumIssuers = 200;

    explicit ReplayCounter(ReplayPlan plan);

    /// Decides the token on a line, if there is one, and counts it.
    ReplayLine add(std::string_view line, ReplayPlace place);
    /// As add(), of a token that was read already.
    ReplayLine add(const AttestationToken &token, ReplayPlace place);
    void addUnreadable() { ++m_unreadable; }
    void merge(const ReplayCounter &other);

    const ReplayPlan &plan() const { return m_plan; }
    std::uint64_t tokens() const;
    std::uint64_t unreadable() const { return m_unreadable; }
    std::uint64_t count(Verdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }
    /// By the policy before; 0 without one.
    std::uint64_t countBefore(Verdict verdict) const { return m_countsBefore[static_cast<std::size_t>(verdict)]; }

    /// Tokens that are not released, by what decided. The largest group first.
    std::vector<std::pair<ReplayGroup, ReplayTally>> notReleased() const;
    /// Tokens with another verdict than before: released → refused first, then by size.
    std::vector<std::pair<ReplayGroup, ReplayTally>> changes() const;
    /// Conditions with `equals`, as indices into Policy::conditions, that no token met which their authority's issuer
    /// had issued: values that nothing uses.
    std::vector<std::uint32_t> unusedConditions() const;

private:
    using Groups = std::map<ReplayGroup, ReplayTally>;

    void count(ReplayLine &line, const AttestationToken &token, ReplayPlace place);
    void markUsed(const AttestationToken &token);
    /// Indices of the authorities that match the issuer.
    const std::vector<std::uint32_t> &authoritiesOf(std::string_view issuer);
    static void addTo(Groups &groups, ReplayGroup group, ReplayTally tally);
    static std::vector<std::pair<ReplayGroup, ReplayTally>> sorted(const Groups &groups);

    ReplayPlan m_plan;
    std::uint64_t m_unreadable = 0;
    std::array<std::uint64_t, 3> m_counts{};
    std::array<std::uint64_t, 3> m_countsBefore{};
    Groups m_notReleased;
    Groups m_changes;
    std::vector<std::uint8_t> m_used; ///< by condition
    std::vector<std::vector<std::uint32_t>> m_pending; ///< by authority, the conditions that no token met so far
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_authorities; ///< by issuer; cleared when it grows
    AttestationToken::LastHeader m_lastHeader;
    std::string m_lastIssuer; ///< tokens of one issuer often follow each other
    std::vector<std::uint32_t> m_lastAuthorities;
};

/// The lines, from 1, on which conditions that decide stand. The plan must outlive it.
class DeciderLines
{
public:
    explicit DeciderLines(const ReplayPlan &plan);
    /// In the policy that the group was decided by; 0 where no condition decides.
    std::size_t of(const ReplayGroup &group) const;

private:
    const ReplayPlan &m_plan;
    LineIndex m_policy;
    std::optional<LineIndex> m_against;
};

} // namespace skr
