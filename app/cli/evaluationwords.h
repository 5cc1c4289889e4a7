// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace skr {

// What an evaluation found, in words. Texts of the policy and the token are in them as they are.

/// The deciding fact, in one line.
std::string summary(const Evaluation &evaluation);

/// What the point is about, what is taken or open, and what is known.
std::string explanation(const Reason &reason);

/// Why the condition has its outcome.
std::string conditionReason(const Evaluation &evaluation, const Condition &condition, const ConditionTrace &trace);

/// The token's value as people read it; `an object` for one that is no value, `absent` without a claim.
std::string actualText(const Evaluation &evaluation, NodeIndex claim);

/// `relies on a, b`, `depends on c`; empty without reasons.
std::string pointsText(const std::vector<Reason> &reasons);

/// Whether a token with these times is valid at `now`, in seconds since 1970: `expired 2023-04-01 10:00 UTC`.
std::string validityText(const AttestationToken &token, std::int64_t now);

/// `2023-04-01T10:00:00Z`; nothing for a time past the year 9999 or before 1970.
std::optional<std::string> timestamp(std::int64_t seconds);

} // namespace skr
