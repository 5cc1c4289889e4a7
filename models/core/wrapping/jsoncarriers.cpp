// SPDX-License-Identifier: Apache-2.0
#include "core/wrapping/jsoncarriers.h"

#include "core/text/message.h"
#include "core/wrapping/base64layer.h"
#include "core/wrapping/importkey.h"
#include "core/wrapping/keyfacts.h"
#include "core/wrapping/otherdocuments.h"
#include "core/wrapping/plainpolicy.h"
#include "core/wrapping/readonlylayer.h"
#include "core/wrapping/stringlayer.h"
#include "core/wrapping/textlayer.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::array<std::string_view, 4> releasePolicyKeys = {"release_policy", "releasePolicy", "ReleasePolicy",
                                                               "keyReleasePolicy"};
constexpr std::array<std::string_view, 5> contentKeys = {"data", "encodedPolicy", "EncodedPolicy", "PolicyContent",
                                                         "json"};

/// Goes through a JSON document once and collects what holds a policy.
class CarrierSearch
{
public:
    CarrierSearch(const SyntaxTree &tree, const Search &search)
        : m_tree(tree)
        , m_search(search)
        , m_isTemplate(tree.memberValue(tree.root(), "$schema") != noNode
                       || tree.memberValue(tree.root(), "resources") != noNode)
    {
    }

    std::vector<Candidate> run()
    {
        constexpr std::size_t enough = 1000;
        const NodeIndex root = m_tree.root();
        if (isReleasePolicyObject(root)) {
            addContent(root, root, "release-policy", message("a `release_policy` object"));
            return std::move(m_candidates);
        }
        std::size_t handled = 0; // what begins before this offset is part of a candidate
        for (NodeIndex node = root; node < m_tree.size() && m_candidates.size() < enough; ++node) {
            if (m_tree[node].begin >= handled && look(node))
                handled = m_tree[node].end;
        }
        return std::move(m_candidates);
    }

private:
    NodeIndex contentMember(NodeIndex object) const
    {
        for (const std::string_view key : contentKeys) {
            const NodeIndex member = m_tree.member(object, key);
            if (member != noNode && m_tree.value(member) != noNode)
                return member;
        }
        return noNode;
    }

    bool isReleasePolicyObject(NodeIndex node) const
    {
        if (m_tree[node].kind != NodeKind::Object || contentMember(node) == noNode)
            return false;
        return m_tree.memberValue(node, "contentType") != noNode || m_tree.memberValue(node, "immutable") != noNode
            || m_tree.memberValue(node, "encodedPolicy") != noNode
            || (m_tree.childCount(node) == 1 && m_tree.memberValue(node, "data") != noNode);
    }

    /// True if nothing below the node needs a look any more.
    bool look(NodeIndex node)
    {
        switch (m_tree[node].kind) {
        case NodeKind::Member: {
            const bool isKnown = std::any_of(releasePolicyKeys.begin(), releasePolicyKeys.end(),
                                             [&](std::string_view key) { return m_tree.keyIs(node, key); });
            return isKnown && m_tree.value(node) != noNode && addCarrier(node);
        }
        case NodeKind::Object:
            return isPolicy(m_tree, node) && addInPlace(node);
        case NodeKind::String:
            return isValue(node) && addDocumentInString(node);
        default:
            return false;
        }
    }

    bool isValue(NodeIndex string) const
    {
        const NodeIndex parent = m_tree[string].parent;
        return m_tree[parent].kind != NodeKind::Member || m_tree.key(parent) != string;
    }

    void add(Finding finding, NodeIndex node) { m_candidates.push_back({std::move(finding), m_tree[node].begin}); }

    /// `"release_policy": …` of a key.
    bool addCarrier(NodeIndex member)
    {
        const std::string key = m_tree.stringValue(m_tree.key(member));
        const NodeIndex value = m_tree.value(member);
        const NodeIndex holder = m_tree[member].parent;
        const bool isResource = m_isTemplate || m_tree.keyIs(m_tree[holder].parent, "properties");
        const bool isKey = m_tree.memberValue(holder, "key") != noNode || m_tree.memberValue(holder, "kty") != noNode
            || m_tree.memberValue(holder, "attributes") != noNode;
        const std::string id = isResource ? "arm-template" : isKey ? "key-bundle" : "json-member";
        const std::string what = isResource ? message("an ARM template")
            : isKey                         ? message("a key bundle")
                                            : message("a JSON document");
        const std::string name = message("`%1` of %2", {key, what});
        switch (m_tree[value].kind) {
        case NodeKind::Object:
            if (isPolicy(m_tree, value)) {
                addPolicyObject(value, id, name, holder);
                return true;
            }
            if (contentMember(value) == noNode) {
                add(Finding::of(WrappingState::NoPolicy, message("%1 without a policy in it", {name})), value);
                return true;
            }
            addContent(value, holder, id, name);
            return true;
        case NodeKind::Array: // as Terraform's JSON has it
            return false;
        case NodeKind::String:
            addString(value, id, name, keyNotices(m_tree, holder, value));
            return true;
        case NodeKind::Null:
            add(Finding::of(WrappingState::NoPolicy, message("%1 without a release policy: `%2` is null", {what, key})),
                value);
            return true;
        default:
            return false;
        }
    }

