// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base64url.h"
#include "growth/families.h"

#include <string>
#include <string_view>

namespace skr::growth {

// Parts that inputs are made of.

/// `count` parts, made by `part(i)`, with `separator` between them.
template <typename Part> std::string list(std::size_t count, const Part &part, std::string_view separator = ",\n")
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? std::string_view() : separator;
        text += part(i);
    }
    return text;
}

inline std::string numbered(std::string_view name, std::size_t number)
{
    return std::string(name) + std::to_string(number);
}

inline std::string repeated(std::string_view text, std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i)
        result += text;
    return result;
}

inline std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

inline std::string member(std::string_view name, std::string_view json)
{
    return inQuotes(name) + ": " + std::string(json);
}

constexpr std::string_view knownIssuer = "https://sharedeus.eus.attest.azure.net";
constexpr std::string_view statusCondition =
    R"({"claim": "x-ms-isolation-tee.x-ms-compliance-status", "equals": "azure-compliant-cvm"})";

inline std::string condition(std::string_view claim, std::string_view json)
{
    return "{" + member("claim", inQuotes(claim)) + ", " + member("equals", json) + "}";
}

inline std::string authority(std::string_view url, std::string_view conditions)
{
    return "{" + member("authority", inQuotes(url)) + ", \"allOf\": [\n" + std::string(conditions) + "\n]}";
}

inline std::string policyOf(std::string_view authorities)
{
    return "{\"version\": \"1.0.0\", \"anyOf\": [\n" + std::string(authorities) + "\n]}\n";
}

/// One authority, which has these conditions besides that on the status.
inline std::string policyWith(std::string_view conditions)
{
    return policyOf(authority(
        knownIssuer, std::string(statusCondition) + (conditions.empty() ? "" : ",\n") + std::string(conditions)));
}

/// A guest token, which has these members besides.
inline std::string tokenWith(std::string_view members)
{
    return "{" + member("iss", inQuotes(knownIssuer)) + R"(, "exp": 4000000000, "x-ms-attestation-type": "azurevm",
"x-ms-isolation-tee": {"x-ms-attestation-type": "sevsnpvm", "x-ms-compliance-status": "azure-compliant-cvm"})"
        + (members.empty() ? "" : ",\n") + std::string(members) + "}\n";
}

/// An unsigned JWT.
inline std::string jwtOf(std::string_view claims)
{
    return test::base64Url(R"({"alg":"RS256","kid":"k"})") + "." + test::base64Url(claims) + "."
        + test::base64Url("no signature");
}

inline Input inputWithPolicy(std::string policy)
{
    Input input;
    input.policy = std::move(policy);
    return input;
}

inline Input inputWithToken(std::string token)
{
    Input input;
    input.token = std::move(token);
    return input;
}

} // namespace skr::growth
