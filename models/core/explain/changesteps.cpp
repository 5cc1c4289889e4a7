// SPDX-License-Identifier: Apache-2.0
#include "core/explain/changesteps.h"

#include "core/claims/authoritycatalog.h"
#include "core/describe/conditionwords.h"
#include "core/explain/issuermiss.h"
#include "core/explain/weakening.h"
#include "core/policy/conditionsets.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

constexpr std::uint32_t noEntry = 0xFFFFFFFF;

/// To write the condition so is to ask for the same thing.
bool isRewriting(const NearMiss &miss)
{
    return miss.meets && miss.kind != NearMissKind::OtherPlatform;
}

bool isElsewhere(const NearMiss &miss)
{
    return miss.kind == NearMissKind::OtherPath || miss.kind == NearMissKind::NameNearly;
}

} // namespace

ChangeSteps::ChangeSteps(const Evaluation &evaluation, const TokenClaims &claims, const Showing &showing)
    : m_evaluation(evaluation)
    , m_policy(evaluation.revision().policy())
    , m_claims(claims)
    , m_showing(showing)
    , m_blockOf(m_policy.conditions.size(), noEntry)
{
    for (std::uint32_t i = 0; i < m_policy.blocks.size(); ++i) {
        for (const Item &item : m_policy.blocks[i].items) {
            if (item.kind == Item::Kind::Condition)
                m_blockOf[item.index] = i;
        }
    }
}

void ChangeSteps::readSets()
{
    if (!m_first.empty() || m_policy.authorities.empty())
        return;
    const ConditionSets sets = conditionSets(m_evaluation.revision().tree(), m_policy);
    std::vector<std::uint32_t> firstOfSet(sets.sizes.size(), noEntry);
    m_first.resize(m_policy.authorities.size(), noEntry);
    m_sizes.resize(m_policy.authorities.size(), 1);
    for (std::uint32_t i = 0; i < m_policy.authorities.size(); ++i) {
        const std::uint32_t set = sets.setOf[i];
        if (set == ConditionSets::none) {
            m_first[i] = i;
            continue;
        }
        m_sizes[i] = sets.sizes[set];
        if (firstOfSet[set] == noEntry && !meansIssuer(i))
            firstOfSet[set] = i;
        m_first[i] = firstOfSet[set];
    }
}

bool ChangeSteps::meansIssuer(std::uint32_t index) const
{
    const auto difference = issuerDifference(m_policy.authorities[index].url, m_evaluation.token().issuer());
    return !difference || isOfSpelling(*difference);
}

std::optional<std::uint32_t> ChangeSteps::weightOfEntry(std::uint32_t index)
{
    readSets();
    if (m_first[index] != index)
        return meansIssuer(index) ? std::optional(weightOfSpelling) : std::nullopt;
    return meansIssuer(index) ? weightOfSpelling : weightOfIssuer;
}

Value ChangeSteps::found(const Condition &condition) const
{
    const NodeIndex node = m_evaluation.token().find(condition.claim);
    return node == noNode ? Value() : m_evaluation.token().value(node);
}

bool ChangeSteps::canBeDropped(std::uint32_t index) const
{
    const Block &block = m_policy.blocks[m_blockOf[index]];
    return block.kind == BlockKind::AllOf && block.items.size() > 1;
}

/// The first near miss that meets the condition, or null.
const NearMiss *ChangeSteps::rewriting(std::uint32_t index)
{
    const Condition &condition = m_policy.conditions[index];
    const auto [at, isNew] =
        m_rewritings.try_emplace({condition.claim, condition.op, condition.value.kind, condition.value.text});
    if (isNew) {
        for (NearMiss &miss : nearMisses(m_evaluation, condition, m_claims, m_showing)) {
            if (!at->second && miss.meets)
                at->second = std::move(miss);
        }
    }
    return at->second ? &*at->second : nullptr;
}

ChangeKind ChangeSteps::kindOf(std::uint32_t index)
{
    const Condition &condition = m_policy.conditions[index];
    if (const NearMiss *miss = rewriting(index))
        return isRewriting(*miss) ? ChangeKind::Spelling : ChangeKind::Accept;
    if (condition.op != Operator::Exists && found(condition).isScalar())
        return condition.op == Operator::Equals ? ChangeKind::Accept : ChangeKind::Replace;
    return canBeDropped(index) ? ChangeKind::Drop : ChangeKind::NoPolicyChange;
}

std::uint32_t ChangeSteps::weightOfCondition(std::uint32_t index)
{
    const Condition &condition = m_policy.conditions[index];
    const std::uint32_t claim = weightOfClaim(m_showing.catalog, condition.claim);
    const std::uint32_t unsafe =
        isUnsafeValue(m_showing.catalog, condition.claim, found(condition)) ? weightOfUnsafeValue : 0;
    switch (kindOf(index)) {
    case ChangeKind::Spelling:
        return weightOfSpelling + (isElsewhere(*rewriting(index)) ? 1 : 0);
    case ChangeKind::Accept:
    case ChangeKind::Replace:
        return claim + unsafe;
    case ChangeKind::Drop:
        return claim + unsafe + weightOfDropping;
    default:
        return claim + weightOfReplacing;
    }
}

