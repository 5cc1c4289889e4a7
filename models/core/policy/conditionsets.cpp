// SPDX-License-Identifier: Apache-2.0
#include "core/policy/conditionsets.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace skr {

namespace {

/// Gives equal things the same number. What contains others is named by their numbers, so that nothing is copied
/// upwards through nested blocks.
class ConditionNumbers
{
public:
    ConditionNumbers(const SyntaxTree &tree, const Policy &policy)
        : m_tree(tree)
        , m_policy(policy)
    {
    }

    std::uint32_t numberOf(const Authority &authority)
    {
        const bool isPlain =
            authority.blocks.size() == 1 && authority.urlNode != noNode && childCount(authority.node) == 2;
        if (!isPlain)
            return numberOfAll(authority);
        // Most authorities of a long policy have the same text.
        const auto [known, isNew] =
            m_byText.try_emplace(m_tree.spelling(m_policy.blocks[authority.blocks.front()].member), std::uint32_t(0));
        if (isNew)
            known->second = numberOfAll(authority);
        return known->second;
    }

private:
    std::uint32_t numberOfAll(const Authority &authority)
    {
        std::string name = "authority";
        std::vector<std::uint32_t> parts;
        for (const std::uint32_t block : authority.blocks)
            parts.push_back(numberOf(m_policy.blocks[block]));
        addSorted(name, parts);
        for (const NodeIndex member : m_tree.children(authority.node)) {
            const bool isBlock =
                std::any_of(authority.blocks.begin(), authority.blocks.end(),
                            [&](std::uint32_t block) { return m_policy.blocks[block].member == member; });
            const bool isUrl = authority.urlNode != noNode && m_tree[authority.urlNode].parent == member;
            if (!isBlock && !isUrl)
                addText(name, m_tree.spelling(member));
        }
        return number(name);
    }

    /// Recursion is bounded by the depth that the parser reads.
    std::uint32_t numberOf(const Block &block)
    {
        std::string name(spelling(block.kind));
        std::vector<std::uint32_t> parts;
        for (const Item &item : block.items)
            parts.push_back(numberOf(item));
        addSorted(name, parts);
        return number(name);
    }

    std::uint32_t numberOf(const Item &item)
    {
        switch (item.kind) {
        case Item::Kind::Condition:
            return numberOf(m_policy.conditions[item.index]);
        case Item::Kind::Block: {
            const Block &block = m_policy.blocks[item.index];
            if (childCount(block.holder) == 1)
                return numberOf(block);
            return numberOfText(block.holder);
        }
        case Item::Kind::NotUnderstood:
            break;
        }
        return numberOfText(m_policy.notUnderstood[item.index]);
    }

    std::uint32_t numberOf(const Condition &condition)
    {
        if (!condition.value.isScalar() || condition.claim.empty() || childCount(condition.node) != 2)
            return numberOfText(condition.node);
        std::string name = "condition";
        addText(name, condition.claim);
        addText(name, condition.operatorName);
        name += static_cast<char>('0' + static_cast<int>(condition.value.kind));
        addText(name, condition.value.text);
        return number(name);
    }

    /// What is not read is equal only if it is spelt the same.
    std::uint32_t numberOfText(NodeIndex node)
    {
        std::string name = "text";
        addText(name, m_tree.spelling(node));
        return number(name);
    }

    std::uint32_t number(const std::string &name)
    {
        return m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }

    std::ptrdiff_t childCount(NodeIndex node) const
    {
        std::ptrdiff_t count = 0;
        for ([[maybe_unused]] const NodeIndex child : m_tree.children(node))
            ++count;
        return count;
    }

    static void addText(std::string &name, std::string_view text)
    {
        name += std::to_string(text.size());
        name += ':';
        name += text;
    }

    static void addSorted(std::string &name, std::vector<std::uint32_t> &parts)
    {
        std::sort(parts.begin(), parts.end());
        for (const std::uint32_t part : parts)
            name += ' ' + std::to_string(part);
    }

    const SyntaxTree &m_tree;
    const Policy &m_policy;
    std::unordered_map<std::string_view, std::uint32_t> m_byText;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

} // namespace

ConditionSets conditionSets(const SyntaxTree &tree, const Policy &policy)
{
    struct Group {
        std::uint32_t first; ///< in the order of the text
        std::uint32_t size = 0;
    };
    ConditionNumbers numbers(tree, policy);
    std::vector<Group> groups;
    std::unordered_map<std::uint32_t, std::uint32_t> groupOf;
    ConditionSets sets;
    sets.setOf.reserve(policy.authorities.size());
    for (const Authority &authority : policy.authorities) {
        const bool empty = std::all_of(authority.blocks.begin(), authority.blocks.end(),
                                       [&](std::uint32_t block) { return policy.blocks[block].items.empty(); });
        if (empty) {
            sets.setOf.push_back(ConditionSets::none);
            continue;
        }
        const auto next = static_cast<std::uint32_t>(groups.size());
        const std::uint32_t group = groupOf.try_emplace(numbers.numberOf(authority), next).first->second;
        if (group == next)
            groups.push_back({next});
        ++groups[group].size;
        sets.setOf.push_back(group);
    }

    std::sort(groups.begin(), groups.end(),
              [](const Group &a, const Group &b) { return a.size != b.size ? a.size > b.size : a.first < b.first; });
    std::vector<std::uint32_t> rank(groups.size());
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        rank[groups[i].first] = i;
        sets.sizes.push_back(groups[i].size);
    }
    for (std::uint32_t &set : sets.setOf)
        set = set == ConditionSets::none ? set : rank[set];
    return sets;
}

std::string setLetter(std::uint32_t set)
{
    std::string letters;
    for (std::uint32_t rest = set + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

} // namespace skr
