// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/policyedit.h"
#include "core/fix/fixplaces.h"
#include "core/policy/authorityurl.h"
#include "core/syntax/escape.h"
#include "core/text/message.h"

namespace skr {

namespace {

/// The other type beside the one that stands there: in its `anyOf`, or in a new one around it.
std::optional<TextEdit> acceptBeside(const PolicyRevision &revision, const Condition &condition, std::string_view type)
{
    const SyntaxTree &tree = revision.tree();
    const std::string other = conditionJson(condition.claim, Operator::Equals, skr::quoted(type));
    const Block *block = blockAround(revision, condition.node);
    if (!block)
        return std::nullopt;
    if (block->kind == BlockKind::AnyOf)
        return addItemsBehind(tree, condition.node, {other});
    if (holdsNote(revision, condition.node))
        return std::nullopt;
    return replaceValue(
        tree, condition.node,
        "{\"anyOf\": ["
            + conditionJson(condition.claim, condition.op.value_or(Operator::Equals), skr::quoted(condition.value.text))
            + ", " + other + "]}");
}

std::vector<QuickFix> acceptBoth(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Condition *said = conditionAt(revision.policy(), diagnostic.node);
    if (!said)
        return {};
    const bool snp = said->value.text == "sevsnpvm";
    std::vector<std::optional<TextEdit>> edits;
    for (const Condition &condition : revision.policy().conditions) {
        if (condition.claim.ends_with("x-ms-attestation-type") && condition.op == Operator::Equals
            && condition.value.text == said->value.text)
            edits.push_back(acceptBeside(revision, condition, snp ? "tdxvm" : "sevsnpvm"));
    }
    return oneFix(snp ? message("accept Intel TDX as well") : message("accept AMD SEV-SNP as well"),
                  together(revision, std::move(edits)));
}

/// As the diagnostic's authority is not, since most are not.
std::vector<QuickFix> unifySlashes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Authority *odd = authorityAround(revision.policy(), diagnostic.node);
    if (!odd)
        return {};
    const bool remove = odd->url.ends_with('/');
    std::vector<std::optional<TextEdit>> edits;
    for (const Authority &authority : revision.policy().authorities) {
        if (!isWebAddress(authority.url) || pathOf(authority.url).size() > 1 || authority.url.ends_with('/') != remove)
            continue;
        edits.push_back(
            writeText(revision, authority.urlNode,
                      remove ? std::string(withoutSlash(authority.url)) : std::string(authority.url) + '/'));
    }
    return oneFix(remove ? message("remove the slashes at the end") : message("end all in a slash"),
                  together(revision, std::move(edits)));
}

} // namespace

std::vector<QuickFix> hintFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::OneVendor:
        return acceptBoth(revision, diagnostic);
    case DiagnosticCode::MixedSlashes:
        return unifySlashes(revision, diagnostic);
    default:
        return {};
    }
}

} // namespace skr
