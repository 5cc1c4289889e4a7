// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// The language that the lines seem to be written in, for message(): `a Go program`; empty if they look like none.
/// Takes time proportional to the text.
std::string_view programLanguage(std::string_view text);

} // namespace skr
