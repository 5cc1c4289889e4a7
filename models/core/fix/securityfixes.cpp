// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/policyedit.h"
#include "core/fix/fixplaces.h"
#include "core/text/message.h"

#include <algorithm>
#include <array>
#include <span>

namespace skr {

namespace {

struct Requirement {
    std::string_view claim;
    std::string_view json;
};

constexpr auto guestStatus =
    std::to_array<Requirement>({{"x-ms-isolation-tee.x-ms-compliance-status", "\"azure-compliant-cvm\""}});
constexpr auto enclaveDebug = std::to_array<Requirement>({{"x-ms-sgx-is-debuggable", "false"}});
constexpr auto containerStatus = std::to_array<Requirement>(
    {{"x-ms-compliance-status", "\"azure-compliant-uvm\""}, {"x-ms-sevsnpvm-is-debuggable", "false"}});
constexpr auto platformStatus = std::to_array<Requirement>(
    {{"x-ms-compliance-status", "\"azure-compliant-cvm\""}, {"x-ms-compliance-status", "\"azure-compliant-uvm\""}});

/// What would rule debugging out for tokens of the kind that these conditions are for.
std::span<const Requirement> requirementsFor(const std::vector<const Condition *> &conditions)
{
    const auto names = [&](auto has) {
        return std::any_of(conditions.begin(), conditions.end(), [&](const Condition *each) { return has(*each); });
    };
    if (names([](const Condition &each) { return each.claim.starts_with(isolationTeePrefix); }))
        return guestStatus;
    const bool enclave = names([](const Condition &each) {
        return each.claim.find("sgx") != std::string_view::npos
            || (each.claim == "x-ms-attestation-type" && each.value.text == "sgx");
    });
    const bool machine =
        names([](const Condition &each) { return each.claim == "x-ms-attestation-type" && each.value.text != "sgx"; });
    if (enclave)
        return machine ? std::span<const Requirement>() : enclaveDebug;
    if (names([](const Condition &each) { return each.claim == "x-ms-sevsnpvm-hostdata"; }))
        return containerStatus;
    return platformStatus;
}

/// Adds a condition to every authority with the block of this one.
std::optional<TextEdit> addEverywhere(const PolicyRevision &revision, const Block &like, const Requirement &requirement)
{
    const SyntaxTree &tree = revision.tree();
    std::vector<std::optional<TextEdit>> edits;
    for (const std::uint32_t index : revision.index().authoritiesWithBlock(like.member)) {
        const Block &block = revision.policy().blocks[revision.policy().authorities[index].blocks.front()];
        edits.push_back(
            appendItems(tree, block, {conditionJson(requirement.claim, Operator::Equals, requirement.json)}));
    }
    return together(revision, std::move(edits));
}

std::vector<QuickFix> require(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Authority *authority = authorityAround(revision.policy(), diagnostic.node);
    if (!authority || authority->blocks.size() != 1)
        return {};
    const Block &block = revision.policy().blocks[authority->blocks.front()];
    if (block.kind != BlockKind::AllOf)
        return {};
    const std::span<const Requirement> choices = diagnostic.code == DiagnosticCode::NoTeeRequired
        ? std::span<const Requirement>(guestStatus)
        : requirementsFor(conditionsInside(revision, authority->node));
    std::vector<QuickFix> fixes;
    for (const Requirement &each : choices) {
        const std::string title = message("require `%1` = %2", {std::string(each.claim), std::string(each.json)});
        for (QuickFix &fix : oneFix(title, addEverywhere(revision, block, each)))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

} // namespace

std::vector<QuickFix> securityFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::NoTeeRequired:
    case DiagnosticCode::DebugNotRuledOut:
        return require(revision, diagnostic);
    case DiagnosticCode::DebugRequired: {
        const Condition *condition = conditionAt(revision.policy(), diagnostic.node);
        if (!condition || diagnostic.arguments.empty())
            return {};
        const std::string &off = diagnostic.arguments.front();
        const bool text = condition->value.kind == NodeKind::String && !off.starts_with('"');
        return oneFix(message("write %1", {off}),
                      replaceValue(revision.tree(), condition->valueNode, text ? '"' + off + '"' : off));
    }
    default:
        return {};
    }
}

} // namespace skr
