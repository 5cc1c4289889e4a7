// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace skr::test {

/// Makes texts of many kinds that hold no policy: programs, scripts, markup, tables, JSON of something else, bytes.
class OtherTexts
{
public:
    explicit OtherTexts(unsigned seed)
        : m_random(seed)
    {
    }

    std::string next();

private:
    std::size_t below(std::size_t bound) { return std::size_t(m_random()) % bound; }
    std::string_view word();
    std::string line(std::string_view pattern);
    std::string lines();
    std::string json(int depth);
    std::string bytes();

    std::mt19937 m_random;
};

} // namespace skr::test
