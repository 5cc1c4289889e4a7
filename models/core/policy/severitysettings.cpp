// SPDX-License-Identifier: Apache-2.0
#include "core/policy/severitysettings.h"

#include "core/policy/diagnostic.h"

namespace skr {

bool SeveritySettings::set(std::string_view id, std::optional<Severity> severity)
{
    const std::optional<DiagnosticCode> code = codeWithId(id);
    if (code)
        m_changes[*code] = severity;
    return code.has_value();
}

void SeveritySettings::apply(const SeveritySettings &over)
{
    for (const auto &[code, severity] : over.m_changes)
        m_changes[code] = severity;
}

std::optional<Severity> SeveritySettings::shown(DiagnosticCode code) const
{
    const auto change = m_changes.find(code);
    return change == m_changes.end() ? info(code).severity : change->second;
}

} // namespace skr
