// SPDX-License-Identifier: Apache-2.0
#include "core/edit/regionsedit.h"

#include "core/edit/copieswith.h"
#include "core/policy/authorityurl.h"

namespace skr {

std::optional<TextEdit> addRegions(const SyntaxTree &tree, const Policy &policy, const Authority &authority,
                                   const std::vector<std::string> &urls)
{
    if (authority.urlNode == noNode || policy.list == noNode || tree[authority.node].parent != policy.list)
        return std::nullopt;
    std::vector<std::string> jsons;
    jsons.reserve(urls.size());
    for (const std::string &url : urls)
        jsons.push_back(skr::quoted(url));
    const auto edit = insertCopiesWith(tree, authority.node, "authority", jsons, layoutOf(tree));
    return edit ? sound(tree, *edit) : std::nullopt;
}

std::string spelledLike(std::string_view url, std::string_view other)
{
    std::string result(url);
    if (pathOf(url).empty() && other.ends_with('/'))
        result += '/';
    return result;
}

} // namespace skr
