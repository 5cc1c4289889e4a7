// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/authorityurl.h"
#include "core/policy/checks/meaning.h"
#include "core/text/message.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto hintRows = std::to_array<DiagnosticInfo>({
    {Code::NotBound, "not-bound", Severity::Hint, "Bound to nothing",
     "nothing here is of one workload, tenant or machine, and the endpoint is shared: %1 of any tenant can meet this; "
     "%2"},
    {Code::OneVendor, "one-tee-vendor", Severity::Hint, "One TEE only",
     "only %1 can get the key, %2 cannot: if both will do, put the two types into an `anyOf`"},
    {Code::MixedSlashes, "mixed-slashes", Severity::Hint, "Mixed slashes",
     "some authorities end in `/` and others do not: tokens name their issuer without, that the service takes both for "
     "one is observed and not documented"},
});

void checkSlashes(CheckContext &context)
{
    std::array<std::size_t, 2> count{};
    std::array<const Authority *, 2> first{};
    for (const Authority &authority : context.policy().authorities) {
        // Behind anything but a host a slash is part of a path.
        if (!isWebAddress(authority.url) || pathOf(authority.url).size() > 1)
            continue;
        const std::size_t slash = authority.url.ends_with('/') ? 1 : 0;
        if (count.at(slash)++ == 0)
            first.at(slash) = &authority;
    }
    if (count[0] == 0 || count[1] == 0)
        return;
    const Authority &odd = *first.at(count[1] <= count[0] ? 1 : 0);
    context.add(Code::MixedSlashes, odd.urlNode, odd.node);
}

/// A key that a platform token opens is often that of a disk: it is there before the VM, so there is nothing to bind
/// to.
void checkBinding(CheckContext &context, const PolicyMeaning &meaning)
{
    for (const Authority &authority : context.policy().authorities) {
        const Meaning its = meaning.of(authority);
        const bool guest = isWithin(its.tokens, tokens::guestTee);
        const bool container = (its.mentions & Meaning::Container) != 0;
        if ((its.facts & Meaning::Bound) != 0 || (!guest && !container && its.tokens != tokens::sgx)
            || context.authorities().find(authority.url) == nullptr)
            continue;
        const NodeIndex key = context.tree().key(context.policy().blocks[authority.blocks.front()].member);
        context.add(Code::NotBound, key, authority.node,
                    {guest           ? message("a confidential VM")
                         : container ? message("a container group")
                                     : message("an enclave"),
                     guest           ? message("`vmUniqueId` or a PCR tells one from others")
                         : container ? message("`x-ms-sevsnpvm-hostdata` tells one from others")
                                     : message("`x-ms-sgx-mrsigner` or `x-ms-sgx-mrenclave` tells one from others")});
        return;
    }
}

void checkVendor(CheckContext &context, const PolicyMeaning &meaning)
{
    TokenSet all = tokens::none;
    std::uint8_t mentions = 0;
    std::uint8_t facts = Meaning::AllFacts;
    for (const Authority &authority : context.policy().authorities) {
        const Meaning its = meaning.of(authority);
        all |= its.tokens;
        mentions |= its.mentions;
        facts &= its.facts;
    }
    // With claims that only one of them has, or containers, the other one would need a policy of its own.
    // Where more is amiss, this is no matter yet.
    if (all == tokens::none || mentions != 0 || (facts & Meaning::Sound) == 0
        || (!isWithin(all, tokens::snp) && !isWithin(all, tokens::tdx)))
        return;
    const bool snp = isWithin(all, tokens::snp);
    const std::string only = snp ? message("AMD SEV-SNP") : message("Intel TDX");
    const std::string other = snp ? message("Intel TDX") : message("AMD SEV-SNP");
    for (const Condition &condition : context.policy().conditions) {
        if (context.look(condition.claim).traits.role != ClaimRole::AttestationType || condition.op != Operator::Equals
            || condition.value.text != (snp ? "sevsnpvm" : "tdxvm"))
            continue;
        context.add(Code::OneVendor, condition.valueNode, condition.node, {only, other});
        return;
    }
}

} // namespace

std::span<const DiagnosticInfo> hintCodes()
{
    return hintRows;
}

void checkHints(CheckContext &context, const PolicyMeaning &meaning)
{
    checkSlashes(context);
    checkBinding(context, meaning);
    checkVendor(context, meaning);
}

} // namespace skr
