// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/jsonwebkeyset.h"

#include <nlohmann/json_fwd.hpp>

namespace skr {

/// One entry of a key set, whatever it is: what is wrong with it stands in its `problem`.
JsonWebKey readKey(const nlohmann::json &json);

} // namespace skr
