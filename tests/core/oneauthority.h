// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <string>

// A policy with one authority, and tokens that this authority has signed.

inline const std::string issuer = "https://a.attest.azure.net";

inline std::string policyOf(const std::string &conditions, const std::string &authority = issuer)
{
    return R"({"version":"1.0.0","anyOf":[{"authority":")" + authority + R"(","allOf":[)" + conditions + "]}]}";
}

inline std::string tokenOf(const std::string &claims)
{
    return R"({"iss":")" + issuer + '"' + (claims.empty() ? "" : ",") + claims + "}";
}

inline skr::Evaluation evaluated(const std::string &policy, const std::string &token,
                                 skr::Reading reading = skr::Reading::AsObserved)
{
    return {skr::PolicyRevision::make(policy, skr::ClaimCatalog()), skr::AttestationToken::parse(token, nullptr),
            reading};
}
