// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/importkey.h"

#include "core/edit/jsonedit.h"
#include "core/policy/policy.h"
#include "core/text/message.h"
#include "core/text/textedit.h"
#include "core/wrapping/layer.h"

namespace skr {

namespace {

constexpr std::string_view scheme = "https://";

NodeIndex endpointNode(const SyntaxTree &tree)
{
    return tree.memberValue(tree.memberValue(tree.memberValue(tree.root(), "key"), "authority"), "endpoint");
}

/// `[[{claim, equals}, …], …]`, each element as text.
using Lists = std::vector<std::vector<std::string>>;

std::string claimsJson(const Lists &lists)
{
    std::string json = "[";
    for (const auto &list : lists) {
        json += json.size() > 1 ? ",[" : "[";
        for (std::size_t i = 0; i < list.size(); ++i)
            json += (i > 0 ? "," : "") + list[i];
        json += ']';
    }
    return json + "]";
}

/// What the tool would make of the configuration, laid out.
std::string policyJson(const SyntaxTree &tree)
{
    const NodeIndex endpoint = endpointNode(tree);
    const std::string host = endpoint == noNode ? std::string() : tree.stringValue(endpoint);
    const NodeIndex claims = tree.memberValue(tree.root(), "claims");
    std::string json = R"({"version": "1.0.0", "anyOf": [)";
    bool first = true;
    for (const NodeIndex list : tree.children(claims)) {
        json += std::string(first ? "" : ",") + "{\"authority\": " + skr::quoted(std::string(scheme) + host)
            + ",\"allOf\": " + std::string(tree.spelling(list)) + "}";
        first = false;
    }
    json += "]}";
    return laidOut(json, Layout());
}

/// The configuration's parts of a policy, or why it cannot hold them.
struct Content {
    std::string endpoint;
    Lists lists;
    std::string refusal;
};

Content cannotHold(const std::string &what)
{
    return {{}, {}, message("an importkey configuration cannot hold %1: save the policy as a file of its own", {what})};
}

/// Adds the conditions of the block; what cannot be held, empty if all can.
std::string addConditions(std::vector<std::string> &list, const Policy &policy, const Block &block)
{
    for (const Item &item : block.items) {
        if (item.kind != Item::Kind::Condition)
            return message("blocks in blocks");
        const Condition &condition = policy.conditions[item.index];
        if (condition.op != Operator::Equals)
            return message("another operator than `equals`");
        if (condition.value.kind != NodeKind::String)
            return message("a value that is not text");
        list.push_back("{\"claim\": " + skr::quoted(condition.claim)
                       + ", \"equals\": " + skr::quoted(condition.value.text) + "}");
    }
    return {};
}

Content contentOf(const SyntaxTree &tree, const Policy &policy)
{
    if (!tree.isJson())
        return cannotHold(message("what is no JSON"));
    if (policy.listKind != BlockKind::AnyOf || policy.list == noNode || policy.version.text != "1.0.0")
        return cannotHold(message("anything but version 1.0.0 and `anyOf`, which the tool writes itself"));
    if (!policy.unknownMembers.empty() || !policy.duplicateMembers.empty() || !policy.rootNotUnderstood.empty()
        || !policy.extraOperators.empty())
        return cannotHold(message("members besides claims and their values, or the same twice"));
    Content content;
    for (const PolicyEntry &entry : policy.entries) {
        if (entry.authority == PolicyEntry::noAuthority)
            return cannotHold(message("an entry without an authority"));
        const Authority &authority = policy.authorities[entry.authority];
        if (!authority.url.starts_with(scheme))
            return cannotHold(message("an authority without https://, which the tool adds"));
        const std::string endpoint(authority.url.substr(scheme.size()));
        if (!content.lists.empty() && endpoint != content.endpoint)
            return cannotHold(message("more than one authority"));
        content.endpoint = endpoint;
        if (authority.blocks.size() != 1 || policy.blocks[authority.blocks[0]].kind != BlockKind::AllOf)
            return cannotHold(message("an authority without exactly one `allOf`"));
        const std::string problem =
            addConditions(content.lists.emplace_back(), policy, policy.blocks[authority.blocks[0]]);
        if (!problem.empty())
            return cannotHold(problem);
    }
    return content;
}

/// Replaces strings where the shape of the claims stays; nothing where it does not.
std::optional<std::vector<TextEdit>> valueEdits(const SyntaxTree &outer, NodeIndex claims, const SyntaxTree &wanted)
{
    std::vector<TextEdit> edits;
    NodeIndex a = claims;
    const auto end = outer[claims].end;
    NodeIndex b = wanted.root();
    for (; a < outer.size() && outer[a].begin < end && b < wanted.size(); ++a, ++b) {
        if (outer[a].kind != wanted[b].kind || outer.childCount(a) != wanted.childCount(b))
            return std::nullopt;
        if (outer[a].kind == NodeKind::String && outer.stringValue(a) != wanted.stringValue(b))
            edits.push_back({outer[a].range(), std::string(wanted.spelling(b))});
    }
    const bool bothEnd = (a == outer.size() || outer[a].begin >= end) && b == wanted.size();
    return bothEnd ? std::optional(std::move(edits)) : std::nullopt;
}

class ImportKeyLayer : public Layer
{
public:
    ImportKeyLayer()
        : Layer("importkey", message("a configuration of the importkey tool, as the tool makes it"))
    {
    }

