// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnosticreport.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/evaluationwords.h"
#include "app/cli/jsonoutput.h"

#include "core/token/encryptionkey.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

/// Null for what is no scalar.
OrderedJson valueJson(const Value &value)
{
    switch (value.kind) {
    case NodeKind::String:
        return value.text;
    case NodeKind::Number:
        return numberJson(value.text);
    case NodeKind::True:
    case NodeKind::False:
        return value.kind == NodeKind::True;
    default:
        return nullptr;
    }
}

class Report
{
public:
    explicit Report(const Evaluation &evaluation)
        : m_evaluation(evaluation)
        , m_policy(evaluation.revision().policy())
    {
    }

    OrderedJson reasons() const
    {
        OrderedJson list = OrderedJson::array();
        for (const Reason &reason : m_evaluation.reasons())
            list.push_back({{"point", info(reason.point).id},
                            {"explanation", explanation(reason)},
                            {"decides", !reason.reliedOn},
                            {"reliesOn", reason.reliedOn}});
        return list;
    }

    OrderedJson authorities() const
    {
        OrderedJson list = OrderedJson::array();
        for (const Authority &authority : m_policy.authorities) {
            const AuthorityTrace trace = m_evaluation.trace(authority);
            OrderedJson conditions = OrderedJson::array();
            for (const std::uint32_t block : authority.blocks)
                conditions.push_back(blockJson(m_policy.blocks[block]));
            list.push_back({{"authority", authority.url},
                            {"matches", spellingOfMatch(trace.matches)},
                            {"outcome", spelling(trace.outcome)},
                            {"conditions", conditions}});
        }
        return list;
    }

    OrderedJson token(std::int64_t now) const
    {
        const AttestationToken &token = m_evaluation.token();
        const auto key = encryptionKeyId(token);
        return {{"kind", description(token.kind())},
                {"issuer", token.issuer()},
                {"issuedAt", timeJson(token.issuedAt())},
                {"notBefore", timeJson(token.notBefore())},
                {"expires", timeJson(token.expires())},
                {"expired", token.expires() && *token.expires() <= now},
                {"signature", "not checked"},
                {"encryptionKey", key ? OrderedJson(*key) : OrderedJson()}};
    }

private:
    static std::string_view spellingOfMatch(Outcome matches)
    {
        return matches == Outcome::Met ? "yes" : matches == Outcome::NotMet ? "no" : "undocumented";
    }

    /// Recursion is bounded by maximumDepth.
    OrderedJson blockJson(const Block &block) const
    {
        OrderedJson conditions = OrderedJson::array();
        for (const Item &item : block.items) {
            if (item.kind == Item::Kind::Block)
                conditions.push_back(blockJson(m_policy.blocks[item.index]));
            else if (item.kind == Item::Kind::Condition)
                conditions.push_back(conditionJson(m_policy.conditions[item.index]));
            else
                conditions.push_back({{"kind", "notUnderstood"},
                                      {"outcome", spelling(Outcome::NotMet)},
                                      {"reason", "neither a condition nor a block: see the diagnostics"}});
        }
        return {{"kind", spelling(block.kind)},
                {"outcome", spelling(m_evaluation.outcome(block))},
                {"conditions", conditions}};
    }

    OrderedJson conditionJson(const Condition &condition) const
    {
        const ConditionTrace trace = m_evaluation.trace(condition);
        OrderedJson points = OrderedJson::array();
        for (const Reason &reason : trace.reasons)
            points.push_back(info(reason.point).id);
        return {{"kind", "condition"},
                {"claim", condition.claim},
                {"operator", condition.operatorName},
                {"expected", valueJson(condition.value)},
                {"actual", trace.claim == noNode ? OrderedJson() : valueJson(m_evaluation.token().value(trace.claim))},
                {"outcome", spelling(trace.outcome)},
                {"reason", conditionReason(m_evaluation, condition, trace)},
                {"points", points}};
    }

    const Evaluation &m_evaluation;
    const Policy &m_policy;
};

} // namespace

OrderedJson evaluationJson(const Evaluation &evaluation, std::int64_t now)
{
    const Report report(evaluation);
    OrderedJson json = {{"verdict", spelling(evaluation.verdict())},
                        {"policyValid", evaluation.policyValid()},
                        {"reading", spelling(evaluation.reading())},
                        {"summary", summary(evaluation)},
                        {"besides", besidesJson(evaluation.token(), now)},
                        {"reasons", report.reasons()},
                        {"authorities", report.authorities()},
                        {"token", report.token(now)}};
    if (!evaluation.policyValid()) {
        json["diagnostics"] = diagnosticJson(evaluation.revision());
        if (evaluation.revision().diagnostics().omitted > 0)
            json["omitted"] = evaluation.revision().diagnostics().omitted;
    }
    return json;
}

} // namespace skr
