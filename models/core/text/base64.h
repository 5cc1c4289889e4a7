// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// Decodes base64url (RFC 4648 section 5) without white space; padding is allowed. On failure nothing, and the offset
/// of the first byte that does not belong in `bad`.
std::optional<std::string> decodedBase64Url(std::string_view text, std::size_t *bad);

/// Decodes plain base64 (RFC 4648 section 4) without white space; nothing where that fails.
std::optional<std::string> decodedBase64(std::string_view text);

} // namespace skr
