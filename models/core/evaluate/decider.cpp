// SPDX-License-Identifier: Apache-2.0
#include "core/evaluate/decider.h"

#include "core/evaluate/comparison.h"
#include "core/evaluate/decision.h"
#include "core/policy/operand.h"
#include "core/text/message.h"

#include <array>

namespace skr {

namespace {

/// Looks for what is not met, taking for every point what working deployments show: where every combination refuses,
/// this one does.
class UnmetSearch
{
public:
    UnmetSearch(const Policy &policy, const AttestationToken &token, const Assignment &observed)
        : m_policy(policy)
        , m_token(token)
        , m_assignment(observed)
    {
    }

    Decider run()
    {
        if (m_token.issuer().empty())
            return {Decider::Kind::NoIssuer, 0};
        for (const Authority &authority : m_policy.authorities) {
            if (!authorityMatches(authority.url, issuerOf(m_token, m_assignment), m_assignment))
                continue;
            for (const std::uint32_t block : authority.blocks) {
                if (const Decider unmet = firstUnmet(m_policy.blocks[block]); unmet.kind != Decider::Kind::None)
                    return unmet;
            }
            return {Decider::Kind::NotReadable, 0};
        }
        return {Decider::Kind::NoAuthority, 0};
    }

private:
    /// None if the block is met. Recursion is bounded by maximumDepth.
    Decider firstUnmet(const Block &block)
    {
        Decider first = block.items.empty() ? Decider{Decider::Kind::NotReadable, 0} : Decider{};
        for (const Item &item : block.items) {
            const Decider unmet = unmetOf(item);
            const bool met = unmet.kind == Decider::Kind::None;
            if (met && block.kind == BlockKind::AnyOf)
                return {};
            if (!met && block.kind == BlockKind::AllOf)
                return unmet;
            if (first.kind == Decider::Kind::None)
                first = unmet;
        }
        return first;
    }

    Decider unmetOf(const Item &item)
    {
        switch (item.kind) {
        case Item::Kind::Block:
            return firstUnmet(m_policy.blocks[item.index]);
        case Item::Kind::Condition:
            if (conditionMet(m_policy.conditions[item.index], m_token, m_assignment))
                return {};
            return {Decider::Kind::Condition, item.index};
        default:
            return {Decider::Kind::NotReadable, 0};
        }
    }

    const Policy &m_policy;
    const AttestationToken &m_token;
    Assignment m_assignment;
};

Decider firstPoint(const Decision &decision)
{
    for (std::uint32_t point = 0; point < pointCount; ++point) {
        if (decision.deciding.test(point))
            return {Decider::Kind::Point, point};
    }
    return {Decider::Kind::TooManyPoints, 0};
}

} // namespace

DecidedToken decideAndTell(const PolicyRevision &revision, const AttestationToken &token, Reading reading)
{
    const Decision decision = decideOpen(revision, token, openPoints(reading));
    if (decision.verdict == Verdict::Released)
        return {decision.verdict, {}};
    if (decision.verdict == Verdict::Undocumented)
        return {decision.verdict, firstPoint(decision)};
    if (!revision.isValid())
        return {decision.verdict, {Decider::Kind::PolicyInvalid, 0}};
    return {decision.verdict, UnmetSearch(revision.policy(), token, observedAssignment()).run()};
}

std::string demandWords(const Condition &condition, const std::string &subject)
{
    const std::string value = operandText(condition.value);
    if (!condition.op)
        return message("%1 has no operator of the grammar", {subject});
    switch (*condition.op) {
    case Operator::Equals:
        return message("%1 must be %2", {subject, value});
    case Operator::NotEquals:
        return message("%1 must differ from %2", {subject, value});
    case Operator::Less:
        return message("%1 must be less than %2", {subject, value});
    case Operator::LessOrEquals:
        return message("%1 must be at most %2", {subject, value});
    case Operator::Greater:
        return message("%1 must be greater than %2", {subject, value});
    case Operator::GreaterOrEquals:
        return message("%1 must be at least %2", {subject, value});
    case Operator::Exists:
        break;
    }
    return condition.value.text == "false" ? message("%1 must not exist", {subject})
                                           : message("%1 must exist", {subject});
}

std::string deciderWords(const PolicyRevision &revision, const Decider &decider, std::string_view issuer)
{
    switch (decider.kind) {
    case Decider::Kind::None:
        return {};
    case Decider::Kind::PolicyInvalid:
        return message("not a valid policy, which the service drops whole");
    case Decider::Kind::NoIssuer:
        return message("the token has no `iss`");
    case Decider::Kind::NoAuthority:
        return issuer.empty() ? message("no authority matches other issuers")
                              : message("no authority matches %1", {std::string(issuer)});
    case Decider::Kind::Condition: {
        const Condition &condition = revision.policy().conditions[decider.index];
        return demandWords(condition, "`" + std::string(condition.claim) + "`");
    }
    case Decider::Kind::NotReadable:
        return message("an entry of the policy cannot be read as a condition");
    case Decider::Kind::Point:
        return message("it depends on what no document says: %1",
                       {message(info(static_cast<Point>(decider.index)).title)});
    default:
        return message("it depends on more combinations of undocumented points than are tried");
    }
}

} // namespace skr
