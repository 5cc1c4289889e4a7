// SPDX-License-Identifier: Apache-2.0
#include "core/edit/rotationstate.h"

#include "core/edit/rotationedit.h"

#include <algorithm>
#include <unordered_set>

namespace skr {

std::optional<RotatedValue> rotatedValue(const Condition &condition)
{
    if (condition.claim.empty() || !condition.op || !condition.value.isScalar())
        return std::nullopt;
    return RotatedValue{std::string(condition.claim), *condition.op, condition.value.kind,
                        std::string(condition.value.text)};
}

std::vector<RotatedValue> rotatedValues(const Policy &policy)
{
    std::vector<RotatedValue> values;
    std::unordered_set<std::string> known;
    for (const Condition &condition : policy.conditions) {
        auto value = rotatedValue(condition);
        if (!value)
            continue;
        std::string name = std::to_string(static_cast<int>(value->op)) + ' '
            + std::to_string(static_cast<int>(value->kind)) + ' ' + std::to_string(value->claim.size()) + ' ';
        if (known.insert(name + value->claim + value->text).second)
            values.push_back(std::move(*value));
    }
    return values;
}

RotationState rotationState(const SyntaxTree &tree, const Policy &policy, const RotatedValue &value)
{
    const Alternatives alternatives(tree, policy);
    RotationState state;
    for (std::uint32_t i = 0; i < policy.conditions.size(); ++i) {
        const Condition &condition = policy.conditions[i];
        if (condition.claim != value.claim || rotatedValue(condition) != value)
            continue;
        state.conditions.push_back(i);
        bool stands = false;
        for (const std::uint32_t index : alternatives.of(i)) {
            const auto other = rotatedValue(policy.conditions[index]);
            if (!other || *other == value)
                continue;
            stands = true;
            if (std::find(state.others.begin(), state.others.end(), *other) == state.others.end())
                state.others.push_back(*other);
        }
        if (stands)
            state.beside.push_back(i);
    }
    return state;
}

} // namespace skr
