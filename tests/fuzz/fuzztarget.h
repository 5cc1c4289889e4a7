// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// Makes a libFuzzer target of a function that takes bytes and returns what is wrong, or nothing.
#define SKR_FUZZ_TARGET(function)                                                                                      \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)                                  \
    {                                                                                                                  \
        const std::string problem = function(std::string_view(reinterpret_cast<const char *>(data), size));            \
        if (!problem.empty()) {                                                                                        \
            std::fprintf(stderr, "%s: %s\n", #function, problem.c_str());                                              \
            std::abort();                                                                                              \
        }                                                                                                              \
        return 0;                                                                                                      \
    }
