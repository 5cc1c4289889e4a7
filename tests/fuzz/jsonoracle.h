// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <map>
#include <string>

namespace skr::test {

/// Compares a syntax tree with what nlohmann/json makes of the same text.
/// Known differences: nlohmann refuses numbers that no double holds (1e400) and takes a NUL byte for the end of the
/// text; we refuse what is nested too deep.
class JsonOracle
{
public:
    /// What the two do not agree on; empty if they agree.
    static std::string disagreement(const SyntaxTree &tree)
    {
        const std::string_view text = tree.text();
        const bool accepted = nlohmann::json::accept(text.begin(), text.end());
        if (accepted && !tree.isJson()) {
            const bool known =
                tree.errorCount(SyntaxErrorCode::TooDeep) > 0 || text.find('\0') != std::string_view::npos;
            return known ? "" : "refused, but JSON";
        }
        if (!accepted)
            return tree.isJson() && !hasHugeNumber(tree) ? "accepted, but no JSON" : "";
        return sameValue(tree, tree.root(), nlohmann::json::parse(text.begin(), text.end())) ? "" : "other values";
    }

    /// The node's value is `json`; of duplicate members the last counts.
    static bool sameValue(const SyntaxTree &tree, NodeIndex node, const nlohmann::json &json)
    {
        switch (tree[node].kind) {
        case NodeKind::Object:
            return sameObject(tree, node, json);
        case NodeKind::Array:
            return sameArray(tree, node, json);
        case NodeKind::String:
            return json.is_string() && json.get_ref<const std::string &>() == tree.stringValue(node);
        case NodeKind::Number:
            return json.is_number() && json == nlohmann::json::parse(tree.spelling(node));
        case NodeKind::True:
        case NodeKind::False:
            return json.is_boolean() && json.get<bool>() == (tree[node].kind == NodeKind::True);
        case NodeKind::Null:
            return json.is_null();
        default:
            return false;
        }
    }

private:
    static bool sameArray(const SyntaxTree &tree, NodeIndex array, const nlohmann::json &json)
    {
        if (!json.is_array() || json.size() != tree.childCount(array))
            return false;
        auto element = json.begin();
        for (const NodeIndex child : tree.children(array)) {
            if (!sameValue(tree, child, *element++))
                return false;
        }
        return true;
    }

    static bool sameObject(const SyntaxTree &tree, NodeIndex object, const nlohmann::json &json)
    {
        std::map<std::string, NodeIndex> last;
        for (const NodeIndex member : tree.children(object))
            last[tree.stringValue(tree.key(member))] = member;
        if (!json.is_object() || json.size() != last.size())
            return false;
        for (const auto &[key, member] : last) {
            const auto other = json.find(key);
            if (other == json.end() || tree.member(object, key) != member
                || !sameValue(tree, tree.value(member), *other))
                return false;
        }
        return true;
    }

    static bool hasHugeNumber(const SyntaxTree &tree)
    {
        for (NodeIndex node = 0; node < tree.size(); ++node) {
            if (tree[node].kind == NodeKind::Number
                && !std::isfinite(std::strtod(std::string(tree.spelling(node)).c_str(), nullptr)))
                return true;
        }
        return false;
    }
};

} // namespace skr::test
