// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/jsonedit.h"
#include "core/fix/fixplaces.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

namespace skr {

namespace {

/// The arguments of the diagnostic from this one on are texts to write.
std::vector<QuickFix> writeMeantValue(const PolicyRevision &revision, const Diagnostic &diagnostic, std::size_t first)
{
    const Condition *condition = conditionAt(revision.policy(), diagnostic.node);
    std::vector<QuickFix> fixes;
    for (std::size_t i = first; condition && i < diagnostic.arguments.size(); ++i) {
        const std::string &text = diagnostic.arguments[i];
        if (text.empty())
            continue;
        for (QuickFix &fix : oneFix(message("write `%1`", {text}), writeText(revision, condition->valueNode, text)))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

/// What the text reads as, without its quotes; nothing if that is no boolean or number.
std::optional<TextEdit> unquote(const PolicyRevision &revision, const Condition &condition)
{
    const std::string text = lowerAscii(condition.value.text);
    if (condition.value.kind != NodeKind::String || text.empty()
        || (text != "true" && text != "false" && text.find_first_not_of("-0123456789") != std::string::npos))
        return std::nullopt;
    return replaceValue(revision.tree(), condition.valueNode, text);
}

std::vector<QuickFix> unquoteOne(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Condition *condition = conditionAt(revision.policy(), diagnostic.node);
    return condition ? oneFix(message("write `%1` without quotes", {lowerAscii(condition->value.text)}),
                              unquote(revision, *condition))
                     : std::vector<QuickFix>();
}

/// All that the diagnostic speaks of, and the one where it stands.
std::vector<QuickFix> unquoteAll(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const auto catalog = ClaimCatalog::builtIn();
    std::vector<std::optional<TextEdit>> edits;
    for (const Condition &condition : revision.policy().conditions) {
        const Claim *claim = catalog->find(condition.claim).claim;
        const bool plain = claim && (claim->type == ClaimType::Boolean || claim->type == ClaimType::Integer);
        if (!plain || (condition.op != Operator::Equals && condition.op != Operator::NotEquals))
            continue;
        std::optional<TextEdit> edit = unquote(revision, condition);
        const bool boolean = condition.value.text == "true" || condition.value.text == "false";
        if (edit && boolean == (claim->type == ClaimType::Boolean))
            edits.push_back(std::move(edit));
    }
    std::vector<QuickFix> fixes = unquoteOne(revision, diagnostic);
    if (edits.size() > 1) {
        const std::string title = message("write all %1 values without quotes", {std::to_string(edits.size())});
        std::vector<QuickFix> all = oneFix(title, together(revision, std::move(edits)));
        fixes.insert(fixes.begin(), all.begin(), all.end());
    }
    return fixes;
}

} // namespace

std::vector<QuickFix> valueFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::ValueFormat:
        return writeMeantValue(revision, diagnostic, 3);
    case DiagnosticCode::ValueNearlyKnown:
        return writeMeantValue(revision, diagnostic, 3);
    case DiagnosticCode::ValueCase:
    case DiagnosticCode::ValueEncoding:
        return writeMeantValue(revision, diagnostic, 2);
    case DiagnosticCode::ValueAsText:
        return unquoteAll(revision, diagnostic);
    case DiagnosticCode::ValueType:
    case DiagnosticCode::ValueOrder:
        return unquoteOne(revision, diagnostic);
    default:
        return {};
    }
}

} // namespace skr
