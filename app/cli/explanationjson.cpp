// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explanationjson.h"

#include "app/cli/diagnosticreport.h"
#include "app/cli/jsonoutput.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

class ExplanationReport
{
public:
    explicit ExplanationReport(const Explanation &explanation)
        : m_explanation(explanation)
        , m_policy(explanation.evaluation().revision().policy())
    {
    }

    OrderedJson changes() const
    {
        OrderedJson list = OrderedJson::array();
        for (const SmallestChange &change : m_explanation.smallestChanges()) {
            OrderedJson steps = OrderedJson::array();
            for (const ChangeStep &step : change.steps) {
                OrderedJson each = {{"kind", spelling(step.kind)}};
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

    OrderedJson critical() const
    {
        OrderedJson list = OrderedJson::array();
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

    OrderedJson points() const
    {
        OrderedJson list = OrderedJson::array();
        for (const PointAdvice &advice : m_explanation.points()) {
            OrderedJson options = OrderedJson::array();
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

    OrderedJson authorities() const
    {
        OrderedJson list = OrderedJson::array();
        for (const Authority &authority : m_policy.authorities) {
            const AuthorityExplanation explained = m_explanation.of(authority);
            OrderedJson conditions = OrderedJson::array();
            for (const std::uint32_t block : authority.blocks)
                conditions.push_back(blockJson(m_policy.blocks[block]));
            list.push_back(
                {{"authority", authority.url},
                 {"matches", spelling(explained.matches)},
                 {"outcome", spelling(explained.outcome)},
                 {"relevance", spelling(explained.relevance)},
                 {"difference", explained.issuer ? OrderedJson(spelling(explained.issuer->difference)) : OrderedJson()},
                 {"sentence", spoken(explained.sentence)},
                 {"conditions", conditions}});
        }
        return list;
    }

private:
    /// Recursion is bounded by maximumDepth.
    OrderedJson blockJson(const Block &block) const
    {
        const BlockExplanation explained = m_explanation.of(block);
        OrderedJson conditions = OrderedJson::array();
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

    OrderedJson conditionJson(const Condition &condition) const
    {
        const ConditionExplanation explained = m_explanation.of(condition);
        OrderedJson misses = OrderedJson::array();
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

    OrderedJson fixJson(const std::optional<QuickFix> &fix) const
    {
        if (!fix)
            return nullptr;
        OrderedJson json = {{"title", fix->title}};
        if (m_explanation.showing().disclosure == Disclosure::Full)
            json["edit"] = {
                {"offset", fix->edit.range.begin}, {"length", fix->edit.range.size()}, {"text", fix->edit.replacement}};
        return json;
    }

    const Explanation &m_explanation;
    const Policy &m_policy;
};

} // namespace

OrderedJson explanationJson(const Explanation &explanation, std::int64_t now)
{
    const Evaluation &evaluation = explanation.evaluation();
    const ExplanationReport report(explanation);
    OrderedJson json = {
        {"verdict", spelling(evaluation.verdict())},
        {"policyValid", evaluation.policyValid()},
        {"reading", spelling(evaluation.reading())},
        {"headline", spoken(explanation.headline())},
        {"shortened", explanation.showing().disclosure == Disclosure::Shortened},
        {"besides", besidesJson(evaluation.token(), now)},
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
