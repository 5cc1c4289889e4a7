// SPDX-License-Identifier: Apache-2.0
#include "app/cli/evaluationwords.h"

#include "app/cli/terminaltext.h"

#include "core/evaluate/decider.h"
#include "core/policy/operand.h"
#include "core/text/utf8.h"
#include "core/token/timewords.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace skr {

namespace {

/// `` `claim` must be true; the token has false ``
std::string unmet(const Evaluation &evaluation, const Condition &condition)
{
    const NodeIndex claim = evaluation.token().find(condition.claim);
    return demandWords(condition, "`" + std::string(condition.claim) + "`") + "; "
        + (claim == noNode ? "the token does not have it" : "the token has " + actualText(evaluation, claim));
}

/// The conditions that are not met and make the block so.
void collectUnmet(const Evaluation &evaluation, const Block &block, std::vector<const Condition *> &unmet)
{
    const Policy &policy = evaluation.revision().policy();
    for (const Item &item : block.items) {
        if (item.kind == Item::Kind::Block) {
            if (evaluation.outcome(policy.blocks[item.index]) == Outcome::NotMet)
                collectUnmet(evaluation, policy.blocks[item.index], unmet);
        } else if (item.kind == Item::Kind::Condition) {
            const Condition &condition = policy.conditions[item.index];
            if (evaluation.trace(condition).outcome == Outcome::NotMet)
                unmet.push_back(&condition);
        }
    }
}

std::string refusal(const Evaluation &evaluation)
{
    const Policy &policy = evaluation.revision().policy();
    const std::string_view issuer = evaluation.token().issuer();
    if (issuer.empty())
        return "the token has no `iss`, so no authority can match it";
    const Authority *matching = nullptr;
    std::size_t count = 0;
    for (const Authority &authority : policy.authorities) {
        if (evaluation.trace(authority).matches == Outcome::NotMet)
            continue;
        matching = &authority;
        ++count;
    }
    if (count == 0)
        return "no authority names the token's issuer " + std::string(issuer);
    if (count > 1)
        return "none of the " + std::to_string(count) + " authorities that match the token's issuer accepts it";
    std::vector<const Condition *> conditions;
    for (const std::uint32_t block : matching->blocks)
        collectUnmet(evaluation, policy.blocks[block], conditions);
    if (conditions.size() == 1)
        return unmet(evaluation, *conditions.front());
    return counted(conditions.size(), "condition") + " of " + std::string(matching->url) + " are not met";
}

std::string acceptance(const Evaluation &evaluation)
{
    for (const Authority &authority : evaluation.revision().policy().authorities) {
        if (evaluation.trace(authority).outcome == Outcome::Met)
            return std::string(authority.url) + " accepts the token";
    }
    return "whatever holds of the open points, an authority accepts the token";
}

/// Titles start with a capital letter in ASCII.
std::string withSmallInitial(std::string_view title)
{
    return lowerAscii(title.substr(0, 1)) + std::string(title.substr(1));
}

std::string dependence(const Evaluation &evaluation)
{
    if (evaluation.exceededBound())
        return "it depends on more combinations of undocumented points than are tried";
    std::string points;
    for (const Reason &reason : evaluation.reasons()) {
        if (!reason.reliedOn)
            points += (points.empty() ? "" : "; ") + withSmallInitial(info(reason.point).title);
    }
    return "it depends on what no document says: " + points;
}

} // namespace

std::string summary(const Evaluation &evaluation)
{
    if (!evaluation.policyValid())
        return "not a valid policy, which the service drops whole: "
            + counted(evaluation.revision().diagnostics().invalidating, "error");
    switch (evaluation.verdict()) {
    case Verdict::Released:
        return acceptance(evaluation);
    case Verdict::Refused:
        return refusal(evaluation);
    default:
        return dependence(evaluation);
    }
}

std::string explanation(const Reason &reason)
{
    const PointInfo &point = info(reason.point);
    std::string options;
    if (reason.reliedOn) {
        options = "Observed: " + std::string(point.options[point.observed.value_or(0)]);
    } else {
        for (const std::string_view option : point.options)
            options += (options.empty() ? "Open: " : ", or ") + std::string(option);
    }
    return std::string(point.question) + " " + options + ". " + std::string(point.evidence);
}

std::string conditionReason(const Evaluation &evaluation, const Condition &condition, const ConditionTrace &trace)
{
    const std::string points = pointsText(trace.reasons);
    const std::string suffix = points.empty() ? "" : " (" + points + ")";
    switch (trace.why) {
    case Why::NotReadable:
        return "the condition has an error: see the diagnostics";
    case Why::Missing:
        return "the token has no such claim" + suffix;
    case Why::Equal:
        return "the values are equal" + suffix;
    default:
        return "the token has " + actualText(evaluation, trace.claim) + "; " + demandWords(condition, "it") + suffix;
    }
}

std::string actualText(const Evaluation &evaluation, NodeIndex claim)
{
    if (claim == noNode)
        return "absent";
    const Value value = evaluation.token().value(claim);
    switch (value.kind) {
    case NodeKind::Object:
        return "an object";
    case NodeKind::Array:
        return "a list";
    case NodeKind::Null:
        return "null";
    default:
        return operandText(value);
    }
}

std::string pointsText(const std::vector<Reason> &reasons)
{
    std::string text;
    for (const bool reliedOn : {false, true}) {
        std::string ids;
        for (const Reason &reason : reasons) {
            if (reason.reliedOn == reliedOn)
                ids += (ids.empty() ? "" : ", ") + std::string(info(reason.point).id);
        }
        if (!ids.empty())
            text += (text.empty() ? "" : "; ") + std::string(reliedOn ? "relies on " : "depends on ") + ids;
    }
    return text;
}

std::string validityText(const AttestationToken &token, std::int64_t now)
{
    const auto distance = [now](std::int64_t time, const std::string &before, const std::string &after) {
        const std::string words = distanceWords(time, now);
        return words.empty() ? words : before + words + after;
    };
    if (const auto expires = token.expires(); expires && *expires <= now)
        return "expired " + timeWords(*expires) + distance(*expires, ", ", " ago");
    if (const auto begin = token.notBefore(); begin && *begin > now)
        return "not valid before " + timeWords(*begin) + distance(*begin, ", in ", "");
    if (const auto expires = token.expires())
        return "valid until " + timeWords(*expires) + distance(*expires, ", for ", "");
    return "names no time of expiry";
}

std::optional<std::string> timestamp(std::int64_t seconds)
{
    constexpr std::int64_t lastSecond = 253402300799; // 9999-12-31T23:59:59Z
    if (seconds < 0 || seconds > lastSecond)
        return std::nullopt;
    const std::time_t time = seconds;
    std::tm parts = {};
    if (::gmtime_r(&time, &parts) == nullptr)
        return std::nullopt;
    std::array<char, 32> text;
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return std::string(text.data(), size);
}

} // namespace skr
