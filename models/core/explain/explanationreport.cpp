// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanationreport.h"

#include "core/text/lineindex.h"
#include "core/token/preflight.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

/// More entries for other issuers than this are counted.
constexpr std::size_t fewEntries = 8;
/// Errors of an invalid policy that are told.
constexpr std::size_t fewErrors = 10;

Phrase join(std::string_view text)
{
    return {Phrase::Role::Join, std::string(text)};
}

std::string_view verdictWords(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> names = {"released", "refused", "undocumented"};
    return names[static_cast<std::size_t>(verdict)];
}

Phrase outcomePhrase(Outcome outcome, Relevance relevance)
{
    static constexpr std::array<std::string_view, 3> names = {"met: ", "not met: ", "undocumented: "};
    if (relevance == Relevance::NotNeeded && outcome != Outcome::Met)
        return join("not needed: ");
    return join(names[static_cast<std::size_t>(outcome)]);
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
        Sentence sentence{{join("Besides the policy"), words(", this keeps the key from the token")}, {}};
        for (const PreflightItem &item : preflight(m_evaluation.token(), m_now)) {
            if (!item.passed)
                sentence.parts.push_back({{words(item.words)}, {}});
        }
        if (!sentence.parts.empty())
            m_sentences.push_back(std::move(sentence));
    }

    void addErrors()
    {
        Sentence sentence{{join("What makes the service drop it")}, {}};
        const LineIndex lines(m_evaluation.revision().text());
        std::size_t count = 0;
        for (const Diagnostic &diagnostic : m_evaluation.revision().diagnostics().list) {
            if (!diagnostic.invalidates() || ++count > fewErrors)
                continue;
            sentence.parts.push_back(
                {{words("line " + std::to_string(lines.at(diagnostic.range.begin).line) + ": " + diagnostic.message())},
                 {}});
        }
        if (count > fewErrors)
            sentence.parts.push_back({{words(std::to_string(count - fewErrors) + " more")}, {}});
        m_sentences.push_back(std::move(sentence));
        m_sentences.push_back({{words("What would release the key can be told once the policy is mended.")}, {}});
    }

    void addChanges()
    {
        const std::vector<SmallestChange> &changes = m_explanation.smallestChanges();
        if (changes.empty())
            return;
        if (changes.front().steps.empty()) {
            m_sentences.push_back({{words("No condition has to change: what is open is told below.")}, {}});
            return;
        }
        Sentence sentence{{join("The smallest changes that would release the key to this token"),
                           words(", the one that weakens the policy least first")},
                          {}};
        for (const SmallestChange &change : changes) {
            if (sentence.parts.size() > 1 && change.turning.size() > changes.front().turning.size())
                break; // two ways are a choice; more work than the least is worth no more lines
            sentence.parts.push_back(changeSentence(change));
        }
        if (sentence.parts.size() == 1)
            sentence.phrases = {join("The smallest change that would release the key to this token")};
        m_sentences.push_back(std::move(sentence));
    }

    static Sentence stepSentence(const ChangeStep &step)
    {
        Phrases lets = {join("lets in: ")};
        append(lets, step.letsIn);
        Phrases machine = {join("or instead: ")};
        append(machine, step.machine);
        return {step.policy, {{lets, {}}, {machine, {}}}};
    }

    static Sentence changeSentence(const SmallestChange &change)
    {
        if (change.steps.size() == 1)
            return stepSentence(change.steps.front());
        Sentence sentence{{join("all of these " + std::to_string(change.steps.size()))}, {}};
        for (const ChangeStep &step : change.steps)
            sentence.parts.push_back(stepSentence(step));
        return sentence;
    }

    void addCritical()
    {
        if (m_evaluation.verdict() != Verdict::Released)
            return;
        Sentence sentence{
            {join("What the release hangs on"), words(": any one of these, turned, would refuse the token")}, {}};
        for (const CriticalFact &fact : m_explanation.criticalFacts()) {
            if (fact.authority != CriticalFact::noAuthority) {
                sentence.parts.push_back({{words("the token's issuer is "), named(m_evaluation.token().issuer())}, {}});
                continue;
            }
            const Condition &condition = m_policy.conditions[fact.conditions.front()];
            Phrases phrases = m_explanation.of(condition).sentence;
            if (fact.conditions.size() > 1)
                phrases.push_back(words(" (asked for in " + std::to_string(fact.conditions.size()) + " places)"));
            sentence.parts.push_back({std::move(phrases), {}});
        }
        if (sentence.parts.size() == 1)
            sentence.parts.push_back({{words("no single condition: each has an alternative that is met too")}, {}});
        if (!sentence.parts.empty())
            m_sentences.push_back(std::move(sentence));
    }

    void addPoints()
    {
        for (const PointAdvice &advice : m_explanation.points()) {
            const PointInfo &row = info(advice.point);
            Sentence sentence{
                {join(advice.reliedOn ? "Relied on, though no document says so: " : "Open: "), words(row.question)},
                {}};
            for (const OptionVerdict &option : advice.options)
                sentence.parts.push_back(
                    {{words("if " + std::string(option.option) + ": " + std::string(verdictWords(option.verdict)))},
                     {}});
            sentence.parts.push_back({{words("known: " + std::string(row.evidence))}, {}});
            Phrases rewriting = {words("so that it does not matter: " + std::string(advice.rewriting))};
            sentence.parts.push_back({std::move(rewriting), {}});
            m_sentences.push_back(std::move(sentence));
        }
    }

    void addConditions()
    {
        Sentence sentence{{join("Every condition")}, {}};
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
            sentence.parts.push_back(
                {{words(std::to_string(counted) + (listOthers ? " more" : "")
                        + (counted == 1 ? " entry is for another issuer" : " entries are for other issuers"))},
                 {}});
        m_sentences.push_back(std::move(sentence));
    }

    Phrases issuerPhrases(const Authority &authority) const
    {
        const AuthorityExplanation entry = m_explanation.of(authority);
        Phrases phrases = {entry.matches == Outcome::NotMet ? join("other issuer: ")
                                                            : outcomePhrase(entry.outcome, entry.relevance)};
        append(phrases, entry.sentence);
        return phrases;
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
            sentence.phrases.push_back(join(m_evaluation.verdict() == Verdict::Released ? " – the release hangs on it"
                                                                                        : " – this one decides"));
        if (explained.relevance == Relevance::NotNeeded)
            return sentence;
        for (const NearMiss &miss : explained.nearMisses) {
            Phrases phrases = {join("near: ")};
            append(phrases, miss.sentence);
            if (miss.meets) {
                append(phrases, {join("; this would do: ")});
                append(phrases, rewritingWords(condition, miss, m_explanation.showing()));
            }
            sentence.parts.push_back({std::move(phrases), {}});
        }
        return sentence;
    }

    void addAbout()
    {
        const AttestationToken &token = m_evaluation.token();
        Sentence sentence{{join("About this")}, {}};
        sentence.parts.push_back({{words("token: " + std::string(description(token.kind())) + ", issuer "),
                                   token.issuer().empty() ? words("none") : named(token.issuer())},
                                  {}});
        sentence.parts.push_back(
            {{words("reading: " + std::string(spelling(m_evaluation.reading()))
                    + (m_evaluation.reading() == Reading::AsObserved ? ", what working deployments show counts"
                                                                     : ", only what is documented counts"))},
             {}});
        sentence.parts.push_back(
            {{words("a simulation after published documents and recorded traffic; the signature was not checked")},
             {}});
        if (m_explanation.showing().disclosure == Disclosure::Shortened)
            sentence.parts.push_back(
                {{words("values that may identify a machine, a token, a key or a caller are shortened")}, {}});
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
