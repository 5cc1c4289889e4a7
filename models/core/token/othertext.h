// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <string_view>
#include <vector>

namespace skr {

/// Where compact JWTs stand in other text: `Bearer eyJ…`, `token=eyJ…`. In the order of the text.
std::vector<TextRange> jwtsIn(std::string_view text);

/// Where JSON objects stand in other text, the outermost ones, in the order of the text. Takes time proportional to it.
std::vector<TextRange> objectsIn(std::string_view text);

} // namespace skr
