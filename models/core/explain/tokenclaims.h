// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <string>
#include <vector>

namespace skr {

/// A claim of a token at the dotted path by which a policy names it.
struct TokenClaim {
    std::string path;
    NodeIndex node = noNode; ///< its value, in the token's tree
};

/// The claims that are text, numbers or booleans, in the token's order, those of objects included. Left out are those
/// in lists, and those whose name has a dot: no path leads to them.
std::vector<TokenClaim> tokenClaims(const AttestationToken &token);

/// What stands behind the last dot.
std::string_view lastSegment(std::string_view path);

} // namespace skr