/// What the condition asks for, with what the catalog knows of it.
Phrases ChangeSteps::demandWords(const Condition &condition) const
{
    if (m_showing.disclosure == Disclosure::Full || !isIdentifying(m_showing.catalog, condition.claim))
        return conditionWords(condition, m_showing.catalog);
    const Phrase claim = named(condition.claim);
    const Phrase value = shownValue(m_showing, condition.claim, condition.value);
    return condition.op == Operator::Equals ? phrases("%1 is %2", {claim, value})
                                            : phrases("%1 %2 %3", {claim, words(condition.operatorName), value});
}

Phrases ChangeSteps::claimWords(const Condition &condition) const
{
    const Claim *claim = m_showing.catalog.find(condition.claim).claim;
    if (claim == nullptr || claim->description.empty())
        return {named(condition.claim)};
    return phrases("%1 (the claim: %2)", {named(condition.claim), words(firstSentence(message(claim->description)))});
}

Phrases ChangeSteps::acceptedWords(const Condition &condition, const Value &value) const
{
    Condition other = condition;
    other.op = Operator::Equals;
    other.value = value;
    Phrases machine = phrases("any machine whose token says: %1", {demandWords(other)});
    if (isUnsafeValue(m_showing.catalog, other.claim, value))
        machine.push_back(
            problem(message("; such a machine can be debugged, which is what the condition is there to rule out")));
    return machine;
}

ChangeStep ChangeSteps::ofCondition(std::uint32_t index)
{
    const Condition &condition = m_policy.conditions[index];
    ChangeStep step;
    step.kind = kindOf(index);
    step.condition = index;
    step.machine = phrases("a machine whose token says: %1", {demandWords(condition)});
    const Phrase claim = named(condition.claim);
    const NearMiss *miss = rewriting(index);
    const Value value = found(condition);
    std::deque<std::string> decoded;
    switch (step.kind) {
    case ChangeKind::Spelling: {
        step.spelling = *miss;
        const Condition other = rewritten(condition, *miss, decoded);
        const Phrase shown = shownValue(m_showing, other.claim, other.value);
        if (miss->claim.empty())
            step.policy = phrases("write the value of %1 as the token has it, %2", {claim, shown});
        else if (miss->value.empty())
            step.policy = phrases("name %1 instead of %2", {named(miss->claim), claim});
        else
            step.policy =
                phrases("name %1 instead of %2, and write its value as %3", {named(miss->claim), claim, shown});
        if (isElsewhere(*miss))
            step.letsIn =
                phrases("tokens that have it there; those that have it at %1 alone are then refused", {claim});
        else
            step.letsIn = {words(message("nobody else: it asks for the same, as the token spells it"))};
        break;
    }
    case ChangeKind::Accept: {
        Condition other = condition;
        if (miss != nullptr) {
            step.spelling = *miss;
            other = rewritten(condition, *miss, decoded);
        }
        const Value accepted = miss != nullptr ? other.value : value;
        step.policy =
            phrases("also accept %1 with %2", {named(other.claim), shownValue(m_showing, other.claim, accepted)});
        step.letsIn = acceptedWords(other, accepted);
        break;
    }
    case ChangeKind::Replace:
        step.policy = phrases("ask that %1 equals %2 instead", {claim, shownValue(m_showing, condition.claim, value)});
        step.letsIn = acceptedWords(condition, value);
        append(step.letsIn, {words(message("; those that meet the comparison as it is are then refused"))});
        break;
    case ChangeKind::Drop:
        step.policy = phrases("drop the condition on %1", {claim});
        step.letsIn = phrases("any machine, whatever its token says of %1", {claimWords(condition)});
        break;
    default:
        step.policy = phrases("ask for another claim than %1, which the token does not have as a value: to drop the "
                              "condition would not help",
                              {claim});
        step.letsIn = {words(message("what is asked for instead decides"))};
        break;
    }
    return step;
}

ChangeStep ChangeSteps::ofEntry(std::uint32_t index)
{
    readSets();
    const std::string_view url = m_policy.authorities[index].url;
    const std::string_view issuer = m_evaluation.token().issuer();
    ChangeStep step;
    if (meansIssuer(index)) {
        step.kind = ChangeKind::IssuerSpelling;
        step.policy = phrases("write the authority %1 as the token's issuer, %2", {named(url), named(issuer)});
        step.letsIn = {words(message("nobody else, if it was meant so"))};
        step.machine = phrases("a token that names its issuer as %1", {named(url)});
        return step;
    }
    step.kind = ChangeKind::AddIssuer;
    step.policy =
        phrases("add an entry for the token's issuer, %1, with the conditions of %2", {named(issuer), named(url)});
    const auto catalog = AuthorityCatalog::builtIn();
    const AttestationEndpoint *endpoint = catalog->find(issuer);
    step.letsIn = endpoint != nullptr
        ? phrases("machines of any tenant that the shared endpoint of %1 attests and that meet these conditions",
                  {words(endpoint->region)})
        : phrases("whatever %1 attests and meets these conditions", {named(issuer)});
    step.machine = phrases("a machine that is attested by %1", {named(url)});
    if (const AttestationEndpoint *wanted = catalog->find(url))
        append(step.machine, phrases(", the shared endpoint of %1", {words(wanted->region)}));
    if (m_sizes[index] > 1)
        append(step.machine,
               phrases(", or by another of the %1 authorities with these conditions",
                       {words(std::to_string(m_sizes[index]))}));
    return step;
}

} // namespace skr
