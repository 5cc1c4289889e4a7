// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/authorityurl.h"
#include "core/policy/conditionsets.h"
#include "core/text/message.h"

#include <algorithm>
#include <functional>

namespace skr {

namespace {

using Code = DiagnosticCode;

/// Whether every token that meets one thing meets another, as far as their form shows it. Gives up, and says no, after
/// so many steps in all.
class Implication
{
public:
    explicit Implication(const Policy &policy)
        : m_policy(policy)
    {
    }

    /// Recursion is bounded by the depth that the parser reads.
    bool holds(const Item &from, const Item &to)
    {
        if (m_steps == 0 || from.kind == Item::Kind::NotUnderstood || to.kind == Item::Kind::NotUnderstood)
            return false;
        --m_steps;
        const Block *source = blockOf(from);
        const Block *target = blockOf(to);
        if (source && source->kind == BlockKind::AnyOf)
            return !source->items.empty() && all(*source, [&](const Item &each) { return holds(each, to); });
        if (target && target->kind == BlockKind::AllOf)
            return !target->items.empty() && all(*target, [&](const Item &each) { return holds(from, each); });
        if (target && any(*target, [&](const Item &each) { return holds(from, each); }))
            return true;
        if (source)
            return any(*source, [&](const Item &each) { return holds(each, to); });
        return !target && isSame(m_policy.conditions[from.index], m_policy.conditions[to.index]);
    }

private:
    static bool isSame(const Condition &a, const Condition &b)
    {
        return a.op && a.op == b.op && !a.claim.empty() && a.claim == b.claim && a.value.isScalar()
            && a.value.kind == b.value.kind && a.value.text == b.value.text;
    }

    const Block *blockOf(const Item &item) const
    {
        return item.kind == Item::Kind::Block ? &m_policy.blocks[item.index] : nullptr;
    }

    template <typename Holds> static bool all(const Block &block, Holds holds)
    {
        return std::all_of(block.items.begin(), block.items.end(), holds);
    }

    template <typename Holds> static bool any(const Block &block, Holds holds)
    {
        return std::any_of(block.items.begin(), block.items.end(), holds);
    }

    const Policy &m_policy;
    std::size_t m_steps = 20000;
};

/// An entry of the list that is read without doubt.
struct ReadableEntry {
    std::size_t url; ///< a hash
    std::uint32_t set;
    std::uint32_t authority;

    bool operator<(const ReadableEntry &other) const
    {
        return url != other.url ? url < other.url : set != other.set ? set < other.set : authority < other.authority;
    }
};

class DuplicateCheck
{
public:
    explicit DuplicateCheck(CheckContext &context)
        : m_context(context)
        , m_policy(context.policy())
        , m_implication(context.policy())
    {
    }

    void run()
    {
        collect();
        std::sort(m_entries.begin(), m_entries.end());
        const auto same = [this](const ReadableEntry &a, const ReadableEntry &b) { return sameUrl(a, b); };
        if (std::adjacent_find(m_entries.begin(), m_entries.end(), same) == m_entries.end())
            return;
        const ConditionSets sets = conditionSets(m_context.tree(), m_policy);
        for (ReadableEntry &entry : m_entries)
            entry.set = sets.setOf[entry.authority];
        std::sort(m_entries.begin(), m_entries.end());
        for (auto first = m_entries.cbegin(); first != m_entries.cend();) {
            const auto last = std::find_if(first, m_entries.cend(),
                                           [&](const ReadableEntry &each) { return !sameUrl(*first, each); });
            if (last - first > 1)
                checkGroup(first, last);
            first = last;
        }
    }

private:
    using Entries = std::vector<ReadableEntry>::const_iterator;

    std::string_view url(const ReadableEntry &entry) const
    {
        return withoutSlash(m_policy.authorities[entry.authority].url);
    }

    bool sameUrl(const ReadableEntry &a, const ReadableEntry &b) const { return a.url == b.url && url(a) == url(b); }

    void collect()
    {
        m_entries.reserve(m_policy.authorities.size());
        for (std::uint32_t i = 0; i < m_policy.authorities.size(); ++i) {
            const Authority &authority = m_policy.authorities[i];
            // A member of its own may be a person's note.
            if (!authority.url.empty() && authority.blocks.size() == 1 && authority.notUnderstood.empty()
                && !m_policy.blocks[authority.blocks.front()].items.empty())
                m_entries.push_back({std::hash<std::string_view>()(withoutSlash(authority.url)), 0, i});
        }
    }

    void checkGroup(Entries first, Entries last)
    {
        constexpr std::size_t mostCompared = 32;
        std::vector<std::uint32_t> different; // the first of every set
        for (auto entry = first; entry != last; ++entry) {
            if (entry != first && entry->set == (entry - 1)->set)
                report(entry->authority, message("has the same conditions"), true);
            else
                different.push_back(entry->authority);
        }
        different.resize(std::min(different.size(), mostCompared));
        std::sort(different.begin(), different.end());
        for (const std::uint32_t narrow : different) {
            const bool isCovered = std::any_of(different.begin(), different.end(), [&](std::uint32_t wide) {
                return wide != narrow && implies(narrow, wide) && (wide < narrow || !implies(wide, narrow));
            });
            if (isCovered)
                report(narrow, message("is met whenever this one is"), false);
        }
    }

    bool implies(std::uint32_t from, std::uint32_t to)
    {
        const auto item = [this](std::uint32_t authority) {
            return Item{Item::Kind::Block, m_policy.authorities[authority].blocks.front()};
        };
        return m_implication.holds(item(from), item(to));
    }

    void report(std::uint32_t index, const std::string &why, bool same)
    {
        const Authority &authority = m_policy.authorities[index];
        m_context.add(Code::DuplicateAuthority, authority.urlNode, authority.node, {why, same ? "same" : ""});
    }

    CheckContext &m_context;
    const Policy &m_policy;
    Implication m_implication;
    std::vector<ReadableEntry> m_entries;
};

} // namespace

void checkDuplicateAuthorities(CheckContext &context)
{
    DuplicateCheck(context).run();
}

} // namespace skr
