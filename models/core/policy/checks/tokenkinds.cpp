// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/checks/meaning.h"
#include "core/text/message.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto tokenKindRows = std::to_array<DiagnosticInfo>({
    {Code::TokenKindsMixed, "token-kinds-mixed", Severity::Error, "Two kinds of token",
     "no token meets both: `%1` is of %2, `%3` here of %4; below `x-ms-isolation-tee.` stands what a guest token says, "
     "without that prefix what a platform token says",
     DiagnosticFamily::TokenKinds, true},
    {Code::TokenKindDiffers, "token-kind-differs", Severity::Warning, "Another token",
     "this asks for %1, the rest of the policy for %2: is that meant, or does a prefix `x-ms-isolation-tee.` lack or "
     "stand in excess"},
    {Code::AlternativeUnmet, "alternative-unmet", Severity::Warning, "Never met",
     "this asks for %1, what has to be met with it for %2: no token meets both"},
});

/// Whether the tokens are all of VMs' hosts, or all of their guests.
enum class TokenLayer : std::uint8_t { Other, Platform, Guest };

TokenLayer layerOf(TokenSet set)
{
    return isWithin(set, tokens::platformVm) ? TokenLayer::Platform
        : isWithin(set, tokens::guest)       ? TokenLayer::Guest
                                             : TokenLayer::Other;
}

class TokenKindCheck
{
public:
    TokenKindCheck(CheckContext &context, const PolicyMeaning &meaning)
        : m_context(context)
        , m_policy(context.policy())
        , m_meaning(meaning)
    {
    }

    void checkMixed(const std::vector<bool> &contradictory)
    {
        for (const std::uint32_t index : m_meaning.mixed()) {
            const Block &block = m_policy.blocks[index];
            TokenSet left = tokens::any;
            for (const Item &item : block.items) {
                const TokenSet each = m_meaning.of(item).tokens;
                if ((left & each) == 0) {
                    if (!contradictory[index])
                        reportMixed(block, item, each);
                    break;
                }
                left &= each;
            }
        }
    }

    /// Alternatives that what stands beside their block rules out.
    void checkAlternatives()
    {
        for (const Authority &authority : m_policy.authorities) {
            if (authority.blocks.size() == 1)
                checkInside(m_policy.blocks[authority.blocks.front()], tokens::any);
        }
    }

    /// Authorities, or alternatives of an authority, that are for another layer than most.
    void checkLayers()
    {
        std::array<std::size_t, 3> count{};
        std::array<const Item *, 3> firstItem{};
        std::array<const Authority *, 3> firstAuthority{};
        const auto countIn = [&](TokenSet set, const Authority &authority, const Item *item) {
            const auto layer = static_cast<std::size_t>(layerOf(set));
            if (count.at(layer)++ == 0) {
                firstAuthority.at(layer) = &authority;
                firstItem.at(layer) = item;
            }
        };
        for (const Authority &authority : m_policy.authorities) {
            const Block *block = authority.blocks.size() == 1 ? &m_policy.blocks[authority.blocks.front()] : nullptr;
            if (block && block->kind == BlockKind::AnyOf) {
                for (const Item &item : block->items)
                    countIn(m_meaning.of(item).tokens, authority, &item);
            } else if (block) {
                countIn(m_meaning.of(authority).tokens, authority, nullptr);
            }
        }
        const auto platform = static_cast<std::size_t>(TokenLayer::Platform);
        const auto guest = static_cast<std::size_t>(TokenLayer::Guest);
        if (count[platform] == 0 || count[guest] == 0)
            return;
        const bool fewerPlatform = count[platform] != count[guest]
            ? count[platform] < count[guest]
            : firstAuthority[platform]->node > firstAuthority[guest]->node;
        const std::size_t fewer = fewerPlatform ? platform : guest;
        const Authority &authority = *firstAuthority.at(fewer);
        const NodeIndex node = firstItem.at(fewer) ? nodeOf(*firstItem.at(fewer)) : authority.node;
        const NodeIndex at =
            firstItem.at(fewer) ? node : m_context.tree().key(m_policy.blocks[authority.blocks.front()].member);
        m_context.add(Code::TokenKindDiffers, at, node,
                      {fewerPlatform ? message("a platform token") : message("a guest token"),
                       fewerPlatform ? message("a guest token") : message("a platform token")});
    }

private:
    NodeIndex nodeOf(const Item &item) const
    {
        return item.kind == Item::Kind::Condition ? m_policy.conditions[item.index].node
            : item.kind == Item::Kind::Block      ? m_policy.blocks[item.index].holder
                                                  : m_policy.notUnderstood[item.index];
    }