    bool isMade() const override { return true; }
    std::size_t outerOffset(std::string_view, std::size_t) const override { return 0; }

    Written write(std::string_view outer, std::string_view, std::string_view after) const override
    {
        const SyntaxTree policyTree = SyntaxTree::parse(after);
        const Policy policy = lower(policyTree);
        const Content content = contentOf(policyTree, policy);
        if (!content.refusal.empty())
            return Written::refused(content.refusal);
        const SyntaxTree tree = SyntaxTree::parse(outer);
        const NodeIndex endpoint = endpointNode(tree);
        const NodeIndex claims = tree.memberValue(tree.root(), "claims");
        const std::string json = claimsJson(content.lists);
        const SyntaxTree wanted = SyntaxTree::parse(json);
        std::vector<TextEdit> edits;
        if (auto values = valueEdits(tree, claims, wanted))
            edits = std::move(*values);
        else if (auto whole = replaceValue(tree, claims, json))
            edits.push_back(std::move(*whole));
        else
            return Written::refused(message("the configuration is no JSON where its claims are: mend it first"));
        if (!content.lists.empty() && content.endpoint != tree.stringValue(endpoint)) {
            TextEdit edit{tree[endpoint].range(), skr::quoted(content.endpoint)};
            edits.insert(tree[endpoint].begin < tree[claims].begin ? edits.begin() : edits.end(), std::move(edit));
        }
        return {applied(outer, collapsed(outer, edits)), {}};
    }
};

} // namespace

bool isImportKeyConfiguration(const SyntaxTree &tree)
{
    const NodeIndex root = tree.root();
    const NodeIndex claims = tree.memberValue(root, "claims");
    const NodeIndex endpoint = endpointNode(tree);
    if (claims == noNode || tree[claims].kind != NodeKind::Array || endpoint == noNode
        || tree[endpoint].kind != NodeKind::String || !tree[claims].intact)
        return false;
    for (const NodeIndex list : tree.children(claims)) {
        if (tree[list].kind != NodeKind::Array)
            return false;
    }
    return true;
}

Finding findInImportKey(const SyntaxTree &tree, const Search &search)
{
    Search inside = search;
    inside.expected = true;
    Finding finding = findInside(tree.text(), std::make_shared<ImportKeyLayer>(), policyJson(tree), inside);
    const std::string endpoint = tree.stringValue(endpointNode(tree));
    if (endpoint.starts_with("http"))
        finding.notices.emplace_back(
            message("the endpoint of `authority` has a scheme, and the tool adds https:// once more: leave "
                    "it out"));
    return finding;
}

} // namespace skr
