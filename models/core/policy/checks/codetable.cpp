// SPDX-License-Identifier: Apache-2.0
#include "core/policy/checks/families.h"

#include <algorithm>
#include <array>
#include <utility>

namespace skr {

namespace {

using Family = std::pair<DiagnosticFamily, std::span<const DiagnosticInfo>>;

std::vector<DiagnosticInfo> joined(std::span<const Family> families)
{
    std::vector<DiagnosticInfo> table;
    for (const auto &[family, rows] : families) {
        for (const DiagnosticInfo &row : rows) {
            const auto index = static_cast<std::size_t>(row.code);
            table.resize(std::max(table.size(), index + 1));
            table[index] = row;
            table[index].family = family;
        }
    }
    return table;
}

} // namespace

const std::vector<DiagnosticInfo> &diagnosticTable()
{
    static const std::vector<DiagnosticInfo> table = joined(std::to_array<Family>({
        {DiagnosticFamily::Syntax, syntaxCodes()},
        {DiagnosticFamily::Grammar, grammarCodes()},
        {DiagnosticFamily::Grammar, shapeCodes()},
        {DiagnosticFamily::Grammar, leftoverCodes()},
        {DiagnosticFamily::Version, versionCodes()},
        {DiagnosticFamily::Authorities, authorityCodes()},
        {DiagnosticFamily::Claims, claimCodes()},
        {DiagnosticFamily::Operators, operatorCodes()},
        {DiagnosticFamily::Values, valueCodes()},
        {DiagnosticFamily::Members, memberCodes()},
        {DiagnosticFamily::TokenKinds, tokenKindCodes()},
        {DiagnosticFamily::Logic, logicCodes()},
        {DiagnosticFamily::Security, securityCodes()},
        {DiagnosticFamily::Hints, hintCodes()},
    }));
    return table;
}

std::string_view spelling(DiagnosticFamily family)
{
    // In the order of DiagnosticFamily.
    static constexpr std::array<std::string_view, 12> names = {"syntax",      "grammar",   "version",  "authorities",
                                                               "claims",      "operators", "values",   "members",
                                                               "token-kinds", "logic",     "security", "hints"};
    return names[static_cast<std::size_t>(family)];
}

} // namespace skr