    /// `{"data": …}` or `{"encodedPolicy": …}`, the value of `release_policy`.
    void addContent(NodeIndex object, NodeIndex holder, std::string id, std::string what)
    {
        const NodeIndex member = contentMember(object);
        const NodeIndex value = m_tree.value(member);
        const std::string key = m_tree.stringValue(m_tree.key(member));
        if (key == "encodedPolicy" && (id == "key-bundle" || id == "release-policy")) {
            id = "az-key-show";
            what = what.find("releasePolicy") != std::string::npos
                ? message("`releasePolicy` of `az keyvault key show`")
                : message("what `az keyvault key show` printed");
        }
        const std::string name = message("`%1` of %2", {key, what});
        switch (m_tree[value].kind) {
        case NodeKind::String:
            addString(value, id, name, keyNotices(m_tree, holder, object));
            return;
        case NodeKind::Object:
            addPolicyObject(value, id, name, holder);
            m_candidates.back().finding.notices.emplace_back(
                message("`%1` is a JSON object: documented is a string, the policy in base64url", {key}));
            return;
        default:
            add(Finding::of(WrappingState::NoPolicy, message("%1 without a policy in it", {name})), value);
        }
    }

    void addPolicyObject(NodeIndex object, const std::string &id, const std::string &name, NodeIndex holder)
    {
        addText(object, id, name);
        const auto notices = keyNotices(m_tree, holder, m_tree[object].parent);
        auto &list = m_candidates.back().finding.notices;
        list.insert(list.end(), notices.begin(), notices.end());
    }

    void addText(NodeIndex object, const std::string &id, const std::string &name)
    {
        Search inside = m_search;
        inside.expected = true;
        add(findInside(m_tree.text(),
                       std::make_shared<TextLayer>(id, name, m_tree[object].range(), TextLayer::Surroundings::Json),
                       std::string(m_tree.spelling(object)), inside),
            object);
    }

    bool addInPlace(NodeIndex object)
    {
        const NodeIndex parent = m_tree[object].parent;
        if (m_tree[parent].kind == NodeKind::Document)
            return false;
        const bool isMember = m_tree[parent].kind == NodeKind::Member;
        if (isMember && !m_isTemplate && m_tree[parent].parent == m_tree.root())
            return false; // a problem of a policy (root-wrapped), not a document that holds one
        const std::string key = isMember ? m_tree.stringValue(m_tree.key(parent)) : std::string();
        const std::string document = m_isTemplate ? message("an ARM template") : message("a JSON document");
        addText(object, m_isTemplate ? "arm-template" : "json-member",
                isMember ? message("`%1` of %2", {key, document}) : message("an array of %1", {document}));
        if (!m_isTemplate)
            m_candidates.back().finding.notices.emplace_back(message(
                "the service takes the policy alone, not the document around it: convert it before it is sent"));
        return true;
    }

    void addString(NodeIndex string, const std::string &id, const std::string &name, std::vector<std::string> notices)
    {
        const std::string_view spelling = m_tree.spelling(string);
        Search inside = m_search;
        inside.expected = true;
        Finding finding = spelling.starts_with("\"[") && spelling.ends_with("]\"")
            ? Finding::of(WrappingState::NoPolicy,
                          message("%1: an expression that is computed when the template is deployed", {name}))
            : findInJsonString(m_tree.text(), m_tree[string].range(), id, name, inside);
        if (id != "az-key-show" && finding.hasPolicy() && finding.steps.size() == 1)
            finding.notices.emplace_back(message("%1 is the policy as text: documented is base64url of it", {name}));
        finding.notices.insert(finding.notices.end(), notices.begin(), notices.end());
        add(std::move(finding), string);
    }

