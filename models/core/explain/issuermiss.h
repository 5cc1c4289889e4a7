// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/phrases.h"
#include "core/fix/quickfix.h"
#include "core/policy/policyrevision.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace skr {

/// How an authority differs from the issuer of a token.
enum class IssuerDifference : std::uint8_t {
    Slash, ///< one at the end
    LetterCase,
    Scheme, ///< `https://`
    WhiteSpace,
    Path, ///< behind the same host
    Slip, ///< a slip of the pen, or a link as a program pasted it
    Region, ///< both are shared endpoints
    Instance, ///< one is a shared endpoint, the other is not
    Host, ///< another one altogether
    NoIssuer, ///< the token names none
};
std::string_view spelling(IssuerDifference difference);

/// The authority means the token's issuer, as far as one can tell: to write it so changes a spelling only.
inline bool isOfSpelling(IssuerDifference difference)
{
    return difference <= IssuerDifference::Slip;
}

/// Nothing if they are the same byte for byte. For an authority that is no known endpoint and has no likeness to the
/// issuer it takes time proportional to the catalog of endpoints.
std::optional<IssuerDifference> issuerDifference(std::string_view authority, std::string_view issuer);

struct IssuerMiss {
    IssuerDifference difference = IssuerDifference::Host;
    Phrases sentence; ///< lower case, no full stop
};

/// The difference with its sentence.
std::optional<IssuerMiss> issuerMiss(std::string_view authority, std::string_view issuer);

/// Writes the issuer in the place of an authority that means it; nothing for others.
std::optional<QuickFix> fixOf(const PolicyRevision &revision, const Authority &authority, std::string_view issuer);

} // namespace skr
