// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/describe/sentence.h"
#include "core/explain/explanation.h"

#include <cstdint>
#include <vector>

namespace skr {

/// The whole explanation in sentences, for core/describe/rendering.h: the verdict, what would change it, what it hangs
/// on, what no document says, and every condition. Of entries for other issuers a few are told, the rest is counted.
/// Besides the policy it tells what else keeps the key from the token at `now`, in seconds since 1970.
std::vector<Sentence> explanationReport(const Explanation &explanation, std::int64_t now);

} // namespace skr
