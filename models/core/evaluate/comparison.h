// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/assignment.h"
#include "core/policy/policy.h"
#include "core/token/attestationtoken.h"

namespace skr {

/// True if the condition's value and a claim's are equal; `assignment` decides what the documentation leaves open.
bool valuesEqual(const Value &wanted, const Value &actual, Assignment &assignment);

/// True if the token meets the condition. A condition that cannot be read is not met.
bool conditionMet(const Condition &condition, const AttestationToken &token, Assignment &assignment);

/// The token's issuer; where it stands twice, `assignment` decides which.
std::string_view issuerOf(const AttestationToken &token, Assignment &assignment);

/// True if the authority names the issuer (policy grammar page: it is matched against `iss`).
bool authorityMatches(std::string_view authority, std::string_view issuer, Assignment &assignment);

} // namespace skr
