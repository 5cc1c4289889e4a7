// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace skr {

/// What a row of the policy tree stands for.
enum class RowKind : std::uint8_t {
    Policy, ///< the root: "Release the key to a token from", with the version
    Authority, ///< with its block, where it has exactly one
    Block, ///< a nested block, or one of several of an authority
    Condition,
    NotUnderstood, ///< text that is no part of a policy; leads to the text
    AddCondition, ///< the quiet last row of a block
    AddAuthority, ///< the quiet last row of the policy
};

/// What a row is made from; says nothing of where it stands.
struct RowContent {
    RowKind kind = RowKind::Policy;
    std::uint32_t index = 0; ///< into Policy::authorities, blocks or conditions, by kind
    NodeIndex node = noNode; ///< noNode for the rows that add
    TextRange range; ///< of the node

    bool isGhost() const { return kind == RowKind::AddCondition || kind == RowKind::AddAuthority; }
};

/// A row with identity: it stays the same object while the text around it changes.
struct PolicyRow {
    RowContent content;
    PolicyRow *parent = nullptr;
    int position = 0;
    bool populated = false; ///< children are made when somebody first asks for them
    std::vector<std::unique_ptr<PolicyRow>> children;

    // What the evaluation said, kept until it changes.
    std::uint64_t generation = 0;
    std::optional<ConditionTrace> condition;
    std::optional<AuthorityTrace> authority;
    std::optional<Outcome> block;
    std::size_t metCount = 0;
};

/// The children that a row has in a policy, in their order.
std::vector<RowContent> childContents(const SyntaxTree &tree, const Policy &policy, const RowContent &row);
/// The root row's content.
RowContent rootContent(const SyntaxTree &tree, const Policy &policy);

/// The block that a row's conditions stand in: its own, or an authority's only one. Null for every other row.
const Block *blockOf(const Policy &policy, const RowContent &row);

} // namespace skr
