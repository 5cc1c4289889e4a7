// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace skr {

/// The operators of the published grammar (policy-grammar page). Its text says that only `equals` is supported so far.
enum class Operator : std::uint8_t { Equals, NotEquals, Less, LessOrEquals, Greater, GreaterOrEquals, Exists };

inline constexpr std::array<std::string_view, 7> operatorSpellings = {
    "equals", "notEquals", "less", "lessOrEquals", "greater", "greaterOrEquals", "exists"};

inline std::string_view spelling(Operator op)
{
    return operatorSpellings[static_cast<std::size_t>(op)];
}

/// The operator with exactly this spelling.
inline std::optional<Operator> operatorFromSpelling(std::string_view text)
{
    for (std::size_t i = 0; i < operatorSpellings.size(); ++i) {
        if (operatorSpellings[i] == text)
            return static_cast<Operator>(i);
    }
    return std::nullopt;
}

} // namespace skr
