// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/checks/meaning.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <functional>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto logicRows = std::to_array<DiagnosticInfo>({
    {Code::Contradiction, "contradiction", Severity::Error, "Two values at once",
     "no token has two values of `%1`: all of these have to be met, and another one asks for `%2`; if either will do, "
     "put them into an `anyOf`",
     DiagnosticFamily::Logic, true},
    {Code::DuplicateCondition, "duplicate-condition", Severity::Warning, "Condition twice",
     "the same condition on `%1` stands in this block before: remove one"},
    {Code::DuplicateAuthority, "duplicate-authority", Severity::Warning, "Authority twice",
     "another entry with the same authority %1: this one changes nothing"},
    {Code::AlwaysMet, "always-met", Severity::Security, "Always met",
     "any value of `%1` meets one of these: whatever the token says there, this `anyOf` is met"},
});

/// A condition on a scalar, with the hashes that bring equal claims, and equal conditions on them, together.
struct ScalarCondition {
    std::size_t claim;
    std::size_t value;
    std::uint32_t condition;
    std::uint32_t block;

    bool operator<(const ScalarCondition &other) const
    {
        return claim != other.claim ? claim < other.claim
            : value != other.value  ? value < other.value
            : block != other.block  ? block < other.block
                                    : condition < other.condition;
    }
};

bool saysTheSame(const Condition &a, const Condition &b)
{
    return a.claim == b.claim && a.op == b.op && a.value.kind == b.value.kind && a.value.text == b.value.text;
}

