// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/meantname.h"
#include "core/text/message.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto operatorRows = std::to_array<DiagnosticInfo>({
    {Code::OperatorMissing, "operator-missing", Severity::Error, "No operator",
     "the condition has no operator: add `equals` with the value"},
    {Code::OperatorUnknown, "operator-unknown", Severity::Error, "Unknown operator",
     "the grammar has no operator `%1`: %2"},
    {Code::OperatorSeveral, "operator-several", Severity::Error, "Two operators",
     "a condition has one operator: `%1` is one too many; make a second condition of it"},
    {Code::OperatorUndocumented, "operator-undocumented", Severity::Warning, "Undocumented operator",
     "no source shows that the service supports `%1`: its documentation says that only `equals` is allowed so far"},
    {Code::OperatorOldForm, "operator-old-form", Severity::Error, "Form of 2021",
     "`%1` and `value` are how a preview of 2021 compared: today the operator is the name, as in `\"equals\": …`"},
    {Code::ConditionShorthand, "condition-shorthand", Severity::Error, "Shortened condition",
     "a condition has two members, `claim` with the name `%1` and `equals` with the value"},
    {Code::ValueList, "value-list", Severity::Error, "List of values",
     "a condition compares with one value: for one of a list write an `anyOf` with one condition for each"},
});

std::string advice(std::string_view name)
{
    if (meansOneOf(name))
        return message("for one value of a list, an `anyOf` holds one `equals` for each");
    if (const std::optional<Operator> op = meantOperator(name))
        return message("`%1` is probably meant", {std::string(spelling(*op))});
    return message("it has equals, notEquals, less, lessOrEquals, greater, greaterOrEquals, exists");
}

} // namespace

std::span<const DiagnosticInfo> operatorCodes()
{
    return operatorRows;
}

void checkOperator(CheckContext &context, const Condition &condition)
{
    if (condition.operatorMember == noNode) {
        context.addMissing(Code::OperatorMissing, condition.node);
        return;
    }
    if (condition.op == Operator::Equals || context.isExplained(condition.node, Code::OperatorUnknown))
        return;
    const NodeIndex key = context.tree().key(condition.operatorMember);
    if (condition.op)
        context.add(Code::OperatorUndocumented, key, condition.node, {std::string(condition.operatorName)});
    else if (context.tree()[key].kind == NodeKind::String)
        context.add(Code::OperatorUnknown, key, condition.node,
                    context.wants(Code::OperatorUnknown)
                        ? CheckContext::Arguments{shownText(condition.operatorName), advice(condition.operatorName)}
                        : CheckContext::Arguments());
}

bool checkOperand(CheckContext &context, const Condition &condition)
{
    if (context.isExplained(condition.node, Code::OperatorUnknown))
        return true;
    if (condition.value.kind == NodeKind::String)
        return checkLeftover(context, condition.valueNode, condition.value.text, condition.node);
    if (condition.valueNode == noNode || condition.value.isScalar())
        return false;
    if (!condition.op)
        return true; // that is the mistake
    if (condition.value.kind != NodeKind::Array)
        return false;
    context.add(Code::ValueList, condition.valueNode, condition.node);
    return true;
}

void checkOperators(CheckContext &context)
{
    for (const NodeIndex member : context.policy().extraOperators)
        context.addKey(Code::OperatorSeveral, member);
}

} // namespace skr
