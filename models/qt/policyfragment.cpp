// SPDX-License-Identifier: Apache-2.0
#include "qt/policyfragment.h"

#include "core/edit/lines.h"
#include "core/edit/soundness.h"
#include "core/syntax/syntaxtree.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace skr {

namespace {

struct FragmentWords {
    Q_DECLARE_TR_FUNCTIONS(skr::FragmentWords)
};

QString expectation()
{
    return FragmentWords::tr("Expected the JSON of a condition, a block or an authority, or several of them");
}

std::string_view withoutCommasAround(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    constexpr std::string_view ignored = " \t\r\n,";
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    const std::size_t begin = std::min(text.find_first_not_of(ignored), text.size());
    return text.substr(begin, text.find_last_not_of(ignored) + 1 - begin);
}

/// JSON, if commas are not missed.
bool isList(const SyntaxTree &tree)
{
    return tree.errorCount()
        == tree.errorCount(SyntaxErrorCode::Comment) + tree.errorCount(SyntaxErrorCode::MissingComma);
}

bool hasMember(const SyntaxTree &tree, NodeIndex object, std::string_view key)
{
    return tree[object].kind == NodeKind::Object && tree.member(object, key) != noNode;
}

/// A block of authorities is a policy.
bool isPolicy(const SyntaxTree &tree, NodeIndex object)
{
    for (const std::string_view key : {"anyOf", "allOf"}) {
        const NodeIndex list = tree.memberValue(object, key);
        for (NodeIndex entry = list == noNode ? noNode : tree[list].firstChild; entry != noNode;
             entry = tree[entry].nextSibling) {
            if (hasMember(tree, entry, "authority"))
                return true;
        }
    }
    return hasMember(tree, object, "version");
}

std::optional<PolicyFragment::Kind> kindOf(const SyntaxTree &tree, NodeIndex node)
{
    if (hasMember(tree, node, "authority"))
        return PolicyFragment::Kind::Authority;
    if (hasMember(tree, node, "claim"))
        return PolicyFragment::Kind::Condition;
    if (hasMember(tree, node, "allOf") || hasMember(tree, node, "anyOf"))
        return PolicyFragment::Kind::Block;
    return std::nullopt;
}

/// Reads the children of the array that the tree's text is.
PolicyFragment classified(const SyntaxTree &tree)
{
    PolicyFragment result;
    NodeIndex list = tree.root();
    if (tree.childCount(list) == 1 && tree[tree[list].firstChild].kind == NodeKind::Array)
        list = tree[list].firstChild;
    std::vector<PolicyFragment::Kind> kinds;
    for (const NodeIndex node : tree.children(list)) {
        const auto kind = kindOf(tree, node);
        if (kind != PolicyFragment::Kind::Authority && kind != PolicyFragment::Kind::Condition
            && tree[node].kind == NodeKind::Object && isPolicy(tree, node)) {
            result.refusal = FragmentWords::tr("This is a whole policy: open it as a file, or copy authorities of it");
            return result;
        }
        if (!kind) {
            result.refusal = expectation();
            return result;
        }
        kinds.push_back(*kind);
        result.jsons.push_back(withoutComments(tree.spelling(node)));
    }
    if (kinds.empty()) {
        result.refusal = expectation();
        return result;
    }
    const auto authorities = std::count(kinds.begin(), kinds.end(), PolicyFragment::Kind::Authority);
    if (authorities > 0 && static_cast<std::size_t>(authorities) < kinds.size()) {
        result.jsons.clear();
        result.refusal =
            FragmentWords::tr("Authorities and conditions do not go to the same place: paste them one after the other");
        return result;
    }
    const bool alike = std::count(kinds.begin(), kinds.end(), kinds.front()) == std::ptrdiff_t(kinds.size());
    result.kind = alike ? kinds.front() : PolicyFragment::Kind::Items;
    result.hadComments = tree.errorCount(SyntaxErrorCode::Comment) > 0;
    return result;
}

} // namespace

PolicyFragment PolicyFragment::read(std::string_view text)
{
    const std::string_view body = withoutCommasAround(text);
    PolicyFragment result;
    if (body.size() > maximumTextSize - 8) {
        result.refusal = FragmentWords::tr("This text is too long");
        return result;
    }
    const auto wrapped = [&](std::string_view open, std::string_view close) {
        return std::string(open).append(body).append("\n").append(close); // the text may end in a comment
    };
    const std::string list = wrapped("[", "]");
    const SyntaxTree tree = SyntaxTree::parse(list);
    if (isList(tree) && tree.childCount(0) == 1)
        return classified(tree);
    const std::string member = wrapped("[{", "}]");
    const SyntaxTree memberTree = SyntaxTree::parse(member);
    if (isJsonWithComments(memberTree) && memberTree.childCount(memberTree.root()) == 1)
        return classified(memberTree);
    result.refusal = expectation();
    return result;
}

QString PolicyFragment::name() const
{
    const int count = static_cast<int>(jsons.size());
    switch (kind) {
    case Kind::Condition:
        return count == 1 ? FragmentWords::tr("condition") : FragmentWords::tr("%n conditions", nullptr, count);
    case Kind::Block:
        return count == 1 ? FragmentWords::tr("block") : FragmentWords::tr("%n blocks", nullptr, count);
    case Kind::Authority:
        return count == 1 ? FragmentWords::tr("authority") : FragmentWords::tr("%n authorities", nullptr, count);
    case Kind::Items:
        break;
    }
    return FragmentWords::tr("%n entries", nullptr, count);
}

} // namespace skr