/// `1`, `1.0` and `"01"` may be one value to the service, and so may two texts that differ in case.
bool surelyDiffer(const Value &a, const Value &b)
{
    const auto isNumber = [](const Value &value) {
        return value.kind == NodeKind::Number
            || (!value.text.empty() && value.text.find_first_not_of("0123456789.eE+- ") == std::string_view::npos);
    };
    const auto isInteger = [](const Value &value) {
        return !value.text.starts_with('0') && !value.text.empty()
            && value.text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (isNumber(a) && isNumber(b))
        return a.text != b.text && (isInteger(a) || a.text == "0") && (isInteger(b) || b.text == "0");
    return !equalsIgnoringAsciiCase(a.text, b.text);
}

class LogicCheck
{
public:
    LogicCheck(CheckContext &context, const PolicyMeaning &meaning)
        : m_context(context)
        , m_policy(context.policy())
        , m_meaning(meaning)
        , m_contradictory(m_policy.blocks.size())
    {
    }

    std::vector<bool> run()
    {
        for (const Authority &authority : m_policy.authorities) {
            for (const std::uint32_t block : authority.blocks)
                check(block);
        }
        return std::move(m_contradictory);
    }

private:
    /// All items of the block have to be met, and those of such blocks inside it with them.
    static bool isConjunction(const Block &block) { return block.kind == BlockKind::AllOf || block.items.size() == 1; }

    /// Recursion is bounded by the depth that the parser reads.
    void check(std::uint32_t index)
    {
        m_entries.clear();
        m_merged.clear();
        m_apart.clear();
        collect(index, isConjunction(m_policy.blocks[index]));
        if (m_entries.size() > 1) {
            std::sort(m_entries.begin(), m_entries.end());
            checkEntries(m_policy.blocks[index]);
        }
        for (const std::uint32_t inner : std::vector<std::uint32_t>(m_apart))
            check(inner);
    }

    void collect(std::uint32_t index, bool conjunction)
    {
        m_merged.push_back(index);
        for (const Item &item : m_policy.blocks[index].items) {
            if (item.kind == Item::Kind::Block && conjunction && isConjunction(m_policy.blocks[item.index])) {
                collect(item.index, true);
            } else if (item.kind == Item::Kind::Block) {
                m_apart.push_back(item.index);
            } else if (item.kind == Item::Kind::Condition) {
                const Condition &condition = m_policy.conditions[item.index];
                const bool isRead = (m_meaning.of(item).mentions & Meaning::Unread) == 0;
                if (isRead && condition.op && condition.value.isScalar() && !condition.claim.empty())
                    m_entries.push_back({hash(condition.claim),
                                         hash(condition.value.text) + static_cast<std::size_t>(*condition.op),
                                         item.index, index});
            }
        }
    }

    static std::size_t hash(std::string_view text) { return std::hash<std::string_view>()(text); }

    void checkEntries(const Block &block)
    {
        for (auto first = m_entries.begin(); first != m_entries.end();) {
            const auto last =
                std::find_if(first, m_entries.end(), [&](const ScalarCondition &e) { return e.claim != first->claim; });
            if (last - first > 1) {
                checkDuplicates(first, last);
                if (isConjunction(block))
                    checkContradiction(first, last);
                else
                    checkAlwaysMet(block, first, last);
            }
            first = last;
        }
    }

    using Entries = std::vector<ScalarCondition>::const_iterator;

    const Condition &condition(Entries entry) const { return m_policy.conditions[entry->condition]; }

    void checkDuplicates(Entries first, Entries last)
    {
        for (auto entry = first + 1; entry != last; ++entry) {
            const Condition &each = condition(entry);
            if (entry->block == (entry - 1)->block && saysTheSame(condition(entry - 1), each) && isPlain(each.node))
                m_context.add(Code::DuplicateCondition, each.node, each.node, {shownText(each.claim)});
        }
    }

    void checkContradiction(Entries first, Entries last)
    {
        const auto isEquals = [&](Entries entry) { return condition(entry).op == Operator::Equals; };
        auto one = first;
        while (one != last && !isEquals(one))
            ++one;
        for (auto entry = one; entry != last; ++entry) {
            if (!isEquals(entry) || condition(one).claim != condition(entry).claim
                || !surelyDiffer(condition(one).value, condition(entry).value))
                continue;
            const Condition &earlier = condition(one->condition < entry->condition ? one : entry);
            const Condition &later = condition(one->condition < entry->condition ? entry : one);
            m_context.add(Code::Contradiction, later.valueNode, later.node,
                          {shownText(later.claim), shownText(earlier.value.text)});
            if (!m_contradictory[m_merged.front()]) { // else all of them are: another claim has said so
                for (const std::uint32_t block : m_merged)
                    m_contradictory[block] = true;
            }
            return;
        }
    }

    void checkAlwaysMet(const Block &block, Entries first, Entries last)
    {
        std::array<bool, 2> booleans{};
        for (auto entry = first; entry != last; ++entry) {
            const Condition &each = condition(entry);
            const std::optional<bool> value = booleanOf(each.value);
            if (!value || each.claim != condition(first).claim
                || (each.op != Operator::Equals && each.op != Operator::NotEquals))
                continue;
            booleans.at(static_cast<std::size_t>(*value == (each.op == Operator::Equals))) = true;
            if (booleans[0] && booleans[1]) {
                m_context.add(Code::AlwaysMet, m_context.tree().key(block.member), block.holder,
                              {shownText(each.claim)});
                return;
            }
        }
    }

    /// A condition without members of its own, such as a note.
    bool isPlain(NodeIndex node) const { return m_context.tree().childCount(node) == 2; }

    CheckContext &m_context;
    const Policy &m_policy;
    const PolicyMeaning &m_meaning;
    std::vector<bool> m_contradictory;
    std::vector<ScalarCondition> m_entries;
    std::vector<std::uint32_t> m_merged; ///< blocks that the entries are of
    std::vector<std::uint32_t> m_apart; ///< blocks inside them that are checked on their own
};

} // namespace

std::span<const DiagnosticInfo> logicCodes()
{
    return logicRows;
}

std::vector<bool> checkLogic(CheckContext &context, const PolicyMeaning &meaning)
{
    return LogicCheck(context, meaning).run();
}

} // namespace skr
