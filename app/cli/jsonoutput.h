// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

class AttestationToken;
using OrderedJson = nlohmann::ordered_json;

/// The document as indented JSON with a line end. Characters beyond ASCII are escapes, so that nothing in a file acts
/// on a terminal; bytes that are not UTF-8 become U+FFFD.
std::string jsonText(const OrderedJson &json);

/// A number as it is spelled, to any size and precision: jsonText() writes it unchanged. Text if this is no JSON
/// number.
OrderedJson numberJson(std::string_view spelling);

/// A time in seconds since 1970 as RFC 3339 writes it; null without one.
OrderedJson timeJson(std::optional<std::int64_t> seconds);

/// What keeps a key from the token besides the policy. Its words name no identity.
OrderedJson besidesJson(const AttestationToken &token, std::int64_t now);

} // namespace skr
