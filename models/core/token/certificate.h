// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct evp_pkey_st;

namespace skr {

/// What a certificate (RFC 5280) says of the key in it. Nothing here is trusted or refused because of it.
struct Certificate {
    std::string subject; ///< its common name, or its whole name if it has none; as it is in the certificate
    std::string issuer;
    std::optional<std::int64_t> notBefore; ///< seconds since 1970 UTC
    std::optional<std::int64_t> notAfter;
    bool selfSigned = false;

    bool isValidAt(std::int64_t now) const
    {
        return (!notBefore || *notBefore <= now) && (!notAfter || now <= *notAfter);
    }
};

/// Certificates as a key set carries them: that of the key first, each signed by the next.
struct CertificateChain {
    std::vector<Certificate> certificates; ///< up to the first that cannot be read
    bool complete = false; ///< all can be read, and each is signed by the next

    /// Whether the last one has signed itself. It is not looked up among trusted ones.
    bool endsInRoot() const { return !certificates.empty() && certificates.back().selfSigned; }
};

/// Reads certificates in DER. `key` is that of the first, null if it cannot be read.
CertificateChain readChain(const std::vector<std::string> &der, std::shared_ptr<evp_pkey_st> &key);

} // namespace skr
