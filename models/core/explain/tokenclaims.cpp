// SPDX-License-Identifier: Apache-2.0
#include "core/explain/tokenclaims.h"

#include "core/token/tokennotes.h"

#include <algorithm>
#include <numeric>

namespace skr {

namespace {

/// Of claims that are alike so many are looked at: each condition looks for its own, and both can be many.
constexpr std::size_t mostOfOneName = 64;
constexpr std::size_t mostOfOneLength = 32;

} // namespace

TokenClaims::TokenClaims(const AttestationToken &token)
    : m_token(token)
    , m_droppedAsFalse(claimDroppedAsFalse(token))
{
    const NodeIndex root = token.tree().root();
    if (root != noNode && token.tree()[root].kind == NodeKind::Object)
        collect(root, {});
    m_byLastSegment.resize(m_list.size());
    std::iota(m_byLastSegment.begin(), m_byLastSegment.end(), std::uint32_t{0});
    m_byLength = m_byLastSegment;
    std::stable_sort(m_byLastSegment.begin(), m_byLastSegment.end(), [this](std::uint32_t left, std::uint32_t right) {
        return lastSegment(m_list[left].path) < lastSegment(m_list[right].path);
    });
    std::stable_sort(m_byLength.begin(), m_byLength.end(), [this](std::uint32_t left, std::uint32_t right) {
        return m_list[left].path.size() < m_list[right].path.size();
    });
}

/// Recursion is bounded by maximumDepth.
void TokenClaims::collect(NodeIndex object, const std::string &prefix)
{
    const SyntaxTree &tree = m_token.tree();
    for (const NodeIndex member : tree.children(object)) {
        const NodeIndex value = tree.value(member);
        const std::string name = tree.stringValue(tree.key(member));
        if (value == noNode || name.empty() || name.find('.') != std::string::npos
            || tree.member(object, name) != member) // of duplicates the last counts
            continue;
        const std::string path = prefix + name;
        if (tree[value].kind == NodeKind::Object)
            collect(value, path + ".");
        else if (m_token.value(value).isScalar())
            m_list.push_back({path, value});
    }
}

const TokenClaim *TokenClaims::find(std::string_view path) const
{
    return find(m_token.find(path));
}

const TokenClaim *TokenClaims::find(NodeIndex value) const
{
    const auto at = std::lower_bound(m_list.begin(), m_list.end(), value,
                                     [](const TokenClaim &each, NodeIndex wanted) { return each.node < wanted; });
    return at != m_list.end() && at->node == value ? &*at : nullptr;
}

std::vector<const TokenClaim *> TokenClaims::firstOf(std::vector<std::uint32_t> places, std::size_t most) const
{
    std::sort(places.begin(), places.end());
    places.resize(std::min(places.size(), most));
    std::vector<const TokenClaim *> claims;
    claims.reserve(places.size());
    for (const std::uint32_t place : places)
        claims.push_back(&m_list[place]);
    return claims;
}

std::vector<const TokenClaim *> TokenClaims::withLastSegment(std::string_view segment) const
{
    const auto first = std::lower_bound(
        m_byLastSegment.begin(), m_byLastSegment.end(), segment,
        [this](std::uint32_t place, std::string_view wanted) { return lastSegment(m_list[place].path) < wanted; });
    std::vector<std::uint32_t> places;
    for (auto at = first;
         at != m_byLastSegment.end() && places.size() < mostOfOneName && lastSegment(m_list[*at].path) == segment; ++at)
        places.push_back(*at);
    return firstOf(std::move(places), mostOfOneName);
}

std::vector<const TokenClaim *> TokenClaims::withLength(std::size_t length, std::size_t tolerance) const
{
    std::vector<std::uint32_t> places;
    for (std::size_t size = length - std::min(length, tolerance); size <= length + tolerance; ++size) {
        auto at = std::lower_bound(
            m_byLength.begin(), m_byLength.end(), size,
            [this](std::uint32_t place, std::size_t wanted) { return m_list[place].path.size() < wanted; });
        for (std::size_t count = 0;
             count < mostOfOneLength && at != m_byLength.end() && m_list[*at].path.size() == size; ++count)
            places.push_back(*at++);
    }
    return firstOf(std::move(places), mostOfOneLength);
}

std::string_view lastSegment(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

} // namespace skr
