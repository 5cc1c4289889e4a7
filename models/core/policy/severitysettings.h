// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/diagnosticcode.h"
#include "core/policy/severity.h"

#include <map>
#include <optional>
#include <string_view>

namespace skr {

/// With which severity diagnostics are shown where that is not the one of their table; whether a policy is valid does
/// not depend on it.
class SeveritySettings
{
public:
    /// Nothing mutes the code. False if no code has this id.
    bool set(std::string_view id, std::optional<Severity> severity);
    /// What `over` sets counts, else what is set here.
    void apply(const SeveritySettings &over);

    /// The severity to show; nothing if the code is muted.
    std::optional<Severity> shown(DiagnosticCode code) const;
    /// What is set, by code; a muted one has no severity.
    const std::map<DiagnosticCode, std::optional<Severity>> &changes() const { return m_changes; }
    bool operator==(const SeveritySettings &) const = default;

private:
    std::map<DiagnosticCode, std::optional<Severity>> m_changes;
};

} // namespace skr
