// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace skr {

/// A shared attestation endpoint.
struct AttestationEndpoint {
    std::string region; ///< name as Azure spells it, e.g. `westeurope`
    std::string code; ///< short code in the host name, e.g. `weu`
    std::string cloud; ///< `public` or `usgov`
    std::string url; ///< as tokens spell their issuer: https, no slash at the end
};

/// The shared endpoints by region. Immutable once made; safe to share.
class AuthorityCatalog
{
public:
    /// The catalog that comes with the program (resources/authorities.json).
    static std::shared_ptr<const AuthorityCatalog> builtIn();
    static std::optional<AuthorityCatalog> fromJson(std::string_view json, std::string *error);

    const std::vector<AttestationEndpoint> &endpoints() const { return m_endpoints; }
    /// The endpoint with this URL; a slash at the end and the case of letters do not count.
    const AttestationEndpoint *find(std::string_view url) const;
    /// Endpoints whose region, code or URL holds the words of `text`, ignoring case, best first.
    std::vector<const AttestationEndpoint *> search(std::string_view text) const;

private:
    std::vector<AttestationEndpoint> m_endpoints;
    std::unordered_map<std::string, std::size_t> m_byUrl; ///< in lower case: every check of an authority asks
};

} // namespace skr
