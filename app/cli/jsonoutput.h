// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace skr {

/// The document as indented JSON with a line end. Characters beyond ASCII are escapes, so that nothing in a file acts
/// on a terminal; bytes that are not UTF-8 become U+FFFD.
inline std::string jsonText(const nlohmann::ordered_json &json)
{
    return json.dump(2, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace skr
