// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace skr {

/// Half-open range of UTF-8 byte offsets into one revision of a text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(const TextRange &other) const { return begin <= other.begin && other.end <= end; }
    bool operator==(const TextRange &) const = default;
};

} // namespace skr
