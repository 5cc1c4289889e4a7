// SPDX-License-Identifier: Apache-2.0
#include "core/explain/tokenclaims.h"

namespace skr {

namespace {

/// Recursion is bounded by maximumDepth.
void collect(const AttestationToken &token, NodeIndex object, const std::string &prefix,
             std::vector<TokenClaim> &claims)
{
    const SyntaxTree &tree = token.tree();
    for (const NodeIndex member : tree.children(object)) {
        const NodeIndex value = tree.value(member);
        const std::string name = tree.stringValue(tree.key(member));
        if (value == noNode || name.empty() || name.find('.') != std::string::npos)
            continue;
        const std::string path = prefix + name;
        if (tree[value].kind == NodeKind::Object)
            collect(token, value, path + ".", claims);
        else if (token.value(value).isScalar() && token.find(path) == value) // of duplicates the last counts
            claims.push_back({path, value});
    }
}

} // namespace

std::vector<TokenClaim> tokenClaims(const AttestationToken &token)
{
    std::vector<TokenClaim> claims;
    if (token.tree().root() != noNode && token.tree()[token.tree().root()].kind == NodeKind::Object)
        collect(token, token.tree().root(), {}, claims);
    return claims;
}

std::string_view lastSegment(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

} // namespace skr
