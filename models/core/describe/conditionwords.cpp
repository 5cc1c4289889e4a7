// SPDX-License-Identifier: Apache-2.0
#include "core/describe/conditionwords.h"

#include "core/policy/operand.h"
#include "core/text/message.h"
#include "core/text/plaintext.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

using Role = Phrase::Role;

std::string_view comparison(Operator op)
{
    // In the order of Operator.
    static constexpr std::array<std::string_view, 7> words = {
        translatable(" is "),         translatable(" is not "),          translatable(" is less than "),
        translatable(" is at most "), translatable(" is greater than "), translatable(" is at least "),
        translatable(" exists: ")};
    return words[static_cast<std::size_t>(op)];
}

std::string meaning(const Condition &condition, const Claim &claim)
{
    if (condition.op == Operator::Equals) {
        const auto known = std::find_if(claim.values.begin(), claim.values.end(),
                                        [&](const KnownValue &each) { return each.value == condition.value.text; });
        if (known != claim.values.end() && !known->meaning.empty())
            return ": " + message(known->meaning);
    }
    if (claim.description.empty())
        return {};
    const std::string sentence = firstSentence(message(claim.description));
    if (claim.type != ClaimType::Boolean || condition.op != Operator::Equals)
        return message(" (the claim: %1)", {sentence});
    return condition.value.text == "true" ? ": " + sentence : message(" (true would mean: %1)", {sentence});
}

} // namespace

std::string firstSentence(const std::string &description)
{
    std::string sentence = description.substr(0, description.find(". "));
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

std::vector<Phrase> conditionWords(const Condition &condition, const ClaimCatalog &catalog)
{
    if (condition.claim.empty() || condition.operatorMember == noNode || !condition.value.isScalar())
        return {};
    std::vector<Phrase> phrases = {{Role::Name, plainText(condition.claim)}};
    if (!condition.op) {
        phrases.push_back({Role::Problem, message(" compared by an operator that does not exist, ")});
        phrases.push_back({Role::Name, plainText(condition.operatorName)});
        phrases.push_back({Role::Words, message(", with ")});
        phrases.push_back({Role::Name, plainText(operandText(condition.value))});
        return phrases;
    }
    phrases.push_back({Role::Words, message(comparison(*condition.op))});
    const std::string value = plainText(operandText(condition.value));
    if (value.empty())
        phrases.push_back({Role::Words, message("an empty text")});
    else
        phrases.push_back({Role::Name, value});
    if (const ClaimCatalog::Match match = catalog.find(condition.claim))
        phrases.push_back({Role::Words, plainText(meaning(condition, *match.claim))});
    if (condition.op != Operator::Equals)
        phrases.push_back(
            {Role::Problem,
             message(" (no source shows that the service supports %1)", {std::string(spelling(*condition.op))})});
    return phrases;
}

} // namespace skr
