// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "fuzz/syntaxinvariants.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

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
        const NodeIndex node = node16(tree, m_bytes[1], m_bytes[2]);
        const NodeIndex other = node16(tree, m_bytes[3], m_bytes[4]);
        const std::string_view json = values[m_bytes[5] % values.size()];
        const std::size_t position = m_bytes[6] % 8;
        const NodeKind kind = tree[node].kind;
        const NodeKind parent = node == 0 ? NodeKind::Invalid : tree[tree[node].parent].kind;
        const bool otherIsArray = tree[other].kind == NodeKind::Array;
        switch (m_bytes[0] % 10) {
        case 0:
            return kind == NodeKind::Array ? insertElement(tree, node, position, json) : std::nullopt;
        case 1:
            return parent == NodeKind::Array || parent == NodeKind::Object ? removeChild(tree, node) : std::nullopt;
        case 2:
            return parent == NodeKind::Array && otherIsArray ? moveElement(tree, node, other, position) : std::nullopt;
        case 3:
            return parent == NodeKind::Array ? duplicateElement(tree, node) : std::nullopt;
        case 4:
            return kind == NodeKind::Object ? insertMember(tree, node, position, "k\"ey", json) : std::nullopt;
        case 5:
            return kind == NodeKind::Member ? renameKey(tree, node, "k\ney") : std::nullopt;
        case 6:
            return node != 0 && kind != NodeKind::Member && !isKey(tree, node) ? replaceValue(tree, node, json)
                                                                               : std::nullopt;
        case 7:
            return parent == NodeKind::Array ? wrapElement(tree, node, "allOf") : std::nullopt;
        case 8:
            return parent == NodeKind::Array && otherIsArray && isWithin(tree, other, node)
                ? unwrapElement(tree, node, other)
                : std::nullopt;
        default:
            return formatDocument(tree, layoutOf(tree));
        }
    }

private:
    static NodeIndex node16(const SyntaxTree &tree, unsigned low, unsigned high)
    {
        return static_cast<NodeIndex>((low + 256 * high) % tree.size());
    }
    static bool isKey(const SyntaxTree &tree, NodeIndex node)
    {
        return tree[tree[node].parent].kind == NodeKind::Member && tree.key(tree[node].parent) == node;
    }
    static bool isWithin(const SyntaxTree &tree, NodeIndex node, NodeIndex outer)
    {
        while (node != noNode && node != outer)
            node = tree[node].parent;
        return node == outer;
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
