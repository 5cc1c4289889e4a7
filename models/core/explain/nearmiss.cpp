// SPDX-License-Identifier: Apache-2.0
#include "core/explain/nearmiss.h"

#include "core/edit/policyedit.h"
#include "core/explain/claimmiss.h"
#include "core/fix/fixplaces.h"
#include "core/policy/checks/claimtraits.h"
#include "core/text/message.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

bool isSame(const Value &left, const Value &right)
{
    return left.kind == right.kind && left.text == right.text;
}

/// The condition as it is written is met, the policy taken as accepted.
bool wouldMeet(const Evaluation &evaluation, const Condition &condition, const NearMiss &miss)
{
    std::deque<std::string> decoded;
    return miss.canBeWritten() && evaluation.outcomeIfAccepted(rewritten(condition, miss, decoded)) == Outcome::Met;
}

/// A claim that is near, with what its value says.
NearMiss missOf(const Evaluation &evaluation, const Condition &condition, MeantClaim meant, const Showing &showing)
{
    const Value found = evaluation.token().value(meant.claim->node);
    NearMiss miss{meant.kind, std::move(meant.words), meant.claim->path, {}, false};
    append(miss.sentence,
           phrases("%1 is %2", {named(meant.claim->path), shownValue(showing, meant.claim->path, found)}));
    miss.meets = wouldMeet(evaluation, condition, miss);
    if (condition.op != Operator::Equals || isSame(condition.value, found))
        return miss;
    if (const auto value = valueMiss(condition.value, found, meant.claim->path, showing); value && !miss.meets) {
        append(miss.sentence, phrases("; there, %1", {value->sentence}));
        miss.value = value->value;
        miss.meets = wouldMeet(evaluation, condition, miss);
    } else if (!miss.meets) {
        append(miss.sentence, phrases(", not %1", {shownValue(showing, meant.claim->path, condition.value)}));
    }
    return miss;
}

/// The claim is there with another value, but in the other layer of the token it has the one that is asked for: a guest
/// token says `azurevm` at the top, and below `x-ms-isolation-tee` of what technology the VM is.
std::optional<NearMiss> inOtherLayer(const Evaluation &evaluation, const Condition &condition,
                                     const TokenClaims &claims, const Showing &showing)
{
    const std::string path = otherLayer(condition.claim);
    const TokenClaim *at = claims.find(path);
    if (at == nullptr)
        return std::nullopt;
    NearMiss miss =
        missOf(evaluation, condition, {NearMissKind::OtherPath, at, placeWords(condition.claim, path)}, showing);
    return miss.meets ? std::optional(std::move(miss)) : std::nullopt;
}

/// The claim is there, but says another technology.
std::optional<NearMiss> otherTechnology(const Condition &condition, const Value &found, const ClaimCatalog &catalog)
{
    const Claim *claim = catalog.find(condition.claim).claim;
    if (claim == nullptr || claimTraits(claim, condition.claim).role != ClaimRole::AttestationType)
        return std::nullopt;
    const auto meaning = [&](std::string_view text) {
        const auto at = std::find_if(claim->values.begin(), claim->values.end(),
                                     [&](const KnownValue &each) { return each.value == text; });
        return at == claim->values.end() ? std::string() : message(at->meaning);
    };
    const std::string wanted = meaning(condition.value.text);
    const std::string actual = meaning(found.text);
    if (wanted.empty() || actual.empty() || condition.value.text == found.text)
        return std::nullopt;
    NearMiss miss;
    miss.kind = NearMissKind::OtherPlatform;
    miss.sentence = phrases("the policy asks for %1 (%2), the token is of %3 (%4)",
                            {named(condition.value.text), words(wanted), named(found.text), words(actual)});
    return miss;
}

/// What is not in a text that was printed by something that leaves out `false`.
std::optional<NearMiss> leftOut(std::string_view dropped, const Condition &condition)
{
    if (dropped.empty() || (condition.value.text != "false" && condition.value.text != "0"))
        return std::nullopt;
    NearMiss miss;
    miss.kind = NearMissKind::LeftOut;
    miss.sentence =
        phrases("the token's text may have been printed by a program that leaves out what is false, such as "
                "%1: the token itself may have the claim",
                {named(dropped)});
    return miss;
}

} // namespace

