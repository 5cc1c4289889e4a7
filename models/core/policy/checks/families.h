// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/checks/checkcontext.h"

#include <span>

namespace skr {

// What each family has: the rows of its codes in any order, and its checks, of the whole policy or of one thing in it.
// check() calls the checks, diagnosticTable() joins the rows.

std::span<const DiagnosticInfo> syntaxCodes();
void checkSyntax(CheckContext &context);

std::span<const DiagnosticInfo> grammarCodes();
void checkGrammar(CheckContext &context);
void checkGrammar(CheckContext &context, const Authority &authority);
void checkGrammar(CheckContext &context, const Block &block);

std::span<const DiagnosticInfo> versionCodes();
void checkVersion(CheckContext &context);

std::span<const DiagnosticInfo> authorityCodes();
void checkAuthority(CheckContext &context, const Authority &authority);

std::span<const DiagnosticInfo> claimCodes();
void checkClaim(CheckContext &context, const Condition &condition, const KnownClaim &known);

std::span<const DiagnosticInfo> operatorCodes();
void checkOperator(CheckContext &context, const Condition &condition);
void checkOperators(CheckContext &context);

std::span<const DiagnosticInfo> valueCodes();
void checkValue(CheckContext &context, const Condition &condition, const KnownClaim &known);

std::span<const DiagnosticInfo> memberCodes();
void checkMembers(CheckContext &context);

} // namespace skr
