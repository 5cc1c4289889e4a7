// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace skr {

/// A piece of a sentence. Its text is on one line and without characters that act on a terminal; it has no markup.
struct Phrase {
    enum class Role : std::uint8_t {
        Words,
        Join, ///< words that decide how parts go together: "and", "any one of these"
        Name, ///< text of the policy: a claim, a value, an authority
        Problem, ///< something that cannot be read, or does not count
    };

    Role role = Role::Words;
    std::string text;
};

/// A sentence with the parts that it is about, as a list below it.
struct Sentence {
    std::vector<Phrase> phrases;
    std::vector<Sentence> parts;
};

} // namespace skr
