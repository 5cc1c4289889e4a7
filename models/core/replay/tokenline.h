// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <memory>
#include <string>
#include <string_view>

namespace skr {

/// The longest line that is read as a token, in bytes.
inline constexpr std::size_t maximumLineSize = std::size_t{1024} * 1024;

/// What stands on a line: a token, nothing (blank, or the brackets of a JSON array whose elements have a line each), or
/// something else.
struct TokenLine {
    std::shared_ptr<const AttestationToken> token;
    std::string problem; ///< why it cannot be read; empty for a token and for nothing
};

/// A token in any shape that fits on a line (tokenrecognition.h), quickly if it is a JWT or its claims. Of several on
/// the line the first counts. `last` is kept from line to line; it makes nothing but the speed.
TokenLine readTokenLine(std::string_view line, AttestationToken::LastHeader &last);

} // namespace skr
