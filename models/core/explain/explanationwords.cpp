// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

std::string counted(std::size_t count, const std::string &noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

Phrases join(std::string_view text)
{
    return {{Phrase::Role::Join, std::string(text)}};
}

/// ` must be `, up to the value; of exists the whole.
std::string demandWords(const Condition &condition)
{
    static constexpr std::array<std::string_view, 6> demands = {
        " must be ",         " must differ from ",     " must be less than ",
        " must be at most ", " must be greater than ", " must be at least "};
    if (condition.op == Operator::Exists)
        return condition.value.text == "false" ? " must not exist" : " must exist";
    return std::string(demands[static_cast<std::size_t>(*condition.op)]);
}

/// Titles of points, as the middle of a sentence.
std::string pointWords(const std::vector<Reason> &reasons, bool reliedOn)
{
    std::string text;
    for (const Reason &reason : reasons) {
        if (reason.reliedOn != reliedOn)
            continue;
        const std::string_view title = info(reason.point).title;
        text += (text.empty() ? "" : ", ") + lowerAscii(title.substr(0, 1)) + std::string(title.substr(1));
    }
    return text;
}

void addReasons(Phrases &sentence, const ConditionTrace &trace)
{
    if (const std::string open = pointWords(trace.reasons, false); !open.empty())
        sentence.push_back(problem("; whether that meets it, no document says: " + open));
    if (const std::string relied = pointWords(trace.reasons, true); !relied.empty())
        sentence.push_back(words("; this relies on what was observed, not on a document: " + relied));
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
        return {words(": at least " + std::to_string(size) + " demands of the policy are not met.")};
    const bool isOnly = changes.size() == 1 || changes[1].turning.size() > 1;
    if (!isOnly || changes.front().turning.conditions.empty())
        return {words(": one demand of the policy is not met.")};
    const Policy &policy = explanation.evaluation().revision().policy();
    Phrases sentence = {words(": one demand of the policy is not met. ")};
    append(sentence, explanation.of(policy.conditions[changes.front().turning.conditions.front()]).sentence);
    sentence.push_back(words("."));
    return sentence;
}

Phrases refusal(const Explanation &explanation)
{
    const Evaluation &evaluation = explanation.evaluation();
    Phrases sentence = join("Refused");
    if (!evaluation.policyValid())
        append(sentence,
               {words(": the policy has " + counted(evaluation.revision().diagnostics().invalidating, "error")
                      + ", and the service drops such a policy whole.")});
    else if (evaluation.token().issuer().empty())
        append(sentence, {words(": the token has no "), named("iss"), words(", so no authority can name its issuer.")});
    else if (issuerMatches(evaluation) == 0)
        append(sentence,
               {words(": "
                      + std::string(evaluation.revision().policy().authorities.size() == 1
                                        ? "the only authority does not name"
                                        : "none of the "
                                            + std::to_string(evaluation.revision().policy().authorities.size())
                                            + " authorities" + " names")
                      + " the token's issuer, "),
                named(evaluation.token().issuer()), words(".")});
    else if (explanation.smallestChanges().empty())
        append(sentence, {words(": no change of a few conditions would release the key.")});
    else
        append(sentence, unmetWords(explanation));
    return sentence;
}

Phrases acceptance(const Evaluation &evaluation)
{
    Phrases sentence = join("Released");
    for (const Authority &authority : evaluation.revision().policy().authorities) {
        if (evaluation.outcome(authority) == Outcome::Met) {
            append(sentence, {words(": the entry for "), named(authority.url), words(" accepts the token.")});
            return sentence;
        }
    }
    append(sentence, {words(": whatever holds of the open points, an entry accepts the token.")});
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
    Phrases sentence = join("Undocumented");
    append(sentence,
           {words(m_evaluation.exceededBound()
                      ? ": the verdict depends on more combinations of undocumented points than are tried."
                      : ": it depends on what no document says: " + pointWords(m_evaluation.reasons(), false) + ".")});
    return sentence;
}

ConditionExplanation Explanation::of(const Condition &condition) const
{
    const std::size_t index = indexOf(condition);
    ConditionExplanation result;
    result.outcome = m_conditionOutcomes[index];
    result.relevance = m_conditionRelevance[index];
    const ConditionTrace trace = m_evaluation.trace(condition);
    if (trace.why == Why::NotReadable) {
        result.sentence = {problem("a condition with an error of its own, which is never met")};
        return result;
    }
    const bool exists = condition.op == Operator::Exists;
    result.sentence = {named(condition.claim)};
    if (trace.why == Why::Equal && trace.reasons.empty()) {
        append(result.sentence,
               {words(" is "), shownValue(showing(), condition.claim, condition.value), words(", as it must be")});
        return result;
    }
    result.sentence.push_back(words(demandWords(condition)));
    if (!exists)
        result.sentence.push_back(shownValue(showing(), condition.claim, condition.value));
    if (trace.claim == noNode) {
        result.sentence.push_back(words("; the token does not have it"));
    } else {
        const Phrase found = shownValue(showing(), condition.claim, m_evaluation.token().value(trace.claim));
        append(result.sentence, {words("; the token has "), found});
        if (trace.why == Why::NotAValue)
            result.sentence.push_back(words(", which is no value that can be compared"));
        else if (trace.why == Why::NotEqual
                 && found.text == shownValue(showing(), condition.claim, condition.value).text)
            result.sentence.push_back(words(" (they differ where they are not shown)"));
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
    const std::string share = (result.met == 0 ? std::string("none") : std::to_string(result.met)) + " of "
        + std::to_string(result.count) + (result.met > 1 ? " are met" : " is met");
    result.sentence = join(block.kind == BlockKind::AllOf ? "all of these" : "any of these");
    result.sentence.push_back(
        words(": " + share
              + (block.kind == BlockKind::AnyOf && result.met > 0 && result.count > 1 ? ", which is enough" : "")));
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
        result.sentence.push_back(words(" names the token's issuer"));
        return result;
    }
    result.sentence.push_back(words(" "));
    append(result.sentence, result.issuer->sentence);
    if (const std::string open = pointWords(trace.reasons, false); !open.empty())
        result.sentence.push_back(problem("; whether it names it all the same, no document says: " + open));
    if (const std::string relied = pointWords(trace.reasons, true); !relied.empty())
        result.sentence.push_back(
            words(std::string(trace.matches == Outcome::Met ? "; it names it all the same" : "; it does not name it so")
                  + ", which relies on what was observed, not on a document: " + relied));
    return result;
}

} // namespace skr
