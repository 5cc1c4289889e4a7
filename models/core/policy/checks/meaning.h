// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/checks/checkcontext.h"

#include <vector>

namespace skr {

/// What holds of every token that meets a condition or a block.
struct Meaning {
    enum Fact : std::uint8_t {
        Sound = 1, ///< a compliance status, or whether the TEE can be debugged, is asked for
        Bound = 2, ///< something of one workload, tenant or machine is
        AllFacts = Sound | Bound,
    };
    enum Mention : std::uint8_t {
        Container = 1, ///< a utility VM of containers
        VendorClaim = 2, ///< a claim that only SEV-SNP or only TDX has
        Custom = 4, ///< a claim that may say anything
        Unread = 8, ///< a condition that another diagnostic explains
    };

    TokenSet tokens = tokens::unknown; ///< kinds of token that can meet it
    std::uint8_t facts = AllFacts; ///< in every way to meet it
    std::uint8_t mentions = Custom; ///< somewhere in it
};

/// The boolean that the value is, or reads as.
std::optional<bool> booleanOf(const Value &value);

/// What the conditions and blocks of a policy ask for, from the inside out: all of a block have what one of its items
/// has, any of them what each has. What cannot be read may ask for anything.
class PolicyMeaning
{
public:
    explicit PolicyMeaning(const Policy &policy);

    /// The meaning of the next condition.
    void add(const Condition &condition, const ClaimTraits &traits);
    /// The next condition says nothing yet, or another thing than it seems.
    void addUnread(const ClaimTraits &traits);
    /// Once all conditions are there: that of the blocks.
    void finish();

    Meaning of(const Item &item) const;
    Meaning of(const Block &block) const { return m_blocks[static_cast<std::size_t>(&block - m_policy.blocks.data())]; }
    /// Of its block; of an authority that does not have exactly one nothing is known.
    Meaning of(const Authority &authority) const;
    /// Indices of the `allOf` whose items no kind of token meets together, though it meets each; innermost ones only.
    const std::vector<std::uint32_t> &mixed() const { return m_mixed; }

private:
    const Policy &m_policy;
    std::vector<Meaning> m_conditions;
    std::vector<Meaning> m_blocks;
    std::vector<std::uint32_t> m_mixed;
};

} // namespace skr
