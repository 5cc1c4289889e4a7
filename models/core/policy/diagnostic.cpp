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
    std::string text(info(code).message);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string mark = "%" + std::to_string(i + 1);
        if (const std::size_t at = text.find(mark); at != std::string::npos)
            text.replace(at, mark.size(), arguments[i]);
    }
    return text;
}

} // namespace skr
