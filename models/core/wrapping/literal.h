// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// An object or array of a programming language, as JSON: Python and JavaScript, Bicep, PowerShell, Terraform.
struct Literal {
    std::string json; ///< not laid out; what is no constant is `"${…}"`
    std::vector<TextRange> scalars; ///< of the source: its values that are neither object nor array, in their order
    std::size_t end = 0; ///< behind its closing bracket
};

/// Reads the literal at `begin`, which is at its opening bracket; nothing if it is none, or holds what has no constant
/// shape.
std::optional<Literal> readLiteral(std::string_view text, std::size_t begin);

} // namespace skr
