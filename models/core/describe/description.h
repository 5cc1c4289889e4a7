// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/describe/sentence.h"
#include "core/policy/policyrevision.h"

#include <vector>

namespace skr {

/// What a policy says, in words, so that *and* is not taken for *or*. Authorities with equal conditions are told
/// together. Nothing is left out: what cannot be read is named with its line. Takes time proportional to the text.
std::vector<Sentence> describe(const PolicyRevision &revision, const ClaimCatalog &catalog);

} // namespace skr
