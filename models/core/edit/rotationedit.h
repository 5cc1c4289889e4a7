// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace skr {

/// The rotation of a value, such as a measurement: the conditions that ask for it take a second one too, later the
/// first one goes. Conditions are named by their index into Policy::conditions. What stage a rotation is at follows
/// from the text alone. Refusals as in jsonedit.h.

/// The conditions that ask for the very value of this one, by the same claim and operator, it included. None if it is
/// not finished: without claim, operator or a scalar value.
std::vector<std::uint32_t> sameConditions(const Policy &policy, std::uint32_t condition);

/// Which conditions stand beside each other in an `anyOf`. Refers to tree and policy.
class Alternatives
{
public:
    Alternatives(const SyntaxTree &tree, const Policy &policy);

    /// The conditions of one `anyOf` that differ in their value alone, in the order of the text: this one and those
    /// beside it. This one alone where it stands in an `allOf`.
    std::vector<std::uint32_t> of(std::uint32_t condition) const;
    /// The block that the condition stands in; null if it stands in none.
    const Block *blockOf(const Condition &condition) const;

private:
    const SyntaxTree &m_tree;
    const Policy &m_policy;
    std::unordered_map<NodeIndex, std::uint32_t> m_blocks; ///< by the array that their items stand in
};

/// Lets the value `json`, a scalar, stand beside that of each condition: in its `anyOf`, or in a new one around it.
/// Conditions whose `anyOf` takes it already stay as they are; an edit that changes nothing if all do.
std::optional<TextEdit> widened(const SyntaxTree &tree, const Policy &policy,
                                const std::vector<std::uint32_t> &conditions, std::string_view json);

/// Takes the conditions out of their `anyOf`. Where a single one stays in a block of its own, it takes the block's
/// place, unless there are comments around it. Nothing if one of them is all that its block asks for, or stands in an
/// `allOf`: a policy would accept more by that.
std::optional<TextEdit> narrowed(const SyntaxTree &tree, const Policy &policy,
                                 const std::vector<std::uint32_t> &conditions);

} // namespace skr
