// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/plainpolicy.h"

#include "core/text/message.h"
#include "core/text/scan.h"

#include <algorithm>

namespace skr {

namespace {

/// Reads the beginning of a JSON text, token by token.
class Beginning
{
public:
    explicit Beginning(std::string_view text)
        : m_text(text)
        , m_place(contentStart(text))
    {
    }

    bool skip(char c)
    {
        if (m_place >= m_text.size() || m_text[m_place] != c)
            return false;
        ++m_place;
        m_place += contentStart(m_text.substr(m_place));
        return true;
    }

    /// A short string without escapes, or a number; empty if there is none.
    std::string_view skipScalar()
    {
        constexpr std::size_t longest = 32;
        const std::string_view rest = m_text.substr(m_place, longest);
        const bool isString = !rest.empty() && rest[0] == '"';
        const std::size_t end = isString ? rest.find('"', 1) : rest.find_first_not_of("0123456789.");
        if (end == std::string_view::npos || end == 0)
            return {};
        m_place += end + (isString ? 1 : 0);
        m_place += contentStart(m_text.substr(m_place));
        return isString ? rest.substr(1, end - 1) : rest.substr(0, end);
    }

private:
    std::string_view m_text;
    std::size_t m_place;
};

NodeIndex listOf(const SyntaxTree &tree, NodeIndex object)
{
    for (const std::string_view key : {"anyOf", "allOf"}) {
        const NodeIndex list = tree.memberValue(object, key);
        if (list != noNode && tree[list].kind == NodeKind::Array)
            return list;
    }
    return noNode;
}

bool hasChildWith(const SyntaxTree &tree, NodeIndex array, std::string_view key)
{
    const auto children = tree.children(array);
    for (const NodeIndex child : children) {
        if (tree[child].kind == NodeKind::Object && tree.member(child, key) != noNode)
            return true;
    }
    return false;
}

} // namespace

std::size_t contentStart(std::string_view text)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const char *p = begin + (text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
    while ((p = scan::skipWhitespace(p, end)) != end && *p == '/' && end - p > 1) {
        if (p[1] == '/') {
            p = scan::skipToLineEnd(p, end);
        } else {
            const std::size_t close =
                p[1] == '*' ? text.find("*/", static_cast<std::size_t>(p - begin) + 2) : std::string_view::npos;
            if (close == std::string_view::npos)
                break;
            p = begin + close + 2;
        }
    }
    return static_cast<std::size_t>(p - begin);
}

bool startsLikePolicy(std::string_view text)
{
    Beginning beginning(text);
    if (!beginning.skip('{'))
        return false;
    std::string_view key = beginning.skipScalar();
    if (key == "version") {
        if (!beginning.skip(':') || beginning.skipScalar().empty() || !beginning.skip(','))
            return false;
        key = beginning.skipScalar();
        return key == "anyOf" || key == "allOf";
    }
    return key == "anyOf" && beginning.skip(':') && beginning.skip('[') && beginning.skip('{')
        && beginning.skipScalar() == "authority";
}

bool isPolicy(const SyntaxTree &tree, NodeIndex object)
{
    const NodeIndex list = tree[object].kind == NodeKind::Object ? listOf(tree, object) : noNode;
    return list != noNode && tree.member(object, "authority") == noNode && hasChildWith(tree, list, "authority");
}

std::string_view fragmentName(const SyntaxTree &tree)
{
    const NodeIndex root = tree.root();
    if (root == noNode)
        return {};
    if (tree[root].kind == NodeKind::String && tree[root].nextSibling != noNode) { // `"allOf": […]`
        const std::string key = tree.stringValue(root);
        if (key == "authority")
            return translatable("one authority without its block");
        return key == "allOf" || key == "anyOf" ? translatable("one block") : "";
    }
    if (tree[root].kind != NodeKind::Object)
        return {};
    if (tree.member(root, "authority") != noNode)
        return translatable("one authority");
    if (tree.member(root, "claim") != noNode)
        return translatable("one condition");
    const NodeIndex list = listOf(tree, root);
    const bool isBlock = list != noNode && tree.childCount(root) == 1 && hasChildWith(tree, list, "claim");
    return isBlock ? translatable("one block") : "";
}

} // namespace skr
