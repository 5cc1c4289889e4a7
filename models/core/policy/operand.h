// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/policy.h"

#include <string>
#include <string_view>

namespace skr {

/// A value as people read and type it: text as it is, but in quotes where it would read as a boolean or number;
/// `true`, `12` are a boolean and a number. Empty for what is no scalar.
std::string operandText(const Value &value);

/// The JSON of a value that a person typed for a condition on `claim` (null if the catalog does not know it): text in
/// double quotes is text; for a claim of type string everything is; else what reads as a boolean or a number is one.
std::string operandJson(std::string_view typed, const Claim *claim);

/// A sensible first value for a condition: the catalog's first known value, else an empty text.
std::string suggestedOperandJson(const Claim *claim);

/// The value as JSON; of a scalar only.
std::string scalarJson(const Value &value);

} // namespace skr
