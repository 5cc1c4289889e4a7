// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace skr {

/// Finds parts of a policy by what they stand in, or by what they say: there can be many. Refers to tree and policy.
class PolicyIndex
{
public:
    PolicyIndex(const SyntaxTree &tree, const Policy &policy);

    /// The block with this array, or null.
    const Block *blockWithArray(NodeIndex array) const;
    /// The first block of this object, or null.
    const Block *blockIn(NodeIndex holder) const;
    /// Indices of the authorities whose only block is spelled like this member.
    const std::vector<std::uint32_t> &authoritiesWithBlock(NodeIndex member) const;
    /// The index of the first authority with this URL; the number of authorities without one.
    std::uint32_t firstAuthority(std::string_view url) const;
    /// A member that the grammar does not have lies in the range.
    bool hasUnknownMember(const TextRange &range) const;
    /// How many conditions on the claim are entries of the block.
    std::size_t conditionCount(const Block &block, std::string_view claim) const;
    /// Behind this offset the text has closing brackets, commas, semicolons and white space at most.
    std::size_t contentEnd() const { return m_contentEnd; }

private:
    /// A claim of the conditions of one block.
    struct ClaimInBlock {
        NodeIndex array;
        std::string_view claim;

        bool operator==(const ClaimInBlock &) const = default;
    };
    struct Hash {
        std::size_t operator()(const ClaimInBlock &key) const;
    };

    const SyntaxTree &m_tree;
    const Policy &m_policy;
    std::unordered_map<NodeIndex, std::uint32_t> m_blockByArray;
    std::unordered_map<NodeIndex, std::uint32_t> m_blockByHolder;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_authoritiesByBlock;
    std::unordered_map<std::string_view, std::uint32_t> m_authorityByUrl;
    std::unordered_map<ClaimInBlock, std::size_t, Hash> m_conditionCounts;
    std::vector<NodeIndex> m_unknownMembers; ///< in the order of the text
    std::size_t m_contentEnd;
};

} // namespace skr
