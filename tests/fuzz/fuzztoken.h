// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base64url.h"
#include "core/text/base64.h"
#include "core/token/attestationtoken.h"

#include <string>
#include <string_view>

namespace skr::test {

/// Checks that claims are found by their paths, and read as the syntax tree reads them.
class TokenChecks
{
public:
    static std::string broken(const AttestationToken &token)
    {
        TokenChecks checks(token);
        checks.checkObject(token.tree().root(), "", 0);
        token.issuedAt();
        token.notBefore();
        token.expires();
        token.algorithm();
        if (token.find(std::string(300, '.')) != noNode || description(token.kind()).empty())
            return "a path into nothing, or a kind without words";
        return checks.m_broken;
    }

private:
    explicit TokenChecks(const AttestationToken &token)
        : m_token(token)
        , m_tree(token.tree())
    {
    }

    void checkObject(NodeIndex object, const std::string &prefix, std::size_t depth)
    {
        for (const NodeIndex member : m_tree.children(object)) {
            const std::string name = m_tree.stringValue(m_tree.key(member));
            if (name.find('.') != std::string::npos || m_tree.member(object, name) != member)
                continue; // dots walk into objects; of duplicates the last counts
            const NodeIndex value = m_tree.value(member);
            const std::string path = prefix + name;
            if (m_token.find(path) != value)
                m_broken = "not found: " + path;
            if (m_token.findIgnoringCase(path) == noNode)
                m_broken = "not found when case does not count: " + path;
            if (m_token.value(value).isScalar() && m_token.value(value).text != m_tree.stringValue(value))
                m_broken = "other value: " + path;
            if (m_tree[value].kind == NodeKind::Object && depth < 3)
                checkObject(value, path + ".", depth + 1);
        }
    }

    const AttestationToken &m_token;
    const SyntaxTree &m_tree;
    std::string m_broken;
};

/// Reads `input` as a token, as the payload of a JWT and as base64url; what is wrong; empty if all is well.
inline std::string fuzzToken(std::string_view input)
{
    TokenError error;
    const auto token = AttestationToken::parse(input, &error);
    if (!token && (error.message.empty() || error.offset > input.size()))
        return "a failure without words or place";
    if (decodedBase64Url(base64Url(input), nullptr) != input)
        return "base64url decodes differently";
    const auto payload = AttestationToken::parse("e30." + base64Url(input) + ".", &error);
    const bool isObject = SyntaxTree::parse(input).isJson() && SyntaxTree::parse(input)[1].kind == NodeKind::Object;
    if ((payload != nullptr) != isObject)
        return "accepted exactly if it is a JSON object";
    if (payload && payload->payload() != input)
        return "other payload";
    std::string broken = payload ? TokenChecks::broken(*payload) : "";
    return token && broken.empty() ? TokenChecks::broken(*token) : broken;
}

} // namespace skr::test
