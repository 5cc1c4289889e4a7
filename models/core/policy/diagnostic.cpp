// SPDX-License-Identifier: Apache-2.0
#include "core/policy/diagnostic.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace skr {

std::string_view spelling(Severity severity)
{
    static constexpr std::array<std::string_view, 4> names = {"error", "warning", "security", "hint"};
    return names[static_cast<std::size_t>(severity)];
}

const DiagnosticInfo &info(DiagnosticCode code)
{
    const DiagnosticInfo &row = diagnosticTable()[static_cast<std::size_t>(code)];
    assert(row.code == code);
    return row;
}

std::optional<DiagnosticCode> codeWithId(std::string_view id)
{
    const std::vector<DiagnosticInfo> &table = diagnosticTable();
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const DiagnosticInfo &each) { return each.id == id; });
    return row == table.end() ? std::nullopt : std::optional(row->code);
}

std::string Diagnostic::message() const
{
    // In one pass: an argument is text of the policy and may hold a mark itself.
    std::string text;
    std::string_view rest = info(code).message;
    for (std::size_t at = rest.find('%'); at != std::string_view::npos; at = rest.find('%')) {
        const std::size_t number = at + 1 < rest.size() ? static_cast<std::size_t>(rest[at + 1] - '0') : 0;
        const bool isMark = number >= 1 && number <= arguments.size();
        text.append(rest.substr(0, isMark ? at : at + 1)).append(isMark ? arguments[number - 1] : std::string());
        rest.remove_prefix(isMark ? at + 2 : at + 1);
    }
    return text.append(rest);
}

} // namespace skr
