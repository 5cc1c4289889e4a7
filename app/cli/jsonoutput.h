// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/evaluationwords.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace skr {

/// The document as indented JSON with a line end. Characters beyond ASCII are escapes, so that nothing in a file acts
/// on a terminal; bytes that are not UTF-8 become U+FFFD.
inline std::string jsonText(const nlohmann::ordered_json &json)
{
    return json.dump(2, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// A time in seconds since 1970 as RFC 3339 writes it; null without one.
inline nlohmann::ordered_json timeJson(std::optional<std::int64_t> seconds)
{
    const auto text = seconds ? timestamp(*seconds) : std::nullopt;
    return text ? nlohmann::ordered_json(*text) : nlohmann::ordered_json();
}

} // namespace skr
