// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <vector>

namespace skr {

/// Where the lines of one text start. They are looked for when somebody first asks, from any thread.
class LineStarts
{
public:
    /// Offsets in ascending order, the first is 0. It must be the same text in each call.
    const std::vector<std::uint32_t> &of(std::string_view text) const;

private:
    mutable std::once_flag m_once;
    mutable std::vector<std::uint32_t> m_starts;
};

} // namespace skr
