// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/diagnosticcode.h"
#include "core/policy/severity.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/textrange.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

struct DiagnosticInfo {
    DiagnosticCode code;
    std::string_view id; ///< stable, for tools: `json-trailing-comma`
    Severity severity; ///< unless settings say otherwise; whether a policy is valid does not depend on them
    std::string_view title; ///< two or three words for a table cell
    std::string_view message; ///< `%1` and `%2` stand for the arguments; lower case, no full stop
    DiagnosticFamily family = {}; ///< set by the table, whatever a family's own rows say
    bool keepsPolicy = false; ///< an error that no token can meet something; the service takes the policy all the same

    /// The service drops a policy with it.
    bool invalidates() const { return severity == Severity::Error && !keepsPolicy; }
};
const DiagnosticInfo &info(DiagnosticCode code);
/// All rows, in the order of the codes.
const std::vector<DiagnosticInfo> &diagnosticTable();
std::optional<DiagnosticCode> codeWithId(std::string_view id);

struct Diagnostic {
    DiagnosticCode code;
    TextRange range;
    NodeIndex node = noNode; ///< the row it belongs to: an authority, condition, block's object, or the root; or noNode
    std::vector<std::string> arguments;
    Severity shownSeverity = info(code).severity; ///< as settings have it

    Severity severity() const { return shownSeverity; }
    /// The service drops the policy for it, whatever severity it is shown with.
    bool invalidates() const { return info(code).invalidates(); }
    std::string_view id() const { return info(code).id; }
    std::string message() const;
};

/// The diagnostics of one revision, sorted by position, at most `maximum` of them; those that settings mute are absent.
struct Diagnostics {
    static constexpr std::size_t maximum = 5000;

    std::vector<Diagnostic> list;
    std::size_t omitted = 0; ///< how many more there are
    std::size_t errors = 0; ///< shown as errors among all, omitted ones included
    std::size_t invalidating = 0; ///< that invalidate the policy, among all, muted and omitted ones included
};

} // namespace skr
