// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/describe/sentence.h"
#include "core/policy/policy.h"

#include <string>
#include <vector>

namespace skr {

/// A condition in words, with what the catalog knows of its claim and its value; nothing if its claim, its operator or
/// its value is missing or cannot be read.
std::vector<Phrase> conditionWords(const Condition &condition, const ClaimCatalog &catalog);

/// The first sentence of a claim's description, as the middle of another one.
std::string firstSentence(const std::string &description);

} // namespace skr
