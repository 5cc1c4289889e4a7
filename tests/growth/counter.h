// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace skr::growth {

/// Runs the program again under valgrind, which counts instructions, unless that is where it runs. Returns only then;
/// exits with 77 where there is no valgrind.
void runUnderValgrind(char **argv, const std::string &folder);

/// How many instructions a step takes. Only under valgrind.
class Counter
{
public:
    /// The folder that runUnderValgrind() was given.
    explicit Counter(std::string folder);

    std::uint64_t instructions(const std::function<void()> &step);

private:
    std::string m_folder;
    unsigned m_count = 0;
};

} // namespace skr::growth
