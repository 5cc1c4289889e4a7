// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/meaning.h"

#include <algorithm>

namespace skr {

namespace {

TokenSet tokensOfType(std::string_view type, bool belowTee)
{
    if (belowTee)
        return type == "sevsnpvm" ? tokens::guestSnp : type == "tdxvm" ? tokens::guestTdx : tokens::guestTee;
    if (type == "sevsnpvm")
        return tokens::platformSnp;
    if (type == "tdxvm")
        return tokens::platformTdx;
    if (type == "sgx")
        return tokens::sgx;
    if (type == "aihsm")
        return tokens::integratedHsm;
    if (type == "tpm" || type == "vbs")
        return tokens::tpm;
    return type == "azurevm" ? tokens::guest : tokens::unknown;
}

TokenSet tokensOfStatus(std::string_view status, bool belowTee)
{
    if (belowTee)
        return tokens::guestTee;
    if (status == "azure-compliant-aihsm")
        return tokens::integratedHsm;
    return status.starts_with("azure-") ? tokens::platformVm : tokens::platformVm | tokens::integratedHsm;
}

bool isContainerStatus(std::string_view status)
{
    return status == "azure-compliant-uvm" || status == "azure-signed-katacc-uvm";
}

/// Of a condition that asks the claim for a value.
Meaning meaningOfValue(const Condition &condition, const ClaimTraits &traits)
{
    const bool belowTee = condition.claim.starts_with(isolationTeePrefix);
    const bool equals = condition.op == Operator::Equals;
    Meaning meaning{traits.tokens, 0, 0};
    meaning.facts |= traits.binds ? Meaning::Bound : 0;
    meaning.mentions |= traits.ofVendor ? Meaning::VendorClaim : 0;
    switch (traits.role) {
    case ClaimRole::AttestationType:
        meaning.facts = 0;
        if (equals)
            meaning.tokens = tokensOfType(condition.value.text, belowTee);
        break;
    case ClaimRole::ComplianceStatus:
        meaning.facts = Meaning::Sound;
        meaning.tokens = tokensOfStatus(equals ? condition.value.text : std::string_view(), belowTee);
        meaning.mentions |= isContainerStatus(condition.value.text) ? Meaning::Container : 0;
        break;
    case ClaimRole::TeeDebug:
    case ClaimRole::TeeDebugStatus:
    case ClaimRole::TeeAttributes:
        meaning.facts |= Meaning::Sound;
        break;
    case ClaimRole::HostData:
        meaning.mentions |= Meaning::Container;
        break;
    default:
        break;
    }
    return meaning;
}

Meaning meaningOf(const Condition &condition, const ClaimTraits &traits)
{
    if (traits.role == ClaimRole::Custom || !condition.op)
        return {};
    if (!condition.value.isScalar() || (condition.value.kind == NodeKind::String && condition.value.text.empty()))
        return {static_cast<TokenSet>(traits.tokens & tokens::unknown), Meaning::AllFacts, 0}; // it has no value yet
    if (condition.op == Operator::Exists)
        return condition.value.kind == NodeKind::False ? Meaning{tokens::any, 0, 0} : Meaning{traits.tokens, 0, 0};
    if (condition.op != Operator::NotEquals)
        return meaningOfValue(condition, traits);
    // Whether a token without the claim meets it is not documented.
    const bool rulesDebugOut = traits.role == ClaimRole::TeeDebug && booleanOf(condition.value) == true;
    return {tokens::any, static_cast<std::uint8_t>(rulesDebugOut ? Meaning::Sound : 0), 0};
}

} // namespace

std::optional<bool> booleanOf(const Value &value)
{
    const bool readable = value.isBoolean() || value.kind == NodeKind::String;
    if (readable && (value.text == "true" || value.text == "false"))
        return value.text == "true";
    return std::nullopt;
}

PolicyMeaning::PolicyMeaning(const Policy &policy)
    : m_policy(policy)
{
    m_conditions.reserve(policy.conditions.size());
}

void PolicyMeaning::add(const Condition &condition, const ClaimTraits &traits)
{
    m_conditions.push_back(meaningOf(condition, traits));
}

void PolicyMeaning::addUnread(const ClaimTraits &traits)
{
    const auto set = static_cast<TokenSet>(traits.tokens & tokens::unknown);
    m_conditions.push_back({set, Meaning::AllFacts, Meaning::Unread});
}

void PolicyMeaning::finish()
{
    m_blocks.resize(m_policy.blocks.size());
    for (std::size_t i = m_blocks.size(); i-- > 0;) { // a block comes before those inside it
        const Block &block = m_policy.blocks[i];
        if (block.items.empty())
            continue;
        const bool all = block.kind == BlockKind::AllOf;
        Meaning meaning{all ? tokens::any : tokens::none, static_cast<std::uint8_t>(all ? 0 : Meaning::AllFacts), 0};
        for (const Item &item : block.items) {
            const Meaning each = of(item);
            meaning.tokens = all ? meaning.tokens & each.tokens : meaning.tokens | each.tokens;
            meaning.facts = all ? meaning.facts | each.facts : meaning.facts & each.facts;
            meaning.mentions |= each.mentions;
        }
        if (meaning.tokens == tokens::none) {
            m_mixed.push_back(static_cast<std::uint32_t>(i));
            meaning = {};
        }
        m_blocks[i] = meaning;
    }
    std::reverse(m_mixed.begin(), m_mixed.end());
}

Meaning PolicyMeaning::of(const Item &item) const
{
    switch (item.kind) {
    case Item::Kind::Condition:
        return m_conditions[item.index];
    case Item::Kind::Block:
        return m_blocks[item.index];
    case Item::Kind::NotUnderstood:
        break;
    }
    return {};
}

Meaning PolicyMeaning::of(const Authority &authority) const
{
    return authority.blocks.size() == 1 ? m_blocks[authority.blocks.front()] : Meaning();
}

} // namespace skr
