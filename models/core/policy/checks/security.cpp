// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/checks/meaning.h"
#include "core/text/message.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto securityRows = std::to_array<DiagnosticInfo>({
    {Code::NoTeeRequired, "no-tee-required", Severity::Security, "No TEE",
     "a VM without a TEE, such as one with Trusted Launch, can meet this%1: ask for a claim that only a TEE attests, "
     "such as the compliance status below `x-ms-isolation-tee.`"},
    {Code::DebugNotRuledOut, "debug-not-ruled-out", Severity::Security, "Debugging open",
     "some way to meet this%1 asks neither for a compliance status nor for debugging to be off: who debugs a TEE reads "
     "its memory, and the key in it"},
    {Code::DebugRequired, "debug-required", Severity::Security, "Debugging on",
     "this asks for debugging to be possible: who debugs reads the memory, and the key in it"},
    {Code::DigestOfNothing, "digest-of-nothing", Severity::Security, "All zeros",
     "`%1` of zeros binds to nothing: that is what a token has where none was set"},
    {Code::DigestAllowsAll, "digest-allows-all", Severity::Security, "Allows all",
     "this is the published digest of the container policy that allows everything: any container group with it gets "
     "the key"},
});

/// SHA-256 of the confidential computing enforcement policy that allows all containers, as a public sample has it.
constexpr std::string_view allowAllDigest = "73973b78d70cc68353426de188db5dfc57e5b766e399935fb73a61127ea26d20";

/// The same finding of authorities with the same block is one, at the first of them.
class Findings
{
public:
    explicit Findings(CheckContext &context)
        : m_context(context)
    {
    }

    void note(Code code, const Authority &authority)
    {
        const Block &block = m_context.policy().blocks[authority.blocks.front()];
        const auto [known, isNew] = m_byText.try_emplace(m_context.tree().spelling(block.member), m_found.size());
        if (isNew)
            m_found.push_back({code, &authority, &block});
        else
            ++m_found[known->second].more;
    }

    void report()
    {
        for (const Finding &finding : m_found) {
            const std::string more = finding.more == 0 ? std::string()
                : finding.more == 1                    ? message(" and one more entry like it")
                                    : message(" and %1 more entries like it", {std::to_string(finding.more)});
            m_context.add(finding.code, m_context.tree().key(finding.block->member), finding.authority->node, {more});
        }
    }

private:
    struct Finding {
        Code code;
        const Authority *authority;
        const Block *block;
        std::size_t more = 0;
    };

    CheckContext &m_context;
    std::vector<Finding> m_found;
    std::unordered_map<std::string_view, std::size_t> m_byText;
};

bool asksForDebugging(const Condition &condition, ClaimRole role)
{
    if (condition.op != Operator::Equals)
        return false;
    switch (role) {
    case ClaimRole::TeeDebug:
    case ClaimRole::GuestDebug:
        return booleanOf(condition.value) == true;
    case ClaimRole::GuestDebugDisabled:
        return booleanOf(condition.value) == false;
    case ClaimRole::TeeDebugStatus:
        return condition.value.text == "enabled";
    default:
        return false;
    }
}

} // namespace

std::span<const DiagnosticInfo> securityCodes()
{
    return securityRows;
}

void checkSecurity(CheckContext &context, const Condition &condition, const KnownClaim &known)
{
    const ClaimRole role = known.traits.role;
    if (role < ClaimRole::TeeDebug)
        return;
    if (asksForDebugging(condition, role)) {
        const std::string off = role == ClaimRole::TeeDebugStatus ? "\"disabled\""
            : role == ClaimRole::GuestDebugDisabled               ? "true"
                                                                  : "false";
        context.add(Code::DebugRequired, condition.valueNode, condition.node, {off});
    }
    if (condition.op != Operator::Equals || condition.value.kind != NodeKind::String || condition.value.text.empty())
        return;
    const bool zeros = condition.value.text.find_first_not_of('0') == std::string_view::npos;
    if (zeros && (role == ClaimRole::HostData || role == ClaimRole::Measurement)
        && condition.value.text.size() == known.claim->length)
        context.add(Code::DigestOfNothing, condition.valueNode, condition.node, {shownText(condition.claim)});
    else if (role == ClaimRole::HostData && condition.value.text == allowAllDigest)
        context.add(Code::DigestAllowsAll, condition.valueNode, condition.node);
}

void checkSecurity(CheckContext &context, const PolicyMeaning &meaning)
{
    Findings findings(context);
    for (const Authority &authority : context.policy().authorities) {
        const Meaning its = meaning.of(authority);
        if ((its.tokens & tokens::guestPlain) != 0)
            findings.note(Code::NoTeeRequired, authority);
        else if ((its.facts & Meaning::Sound) == 0 && !isWithin(its.tokens, tokens::tpm))
            findings.note(Code::DebugNotRuledOut, authority);
    }
    findings.report();
}

} // namespace skr
