// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/operator.h"
#include "core/syntax/syntaxtree.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

enum class BlockKind : std::uint8_t { AllOf, AnyOf };

inline std::string_view spelling(BlockKind kind)
{
    return kind == BlockKind::AllOf ? "allOf" : "anyOf";
}

/// A JSON value as the policy, or a token, holds it.
struct Value {
    NodeKind kind = NodeKind::Invalid;
    /// Of a String its text with escapes resolved; of a Number, True, False its spelling; else empty.
    std::string_view text;

    bool isScalar() const
    {
        return kind == NodeKind::String || kind == NodeKind::Number || kind == NodeKind::True
            || kind == NodeKind::False;
    }
    bool isBoolean() const { return kind == NodeKind::True || kind == NodeKind::False; }
};

/// `{"claim": …, "equals": …}`. Of members that occur twice, the last counts.
struct Condition {
    NodeIndex node = noNode; ///< its object
    NodeIndex claimNode = noNode; ///< value of `claim`
    std::string_view claim; ///< empty if missing or no text
    NodeIndex operatorMember = noNode; ///< the member that compares; also one whose key is no operator
    std::string_view operatorName; ///< as spelt
    std::optional<Operator> op; ///< nothing if operatorName is not in the grammar
    NodeIndex valueNode = noNode;
    Value value;
};

/// An entry of a block: an index into one of the vectors of Policy, by kind.
struct Item {
    enum class Kind : std::uint8_t { Condition, Block, NotUnderstood };
    Kind kind;
    std::uint32_t index;

    bool operator==(const Item &) const = default;
};

/// `"allOf": […]` or `"anyOf": […]` with what it holds, in the order of the text.
struct Block {
    NodeIndex holder = noNode; ///< the object with the member: an authority's, or one of the block's own
    NodeIndex member = noNode;
    NodeIndex array = noNode; ///< noNode if the member's value is no array
    BlockKind kind = BlockKind::AllOf;
    std::vector<Item> items;
};

/// An entry of the policy's list: who signs the token, and what the token must say.
struct Authority {
    NodeIndex node = noNode; ///< its object
    NodeIndex urlNode = noNode; ///< value of `authority`
    std::string_view url; ///< empty if missing or no text
    std::vector<std::uint32_t> blocks; ///< into Policy::blocks; exactly one where the grammar is kept
    std::vector<NodeIndex> notUnderstood; ///< members that the grammar does not have
};

/// An entry of the root's list: an authority, or (noAuthority) a node that is none.
struct PolicyEntry {
    static constexpr std::uint32_t noAuthority = 0xFFFFFFFF;
    std::uint32_t authority = noAuthority;
    NodeIndex node = noNode;
};

/// Which one of several members with the same key counts.
enum class MemberChoice : std::uint8_t { Last, First };

/// Typed view of a syntax tree after the policy grammar page: what is there, in whatever state.
/// Refers to the tree's text, which must outlive it.
struct Policy {
    bool isNone = false; ///< the text is something else, which nothing is added to
    NodeIndex root = noNode; ///< the root object
    NodeIndex versionNode = noNode; ///< value of `version`
    Value version;
    NodeIndex listMember = noNode; ///< the root's `anyOf`, else its `allOf`
    NodeIndex list = noNode; ///< the array of authorities
    BlockKind listKind = BlockKind::AnyOf; ///< AllOf is an error of the policy
    std::vector<PolicyEntry> entries;
    /// Members of the root that the grammar does not have, a second list included, and values beside the root.
    std::vector<NodeIndex> rootNotUnderstood;

    std::vector<Authority> authorities;
    std::vector<Block> blocks;
    std::vector<Condition> conditions;
    std::vector<NodeIndex> notUnderstood; ///< entries of blocks that are neither condition nor block

    bool otherOperators = false; ///< some condition has an operator of the grammar besides `equals`
    std::vector<NodeIndex> extraOperators; ///< members of conditions that are a second, different operator
    std::vector<NodeIndex> unknownMembers; ///< members that the grammar does not have, wherever they are
    std::vector<NodeIndex> duplicateMembers; ///< every occurrence of a key in an object after its first

    std::deque<std::string> decoded; ///< texts that had escapes; the views above point into it or into the text
};

/// Never fails; `choice` decides between members with the same key (readers of JSON disagree).
Policy lower(const SyntaxTree &tree, MemberChoice choice = MemberChoice::Last);

/// The node as a value; text with escapes is kept in `decoded`.
Value valueOf(const SyntaxTree &tree, NodeIndex node, std::deque<std::string> &decoded);

} // namespace skr