    /// A whole document as a string, as a recorded answer has it, or a signed response.
    bool addDocumentInString(NodeIndex string)
    {
        constexpr std::size_t shortest = 40;
        const std::string_view spelling = m_tree.spelling(string);
        const NodeIndex parent = m_tree[string].parent;
        const bool isResponse = m_tree[parent].kind == NodeKind::Member && m_tree.keyIs(parent, "value");
        const std::size_t start =
            spelling.size() < shortest ? std::string_view::npos : spelling.find_first_not_of(" \t", 1);
        if (start == std::string_view::npos)
            return false;
        const auto holds = [&](std::string_view text) { return spelling.find(text) != std::string_view::npos; };
        const bool isDocument = spelling[start] == '{'
            && (holds("anyOf") || holds("release_policy") || holds("releasePolicy") || holds("\"value"));
        const std::string_view content = spelling.substr(1, spelling.size() - 2);
        const bool isEncoded = content.find('.') == std::string_view::npos && startsLikeBase64Json(content);
        if (!isDocument && !isEncoded && !(isResponse && isCompactJws(content)))
            return false;
        const bool isMember = m_tree[parent].kind == NodeKind::Member;
        const std::string document = m_isTemplate ? message("an ARM template") : message("a JSON document");
        const std::string name = isResponse ? "`value`"
            : isMember                      ? message("`%1` of %2", {m_tree.stringValue(m_tree.key(parent)), document})
                                            : message("a string of a JSON document");
        Finding finding = findInJsonString(m_tree.text(), m_tree[string].range(),
                                           m_isTemplate ? "arm-template" : "json-string", name, m_search);
        if (finding.state == WrappingState::Unknown || (isEncoded && !finding.hasPolicy()))
            return false;
        add(std::move(finding), string);
        return true;
    }

    const SyntaxTree &m_tree;
    const Search &m_search;
    bool m_isTemplate;
    std::vector<Candidate> m_candidates;
};

/// The payload of a release response: `{"request": …, "response": {"key": …}}`.
bool isReleasePayload(const SyntaxTree &tree, NodeIndex root)
{
    const NodeIndex value = tree.memberValue(root, "response");
    return value != noNode && tree[value].kind == NodeKind::Object && tree.member(value, "key") != noNode;
}

} // namespace

Finding findInJsonString(std::string_view outer, TextRange range, std::string id, std::string name,
                         const Search &search)
{
    const bool isClosed = range.size() >= 2 && outer[range.end - 1] == '"';
    const TextRange content{range.begin + 1, isClosed ? range.end - 1 : range.end};
    const std::string_view spelling = outer.substr(content.begin, content.size());
    auto text = unescapedContent(spelling, StringLayer::Dialect::Json);
    if (!isClosed || !text) {
        const std::size_t bad = SyntaxTree::parse(outer.substr(range.begin, range.size())).errors().empty()
            ? 0
            : SyntaxTree::parse(outer.substr(range.begin, range.size())).errors().front().range.begin;
        return search.expected ? Finding::unreadable(message("%1 is no whole JSON string: it breaks at byte %2",
                                                             {name, std::to_string(range.begin + bad)}),
                                                     range.begin + bad)
                               : Finding();
    }
    auto layer = std::make_shared<StringLayer>(std::move(id), std::move(name), content, StringLayer::Dialect::Json);
    return findInside(outer, std::move(layer), std::move(*text), search);
}

Finding findInJson(std::string_view text, const Search &search)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    const NodeIndex root = tree.root();
    if (root == noNode || (tree[root].kind != NodeKind::Object && tree[root].kind != NodeKind::Array))
        return {};
    if (isPolicy(tree, root))
        return Finding::plain(Sureness::Recognized);
    if (const std::string_view fragment = fragmentName(tree); !fragment.empty())
        return Finding::of(WrappingState::Fragment, message(fragment));
    if (tree[root].kind == NodeKind::Object) {
        if (isImportKeyConfiguration(tree))
            return findInImportKey(tree, search);
        if (!search.inResponse && isReleasePayload(tree, root)) {
            Search inside = search;
            inside.inResponse = true;
            return findInside(text,
                              std::make_shared<ReadOnlyLayer>("release-response",
                                                              message("the payload of a release response"),
                                                              message(signedResponse), 0),
                              std::string(text), inside);
        }
    }
    if (auto found = chosen(CarrierSearch(tree, search).run()))
        return std::move(*found);
    const std::string other = otherJsonDocument(tree);
    if (!other.empty())
        return Finding::of(WrappingState::OtherDocument, other);
    const bool isBundle = tree[root].kind == NodeKind::Object && tree.member(root, "attributes") != noNode
        && (tree.member(root, "key") != noNode || tree.member(root, "kty") != noNode);
    return isBundle ? Finding::of(WrappingState::NoPolicy, message("a key bundle without a release policy"))
                    : Finding();
}

} // namespace skr
