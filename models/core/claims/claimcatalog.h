// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace skr {

enum class ClaimType : std::uint8_t { String, Integer, Boolean, Object, Array, Jwk };

/// How the text of a string claim is made.
enum class ClaimFormat : std::uint8_t { None, Hex, Base64, Base64Url, Guid, Epoch, Url };

/// Where a claim sits: the same claim is found at different paths in different kinds of token.
enum class ClaimPlace : std::uint8_t {
    Platform, ///< top level of a platform token (disk key, container, enclave)
    Guest, ///< top level of a guest attestation token
    GuestTee, ///< below `x-ms-isolation-tee.` in a guest attestation token
};

struct KnownValue {
    std::string value; ///< JSON scalars as text
    std::string meaning;
};

struct Claim {
    std::string name; ///< dotted path from the place, e.g. `x-ms-runtime.vm-configuration.secure-boot`
    ClaimType type = ClaimType::String;
    ClaimFormat format = ClaimFormat::None;
    std::size_t length = 0; ///< characters of a Hex value; 0 if not fixed
    std::string description;
    std::vector<KnownValue> values;
    bool volatileValue = false; ///< differs from token to token, or changes with updates of the host
    std::string successor; ///< name of the claim to use instead; a claim with one is deprecated
    bool deprecated = false;
    bool openMembers = false; ///< an object that may hold members besides those of the catalog, such as custom claims
    std::vector<ClaimPlace> places;
    std::string family; ///< group it is shown under
    std::string source; ///< document that says so
};

/// What is known of claims. Immutable once made; safe to share.
class ClaimCatalog
{
public:
    ClaimCatalog();
    ClaimCatalog(ClaimCatalog &&) = default; // no copies: m_byName points into m_claims
    ClaimCatalog &operator=(ClaimCatalog &&) = default;

    /// The catalog that comes with the program (resources/claims.json).
    static std::shared_ptr<const ClaimCatalog> builtIn();
    /// Reads a catalog; on failure returns nothing and says in `error` what is wrong and where.
    static std::optional<ClaimCatalog> fromJson(std::string_view json, std::string *error);
    /// The names are unique.
    static ClaimCatalog ofClaims(std::vector<Claim> claims);

    static constexpr std::size_t longestName = 300; ///< bytes of a claim's name

    const std::vector<Claim> &claims() const { return m_claims; }

    struct Match {
        const Claim *claim = nullptr;
        /// True if the path starts with `x-ms-isolation-tee.` and the claim sits there.
        bool belowTee = false;
        explicit operator bool() const { return claim != nullptr; }
    };
    /// The claim that a path in a policy names.
    Match find(std::string_view path) const;
    /// What is wrong between a claim of the catalog and the others: its successor or the object above it is missing.
    /// Empty if nothing is.
    std::string conflict(const Claim &claim) const;
    /// True if the path lies in an object that may hold members besides those of the catalog: the nearest known claim
    /// above it decides.
    bool isOpen(std::string_view path) const;
    /// The known path most like one that find() does not know: by spelling, last segment or case. Empty if none is
    /// close. Takes time proportional to the catalog.
    std::string nearest(std::string_view path) const;
    /// All paths under which the claim can be named in a policy.
    static std::vector<std::string> paths(const Claim &claim);
    /// A claim that a search found.
    struct Found {
        const Claim *claim = nullptr;
        std::vector<TextRange> letters; ///< bytes of its name that were searched for, ascending, with gaps between them
    };
    /// Claims whose name, known values, family or description hold the words of `text` in any order, ignoring case,
    /// best first; then those that hold the letters of the words with gaps at the ends of parts. Only for a word that
    /// is found nowhere, slips and other gaps are allowed. A path below `x-ms-isolation-tee.` finds what sits there.
    std::vector<Found> lookUp(std::string_view text) const;
    std::vector<const Claim *> search(std::string_view text) const;

private:
    struct Paths;

    std::vector<Claim> m_claims;
    std::unordered_map<std::string_view, std::uint32_t> m_byName; ///< keys point into m_claims
    std::shared_ptr<Paths> m_paths; ///< made when nearest() is first asked; points into m_claims
};

/// The claim sits at that place, among others.
bool sits(const Claim &claim, ClaimPlace place);

std::string_view spelling(ClaimType type);
std::string_view spelling(ClaimFormat format);
std::string_view spelling(ClaimPlace place);

inline constexpr std::string_view isolationTeePrefix = "x-ms-isolation-tee.";

} // namespace skr
