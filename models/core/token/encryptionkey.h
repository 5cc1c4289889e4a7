// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/attestationtoken.h"

#include <optional>
#include <string>

namespace skr {

/// The `kid`, or an empty text without one, of the key that a released key is encrypted to (policy grammar page): the
/// first RSA key in the top-level `x-ms-runtime.keys` that says it is for encryption. Nothing if there is none: then no
/// key can be released, whatever the policy says.
std::optional<std::string> encryptionKeyId(const AttestationToken &token);

} // namespace skr
