// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <cstdint>
#include <string>
#include <vector>

namespace skr {

/// Which authorities ask for the same. Sets are numbered by size, the largest first, then by the text.
struct ConditionSets {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::vector<std::uint32_t> setOf; ///< by index into Policy::authorities; `none` without any condition
    std::vector<std::uint32_t> sizes; ///< by set
};

/// Compares conditions by value: spelling, layout and order do not count, but the type of a value does. Two spellings
/// of a number are two values, since no document says that the service takes them for one. `policy` is lowered from
/// `tree`. Takes time proportional to the text, most of it only once for authorities of the same text.
ConditionSets conditionSets(const SyntaxTree &tree, const Policy &policy);

/// `A` to `Z`, then `AA`, `AB` and so on.
std::string setLetter(std::uint32_t set);

} // namespace skr
