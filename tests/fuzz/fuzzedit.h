// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "fuzz/syntaxinvariants.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr::test {

/// Reads the choice of an edit from the first bytes of the input; the rest is the text that it is made in.
class EditChoice
{
public:
    explicit EditChoice(std::string_view &input)
    {
        for (std::uint8_t &byte : m_bytes) {
            byte = input.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(input.front());
            input.remove_prefix(input.empty() ? 0 : 1);
        }
    }

    std::optional<TextEdit> edit(const SyntaxTree &tree) const
    {
        static constexpr std::array<std::string_view, 6> values = {
            "1", "\"x\"", "{}", "[]", "{\"claim\": \"a\", \"equals\": [true, null]}", "[{\"a\":1},\n 2]"};
        const std::string_view json = values[m_bytes[5] % values.size()];
        const std::size_t position = m_bytes[6] % 8;
        const auto isArray = [&](NodeIndex node) { return tree[node].kind == NodeKind::Array; };
        const auto isElement = [&](NodeIndex node) { return node != 0 && isArray(tree[node].parent); };
        const auto isMember = [&](NodeIndex node) { return tree[node].kind == NodeKind::Member; };
        const auto isValue = [&](NodeIndex node) {
            return node != 0 && !isMember(node)
                && (!isMember(tree[node].parent) || tree.value(tree[node].parent) == node);
        };
        switch (m_bytes[0] % 10) {
        case 0:
            return with(tree, isArray, [&](NodeIndex node) { return insertElement(tree, node, position, json); });
        case 1:
            return with(tree, isElement, [&](NodeIndex node) { return removeChild(tree, node); });
        case 2:
            return with(tree, isElement, [&](NodeIndex node) {
                const NodeIndex array = chosen(tree, isArray, m_bytes[3], m_bytes[4]);
                return moveElement(tree, node, array, position);
            });
        case 3:
            return with(tree, isElement, [&](NodeIndex node) { return duplicateElement(tree, node); });
        case 4:
            return with(
                tree, [&](NodeIndex node) { return tree[node].kind == NodeKind::Object; },
                [&](NodeIndex node) { return insertMember(tree, node, position, "k\"ey", json); });
        case 5:
            return with(tree, isMember, [&](NodeIndex node) {
                return position % 2 == 0 ? renameKey(tree, node, "k\ney") : removeChild(tree, node);
            });
        case 6:
            return with(tree, isValue, [&](NodeIndex node) { return replaceValue(tree, node, json); });
        case 7:
            return with(tree, isElement, [&](NodeIndex node) { return wrapElement(tree, node, "allOf"); });
        case 8:
            return with(tree, isElement, [&](NodeIndex node) {
                const auto isWithin = [&](NodeIndex inner) {
                    NodeIndex outer = inner;
                    while (outer != noNode && outer != node)
                        outer = tree[outer].parent;
                    return isArray(inner) && outer == node;
                };
                const NodeIndex inner = chosen(tree, isWithin, m_bytes[3], m_bytes[4]);
                return inner == noNode ? std::nullopt : unwrapElement(tree, node, inner);
            });
        default:
            return formatDocument(tree, layoutOf(tree));
        }
    }

private:
    /// One of the nodes for which the condition holds; noNode if there is none.
    template <typename Condition>
    static NodeIndex chosen(const SyntaxTree &tree, Condition condition, unsigned low, unsigned high)
    {
        std::vector<NodeIndex> nodes;
        for (NodeIndex node = 0; node < tree.size(); ++node) {
            if (condition(node))
                nodes.push_back(node);
        }
        return nodes.empty() ? noNode : nodes[(low + 256 * high) % nodes.size()];
    }

    template <typename Condition, typename Edit>
    std::optional<TextEdit> with(const SyntaxTree &tree, Condition condition, Edit edit) const
    {
        const NodeIndex node = chosen(tree, condition, m_bytes[1], m_bytes[2]);
        return node == noNode ? std::nullopt : edit(node);
    }

    std::array<std::uint8_t, 7> m_bytes{};
};

/// Makes an edit; what it breaks of its promises; empty if all is well.
inline std::string fuzzEdit(std::string_view input)
{
    const EditChoice choice(input);
    const SyntaxTree tree = SyntaxTree::parse(input);
    const std::optional<TextEdit> edit = choice.edit(tree);
    if (!edit)
        return {};
    if (edit->range.end < edit->range.begin || edit->range.end > input.size())
        return "range outside of the text";
    const std::string after = applied(input, *edit);
    if (applied(after, inverse(input, *edit)) != input)
        return "the inverse does not take it back";
    const SyntaxTree result = SyntaxTree::parse(after);
    for (std::size_t code = 0; code < syntaxErrorCodeCount; ++code) {
        if (result.errorCount(static_cast<SyntaxErrorCode>(code)) > tree.errorCount(static_cast<SyntaxErrorCode>(code)))
            return "a new syntax error, code " + std::to_string(code);
    }
    return SyntaxInvariants::broken(result);
}

} // namespace skr::test