    /// The first condition in it that narrows the kinds of token down.
    const Condition *telling(const Item &item) const
    {
        if (item.kind == Item::Kind::Condition)
            return &m_policy.conditions[item.index];
        if (item.kind == Item::Kind::Block) {
            for (const Item &inner : m_policy.blocks[item.index].items) {
                const Condition *found = m_meaning.of(inner).tokens == tokens::unknown ? nullptr : telling(inner);
                if (found)
                    return found;
            }
        }
        return nullptr;
    }

    void reportMixed(const Block &block, const Item &item, TokenSet set)
    {
        const Item *other = &block.items.front();
        for (const Item &each : block.items) {
            if ((m_meaning.of(each).tokens & set) == 0) {
                other = &each;
                break;
            }
        }
        const Condition *first = telling(*other);
        const Condition *second = telling(item);
        if (!first || !second)
            return;
        m_context.add(Code::TokenKindsMixed, second->claimNode, second->node,
                      {shownText(first->claim), message(tokenWords(m_meaning.of(*other).tokens)),
                       shownText(second->claim), message(tokenWords(set))});
    }

    /// `around` are the tokens that meet what has to be met with the block.
    void checkInside(const Block &block, TokenSet around)
    {
        std::array<std::size_t, 8> without{}; // how many items rule each kind of token out
        if (block.kind == BlockKind::AllOf) {
            for (const Item &item : block.items)
                count(m_meaning.of(item).tokens, without);
        }
        for (const Item &item : block.items) {
            const TokenSet own = m_meaning.of(item).tokens;
            if (block.kind == BlockKind::AnyOf && (own & around) == 0 && (m_meaning.of(block).tokens & around) != 0) {
                m_context.add(Code::AlternativeUnmet, nodeOf(item), nodeOf(item),
                              {message(tokenWords(own)), message(tokenWords(around))});
                continue;
            }
            if (item.kind != Item::Kind::Block)
                continue;
            TokenSet left = around;
            for (std::size_t bit = 0; block.kind == BlockKind::AllOf && bit < without.size(); ++bit) {
                const auto kind = static_cast<TokenSet>(1U << bit);
                const std::size_t others = without[bit] - ((own & kind) == 0 ? 1 : 0);
                left = others > 0 ? left & ~kind : left;
            }
            checkInside(m_policy.blocks[item.index], left);
        }
    }

    static void count(TokenSet set, std::array<std::size_t, 8> &without)
    {
        for (std::size_t bit = 0; bit < without.size(); ++bit)
            without[bit] += (set & (1U << bit)) == 0 ? 1 : 0;
    }

    CheckContext &m_context;
    const Policy &m_policy;
    const PolicyMeaning &m_meaning;
};

} // namespace

std::span<const DiagnosticInfo> tokenKindCodes()
{
    return tokenKindRows;
}

void checkTokenKinds(CheckContext &context, const PolicyMeaning &meaning, const std::vector<bool> &contradictory)
{
    TokenKindCheck check(context, meaning);
    check.checkMixed(contradictory);
    check.checkAlternatives();
    check.checkLayers();
}

} // namespace skr
