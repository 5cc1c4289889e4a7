// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include "core/policy/placeholder.h"

#include <array>

namespace skr {

namespace {

using Code = DiagnosticCode;

constexpr auto leftoverRows = std::to_array<DiagnosticInfo>({
    {Code::PlaceholderLeft, "placeholder-left", Severity::Error, "Placeholder",
     "`%1` is a placeholder: put in what it stands for, as no token says this", DiagnosticFamily::Members, true},
    {Code::PowershellTrace, "powershell-trace", Severity::Error, "Lost in PowerShell",
     "PowerShell wrote this for an object that it cut off: ConvertTo-Json goes two levels deep unless it is told "
     "more; write the file again with `-Depth 20`"},
    {Code::ClaimIndexed, "claim-indexed", Severity::Error, "Index in a path",
     "`%1` points into a list: the grammar's page says that array specifications are not supported"},
});

/// `[0]` behind a name, or `[*]`, `[]`.
bool hasIndex(std::string_view path)
{
    const std::size_t open = path.find('[');
    const std::size_t close = open == std::string_view::npos ? open : path.find(']', open);
    return close != std::string_view::npos
        && path.substr(open + 1, close - open - 1).find_first_not_of("0123456789*-: ") == std::string_view::npos;
}

} // namespace

std::span<const DiagnosticInfo> leftoverCodes()
{
    return leftoverRows;
}

bool checkLeftover(CheckContext &context, NodeIndex node, std::string_view text, NodeIndex row)
{
    if (isPowershellTrace(text))
        context.add(Code::PowershellTrace, node, row);
    else if (isPlaceholder(text))
        context.add(Code::PlaceholderLeft, node, row,
                    context.wants(Code::PlaceholderLeft) ? CheckContext::Arguments{shownText(text)}
                                                         : CheckContext::Arguments());
    else
        return false;
    return true;
}

bool checkClaimPath(CheckContext &context, const Condition &condition)
{
    if (checkLeftover(context, condition.claimNode, condition.claim, condition.node))
        return true;
    if (!hasIndex(condition.claim))
        return false;
    context.add(Code::ClaimIndexed, condition.claimNode, condition.node,
                context.wants(Code::ClaimIndexed) ? CheckContext::Arguments{shownText(condition.claim)}
                                                  : CheckContext::Arguments());
    return true;
}

} // namespace skr
