// SPDX-License-Identifier: Apache-2.0
#include "core/explain/claimmiss.h"

#include "core/claims/editdistance.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::size_t mostMeant = 3;

std::string_view withoutTee(std::string_view path)
{
    return path.starts_with(isolationTeePrefix) ? path.substr(isolationTeePrefix.size()) : path;
}

/// Claims that say the same of different technologies (claim sets of Azure Attestation, TDX token profile).
constexpr auto equivalents = std::to_array<std::array<std::string_view, 3>>({
    {"x-ms-sevsnpvm-is-debuggable", "tdx_td_attributes_debug", "x-ms-sgx-is-debuggable"},
    {"x-ms-sevsnpvm-launchmeasurement", "tdx_mrtd", "x-ms-sgx-mrenclave"},
    {"x-ms-runtime.vm-configuration.secure-boot", "secureboot", "secureBootEnabled"},
});

class MeantClaimSearch
{
public:
    MeantClaimSearch(std::string_view path, const TokenClaims &claims, const ClaimCatalog &catalog)
        : m_path(path)
        , m_claims(claims)
        , m_catalog(catalog)
        , m_known(catalog.find(path).claim)
    {
    }

    std::vector<MeantClaim> run(const AttestationToken &token)
    {
        addOtherCase(token);
        addOtherPlaces();
        addOtherNames();
        if (m_meant.empty())
            addEquivalents();
        if (m_meant.empty())
            addNearlySpelt();
        return std::move(m_meant);
    }

private:
    void add(NearMissKind kind, const TokenClaim *claim, Phrases phrases)
    {
        const bool isNew =
            std::none_of(m_meant.begin(), m_meant.end(), [&](const MeantClaim &each) { return each.claim == claim; });
        if (claim != nullptr && isNew && m_meant.size() < mostMeant)
            m_meant.push_back({kind, claim, std::move(phrases)});
    }

    void addOtherCase(const AttestationToken &token)
    {
        const NodeIndex node = token.findIgnoringCase(m_path);
        add(NearMissKind::NameCase, node == noNode ? nullptr : m_claims.find(node),
            {words(message("the token has a claim whose name differs in the case of letters only: "))});
    }

    /// Of the same last name; those that share most of the path first.
    void addOtherPlaces()
    {
        std::vector<const TokenClaim *> found = m_claims.withLastSegment(lastSegment(m_path));
        std::erase_if(found, [this](const TokenClaim *each) { return each->path == m_path; });
        std::stable_sort(found.begin(), found.end(), [this](const TokenClaim *left, const TokenClaim *right) {
            return sharedEnd(left->path) > sharedEnd(right->path);
        });
        for (const TokenClaim *each : found)
            add(NearMissKind::OtherPath, each, placeWords(m_path, each->path));
    }

    std::size_t sharedEnd(std::string_view path) const
    {
        return static_cast<std::size_t>(std::mismatch(path.rbegin(), path.rend(), m_path.rbegin(), m_path.rend()).first
                                        - path.rbegin());
    }

    /// The catalog's successor of the claim, or a claim that it succeeds.
    void addOtherNames()
    {
        if (m_known == nullptr)
            return;
        const std::string prefix(m_path.substr(0, m_path.size() - withoutTee(m_path).size()));
        if (!m_known->successor.empty())
            add(NearMissKind::OldName, m_claims.find(prefix + m_known->successor),
                {words(message("the policy has the deprecated name of a claim that the token has by its new one: "))});
        for (const Claim &each : m_catalog.claims()) {
            if (each.successor == m_known->name)
                add(NearMissKind::OldName, m_claims.find(prefix + each.name),
                    {words(message("the token has this claim by its deprecated name only: "))});
        }
    }

    void addEquivalents()
    {
        std::vector<const TokenClaim *> found;
        for (const auto &group : equivalents) {
            if (std::find(group.begin(), group.end(), withoutTee(m_path)) == group.end())
                continue;
            for (const std::string_view name : group) {
                found.push_back(m_claims.find(name));
                found.push_back(m_claims.find(std::string(isolationTeePrefix) + std::string(name)));
            }
        }
        std::sort(found.begin(), found.end()); // in the token's order
        for (const TokenClaim *each : found) {
            const Claim *other = each == nullptr ? nullptr : m_catalog.find(each->path).claim;
            if (other != nullptr)
                add(NearMissKind::OtherPlatform, each, platformWords(*other));
        }
    }

    Phrases platformWords(const Claim &other) const
    {
        const auto isTechnology = [](const Claim *claim) {
            return claim != nullptr && (claim->family.starts_with("AMD ") || claim->family.starts_with("Intel "));
        };
        if (!isTechnology(m_known) || !isTechnology(&other))
            return {words(message("the token has another claim that says nearly the same: "))};
        return phrases("%1 is a claim of another kind of token (%2); this token (%3) has for it: ",
                       {named(m_path), words(message(m_known->family)), words(message(other.family))});
    }

    /// A claim that the catalog does not know may be a slip, or a name that somebody made up.
    void addNearlySpelt()
    {
        if (m_known != nullptr || m_path.size() > ClaimCatalog::longestName)
            return;
        const std::string nearest = m_catalog.nearest(m_path);
        const TokenClaim *known = nearest.empty() ? nullptr : m_claims.find(nearest);
        if (known == nullptr && !nearest.empty())
            known = m_claims.find(otherLayer(nearest));
        const std::size_t limit = std::min<std::size_t>(m_path.size() / 4, 2); // short names are near by chance
        if (known == nullptr && limit > 0) {
            const std::vector<const TokenClaim *> near = m_claims.withLength(m_path.size(), limit);
            const auto at = std::find_if(near.begin(), near.end(), [&](const TokenClaim *each) {
                return editDistance(m_path, each->path, limit) <= limit;
            });
            known = at == near.end() ? nullptr : *at;
        }
        if (known != nullptr)
            add(NearMissKind::NameNearly, known,
                {words(message(
                    "no token has a claim of this name, as far as is known; the token has one that may be meant: "))});
    }

    std::string_view m_path;
    const TokenClaims &m_claims;
    const ClaimCatalog &m_catalog;
    const Claim *m_known;
    std::vector<MeantClaim> m_meant;
};

} // namespace

Phrases placeWords(std::string_view asked, std::string_view path)
{
    if (withoutTee(path) == asked)
        return phrases("the token has this claim below %1, where a guest token has what the hardware attests: ",
                       {named("x-ms-isolation-tee")});
    if (path == withoutTee(asked))
        return {words(
            message("the token has this claim at the top, where a platform token has what the hardware attests: "))};
    return {words(message("the token has a claim of this name at another path: "))};
}

std::string otherLayer(std::string_view path)
{
    return path.starts_with(isolationTeePrefix) ? std::string(withoutTee(path))
                                                : std::string(isolationTeePrefix) + std::string(path);
}

std::vector<MeantClaim> meantClaims(const AttestationToken &token, std::string_view path, const TokenClaims &claims,
                                    const ClaimCatalog &catalog)
{
    return MeantClaimSearch(path, claims, catalog).run(token);
}

} // namespace skr