std::string_view spelling(NearMissKind kind)
{
    static constexpr std::array<std::string_view, 12> names = {
        "other-path", "old-name",   "other-platform", "name-case",         "name-nearly",    "left-out",
        "value-type", "value-case", "value-slash",    "value-white-space", "value-encoding", "value-spelling"};
    return names[static_cast<std::size_t>(kind)];
}

Condition rewritten(const Condition &condition, const NearMiss &miss, std::deque<std::string> &decoded)
{
    Condition result = condition;
    if (!miss.claim.empty())
        result.claim = miss.claim;
    if (!miss.value.empty()) {
        const SyntaxTree tree = SyntaxTree::parse(miss.value);
        result.value = valueOf(tree, tree.root(), decoded);
    }
    return result;
}

std::vector<NearMiss> nearMisses(const Evaluation &evaluation, const Condition &condition, const TokenClaims &claims,
                                 const Showing &showing)
{
    std::vector<NearMiss> misses;
    if (!condition.op || !condition.value.isScalar() || condition.claim.empty())
        return misses;
    const AttestationToken &token = evaluation.token();
    const NodeIndex node = token.find(condition.claim);
    if (node != noNode) {
        const Value found = token.value(node);
        std::optional<NearMiss> miss = condition.op == Operator::Equals
            ? valueMiss(condition.value, found, condition.claim, showing)
            : std::nullopt;
        const bool differs = evaluation.outcomeIfAccepted(condition) != Outcome::Met;
        if (auto other = differs ? inOtherLayer(evaluation, condition, claims, showing) : std::nullopt)
            misses.push_back(std::move(*other));
        if (!miss && misses.empty() && condition.op == Operator::Equals)
            miss = otherTechnology(condition, found, showing.catalog);
        if (miss) {
            miss->meets = wouldMeet(evaluation, condition, *miss);
            misses.push_back(std::move(*miss));
        }
        return misses;
    }
    for (MeantClaim &meant : meantClaims(token, condition.claim, claims, showing.catalog))
        misses.push_back(missOf(evaluation, condition, std::move(meant), showing));
    // The place is right more often than the likeness of names is.
    std::stable_sort(misses.begin(), misses.end(),
                     [](const NearMiss &left, const NearMiss &right) { return left.meets && !right.meets; });
    if (auto miss = leftOut(claims.droppedAsFalse(), condition); miss && condition.op == Operator::Equals)
        misses.push_back(std::move(*miss));
    return misses;
}

Phrases rewritingWords(const Condition &condition, const NearMiss &miss, const Showing &showing)
{
    if (!miss.canBeWritten())
        return {};
    const Phrase claim = named(miss.claim);
    if (miss.value.empty())
        return phrases("write %1", {claim});
    std::deque<std::string> decoded;
    const Condition other = rewritten(condition, miss, decoded);
    const Phrase value = shownValue(showing, other.claim, other.value);
    const bool inQuotes = other.value.kind == NodeKind::String;
    if (miss.kind == NearMissKind::ValueType) {
        if (miss.claim.empty())
            return inQuotes ? phrases("write %1 in quotes", {value}) : phrases("write %1 without quotes", {value});
        return inQuotes ? phrases("write %1 and %2 in quotes", {claim, value})
                        : phrases("write %1 and %2 without quotes", {claim, value});
    }
    return miss.claim.empty() ? phrases("write %1", {value}) : phrases("write %1 and %2", {claim, value});
}

std::optional<QuickFix> fixOf(const PolicyRevision &revision, const Condition &condition, const NearMiss &miss,
                              const Showing &showing)
{
    const SyntaxTree &tree = revision.tree();
    std::vector<std::optional<TextEdit>> edits;
    if (!miss.claim.empty())
        edits.push_back(setClaim(tree, condition, miss.claim));
    if (!miss.value.empty())
        edits.push_back(setValue(tree, condition, miss.value));
    const std::optional<TextEdit> edit = together(revision, std::move(edits));
    if (!edit)
        return std::nullopt;
    return QuickFix{spoken(rewritingWords(condition, miss, showing)), *edit, false};
}

} // namespace skr
