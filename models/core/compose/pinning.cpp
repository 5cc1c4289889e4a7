// SPDX-License-Identifier: Apache-2.0
#include "core/compose/pinning.h"

#include "core/edit/layout.h"
#include "core/edit/policyedit.h"
#include "core/policy/checks/claimtraits.h"
#include "core/text/message.h"

#include <algorithm>

namespace skr {

namespace {

struct Judgement {
    Pinning pinning;
    std::string reason;
};

bool isZeros(std::string_view text)
{
    return !text.empty() && text.find_first_not_of('0') == std::string_view::npos;
}

/// What is on where it should be off, or off where it should be on.
Judgement switchAdvice(bool asItShouldBe, std::string reason)
{
    return asItShouldBe
        ? Judgement{Pinning::Suggested, std::move(reason)}
        : Judgement{Pinning::Unwise, message("this token does not have it as it should be: %1", {reason})};
}

Judgement attestationType(std::string_view value)
{
    if (value == "azurevm")
        return {Pinning::Possible, message("says that it is a guest token; any VM has one, also without a TEE")};
    return {Pinning::Suggested, message("asks for the TEE")};
}

/// By what the claim decides; nothing special for Other.
std::optional<Judgement> adviceByRole(ClaimRole role, const Value &value)
{
    switch (role) {
    case ClaimRole::AttestationType:
        return attestationType(value.text);
    case ClaimRole::ComplianceStatus:
        return Judgement{Pinning::Suggested, message("Azure's own verdict, which outlives updates of the host")};
    case ClaimRole::TeeDebug:
    case ClaimRole::GuestDebug:
        return switchAdvice(value.text == "false", message("rules debugging out"));
    case ClaimRole::TeeDebugStatus:
        return switchAdvice(value.text == "disabled", message("rules debugging out"));
    case ClaimRole::GuestDebugDisabled:
        return switchAdvice(value.text == "true", message("rules debugging out"));
    case ClaimRole::HostData:
        return isZeros(value.text)
            ? Judgement{Pinning::Unwise, message("zeros: this machine runs no container policy that could be bound")}
            : Judgement{Pinning::Suggested, message("binds to the container policy: what may run in the group")};
    case ClaimRole::MachineId:
        return Judgement{Pinning::Possible, message("binds to this one VM: its successor gets no key")};
    default:
        return std::nullopt;
    }
}

Judgement adviceByName(const Claim &claim, const Value &value)
{
    if (claim.name == "secureboot" || claim.name == "x-ms-runtime.vm-configuration.secure-boot")
        return switchAdvice(value.text == "true", message("only signed boot components run"));
    if (claim.name == "x-ms-sgx-mrsigner")
        return {Pinning::Suggested, message("binds to who signed the enclave")};
    if (claim.name == "x-ms-sgx-product-id")
        return {Pinning::Suggested, message("tells the enclaves of one signer apart")};
    if (claim.name == "x-ms-sgx-mrenclave")
        return {Pinning::Possible,
                message("binds to this very build: the next one gets no key until the policy is changed")};
    return {Pinning::Possible, message("narrows the policy to machines with the same value")};
}

Judgement adviceFor(const ClaimCatalog &catalog, std::string_view path, const Value &value)
{
    if (path == "iss")
        return {Pinning::Impossible, message("the issuer is what `authority` compares")};
    if (!value.isScalar())
        return {Pinning::Impossible, message("lists, objects and null cannot be compared")};
    const Claim *claim = catalog.find(path).claim;
    if (claim == nullptr)
        return {Pinning::Possible, message("not a claim that is known: look up what it promises")};
    if (claim->volatileValue)
        return {Pinning::Unwise, message("differs from token to token, or changes when the host is updated")};
    if (claim->deprecated)
        return {Pinning::Unwise,
                claim->successor.empty() ? message("deprecated")
                                         : message("deprecated: `%1` takes its place", {claim->successor})};
    if (auto advice = adviceByRole(claimTraits(claim, path).role, value))
        return *std::move(advice);
    return adviceByName(*claim, value);
}

class Collector
{
public:
    Collector(const AttestationToken &token, const ClaimCatalog &catalog)
        : m_token(token)
        , m_catalog(catalog)
    {
    }

    void addMembers(NodeIndex object, const std::string &path)
    {
        const SyntaxTree &tree = m_token.tree();
        for (const NodeIndex member : tree.children(object)) {
            if (tree[member].kind != NodeKind::Member)
                continue;
            const std::string name = tree.stringValue(tree.key(member));
            if (name.find('.') != std::string::npos)
                continue; // no policy can name it: dots walk into objects (policy grammar page)
            std::string full = path;
            full.append(path.empty() ? "" : ".").append(name);
            const NodeIndex value = tree.value(member);
            if (value == noNode || m_token.find(full) != value)
                continue; // of duplicates the last counts
            if (tree[value].kind == NodeKind::Object)
                addMembers(value, full);
            else
                add(full, value);
        }
    }

    std::vector<PinnableClaim> take() { return std::move(m_claims); }

private:
    void add(const std::string &path, NodeIndex node)
    {
        const Value value = m_token.value(node);
        Judgement advice = adviceFor(m_catalog, path, value);
        m_claims.push_back({path, value.isScalar() ? std::string(m_token.tree().spelling(node)) : std::string(),
                            advice.pinning, std::move(advice.reason)});
    }

    const AttestationToken &m_token;
    const ClaimCatalog &m_catalog;
    std::vector<PinnableClaim> m_claims;
};

} // namespace

std::vector<PinnableClaim> pinnableClaims(const AttestationToken &token, const ClaimCatalog &catalog)
{
    Collector collector(token, catalog);
    if (const NodeIndex root = token.tree().root(); root != noNode)
        collector.addMembers(root, {});
    return collector.take();
}

std::string policyFromToken(const AttestationToken &token, const std::vector<PinnableClaim> &claims)
{
    std::string conditions;
    for (const PinnableClaim &claim : claims) {
        if (!claim.json.empty())
            conditions += (conditions.empty() ? "" : ",") + conditionJson(claim.path, Operator::Equals, claim.json);
    }
    const std::string authority = skr::quoted(token.issuer());
    return laidOut(R"({"version":"1.0.0","anyOf":[{"authority":)" + authority + R"(,"allOf":[)" + conditions + "]}]}",
                   Layout())
        + "\n";
}

} // namespace skr
