// SPDX-License-Identifier: Apache-2.0
#include "core/policy/diagnostic.h"

#include "core/text/message.h"

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
    return inserted(skr::message(info(code).message), arguments);
}

} // namespace skr
