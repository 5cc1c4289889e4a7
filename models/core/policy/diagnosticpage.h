// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// What there is to know of a diagnostic code: `resources/diagnostics/<id>.md` in its parts. Refers to the page's text.
struct DiagnosticPage {
    std::string_view text; ///< the whole page, Markdown
    std::string_view title; ///< a sentence without full stop
    std::string_view what; ///< the parts in words may have several paragraphs, and code in backticks
    std::string_view why;
    std::string_view before; ///< a policy file that has the problem, byte for byte
    std::string_view after; ///< the same file without it
    std::string_view source;
};

/// The page of a code, compiled in; nothing if no code has this id.
std::optional<DiagnosticPage> diagnosticPage(std::string_view id);

/// The parts of a page of the form that resources/README.md describes; else nothing, and `error` says what is wrong.
std::optional<DiagnosticPage> readDiagnosticPage(std::string_view text, std::string *error);

} // namespace skr
