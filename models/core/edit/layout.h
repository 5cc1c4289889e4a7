// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <string>
#include <string_view>

namespace skr {

/// How JSON is laid out; made by looking at what the document does, so that what is added looks like what is there.
struct Layout {
    std::string newline = "\n";
    std::string indent = "  "; ///< one level
    std::string colon = ": "; ///< between a key and its value on the same line
    bool bracketOnOwnLine = false; ///< `"allOf":` and its `[` on separate lines
    bool compact = false; ///< all on one line
    std::string compactSpace = " "; ///< behind commas in compact text, and inside braces if braceSpace
    bool braceSpace = false;

    bool operator==(const Layout &) const = default;
};

/// The layout that the document has, or the default where it has none (too short, one token).
Layout layoutOf(const SyntaxTree &tree);

/// `json`, which is well-formed JSON, laid out anew: only white space between tokens changes, comments stay.
/// Lines after the first start with `base`. Empty containers are written `[]` and `{}`.
std::string laidOut(std::string_view json, const Layout &layout, std::string_view base = {});

} // namespace skr
