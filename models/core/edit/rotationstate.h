// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace skr {

/// What a condition asks for, whatever the revision of the policy.
struct RotatedValue {
    std::string claim;
    Operator op = Operator::Equals;
    NodeKind kind = NodeKind::String; ///< of the value
    std::string text; ///< as in Value

    Value value() const { return {kind, text}; }
    bool operator==(const RotatedValue &) const = default;
};

/// Nothing if the condition is not finished: without claim, operator or a scalar value.
std::optional<RotatedValue> rotatedValue(const Condition &condition);
/// What the policy's conditions ask for, each once, in the order of the text.
std::vector<RotatedValue> rotatedValues(const Policy &policy);

/// How far the rotation of a value is: it follows from the text alone.
struct RotationState {
    std::vector<std::uint32_t> conditions; ///< that ask for the value
    std::vector<std::uint32_t> beside; ///< those of them that stand beside another value in an `anyOf`
    std::vector<RotatedValue> others; ///< what stands beside it somewhere, each once, in the order of the text
};

/// In time proportional to the policy and, for each of `beside`, to the block that it stands in.
RotationState rotationState(const SyntaxTree &tree, const Policy &policy, const RotatedValue &value);

} // namespace skr
