// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/jsonoutput.h"

#include "core/explain/explanation.h"

#include <cstdint>

namespace skr {

/// The explanation for programs, with the checks beside the policy at `now`; the shape is documented in app/README.md.
/// Edits are in it only where values are shown in full, for they have them.
OrderedJson explanationJson(const Explanation &explanation, std::int64_t now);

} // namespace skr
