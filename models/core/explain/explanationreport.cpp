// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanationreport.h"

#include "core/text/lineindex.h"
#include "core/text/message.h"
#include "core/token/preflight.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

/// More entries for other issuers than this are counted.
constexpr std::size_t fewEntries = 8;
/// Errors of an invalid policy that are told.
constexpr std::size_t fewErrors = 10;

std::string_view verdictWords(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> names = {translatable("released"), translatable("refused"),
                                                              translatable("undocumented")};
    return names[static_cast<std::size_t>(verdict)];
}

Phrase outcomePhrase(Outcome outcome, Relevance relevance)
{
    static constexpr std::array<std::string_view, 3> names = {translatable("met: "), translatable("not met: "),
                                                              translatable("undocumented: ")};
    if (relevance == Relevance::NotNeeded && outcome != Outcome::Met)
        return joining(message("not needed: "));
    return joining(message(names[static_cast<std::size_t>(outcome)]));
}

class Report
{
public:
    Report(const Explanation &explanation, std::int64_t now)
        : m_explanation(explanation)
        , m_evaluation(explanation.evaluation())
        , m_policy(explanation.evaluation().revision().policy())
        , m_now(now)
    {
    }

    std::vector<Sentence> run()
    {
        m_sentences.push_back({m_explanation.headline(), {}});
        addPreflight();
        if (m_evaluation.policyValid()) {
            addChanges();
            addCritical();
            addPoints();
            addConditions();
        } else {
            addErrors();
        }
        addAbout();
        return std::move(m_sentences);
    }

private:
    /// Words of what fails name no identity.
    void addPreflight()
    {
        Sentence sentence{
            {joining(message("Besides the policy")), words(message(", this keeps the key from the token"))}, {}};
        for (const PreflightItem &item : preflight(m_evaluation.token(), m_now)) {
            if (!item.passed)
                sentence.parts.push_back({{words(item.words)}, {}});
        }
        if (!sentence.parts.empty())
            m_sentences.push_back(std::move(sentence));
    }

    void addErrors()
    {
        Sentence sentence{{joining(message("What makes the service drop it"))}, {}};
        const LineIndex lines(m_evaluation.revision().text());
        std::size_t count = 0;
        for (const Diagnostic &diagnostic : m_evaluation.revision().diagnostics().list) {
            if (!diagnostic.invalidates() || ++count > fewErrors)
                continue;
            sentence.parts.push_back(
                {{words(message("line %1: %2",
                                {std::to_string(lines.at(diagnostic.range.begin).line), diagnostic.message()}))},
                 {}});
        }
        if (count > fewErrors)
            sentence.parts.push_back({{words(message("%1 more", {std::to_string(count - fewErrors)}))}, {}});
        m_sentences.push_back(std::move(sentence));
        m_sentences.push_back(
            {{words(message("What would release the key can be told once the policy is mended."))}, {}});
    }

    void addChanges()
    {
        const std::vector<SmallestChange> &changes = m_explanation.smallestChanges();
        if (changes.empty())
            return;
        if (changes.front().steps.empty()) {
            m_sentences.push_back({{words(message("No condition has to change: what is open is told below."))}, {}});
            return;
        }
        Sentence sentence{{joining(message("The smallest changes that would release the key to this token")),
                           words(message(", the one that weakens the policy least first"))},
                          {}};
        for (const SmallestChange &change : changes) {
            if (sentence.parts.size() > 1 && change.turning.size() > changes.front().turning.size())
                break; // two ways are a choice; more work than the least is worth no more lines
            sentence.parts.push_back(changeSentence(change));
        }
        if (sentence.parts.size() == 1)
            sentence.phrases = {joining(message("The smallest change that would release the key to this token"))};
        m_sentences.push_back(std::move(sentence));
    }

    static Sentence stepSentence(const ChangeStep &step)
    {
        Phrases lets = {joining(message("lets in: "))};
        append(lets, step.letsIn);
        Phrases machine = {joining(message("or instead: "))};
        append(machine, step.machine);
        return {step.policy, {{lets, {}}, {machine, {}}}};
    }

    static Sentence changeSentence(const SmallestChange &change)
    {
        if (change.steps.size() == 1)
            return stepSentence(change.steps.front());
        Sentence sentence{{joining(message("all of these %1", {std::to_string(change.steps.size())}))}, {}};
        for (const ChangeStep &step : change.steps)
            sentence.parts.push_back(stepSentence(step));
        return sentence;
    }

    void addCritical()
    {
        if (m_evaluation.verdict() != Verdict::Released)
            return;
        Sentence sentence{{joining(message("What the release hangs on")),
                           words(message(": any one of these, turned, would refuse the token"))},
                          {}};
        for (const CriticalFact &fact : m_explanation.criticalFacts()) {
            if (fact.authority != CriticalFact::noAuthority) {
                sentence.parts.push_back(
                    {phrases("the token's issuer is %1", {named(m_evaluation.token().issuer())}), {}});
                continue;
            }
            const Condition &condition = m_policy.conditions[fact.conditions.front()];
            Phrases demand = m_explanation.of(condition).sentence;
            if (fact.conditions.size() > 1)
                demand.push_back(words(message(" (asked for in %1 places)", {std::to_string(fact.conditions.size())})));
            sentence.parts.push_back({std::move(demand), {}});
        }
        if (sentence.parts.size() == 1)
            sentence.parts.push_back(
                {{words(message("no single condition: each has an alternative that is met too"))}, {}});
        if (!sentence.parts.empty())
            m_sentences.push_back(std::move(sentence));
    }

