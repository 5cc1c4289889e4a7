// SPDX-License-Identifier: Apache-2.0
#include "growth/counter.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <unistd.h>

#include <valgrind/callgrind.h>

namespace skr::growth {

namespace {

constexpr int skipped = 77;

std::string outputOf(const std::string &folder)
{
    return folder + "/instructions";
}

/// The last line of a profile that says so: `totals: 123`.
std::uint64_t totalOf(const std::string &path)
{
    constexpr std::string_view mark = "totals: ";
    std::ifstream file(path, std::ios::binary);
    constexpr std::streamoff tail = 200;
    file.seekg(0, std::ios::end);
    file.seekg(std::max<std::streamoff>(0, static_cast<std::streamoff>(file.tellg()) - tail));
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const std::size_t place = text.rfind(mark);
    if (place == std::string::npos)
        throw std::runtime_error(path + ": valgrind wrote no total");
    return std::strtoull(text.c_str() + place + mark.size(), nullptr, 10);
}

} // namespace

void runUnderValgrind(char **argv, const std::string &folder)
{
    if (RUNNING_ON_VALGRIND != 0)
        return;
    std::filesystem::create_directories(folder);
    const std::string output = "--callgrind-out-file=" + outputOf(folder);
    std::vector<const char *> words = {"valgrind", "-q", "--tool=callgrind", "--dump-line=no", output.c_str()};
    for (; *argv != nullptr; ++argv)
        words.push_back(*argv);
    words.push_back(nullptr);
    ::execvp(words.front(), const_cast<char **>(words.data())); // NOLINT(*-const-cast): exec changes none of them
    std::fprintf(stderr, "valgrind counts the instructions, and it cannot be run: %s\n", std::strerror(errno));
    std::exit(skipped);
}

Counter::Counter(std::string folder)
    : m_folder(std::move(folder))
{
}

std::uint64_t Counter::instructions(const std::function<void()> &step)
{
    CALLGRIND_ZERO_STATS;
    step();
    CALLGRIND_DUMP_STATS;
    const std::string path = outputOf(m_folder) + "." + std::to_string(++m_count);
    const std::uint64_t total = totalOf(path);
    std::filesystem::remove(path);
    return total;
}

} // namespace skr::growth
