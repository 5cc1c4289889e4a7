// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// How one level of a new policy is indented, in the person's settings: blanks or a tab. What is opened keeps its own.
std::string preferredIndentation();
void setPreferredIndentation(const std::string &indentation);

/// A new policy's text, which is JSON, indented as the person prefers.
std::string laidOutAsPreferred(std::string_view text);

} // namespace skr
