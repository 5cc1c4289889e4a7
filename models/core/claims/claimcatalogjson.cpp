// SPDX-License-Identifier: Apache-2.0
#include "core/claims/claimcatalog.h"

#include "core/claims/catalogreader.h"
#include "core/claims/claimreader.h"

#include <nlohmann/json.hpp>

namespace skr {

namespace {

std::vector<Claim> readClaims(std::string_view text, std::string &error)
{
    std::vector<Claim> claims;
    const auto list = readCatalogList(text, "claims", error);
    if (!list)
        return claims;
    claims.reserve(list->size());
    for (std::size_t i = 0; i < list->size() && error.empty(); ++i)
        claims.push_back(readClaim((*list)[i], i, error));
    return claims;
}

} // namespace

std::optional<ClaimCatalog> ClaimCatalog::fromJson(std::string_view json, std::string *error)
{
    std::string problem;
    ClaimCatalog catalog;
    catalog.m_claims = readClaims(json, problem);
    const auto fail = [&](std::size_t i, const std::string &message) {
        problem = placeOfClaim(i, catalog.m_claims[i].name) + ": " + message;
    };
    for (std::size_t i = 0; i < catalog.m_claims.size() && problem.empty(); ++i) {
        if (!catalog.m_byName.emplace(catalog.m_claims[i].name, static_cast<std::uint32_t>(i)).second)
            fail(i, "`name`: occurs twice");
    }
    for (std::size_t i = 0; i < catalog.m_claims.size() && problem.empty(); ++i) {
        const std::string wrong = catalog.conflict(catalog.m_claims[i]);
        if (!wrong.empty())
            fail(i, wrong);
    }
    if (error != nullptr)
        *error = problem;
    if (!problem.empty())
        return std::nullopt;
    return catalog;
}

} // namespace skr
