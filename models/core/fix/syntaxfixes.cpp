// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

namespace skr {

std::vector<QuickFix> syntaxFixes(const PolicyRevision &, const Diagnostic &diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::JsonTrailingComma:
        return {{"remove the comma", {diagnostic.range, {}}, true}};
    default:
        return {};
    }
}

} // namespace skr
