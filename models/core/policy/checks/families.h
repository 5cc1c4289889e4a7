// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/checks/checkcontext.h"

#include <span>
#include <string_view>

namespace skr {

class PolicyMeaning;

// What each family has: the rows of its codes in any order, and its checks, of the whole policy or of one thing in it.
// check() calls the checks, diagnosticTable() joins the rows.

std::span<const DiagnosticInfo> syntaxCodes();
void checkSyntax(CheckContext &context);

std::span<const DiagnosticInfo> grammarCodes();
void checkGrammar(CheckContext &context);
void checkGrammar(CheckContext &context, const Authority &authority);
void checkGrammar(CheckContext &context, const Block &block);
/// Redundant nesting: of the whole policy the first.
void checkNesting(CheckContext &context);

/// Shapes that people take for the grammar, before the other checks, which leave out what these explain.
std::span<const DiagnosticInfo> shapeCodes();
/// True if the document is only a part of a policy, or more than one, and its grammar needs no other check.
bool checkWholeShape(CheckContext &context);
void checkShapes(CheckContext &context);
/// Of a condition without a claim or an operator.
void checkShape(CheckContext &context, const Condition &condition);

/// Text that a person or a program left in the place of what should stand there.
std::span<const DiagnosticInfo> leftoverCodes();
/// True if there is some, and the text needs no other check.
bool checkLeftover(CheckContext &context, NodeIndex node, std::string_view text, NodeIndex row);
bool checkClaimPath(CheckContext &context, const Condition &condition);

std::span<const DiagnosticInfo> versionCodes();
void checkVersion(CheckContext &context);

std::span<const DiagnosticInfo> authorityCodes();
void checkAuthority(CheckContext &context, const Authority &authority);

std::span<const DiagnosticInfo> claimCodes();
void checkClaim(CheckContext &context, const Condition &condition, const KnownClaim &known);

std::span<const DiagnosticInfo> operatorCodes();
void checkOperator(CheckContext &context, const Condition &condition);
/// What the operator compares with is no value at all. True if there is nothing more to say of it.
bool checkOperand(CheckContext &context, const Condition &condition);
void checkOperators(CheckContext &context);

std::span<const DiagnosticInfo> valueCodes();
void checkValue(CheckContext &context, const Condition &condition, const KnownClaim &known);
/// Of a text for a claim that is one.
void checkFormat(CheckContext &context, const Condition &condition, const Claim &claim);
/// A GUID whose case depends on the kind of TEE.
void checkIdentifierCase(CheckContext &context, const Condition &condition, const PolicyMeaning &meaning);
/// Once for all of the policy.
void checkTextValues(CheckContext &context);

std::span<const DiagnosticInfo> memberCodes();
/// Names that are nearly those of the grammar, before the other checks.
void checkNames(CheckContext &context);
void checkMembers(CheckContext &context);

std::span<const DiagnosticInfo> logicCodes();
/// By block, whether a diagnostic says that its conditions contradict one another.
std::vector<bool> checkLogic(CheckContext &context, const PolicyMeaning &meaning);
void checkDuplicateAuthorities(CheckContext &context);

std::span<const DiagnosticInfo> tokenKindCodes();
void checkTokenKinds(CheckContext &context, const PolicyMeaning &meaning, const std::vector<bool> &contradictory);

std::span<const DiagnosticInfo> securityCodes();
void checkSecurity(CheckContext &context, const Condition &condition, const KnownClaim &known);
void checkSecurity(CheckContext &context, const PolicyMeaning &meaning);

std::span<const DiagnosticInfo> hintCodes();
void checkHints(CheckContext &context, const PolicyMeaning &meaning);

} // namespace skr
