// SPDX-License-Identifier: Apache-2.0
#include "core/edit/copieswith.h"

#include "core/edit/lines.h"
#include "core/edit/place.h"
#include "core/edit/slot.h"

namespace skr {

std::optional<std::vector<std::string>> copiesWith(std::string_view base, const SyntaxTree &tree, NodeIndex object,
                                                   std::string_view key, const std::vector<std::string> &jsons,
                                                   const Layout &layout)
{
    const std::string text = withoutComments(movedTo(base, tree, object, layout));
    const SyntaxTree copy = SyntaxTree::parse(text);
    if (copy.root() == noNode || copy[copy.root()].kind != NodeKind::Object)
        return std::nullopt;
    const NodeIndex value = copy.memberValue(copy.root(), key);
    if (value == noNode)
        return std::nullopt;
    std::vector<std::string> texts;
    texts.reserve(jsons.size());
    for (const std::string &json : jsons)
        texts.push_back(applied(text, {copy[value].range(), json}));
    return texts;
}

std::optional<TextEdit> insertCopiesWith(const SyntaxTree &tree, NodeIndex element, std::string_view key,
                                         const std::vector<std::string> &jsons, const Layout &layout)
{
    if (jsons.empty() || !isSoundElement(tree, element))
        return std::nullopt;
    const Slot slot = slotFor(tree, placeBehind(tree, element), layout);
    const auto texts = copiesWith(slot.base, tree, element, key, jsons, layout);
    return texts ? std::optional(slot.filledWith(*texts)) : std::nullopt;
}

} // namespace skr
