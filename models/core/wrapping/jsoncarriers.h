// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"
#include "core/wrapping/finding.h"

namespace skr {

/// What text that starts as a JSON object or array holds.
Finding findInJson(std::string_view text, const Search &search);

/// What the JSON string in `range` of `outer`, quotes included, holds.
Finding findInJsonString(std::string_view outer, TextRange range, std::string id, std::string name,
                         const Search &search);

} // namespace skr
