// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <optional>
#include <string_view>

namespace skr {

/// A name of the grammar that another name is probably meant to be.
struct MeantName {
    std::string_view name;
    bool caseOnly = false; ///< the letters are right, some are capital or small that should not be
};

/// What a member that the grammar does not have is meant to be, among the names that its object may have and lacks.
std::optional<MeantName> meantName(const SyntaxTree &tree, const Policy &policy, NodeIndex member);

/// The operator that an invented or misspelt one means: `greater-than`, `gte`, `==`; also one in another case.
std::optional<Operator> meantOperator(std::string_view name);
/// The name asks for one value of a list: `isInList`, `in`.
bool meansOneOf(std::string_view name);

} // namespace skr
