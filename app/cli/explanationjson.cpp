// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explanationjson.h"

#include "app/cli/diagnosticreport.h"
#include "app/cli/jsonoutput.h"

#include "core/token/preflight.h"

namespace skr {

namespace {

using Json = nlohmann::ordered_json;

class ExplanationReport
{
public:
    explicit ExplanationReport(const Explanation &explanation)
        : m_explanation(explanation)
        , m_policy(explanation.evaluation().revision().policy())
    {
    }

    Json changes() const
    {
        Json list = Json::array();
        for (const SmallestChange &change : m_explanation.smallestChanges()) {
            Json steps = Json::array();
            for (const ChangeStep &step : change.steps) {
                Json each = {{"kind", spelling(step.kind)}};
                if (step.isOfIssuer())
                    each["authority"] = m_policy.authorities[change.turning.authority].url;
                else
                    each["claim"] = m_policy.conditions[step.condition].claim;
                each["change"] = spoken(step.policy);
                each["letsIn"] = spoken(step.letsIn);
                each["machine"] = spoken(step.machine);
                steps.push_back(std::move(each));
            }
            list.push_back({{"size", change.turning.size()},
                            {"weight", change.turning.weight},
                            {"steps", steps},
                            {"fix", fixJson(m_explanation.fix(change))}});
        }
        return list;
    }

    Json critical() const
    {
        Json list = Json::array();
        for (const CriticalFact &fact : m_explanation.criticalFacts()) {
            if (fact.authority != CriticalFact::noAuthority) {
                list.push_back({{"authority", m_policy.authorities[fact.authority].url}});
                continue;
            }
            const Condition &condition = m_policy.conditions[fact.conditions.front()];
            list.push_back({{"claim", condition.claim},
                            {"sentence", spoken(m_explanation.of(condition).sentence)},
                            {"places", fact.conditions.size()}});
        }
        return list;
    }

    Json points() const
    {
        Json list = Json::array();
        for (const PointAdvice &advice : m_explanation.points()) {
            Json options = Json::array();
            for (const OptionVerdict &option : advice.options)
                options.push_back({{"option", option.option}, {"verdict", spelling(option.verdict)}});
            list.push_back({{"point", info(advice.point).id},
                            {"decides", !advice.reliedOn},
                            {"reliesOn", advice.reliedOn},
                            {"question", info(advice.point).question},
                            {"options", options},
                            {"rewriting", advice.rewriting},
                            {"fix", fixJson(advice.fix)}});
        }
        return list;
    }

    Json authorities() const
    {
        Json list = Json::array();
        for (const Authority &authority : m_policy.authorities) {
            const AuthorityExplanation explained = m_explanation.of(authority);
            Json conditions = Json::array();
            for (const std::uint32_t block : authority.blocks)
                conditions.push_back(blockJson(m_policy.blocks[block]));
            list.push_back({{"authority", authority.url},
                            {"matches", spelling(explained.matches)},
                            {"outcome", spelling(explained.outcome)},
                            {"relevance", spelling(explained.relevance)},
                            {"difference", explained.issuer ? Json(spelling(explained.issuer->difference)) : Json()},
                            {"sentence", spoken(explained.sentence)},
                            {"conditions", conditions}});
        }
        return list;
    }

private:
    /// Recursion is bounded by maximumDepth.
    Json blockJson(const Block &block) const
    {
        const BlockExplanation explained = m_explanation.of(block);
        Json conditions = Json::array();
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::Block)
                conditions.push_back(blockJson(m_policy.blocks[item.index]));
            else if (item.kind == Item::Kind::Condition)
                conditions.push_back(conditionJson(m_policy.conditions[item.index]));
        }
        return {{"kind", spelling(block.kind)},
                {"outcome", spelling(explained.outcome)},
                {"relevance", spelling(explained.relevance)},
                {"met", explained.met},
                {"count", explained.count},
                {"conditions", conditions}};
    }

    Json conditionJson(const Condition &condition) const
    {
        const ConditionExplanation explained = m_explanation.of(condition);
        Json misses = Json::array();
        for (const NearMiss &miss : explained.nearMisses)
            misses.push_back({{"kind", spelling(miss.kind)},
                              {"sentence", spoken(miss.sentence)},
                              {"meets", miss.meets},
                              {"fix", fixJson(m_explanation.fix(condition, miss))}});
        return {{"kind", "condition"},
                {"claim", condition.claim},
                {"operator", condition.operatorName},
                {"outcome", spelling(explained.outcome)},
                {"relevance", spelling(explained.relevance)},
                {"sentence", spoken(explained.sentence)},
                {"nearMisses", misses}};
    }

    Json fixJson(const std::optional<QuickFix> &fix) const
    {
        if (!fix)
            return nullptr;
        Json json = {{"title", fix->title}};
        if (m_explanation.showing().disclosure == Disclosure::Full)
            json["edit"] = {
                {"offset", fix->edit.range.begin}, {"length", fix->edit.range.size()}, {"text", fix->edit.replacement}};
        return json;
    }

    const Explanation &m_explanation;
    const Policy &m_policy;
};

} // namespace

Json explanationJson(const Explanation &explanation, std::int64_t now)
{
    const Evaluation &evaluation = explanation.evaluation();
    const ExplanationReport report(explanation);
    Json besides = Json::array();
    for (const PreflightItem &item : preflight(evaluation.token(), now)) {
        if (!item.passed) // words of what fails name no identity
            besides.push_back({{"check", spelling(item.check)}, {"explanation", item.words}});
    }
    Json json = {
        {"verdict", spelling(evaluation.verdict())},
        {"policyValid", evaluation.policyValid()},
        {"reading", spelling(evaluation.reading())},
        {"headline", spoken(explanation.headline())},
        {"shortened", explanation.showing().disclosure == Disclosure::Shortened},
        {"besides", besides},
        {"token", {{"kind", description(evaluation.token().kind())}, {"issuer", evaluation.token().issuer()}}}};
    if (!evaluation.policyValid()) {
        json["diagnostics"] = diagnosticJson(evaluation.revision());
        return json;
    }
    json["smallestChanges"] = report.changes();
    json["hangsOn"] = report.critical();
    json["points"] = report.points();
    json["authorities"] = report.authorities();
    return json;
}

} // namespace skr
