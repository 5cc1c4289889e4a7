// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <string_view>

namespace skr {

/// How much a policy loses when more values of the claim meet it: what keeps other machines and other eyes out weighs
/// most, what changes with every update of the host least. A judgement of ours, after what the claims decide
/// (ClaimRole); from 1 to 8.
std::uint32_t weightOfClaim(const ClaimCatalog &catalog, std::string_view path);

/// Added where the condition goes altogether, so that any value will do.
inline constexpr std::uint32_t weightOfDropping = 3;
/// Added where the value to be taken in is what the claim is there to rule out: debugging that is on.
inline constexpr std::uint32_t weightOfUnsafeValue = 10;
/// Added where no change of this condition lets the token in, and another claim would have to take its place.
inline constexpr std::uint32_t weightOfReplacing = 5;
/// A further issuer: everything that it attests.
inline constexpr std::uint32_t weightOfIssuer = 8;
/// Another spelling of the same.
inline constexpr std::uint32_t weightOfSpelling = 0;

/// Machines with this value of the claim can be looked into: the TEE or the guest can be debugged.
bool isUnsafeValue(const ClaimCatalog &catalog, std::string_view path, const Value &value);

} // namespace skr
