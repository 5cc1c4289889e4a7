// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto codes = std::to_array<DiagnosticInfo>({
    {Code::ClaimMissing, "claim-missing", Severity::Error, "No claim", "the condition names no `claim`"},
    {Code::ClaimNotText, "claim-not-text", Severity::Error, "Claim no text",
     "`claim` is a text: the name of a claim of the token"},
    {Code::ClaimUnknown, "claim-unknown", Severity::Warning, "Unknown claim", "`%1` is no claim that is known%2"},
});

} // namespace

std::span<const DiagnosticInfo> claimCodes()
{
    return codes;
}

void checkClaim(CheckContext &context, const Condition &condition, const KnownClaim &known)
{
    if (condition.claimNode == noNode)
        context.addMissing(Code::ClaimMissing, condition.node);
    else if (context.tree()[condition.claimNode].kind != NodeKind::String)
        context.add(Code::ClaimNotText, condition.claimNode, condition.node);
    else if (condition.claim.empty())
        context.add(Code::ClaimMissing, condition.claimNode, condition.node);
    else if (!known.claim && !known.open && condition.value.isScalar()) // else the condition has another problem
        context.add(Code::ClaimUnknown, condition.claimNode, condition.node,
                    context.wants(Code::ClaimUnknown)
                        ? CheckContext::Arguments{shownText(condition.claim), context.suggestion(condition.claim)}
                        : CheckContext::Arguments());
}

} // namespace skr
