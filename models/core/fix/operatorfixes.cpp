// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/elementsedit.h"
#include "core/edit/removal.h"
#include "core/fix/fixplaces.h"
#include "core/policy/meantname.h"
#include "core/policy/shapes.h"
#include "core/text/message.h"

#include <algorithm>
#include <set>

namespace skr {

namespace {

std::string conditionText(std::string_view claim, std::string_view op, std::string_view value)
{
    return std::string("{\"claim\": ").append(claim).append(", \"").append(op).append("\": ").append(value) + "}";
}

/// The condition as several that belong together as `kind` says: in its place, or in a block of their own there.
std::optional<TextEdit> replacedBySeveral(const PolicyRevision &revision, NodeIndex condition, BlockKind kind,
                                          std::vector<std::string> jsons)
{
    const SyntaxTree &tree = revision.tree();
    const Block *around = blockAround(revision, condition);
    if (!around || !tree[condition].intact || holdsComments(tree, condition))
        return std::nullopt;
    if (around->kind != kind) {
        std::string all;
        for (const std::string &json : jsons)
            all.append(all.empty() ? "" : ", ").append(json);
        return replaceValue(tree, condition, "{\"" + std::string(spelling(kind)) + "\": [" + all + "]}");
    }
    auto first = replaceValue(tree, condition, jsons.front());
    jsons.erase(jsons.begin());
    if (jsons.empty() || !first)
        return first;
    const auto rest = insertElements(tree, placeBehind(tree, condition), jsons);
    if (!rest || rest->range.begin < first->range.end)
        return std::nullopt;
    return collapsed(tree.text(), {*first, *rest});
}

/// The condition has a claim and what compares, each once, and nothing else.
bool hasOnly(const SyntaxTree &tree, const Condition &condition, std::size_t members)
{
    return condition.claimNode != noNode && tree.childCount(condition.node) == members;
}

/// `equals` with a list of values: one of them.
std::vector<QuickFix> anyOfList(const PolicyRevision &revision, const Condition &condition)
{
    const SyntaxTree &tree = revision.tree();
    if (!hasOnly(tree, condition, 2) || condition.valueNode == noNode
        || tree[condition.valueNode].kind != NodeKind::Array)
        return {};
    std::vector<std::string> jsons;
    for (const NodeIndex element : tree.children(condition.valueNode)) {
        const NodeKind kind = tree[element].kind;
        if (kind != NodeKind::String && kind != NodeKind::Number && kind != NodeKind::True && kind != NodeKind::False)
            return {};
        jsons.push_back(conditionText(tree.spelling(condition.claimNode), "equals", tree.spelling(element)));
    }
    if (jsons.empty())
        return {};
    if (jsons.size() == 1)
        return oneFix(message("compare with the one value of the list"),
                      holdsComments(tree, condition.node) ? std::nullopt
                                                          : replaceValue(tree, condition.node, jsons.front()));
    return oneFix(message("make it any of: one `equals` for each value"),
                  replacedBySeveral(revision, condition.node, BlockKind::AnyOf, std::move(jsons)));
}

std::vector<QuickFix> documentedOperator(const PolicyRevision &revision, const Condition &condition)
{
    const std::optional<Operator> op = meantOperator(condition.operatorName);
    const bool list = condition.value.kind == NodeKind::Array;
    if (list && (meansOneOf(condition.operatorName) || op == Operator::Equals))
        return anyOfList(revision, condition);
    if (!op)
        return {};
    const SyntaxTree &tree = revision.tree();
    return oneFix(message("rename to `%1`", {std::string(spelling(*op))}),
                  renameKey(tree, condition.operatorMember, spelling(*op)));
}

std::vector<QuickFix> oneOperatorEach(const PolicyRevision &revision, const Condition &condition)
{
    const SyntaxTree &tree = revision.tree();
    if (condition.claimNode == noNode)
        return {};
    std::vector<std::string> jsons;
    std::set<std::string> seen;
    for (const NodeIndex member : tree.children(condition.node)) {
        const std::string key = tree.stringValue(tree.key(member));
        if (!seen.insert(key).second)
            return {}; // nobody knows which of the two is meant
        if (key == "claim")
            continue;
        if (!operatorFromSpelling(key) || tree.value(member) == noNode)
            return {};
        jsons.push_back(conditionText(tree.spelling(condition.claimNode), key, tree.spelling(tree.value(member))));
    }
    return oneFix(message("make a condition of each operator"),
                  replacedBySeveral(revision, condition.node, BlockKind::AllOf, std::move(jsons)));
}

/// `"condition": "equals", "value": …` as `"equals": …`.
std::vector<QuickFix> todaysForm(const SyntaxTree &tree, NodeIndex object)
{
    const OldForm form = oldForm(tree, object);
    if (form.operatorMember == noNode || !tree[object].wellFormed || holdsComments(tree, form.operatorMember))
        return {};
    const std::optional<Operator> op = meantOperator(tree.stringValue(tree.value(form.operatorMember)));
    if (!op || tree.member(object, spelling(*op)) != noNode)
        return {};
    std::vector<TextEdit> edits = removal(tree, form.operatorMember);
    edits.push_back({tree[tree.key(form.valueMember)].range(), skr::quoted(spelling(*op))});
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.begin < b.range.begin; });
    return oneFix(message("write it as `%1: …`", {skr::quoted(spelling(*op))}), collapsed(tree.text(), edits));
}

std::vector<QuickFix> writtenOut(const SyntaxTree &tree, const Condition &condition)
{
    if (condition.valueNode == noNode || !tree[condition.node].intact || holdsComments(tree, condition.node))
        return {};
    return oneFix(message("write it as `claim` and `equals`"),
                  replaceValue(tree, condition.node,
                               conditionText(tree.spelling(tree.key(condition.operatorMember)), "equals",
                                             tree.spelling(condition.valueNode))));
}

} // namespace

std::vector<QuickFix> operatorFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    const Condition *condition = conditionAt(revision.policy(), diagnostic.node);
    if (!condition)
        return {};
    switch (diagnostic.code) {
    case DiagnosticCode::OperatorUnknown:
        return documentedOperator(revision, *condition);
    case DiagnosticCode::OperatorSeveral:
        return oneOperatorEach(revision, *condition);
    case DiagnosticCode::OperatorOldForm:
        return todaysForm(revision.tree(), condition->node);
    case DiagnosticCode::ConditionShorthand:
        return writtenOut(revision.tree(), *condition);
    case DiagnosticCode::ValueList:
        return condition->op == Operator::Equals ? anyOfList(revision, *condition) : std::vector<QuickFix>();
    default:
        return {};
    }
}

} // namespace skr
