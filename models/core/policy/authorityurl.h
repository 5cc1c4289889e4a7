// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/authoritycatalog.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// The parts of an authority as people write it; nothing is resolved or made equal.

std::string_view withoutSlash(std::string_view url);
/// Between the scheme, if there is one, and the path.
std::string_view hostOf(std::string_view url);
/// What stands behind the host, with its slash.
std::string_view pathOf(std::string_view url);
/// A host with a dot in it, a port perhaps, and behind it only what a URL can have (RFC 3986); with a scheme or
/// without.
bool isWebAddress(std::string_view url);

/// An address in the brackets of Markdown or of a message, `[text](https://…)` or `<https://…>`.
bool isBracketedAddress(std::string_view text);

enum class AuthorityMistake : std::uint8_t {
    None,
    Wrapped, ///< a link as a mail program or a text editor pasted it
    NearlyKnown, ///< nearly a shared endpoint
    Region, ///< the two codes in the host of a shared endpoint differ
    TestRing, ///< an endpoint for tests of Azure Attestation itself
    Path, ///< the host of an instance of Azure Attestation with something behind it
    NotUrl,
    NotHttps,
};

struct AuthorityFinding {
    AuthorityMistake mistake = AuthorityMistake::None;
    std::vector<std::string> meant; ///< URLs that may be meant, the likeliest first
};

/// What is wrong with an authority, the first thing only. `compare` is whether an unknown one is compared with all that
/// are known, which takes time proportional to the catalog.
AuthorityFinding authorityFinding(std::string_view url, const AuthorityCatalog &catalog, bool compare);

} // namespace skr
