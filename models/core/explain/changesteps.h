// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/smallestchange.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace skr {

/// What would be done to single conditions and entries, and how much each weighs. All that is handed in must outlive
/// it.
class ChangeSteps
{
public:
    ChangeSteps(const Evaluation &evaluation, const TokenClaims &claims, const Showing &showing);

    std::uint32_t weightOfCondition(std::uint32_t index);
    /// Nothing for an entry that has the conditions of one before it, which stands for it.
    std::optional<std::uint32_t> weightOfEntry(std::uint32_t index);

    ChangeStep ofCondition(std::uint32_t index);
    ChangeStep ofEntry(std::uint32_t index);

private:
    ChangeKind kindOf(std::uint32_t index);
    bool meansIssuer(std::uint32_t index) const;
    const NearMiss *rewriting(std::uint32_t index);
    Value found(const Condition &condition) const;
    bool canBeDropped(std::uint32_t index) const;
    Phrases demandWords(const Condition &condition) const;
    Phrases claimWords(const Condition &condition) const;
    Phrases acceptedWords(const Condition &condition, const Value &value) const;
    void readSets();

    const Evaluation &m_evaluation;
    const Policy &m_policy;
    const TokenClaims &m_claims;
    const Showing &m_showing;
    std::vector<std::uint32_t> m_blockOf; ///< by condition
    /// Entries with the same conditions, by entry: how many, and the first that is no other spelling of the issuer.
    std::vector<std::uint32_t> m_sizes;
    std::vector<std::uint32_t> m_first;
    /// Policies ask for the same few things over and over.
    std::map<std::tuple<std::string_view, std::optional<Operator>, NodeKind, std::string_view>, std::optional<NearMiss>>
        m_rewritings;
};

} // namespace skr
