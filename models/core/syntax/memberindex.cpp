// SPDX-License-Identifier: Apache-2.0
#include "core/syntax/memberindex.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace skr {

std::size_t MemberIndex::hash(std::string_view key) const
{
    return m_case == Case::Exact ? std::hash<std::string_view>()(key) : std::hash<std::string>()(lowerAscii(key));
}

void MemberIndex::add(const SyntaxTree &tree, NodeIndex object)
{
    std::vector<std::pair<std::size_t, NodeIndex>> entries;
    for (const NodeIndex member : tree.children(object)) {
        if (tree[tree.key(member)].kind == NodeKind::String)
            entries.emplace_back(hash(tree.stringValue(tree.key(member))), member);
    }
    std::sort(entries.begin(), entries.end());
    Keys &keys = m_objects[object];
    keys.hashes.reserve(entries.size());
    keys.members.reserve(entries.size());
    for (const auto &[hash, member] : entries) {
        keys.hashes.push_back(hash);
        keys.members.push_back(member);
    }
}

std::span<const NodeIndex> MemberIndex::candidates(NodeIndex object, std::string_view key) const
{
    const Keys &keys = m_objects.at(object);
    const auto [first, last] = std::equal_range(keys.hashes.begin(), keys.hashes.end(), hash(key));
    return std::span(keys.members)
        .subspan(static_cast<std::size_t>(first - keys.hashes.begin()), static_cast<std::size_t>(last - first));
}

} // namespace skr
