// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace skr {

using NodeIndex = std::uint32_t;
class SyntaxTree;

/// Finds the members of objects that have many, by their keys. Few are faster looked through.
class MemberIndex
{
public:
    /// An object with more members is worth an index.
    static constexpr std::size_t many = 128;
    enum class Case : std::uint8_t { Exact, Ignored };

    explicit MemberIndex(Case letterCase = Case::Exact)
        : m_case(letterCase)
    {
    }

    void add(const SyntaxTree &tree, NodeIndex object);
    bool isEmpty() const { return m_objects.empty(); }
    bool has(NodeIndex object) const { return m_objects.contains(object); }

    /// Members of an object that it has, in their order: all with this key, and hardly any other.
    std::span<const NodeIndex> candidates(NodeIndex object, std::string_view key) const;

private:
    /// Of the members of one object, sorted by the hashes of their keys.
    struct Keys {
        std::vector<std::size_t> hashes;
        std::vector<NodeIndex> members;
    };

    std::size_t hash(std::string_view key) const;

    Case m_case;
    std::unordered_map<NodeIndex, Keys> m_objects;
};

} // namespace skr
