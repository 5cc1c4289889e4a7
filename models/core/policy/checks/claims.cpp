// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/text/message.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto claimRows = std::to_array<DiagnosticInfo>({
    {Code::ClaimMissing, "claim-missing", Severity::Error, "No claim", "the condition names no `claim`"},
    {Code::ClaimNotText, "claim-not-text", Severity::Error, "Claim no text",
     "`claim` is a text: the name of a claim of the token"},
    {Code::ClaimUnknown, "claim-unknown", Severity::Warning, "Unknown claim", "`%1` is no claim that is known%2"},
    {Code::ClaimVolatile, "claim-volatile", Severity::Warning, "Value changes",
     "`%1` differs from token to token, or changes with an update of the host: no later token may have this value%2"},
    {Code::ClaimDeprecated, "claim-deprecated", Severity::Warning, "Old claim",
     "`%1` is deprecated: tokens have `%2` with the same value"},
});

void reportUnknown(CheckContext &context, const Condition &condition)
{
    CheckContext::Arguments arguments;
    if (context.wants(Code::ClaimUnknown)) {
        const std::string &meant = context.suggestion(condition.claim);
        arguments = {shownText(condition.claim), meant.empty() ? meant : message(": did you mean `%1`?", {meant}),
                     meant};
    }
    context.add(Code::ClaimUnknown, condition.claimNode, condition.node, std::move(arguments));
}

/// Else the value is the mistake.
bool mayBe(const Value &value, ClaimType type)
{
    return type != ClaimType::Integer || value.text.find_first_not_of("0123456789") == std::string_view::npos;
}

void checkKnown(CheckContext &context, const Condition &condition, const Claim &claim)
{
    if (claim.deprecated && !claim.successor.empty()) {
        context.add(Code::ClaimDeprecated, condition.claimNode, condition.node, {claim.name, claim.successor});
    } else if (claim.volatileValue && condition.op == Operator::Equals && condition.value.isScalar()
               && !condition.value.text.empty() && mayBe(condition.value, claim.type)) {
        const bool vouched = claim.name.ends_with("-launchmeasurement");
        context.add(
            Code::ClaimVolatile, condition.claimNode, condition.node,
            {std::string(condition.claim),
             vouched ? message("; `x-ms-compliance-status` vouches for it whatever its value is") : std::string()});
    }
}

} // namespace

std::span<const DiagnosticInfo> claimCodes()
{
    return claimRows;
}

void checkClaim(CheckContext &context, const Condition &condition, const KnownClaim &known)
{
    if (condition.claimNode == noNode)
        context.addMissing(Code::ClaimMissing, condition.node);
    else if (context.tree()[condition.claimNode].kind != NodeKind::String)
        context.add(Code::ClaimNotText, condition.claimNode, condition.node);
    else if (condition.claim.empty())
        context.add(Code::ClaimMissing, condition.claimNode, condition.node);
    else if (known.claim)
        checkKnown(context, condition, *known.claim);
    else if (!known.open && condition.value.isScalar()) // else the condition has another problem
        reportUnknown(context, condition);
}

} // namespace skr
