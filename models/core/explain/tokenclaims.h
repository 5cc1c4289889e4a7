// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <span>
#include <string>
#include <vector>

namespace skr {

/// A claim of a token at the dotted path by which a policy names it.
struct TokenClaim {
    std::string path;
    NodeIndex node = noNode; ///< its value, in the token's tree
};

/// The claims of a token that are text, numbers or booleans, in the token's order, those of objects included. Left out
/// are those in lists, and those whose name has a dot: no path leads to them. Refers to the token, which must outlive
/// it.
class TokenClaims
{
public:
    explicit TokenClaims(const AttestationToken &token);

    const std::vector<TokenClaim> &list() const { return m_list; }
    /// The claim at a path, or with this value; null without one.
    const TokenClaim *find(std::string_view path) const;
    const TokenClaim *find(NodeIndex value) const;
    /// Those with this behind the last dot, in the token's order; of many the first ones.
    std::vector<const TokenClaim *> withLastSegment(std::string_view segment) const;
    /// As claimDroppedAsFalse() says of the token.
    std::string_view droppedAsFalse() const { return m_droppedAsFalse; }
    /// Those whose path is at most so much longer or shorter, in the token's order; of many the first ones.
    std::vector<const TokenClaim *> withLength(std::size_t length, std::size_t tolerance) const;

private:
    void collect(NodeIndex object, const std::string &prefix);
    std::vector<const TokenClaim *> firstOf(std::vector<std::uint32_t> places, std::size_t most) const;

    const AttestationToken &m_token;
    std::string_view m_droppedAsFalse;
    std::vector<TokenClaim> m_list;
    std::vector<std::uint32_t> m_byLastSegment; ///< places in m_list, those with the same segment in their order
    std::vector<std::uint32_t> m_byLength;
};

/// What stands behind the last dot.
std::string_view lastSegment(std::string_view path);

} // namespace skr
