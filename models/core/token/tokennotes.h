// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// A claim that every token of its kind has, that is false or 0 on most machines, and that this text lacks although no
/// value of it is false: it may have been printed by something that leaves out what is false. Empty if nothing hints at
/// that; a JWT is never suspected, for it is what the issuer wrote.
std::string_view claimDroppedAsFalse(const AttestationToken &token);

/// What is to be known of a token whatever policy it meets: no signature, claims that may be missing, masked values.
/// Sentences; lower case, no full stop.
std::vector<std::string> notesOf(const AttestationToken &token);

} // namespace skr
