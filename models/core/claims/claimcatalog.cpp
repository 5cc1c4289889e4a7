// SPDX-License-Identifier: Apache-2.0
#include "core/claims/claimcatalog.h"

#include "core/text/message.h"

#include "resources/resources.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace skr {

namespace {

bool sitsAt(const Claim &claim, bool belowTee)
{
    return std::any_of(claim.places.begin(), claim.places.end(),
                       [belowTee](ClaimPlace place) { return (place == ClaimPlace::GuestTee) == belowTee; });
}

} // namespace

std::shared_ptr<const ClaimCatalog> ClaimCatalog::builtIn()
{
    static const std::shared_ptr<const ClaimCatalog> catalog = [] {
        std::string error;
        auto read = fromJson(resource("claims.json"), &error);
        assert(read && "claims.json is not a catalog");
        return std::make_shared<const ClaimCatalog>(read ? std::move(*read) : ClaimCatalog());
    }();
    return catalog;
}

ClaimCatalog::Match ClaimCatalog::find(std::string_view path) const
{
    const bool belowTee = path.starts_with(isolationTeePrefix);
    const auto it = m_byName.find(belowTee ? path.substr(isolationTeePrefix.size()) : path);
    if (it == m_byName.end() || !sitsAt(m_claims[it->second], belowTee))
        return {};
    return {&m_claims[it->second], belowTee};
}

bool ClaimCatalog::isOpen(std::string_view path) const
{
    // The catalog holds every object above a claim, so the first unknown one ends the walk.
    const std::size_t start = path.starts_with(isolationTeePrefix) ? isolationTeePrefix.size() : 0;
    bool open = false;
    for (std::size_t dot = path.find('.', start); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
        const Match above = find(path.substr(0, dot));
        if (!above)
            break;
        open = above.claim->openMembers;
    }
    return open;
}

std::vector<std::string> ClaimCatalog::paths(const Claim &claim)
{
    std::vector<std::string> result;
    if (sitsAt(claim, false))
        result.push_back(claim.name);
    if (sitsAt(claim, true))
        result.push_back(std::string(isolationTeePrefix) + claim.name);
    return result;
}

ClaimCatalog ClaimCatalog::ofClaims(std::vector<Claim> claims)
{
    ClaimCatalog catalog;
    catalog.m_claims = std::move(claims);
    for (std::size_t i = 0; i < catalog.m_claims.size(); ++i)
        catalog.m_byName.emplace(catalog.m_claims[i].name, static_cast<std::uint32_t>(i));
    assert(catalog.m_byName.size() == catalog.m_claims.size());
    return catalog;
}

std::string ClaimCatalog::conflict(const Claim &claim) const
{
    if (!claim.successor.empty() && !m_byName.contains(claim.successor))
        return message("`successor`: there is no claim `%1`", {claim.successor});
    const std::size_t dot = claim.name.rfind('.');
    if (dot == std::string::npos)
        return {};
    const auto above = m_byName.find(std::string_view(claim.name).substr(0, dot));
    const bool inObject = above != m_byName.end() && m_claims[above->second].type == ClaimType::Object;
    return inObject ? std::string() : message("`name`: no object claim above it");
}

bool sits(const Claim &claim, ClaimPlace place)
{
    return std::find(claim.places.begin(), claim.places.end(), place) != claim.places.end();
}

std::string_view spelling(ClaimType type)
{
    constexpr std::array<std::string_view, 6> names{"string", "integer", "boolean", "object", "array", "jwk"};
    return names.at(static_cast<std::size_t>(type));
}

std::string_view spelling(ClaimFormat format)
{
    constexpr std::array<std::string_view, 7> names{"", "hex", "base64", "base64url", "guid", "epoch", "url"};
    return names.at(static_cast<std::size_t>(format));
}

std::string_view spelling(ClaimPlace place)
{
    constexpr std::array<std::string_view, 3> names{"platform", "guest", "guestTee"};
    return names.at(static_cast<std::size_t>(place));
}

} // namespace skr
