// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <memory>
#include <string>

namespace skr {

/// Reads a token from a file, or from standard input for `-`. Null where it cannot, with a message on standard error.
std::shared_ptr<const AttestationToken> readToken(const std::string &path);

} // namespace skr
