// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <QString>

#include <vector>

namespace skr {

/// The authorities of the policy that the token's issuer may match, in the order of the text.
std::vector<const Authority *> matchingAuthorities(const Evaluation &evaluation);

/// Why the authority does not name the token's issuer, as marked text.
QString issuerDifferenceText(std::string_view authority, std::string_view issuer);

/// Something that the token does not meet, as marked text.
struct Unmet {
    QString text; ///< "`secure-boot` must be `true`; the token has `false`"
    int depth = 0; ///< 1 and more: one of the alternatives in the entry above
};

enum class ClaimNames : std::uint8_t {
    Short, ///< the last part of the path, where the token has the claim
    Full,
};

/// What of an authority's conditions is not met for certain, in the order of the text; at most `limit` entries. The
/// policy is valid, and its block is not met.
std::vector<Unmet> unmetConditions(const Evaluation &evaluation, const Authority &authority, ClaimNames names,
                                   std::size_t limit);

} // namespace skr
