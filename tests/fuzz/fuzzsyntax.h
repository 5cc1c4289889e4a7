// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzz/jsonoracle.h"
#include "fuzz/syntaxinvariants.h"

#include <string>
#include <string_view>

namespace skr::test {

/// Parses `input`; what the tree breaks of its promises, or where another library disagrees; empty if all is well.
inline std::string fuzzSyntax(std::string_view input)
{
    const SyntaxTree tree = SyntaxTree::parse(input);
    if (std::string broken = SyntaxInvariants::broken(tree); !broken.empty())
        return broken;
    if (std::string disagreement = JsonOracle::disagreement(tree); !disagreement.empty())
        return disagreement;
    const std::string literal = quoted(input);
    return unescaped(std::string_view(literal).substr(1, literal.size() - 2)) == input
        ? ""
        : "quoted text reads differently";
}

} // namespace skr::test
