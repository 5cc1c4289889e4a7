// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/terraformlayer.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/ascii.h"
#include "core/text/message.h"
#include "core/text/textedit.h"
#include "core/wrapping/literal.h"

#include <algorithm>

namespace skr {

namespace {

bool isScalar(const SyntaxTree &tree, NodeIndex node)
{
    const NodeKind kind = tree[node].kind;
    const NodeIndex parent = tree[node].parent;
    const bool isKey = tree[parent].kind == NodeKind::Member && tree.key(parent) == node;
    return !isKey && kind != NodeKind::Object && kind != NodeKind::Array && kind != NodeKind::Member;
}

bool hasTemplate(std::string_view text)
{
    return text.find("${") != std::string_view::npos || text.find("%{") != std::string_view::npos;
}

std::string writtenKey(const SyntaxTree &tree, NodeIndex member)
{
    const std::string name = tree.stringValue(tree.key(member));
    const bool isIdentifier =
        !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || c == '_'; });
    return isIdentifier ? name : std::string(tree.spelling(tree.key(member)));
}

/// The value as Terraform writes it; lines after the first start with `indent`.
std::string written(const SyntaxTree &tree, NodeIndex node, const std::string &indent)
{
    const SyntaxNode &value = tree[node];
    if (value.kind != NodeKind::Object && value.kind != NodeKind::Array)
        return std::string(tree.spelling(node));
    const bool isObject = value.kind == NodeKind::Object;
    if (value.firstChild == noNode)
        return isObject ? "{}" : "[]";
    const std::string inner = indent + "  ";
    std::string text = isObject ? "{\n" : "[\n";
    for (const NodeIndex child : tree.children(node)) {
        const std::string item = isObject
            ? writtenKey(tree, child) + " = " + written(tree, tree.value(child), inner)
            : written(tree, child, inner) + (tree[child].nextSibling == noNode ? "" : ",");
        text += inner + item + "\n";
    }
    return text + indent + (isObject ? "}" : "]");
}

std::string indentOfLine(std::string_view text, std::size_t offset)
{
    const std::size_t start = text.rfind('\n', offset) == std::string_view::npos ? 0 : text.rfind('\n', offset) + 1;
    return std::string(text.substr(start, std::min(text.find_first_not_of(" \t", start), text.size()) - start));
}

} // namespace

Written TerraformLayer::write(std::string_view outer, std::string_view before, std::string_view after) const
{
    const SyntaxTree old = SyntaxTree::parse(before);
    const SyntaxTree tree = SyntaxTree::parse(after);
    if (!tree.isJson())
        return Written::refused(
            message("the policy is no JSON now, so it cannot be written as Terraform: mend it first"));
    const auto literal = readLiteral(outer, m_range.begin);
    std::vector<TextEdit> edits;
    bool sameShape = literal && old.size() == tree.size();
    std::size_t scalar = 0;
    for (NodeIndex node = old.root(); node < tree.size(); ++node) {
        const bool differs = sameShape && old.stringValue(node) != tree.stringValue(node);
        if (isScalar(tree, node) && hasTemplate(tree.spelling(node)) && (!sameShape || differs)
            && before.find(tree.spelling(node)) == std::string_view::npos)
            return Written::refused(
                message("Terraform replaces ${…} and %{…}: leave them out, or save the policy as a file of "
                        "its own"));
        if (!sameShape)
            continue;
        const bool isContainer = tree[node].kind == NodeKind::Object || tree[node].kind == NodeKind::Array
            || tree[node].kind == NodeKind::Member;
        if (isScalar(old, node) != isScalar(tree, node) || (isContainer && old[node].kind != tree[node].kind)
            || (isContainer && old.childCount(node) != tree.childCount(node))
            || (!isContainer && !isScalar(tree, node) && differs)) {
            sameShape = false;
            continue;
        }
        if (!isScalar(tree, node))
            continue;
        if (old[node].kind != tree[node].kind || differs)
            edits.push_back({literal->scalars[scalar], std::string(tree.spelling(node))});
        ++scalar;
    }
    if (!sameShape)
        return {applied(outer, {m_range, written(tree, tree.root(), indentOfLine(outer, m_range.begin))}), {}};
    return {applied(outer, collapsed(outer, edits)), {}};
}

} // namespace skr
