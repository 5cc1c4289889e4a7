// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"

#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

Phrases demandWords(const Condition &condition, const Phrase &value)
{
    const Phrase claim = named(condition.claim);
    switch (*condition.op) {
    case Operator::Equals:
        return phrases("%1 must be %2", {claim, value});
    case Operator::NotEquals:
        return phrases("%1 must differ from %2", {claim, value});
    case Operator::Less:
        return phrases("%1 must be less than %2", {claim, value});
    case Operator::LessOrEquals:
        return phrases("%1 must be at most %2", {claim, value});
    case Operator::Greater:
        return phrases("%1 must be greater than %2", {claim, value});
    case Operator::GreaterOrEquals:
        return phrases("%1 must be at least %2", {claim, value});
    case Operator::Exists:
        break;
    }
    return condition.value.text == "false" ? phrases("%1 must not exist", {claim}) : phrases("%1 must exist", {claim});
}

/// Titles of points, as the middle of a sentence.
std::string pointWords(const std::vector<Reason> &reasons, bool reliedOn)
{
    std::string text;
    for (const Reason &reason : reasons) {
        if (reason.reliedOn != reliedOn)
            continue;
        text += (text.empty() ? "" : ", ") + messageInside(info(reason.point).title);
    }
    return text;
}

void addReasons(Phrases &sentence, const ConditionTrace &trace)
{
    if (const std::string open = pointWords(trace.reasons, false); !open.empty())
        sentence.push_back(problem(message("; whether that meets it, no document says: %1", {open})));
    if (const std::string relied = pointWords(trace.reasons, true); !relied.empty())
        sentence.push_back(words(message("; this relies on what was observed, not on a document: %1", {relied})));
}

std::size_t issuerMatches(const Evaluation &evaluation)
{
    const auto &authorities = evaluation.revision().policy().authorities;
    return static_cast<std::size_t>(
        std::count_if(authorities.begin(), authorities.end(), [&](const Authority &authority) {
            return evaluation.matches(authority.url) != Outcome::NotMet;
        }));
}

/// How many demands are not met at the least; which, if it is one.
Phrases unmetWords(const Explanation &explanation)
{
    const std::vector<SmallestChange> &changes = explanation.smallestChanges();
    const std::size_t size = changes.front().turning.size();
    if (size > 1)
        return {words(message(": at least %1 demands of the policy are not met.", {std::to_string(size)}))};
    const bool isOnly = changes.size() == 1 || changes[1].turning.size() > 1;
    if (!isOnly || changes.front().turning.conditions.empty())
        return {words(message(": one demand of the policy is not met."))};
    const Policy &policy = explanation.evaluation().revision().policy();
    return phrases(": one demand of the policy is not met. %1.",
                   {explanation.of(policy.conditions[changes.front().turning.conditions.front()]).sentence});
}

Phrases refusal(const Explanation &explanation)
{
    const Evaluation &evaluation = explanation.evaluation();
    Phrases sentence = {joining(message("Refused"))};
    const std::size_t errors = evaluation.revision().diagnostics().invalidating;
    const std::size_t entries = evaluation.revision().policy().authorities.size();
    const Phrase issuer = named(evaluation.token().issuer());
    if (!evaluation.policyValid())
        append(sentence,
               errors == 1
                   ? Phrases{words(message(": the policy has 1 error, and the service drops such a policy whole."))}
                   : phrases(": the policy has %1 errors, and the service drops such a policy whole.",
                             {words(std::to_string(errors))}));
    else if (evaluation.token().issuer().empty())
        append(sentence, phrases(": the token has no %1, so no authority can name its issuer.", {named("iss")}));
    else if (issuerMatches(evaluation) == 0)
        append(sentence,
               entries == 1 ? phrases(": the only authority does not name the token's issuer, %1.", {issuer})
                            : phrases(": none of the %1 authorities names the token's issuer, %2.",
                                      {words(std::to_string(entries)), issuer}));
    else if (explanation.smallestChanges().empty())
        append(sentence, {words(message(": no change of a few conditions would release the key."))});
    else
        append(sentence, unmetWords(explanation));
    return sentence;
}

Phrases acceptance(const Evaluation &evaluation)
{
    Phrases sentence = {joining(message("Released"))};
    for (const Authority &authority : evaluation.revision().policy().authorities) {
        if (evaluation.outcome(authority) == Outcome::Met) {
            append(sentence, phrases(": the entry for %1 accepts the token.", {named(authority.url)}));
            return sentence;
        }
    }
    append(sentence, {words(message(": whatever holds of the open points, an entry accepts the token."))});
    return sentence;
}

} // namespace

