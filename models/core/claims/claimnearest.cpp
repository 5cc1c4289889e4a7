// SPDX-License-Identifier: Apache-2.0
#include "core/claims/claimcatalog.h"

#include "core/claims/editdistance.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <bitset>
#include <limits>
#include <mutex>

namespace skr {

namespace {

constexpr auto unlike = std::numeric_limits<std::size_t>::max();
constexpr std::size_t longestPath = 300; ///< no claim is near that length

/// What follows the last separator.
std::string_view after(std::string_view path, std::string_view separators)
{
    const std::size_t last = path.find_last_of(separators);
    return last == std::string_view::npos ? path : path.substr(last + 1);
}

std::ptrdiff_t depth(std::string_view path)
{
    return std::count(path.begin(), path.end(), '.');
}

/// Which characters a text has: two that share a bit count as one.
std::bitset<64> charactersOf(std::string_view text)
{
    std::bitset<64> characters;
    for (const char c : text)
        characters.set(static_cast<unsigned char>(c) % characters.size());
    return characters;
}

} // namespace

/// A path that can be suggested, with what the rules ask of it.
struct NamedClaim {
    NamedClaim(std::string spelling, const Claim &its)
        : path(std::move(spelling))
        , lowerPath(lowerAscii(path))
        , lastSegment(after(lowerPath, "."))
        , characters(charactersOf(lowerPath))
        , belowTee(path.starts_with(isolationTeePrefix))
        , claim(&its)
    {
    }

    std::string path;
    std::string lowerPath;
    std::string lastSegment; ///< in lower case
    std::bitset<64> characters; ///< of lowerPath
    bool belowTee;
    const Claim *claim;
};

namespace {

std::vector<NamedClaim> candidates(const std::vector<Claim> &claims)
{
    std::vector<NamedClaim> result;
    for (const Claim &claim : claims) {
        for (std::string &path : ClaimCatalog::paths(claim))
            result.emplace_back(std::move(path), claim);
    }
    return result;
}

/// The path with the least cost, the first of equals; `unlike` is no cost.
template <typename Cost> std::string best(const std::vector<NamedClaim> &all, const Cost &cost)
{
    const NamedClaim *found = nullptr;
    std::size_t least = unlike;
    for (const NamedClaim &each : all) {
        const std::size_t own = cost(each);
        if (own < least) {
            least = own;
            found = &each;
        }
    }
    return found == nullptr ? std::string() : found->path;
}

/// Rules that find the candidate most like a path in lower case, each in its own way.
class Nearest
{
public:
    Nearest(const std::vector<NamedClaim> &all, std::string_view path)
        : m_all(all)
        , m_path(path)
        , m_lastSegment(after(path, "."))
        , m_belowTee(path.starts_with(isolationTeePrefix))
        , m_member(path.substr(m_belowTee ? isolationTeePrefix.size() : 0))
    {
    }

    std::string find() const
    {
        std::string found =
            best(m_all, [this](const NamedClaim &each) { return each.lowerPath == m_path ? 0 : unlike; });
        // A lone name is a member whose objects were left out rather than a slip of another claim.
        const bool loneName = m_member.find('.') == std::string_view::npos;
        if (found.empty())
            found = loneName ? sameLastSegment() : misspelt();
        if (found.empty())
            found = loneName ? misspelt() : sameLastSegment();
        return found.empty() ? sameLastWord() : found;
    }

private:
    std::string sameLastSegment() const
    {
        return best(m_all, [this](const NamedClaim &each) {
            if (each.claim->deprecated || each.lastSegment != m_lastSegment)
                return unlike;
            const std::size_t otherPlace = m_belowTee && !each.belowTee ? longestPath : 0;
            return otherPlace + editDistance(each.lowerPath, m_path, longestPath);
        });
    }

    std::string misspelt() const
    {
        const std::size_t limit = std::min(std::max<std::size_t>(2, m_member.size() / 6), m_member.size() / 3);
        const std::bitset<64> characters = charactersOf(m_path);
        return best(m_all, [&](const NamedClaim &each) {
            // A slip takes one character away and brings another one in, at most.
            if ((each.characters ^ characters).count() > 2 * limit)
                return unlike;
            const std::size_t distance = editDistance(each.lowerPath, m_path, limit);
            return distance > limit ? unlike : 2 * distance + (each.claim->deprecated ? 1 : 0);
        });
    }

    /// What names the same thing after the manner of another technology, such as `x-ms-tdxvm-mrtd` for `tdx_mrtd`: the
    /// path as deep with the same last word, if there is only one.
    std::string sameLastWord() const
    {
        constexpr std::string_view separators = ".-_";
        constexpr std::size_t shortest = 4; // shorter words, such as `id` or `svn`, say little
        const std::string_view word = after(m_path, separators);
        const auto fits = [&](const NamedClaim &each) {
            return each.lowerPath.ends_with(word) && after(each.lowerPath, separators) == word
                && !each.claim->deprecated && each.claim->type != ClaimType::Object
                && depth(each.path) == depth(m_path);
        };
        if (word.size() < shortest || std::count_if(m_all.begin(), m_all.end(), fits) != 1)
            return {};
        return std::find_if(m_all.begin(), m_all.end(), fits)->path;
    }

    const std::vector<NamedClaim> &m_all;
    std::string_view m_path;
    std::string_view m_lastSegment;
    bool m_belowTee;
    std::string_view m_member; ///< the path without the prefix
};

} // namespace

struct ClaimCatalog::Paths {
    std::once_flag made;
    std::vector<NamedClaim> all;
};

ClaimCatalog::ClaimCatalog()
    : m_paths(std::make_shared<Paths>())
{
}

std::string ClaimCatalog::nearest(std::string_view path) const
{
    if (path.size() > longestPath)
        return {};
    std::call_once(m_paths->made, [this] { m_paths->all = candidates(m_claims); });
    const std::string lower = lowerAscii(path);
    return Nearest(m_paths->all, lower).find();
}

} // namespace skr
