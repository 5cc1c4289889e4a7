// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <QString>

namespace skr {

/// The claim's type in a word: `Boolean`, `Text`, `List`.
QString claimTypeName(const Claim &claim);
/// The type with what its values look like, as marked text: "Text: 96 hexadecimal digits".
QString claimTypeText(const Claim &claim);
/// Where tokens have the claim, as marked text.
QString claimPlacesText(const Claim &claim);
/// Whether the claim keeps its value, as marked text.
QString claimStabilityText(const Claim &claim);
/// Why no condition can be made of the claim; empty if one can.
QString notComparableText(const Claim &claim);
bool isComparable(const Claim &claim);

/// A policy is written for one kind of token: its name.
QString placeName(ClaimPlace place);
/// The path by which a policy for that kind of token names the claim.
QString claimPath(const Claim &claim, ClaimPlace place);
/// True if that kind of token has the claim somewhere.
bool isFoundIn(const Claim &claim, ClaimPlace place);

} // namespace skr