    void addPoints()
    {
        for (const PointAdvice &advice : m_explanation.points()) {
            const PointInfo &row = info(advice.point);
            Sentence sentence{
                {joining(advice.reliedOn ? message("Relied on, though no document says so: ") : message("Open: ")),
                 words(message(row.question))},
                {}};
            for (const OptionVerdict &option : advice.options)
                sentence.parts.push_back(
                    {{words(message("if %1: %2", {message(option.option), message(verdictWords(option.verdict))}))},
                     {}});
            sentence.parts.push_back({{words(message("known: %1", {message(row.evidence)}))}, {}});
            Phrases rewriting = {words(message("so that it does not matter: %1", {message(advice.rewriting)}))};
            sentence.parts.push_back({std::move(rewriting), {}});
            m_sentences.push_back(std::move(sentence));
        }
    }

    void addConditions()
    {
        Sentence sentence{{joining(message("Every condition"))}, {}};
        std::size_t others = 0;
        for (const Authority &authority : m_policy.authorities) {
            if (m_evaluation.matches(authority.url) != Outcome::NotMet)
                sentence.parts.push_back(entrySentence(authority));
        }
        // Which issuers the others are for says little beside one that counts, and nothing without one to compare.
        const bool listOthers = sentence.parts.empty() && !m_evaluation.token().issuer().empty();
        const std::size_t most = listOthers ? fewEntries : 0;
        for (const Authority &authority : m_policy.authorities) {
            if (m_evaluation.matches(authority.url) != Outcome::NotMet)
                continue;
            if (m_policy.authorities.size() == 1)
                sentence.parts.push_back(entrySentence(authority));
            else if (++others <= most)
                sentence.parts.push_back({issuerPhrases(authority), {}});
        }
        const std::size_t counted = others - std::min(others, most);
        if (counted > 0)
            sentence.parts.push_back({{words(otherEntries(counted, listOthers))}, {}});
        m_sentences.push_back(std::move(sentence));
    }

    static std::string otherEntries(std::size_t count, bool more)
    {
        const std::string number = std::to_string(count);
        if (more)
            return count == 1 ? message("%1 more entry is for another issuer", {number})
                              : message("%1 more entries are for other issuers", {number});
        return count == 1 ? message("%1 entry is for another issuer", {number})
                          : message("%1 entries are for other issuers", {number});
    }

    Phrases issuerPhrases(const Authority &authority) const
    {
        const AuthorityExplanation entry = m_explanation.of(authority);
        Phrases result = {entry.matches == Outcome::NotMet ? joining(message("other issuer: "))
                                                           : outcomePhrase(entry.outcome, entry.relevance)};
        append(result, entry.sentence);
        return result;
    }

    Sentence entrySentence(const Authority &authority) const
    {
        Sentence sentence{issuerPhrases(authority), {}};
        for (const std::uint32_t block : authority.blocks)
            sentence.parts.push_back(blockSentence(m_policy.blocks[block]));
        return sentence;
    }

    /// Recursion is bounded by maximumDepth.
    Sentence blockSentence(const Block &block) const
    {
        const BlockExplanation explained = m_explanation.of(block);
        Sentence sentence{{outcomePhrase(explained.outcome, explained.relevance)}, {}};
        append(sentence.phrases, explained.sentence);
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::Block)
                sentence.parts.push_back(blockSentence(m_policy.blocks[item.index]));
            else if (item.kind == Item::Kind::Condition)
                sentence.parts.push_back(conditionSentence(m_policy.conditions[item.index]));
        }
        return sentence;
    }

    Sentence conditionSentence(const Condition &condition) const
    {
        const ConditionExplanation explained = m_explanation.of(condition);
        Sentence sentence{{outcomePhrase(explained.outcome, explained.relevance)}, {}};
        append(sentence.phrases, explained.sentence);
        if (explained.relevance == Relevance::Deciding)
            sentence.phrases.push_back(joining(m_evaluation.verdict() == Verdict::Released
                                                   ? message(" – the release hangs on it")
                                                   : message(" – this one decides")));
        if (explained.relevance == Relevance::NotNeeded)
            return sentence;
        for (const NearMiss &miss : explained.nearMisses) {
            Phrases near = {joining(message("near: "))};
            append(near, miss.sentence);
            if (miss.meets) {
                append(near, {joining(message("; this would do: "))});
                append(near, rewritingWords(condition, miss, m_explanation.showing()));
            }
            sentence.parts.push_back({std::move(near), {}});
        }
        return sentence;
    }

    void addAbout()
    {
        const AttestationToken &token = m_evaluation.token();
        Sentence sentence{{joining(message("About this"))}, {}};
        sentence.parts.push_back({phrases("token: %1, issuer %2",
                                          {words(message(description(token.kind()))),
                                           token.issuer().empty() ? words(message("none")) : named(token.issuer())}),
                                  {}});
        sentence.parts.push_back({{words(m_evaluation.reading() == Reading::AsObserved
                                             ? message("reading: %1, what working deployments show counts",
                                                       {std::string(spelling(m_evaluation.reading()))})
                                             : message("reading: %1, only what is documented counts",
                                                       {std::string(spelling(m_evaluation.reading()))}))},
                                  {}});
        sentence.parts.push_back(
            {{words(message(
                 "a simulation after published documents and recorded traffic; the signature was not checked"))},
             {}});
        if (m_explanation.showing().disclosure == Disclosure::Shortened)
            sentence.parts.push_back(
                {{words(message("values that may identify a machine, a token, a key or a caller are shortened"))}, {}});
        m_sentences.push_back(std::move(sentence));
    }

    const Explanation &m_explanation;
    const Evaluation &m_evaluation;
    const Policy &m_policy;
    std::int64_t m_now;
    std::vector<Sentence> m_sentences;
};

} // namespace

std::vector<Sentence> explanationReport(const Explanation &explanation, std::int64_t now)
{
    return Report(explanation, now).run();
}

} // namespace skr
