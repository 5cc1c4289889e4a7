// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto codes = std::to_array<DiagnosticInfo>({
    {Code::OperatorMissing, "operator-missing", Severity::Error, "No operator",
     "the condition has no operator: add `equals` with the value"},
    {Code::OperatorUnknown, "operator-unknown", Severity::Error, "Unknown operator",
     "the grammar has no operator `%1`: it has equals, notEquals, less, lessOrEquals, greater, greaterOrEquals, "
     "exists"},
    {Code::OperatorSeveral, "operator-several", Severity::Error, "Two operators",
     "a condition has one operator: `%1` is one too many; make a second condition of it"},
    {Code::OperatorUndocumented, "operator-undocumented", Severity::Warning, "Undocumented operator",
     "no source shows that the service supports `%1`: its documentation says that only `equals` is allowed so far"},
});

} // namespace

std::span<const DiagnosticInfo> operatorCodes()
{
    return codes;
}

void checkOperator(CheckContext &context, const Condition &condition)
{
    if (condition.operatorMember == noNode) {
        context.addMissing(Code::OperatorMissing, condition.node);
        return;
    }
    if (condition.op == Operator::Equals)
        return;
    const NodeIndex key = context.tree().key(condition.operatorMember);
    if (condition.op)
        context.add(Code::OperatorUndocumented, key, condition.node, {std::string(condition.operatorName)});
    else if (context.tree()[key].kind == NodeKind::String)
        context.add(Code::OperatorUnknown, key, condition.node, {shownText(condition.operatorName)});
}

void checkOperators(CheckContext &context)
{
    for (const NodeIndex member : context.policy().extraOperators)
        context.addKey(Code::OperatorSeveral, member);
}

} // namespace skr
