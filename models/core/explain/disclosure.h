// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/explain/phrases.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace skr {

/// Whether values that tell one machine, one token or one key from all others are shown as they are.
enum class Disclosure : std::uint8_t { Shortened, Full };

/// How texts of a policy and a token are shown. The catalog must outlive it.
struct Showing {
    const ClaimCatalog &catalog;
    Disclosure disclosure = Disclosure::Full;
};

/// A value of the claim at this path identifies a machine, a token, a key or who asked for it. So may a claim that the
/// catalog does not know.
bool isIdentifying(const ClaimCatalog &catalog, std::string_view path);

/// `a1b2…f9`; of less than twelve characters the first alone: `a…`.
std::string shortenedIdentity(std::string_view text);

/// The value of the claim in words: `an object` for what is no value, an identifying text shortened if `showing` says
/// so, a very long one cut. Of a claim that the catalog does not know, short texts and plain words identify nobody.
Phrase shownValue(const Showing &showing, std::string_view path, const Value &value);

} // namespace skr
