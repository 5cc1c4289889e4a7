// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

namespace skr::test {

/// What people leave in a file by mistake.
inline constexpr auto mistakes = std::to_array<std::string_view>({",",
                                                                  "{",
                                                                  "}",
                                                                  "[",
                                                                  "]",
                                                                  ":",
                                                                  "\"",
                                                                  "'",
                                                                  "“",
                                                                  "//",
                                                                  "/*",
                                                                  "#",
                                                                  "\n",
                                                                  " ",
                                                                  "\\",
                                                                  "null",
                                                                  "True",
                                                                  "NaN",
                                                                  "-",
                                                                  "1e9",
                                                                  "allOf",
                                                                  "anyOf",
                                                                  "anyof",
                                                                  "claim",
                                                                  "equals",
                                                                  "greater-than",
                                                                  "condition",
                                                                  "value",
                                                                  "${X}",
                                                                  "<x>",
                                                                  "[0]",
                                                                  "x-ms-",
                                                                  "https://",
                                                                  "\xFF",
                                                                  "\xEF\xBB\xBF",
                                                                  "\\u0000",
                                                                  "version"});

class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : std::size_t(m_random()) % bound; }

    /// The text with a few places cut out, repeated, moved, or with something put in.
    std::string mutated(std::string text)
    {
        for (std::size_t count = 1 + below(4); count > 0; --count) {
            const std::size_t begin = below(text.size() + 1);
            const std::size_t size = below(std::min<std::size_t>(text.size() - begin, 1U << below(7)) + 1);
            const std::string piece = text.substr(begin, size);
            switch (below(4)) {
            case 0:
                text.erase(begin, size);
                break;
            case 1:
                text.insert(below(text.size() + 1), piece);
                break;
            case 2:
                text.erase(begin, size);
                text.insert(below(text.size() + 1), piece);
                break;
            default:
                text.insert(begin, mistakes[below(mistakes.size())]);
            }
        }
        return text;
    }

private:
    std::mt19937 m_random;
};

} // namespace skr::test
