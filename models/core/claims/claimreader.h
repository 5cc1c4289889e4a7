// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>

namespace skr {

/// Reads entry `index` of the list of claims. The first thing that is wrong goes to `error`, with its place; the claim
/// means nothing then.
Claim readClaim(const nlohmann::json &object, std::size_t index, std::string &error);

/// `claims[3] x-ms-…`: how messages name an entry.
std::string placeOfClaim(std::size_t index, const std::string &name);

} // namespace skr