Phrases Explanation::headline() const
{
    switch (m_evaluation.verdict()) {
    case Verdict::Released:
        return acceptance(m_evaluation);
    case Verdict::Refused:
        return refusal(*this);
    case Verdict::Undocumented:
        break;
    }
    Phrases sentence = {joining(message("Undocumented"))};
    append(sentence,
           {words(m_evaluation.exceededBound()
                      ? message(": the verdict depends on more combinations of undocumented points than are tried.")
                      : message(": it depends on what no document says: %1.",
                                {pointWords(m_evaluation.reasons(), false)}))});
    return sentence;
}

bool Explanation::isInTheWay(const Condition &condition) const
{
    const std::size_t index = indexOf(condition);
    const Relevance relevance = m_conditionRelevance[index];
    return m_conditionOutcomes[index] != Outcome::Met && relevance != Relevance::NotReached
        && relevance != Relevance::NotNeeded;
}

ConditionExplanation Explanation::of(const Condition &condition) const
{
    const std::size_t index = indexOf(condition);
    ConditionExplanation result;
    result.outcome = m_conditionOutcomes[index];
    result.relevance = m_conditionRelevance[index];
    const ConditionTrace trace = m_evaluation.trace(condition);
    if (trace.why == Why::NotReadable) {
        result.sentence = {problem(message("a condition with an error of its own, which is never met"))};
        return result;
    }
    const Phrase wanted = shownValue(showing(), condition.claim, condition.value);
    if (trace.why == Why::Equal && trace.reasons.empty()) {
        result.sentence = phrases("%1 is %2, as it must be", {named(condition.claim), wanted});
        return result;
    }
    result.sentence = demandWords(condition, wanted);
    if (trace.claim == noNode) {
        result.sentence.push_back(words(message("; the token does not have it")));
    } else {
        const Phrase found = shownValue(showing(), condition.claim, m_evaluation.token().value(trace.claim));
        append(result.sentence, phrases("; the token has %1", {found}));
        if (trace.why == Why::NotAValue)
            result.sentence.push_back(words(message(", which is no value that can be compared")));
        else if (trace.why == Why::NotEqual && found.text == wanted.text)
            result.sentence.push_back(words(message(" (they differ where they are not shown)")));
    }
    addReasons(result.sentence, trace);
    if (result.outcome != Outcome::Met)
        result.nearMisses = skr::nearMisses(m_evaluation, condition, m_claims, showing());
    return result;
}

BlockExplanation Explanation::of(const Block &block) const
{
    BlockExplanation result;
    result.outcome = m_blockOutcomes[indexOf(block)];
    result.relevance = m_blockRelevance[indexOf(block)];
    result.count = block.items.size();
    result.met = static_cast<std::size_t>(std::count_if(
        block.items.begin(), block.items.end(), [this](const Item &item) { return outcomeOf(item) == Outcome::Met; }));
    const std::string count = std::to_string(result.count);
    const std::string share = result.met == 0 ? message(": none of %1 is met", {count})
        : result.met == 1                     ? message(": 1 of %1 is met", {count})
                                              : message(": %1 of %2 are met", {std::to_string(result.met), count});
    result.sentence = {joining(block.kind == BlockKind::AllOf ? message("all of these") : message("any of these"))};
    result.sentence.push_back(words(share));
    if (block.kind == BlockKind::AnyOf && result.met > 0 && result.count > 1)
        result.sentence.push_back(words(message(", which is enough")));
    return result;
}

AuthorityExplanation Explanation::of(const Authority &authority) const
{
    AuthorityExplanation result;
    const auto index = static_cast<std::size_t>(&authority - m_evaluation.revision().policy().authorities.data());
    const AuthorityTrace trace = m_evaluation.trace(authority);
    result.matches = trace.matches;
    result.outcome = trace.outcome;
    result.relevance = m_authorityRelevance[index];
    result.issuer = issuerMiss(authority.url, m_evaluation.token().issuer());
    result.sentence = {named(authority.url)};
    if (!result.issuer) {
        result.sentence = phrases("%1 names the token's issuer", {named(authority.url)});
        return result;
    }
    result.sentence.push_back(words(" "));
    append(result.sentence, result.issuer->sentence);
    if (const std::string open = pointWords(trace.reasons, false); !open.empty())
        result.sentence.push_back(problem(message("; whether it names it all the same, no document says: %1", {open})));
    if (const std::string relied = pointWords(trace.reasons, true); !relied.empty())
        result.sentence.push_back(
            words(trace.matches == Outcome::Met
                      ? message("; it names it all the same, which relies on what was observed, not on a document: %1",
                                {relied})
                      : message("; it does not name it so, which relies on what was observed, not on a document: %1",
                                {relied})));
    return result;
}

} // namespace skr
