// SPDX-License-Identifier: Apache-2.0
#include "core/policy/policyindex.h"

#include <algorithm>
#include <functional>

namespace skr {

PolicyIndex::PolicyIndex(const SyntaxTree &tree, const Policy &policy)
    : m_tree(tree)
    , m_policy(policy)
    , m_unknownMembers(policy.unknownMembers)
    , m_contentEnd(tree.text().find_last_not_of(" \t\r\n,;]}") + 1)
{
    for (std::uint32_t i = 0; i < policy.blocks.size(); ++i) {
        m_blockByArray.try_emplace(policy.blocks[i].array, i);
        m_blockByHolder.try_emplace(policy.blocks[i].holder, i);
    }
    m_blockByArray.erase(noNode);
    for (std::uint32_t i = 0; i < policy.authorities.size(); ++i) {
        const Authority &authority = policy.authorities[i];
        m_authorityByUrl.try_emplace(authority.url, i);
        if (authority.blocks.size() == 1)
            m_authoritiesByBlock[tree.spelling(policy.blocks[authority.blocks.front()].member)].push_back(i);
    }
    for (const Condition &condition : policy.conditions)
        ++m_conditionCounts[{tree[condition.node].parent, condition.claim}];
    std::sort(m_unknownMembers.begin(), m_unknownMembers.end());
}

const Block *PolicyIndex::blockWithArray(NodeIndex array) const
{
    const auto found = m_blockByArray.find(array);
    return found == m_blockByArray.end() ? nullptr : &m_policy.blocks[found->second];
}

const Block *PolicyIndex::blockIn(NodeIndex holder) const
{
    const auto found = m_blockByHolder.find(holder);
    return found == m_blockByHolder.end() ? nullptr : &m_policy.blocks[found->second];
}

const std::vector<std::uint32_t> &PolicyIndex::authoritiesWithBlock(NodeIndex member) const
{
    static const std::vector<std::uint32_t> none;
    const auto found = m_authoritiesByBlock.find(m_tree.spelling(member));
    return found == m_authoritiesByBlock.end() ? none : found->second;
}

std::uint32_t PolicyIndex::firstAuthority(std::string_view url) const
{
    const auto found = m_authorityByUrl.find(url);
    return found == m_authorityByUrl.end() ? static_cast<std::uint32_t>(m_policy.authorities.size()) : found->second;
}

std::size_t PolicyIndex::Hash::operator()(const ClaimInBlock &key) const
{
    return std::hash<std::string_view>()(key.claim) ^ (std::size_t{key.array} * 0x9E3779B97F4A7C15U);
}

std::size_t PolicyIndex::conditionCount(const Block &block, std::string_view claim) const
{
    const auto found = m_conditionCounts.find({block.array, claim});
    return found == m_conditionCounts.end() ? 0 : found->second;
}

bool PolicyIndex::hasUnknownMember(const TextRange &range) const
{
    const auto first =
        std::lower_bound(m_unknownMembers.begin(), m_unknownMembers.end(), range.begin,
                         [this](NodeIndex member, std::size_t begin) { return m_tree[member].begin < begin; });
    return first != m_unknownMembers.end() && m_tree[*first].end <= range.end;
}

} // namespace skr
