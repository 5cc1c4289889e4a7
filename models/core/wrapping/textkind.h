// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// What a text that is no JSON seems to be.
struct TextKind {
    std::string_view name; ///< for message(), after "this looks like": `a Go program`; empty if it looks like nothing
    std::string_view advice; ///< for message(): how to get at a policy from there
    bool mayBeAnswer = false; ///< it may be what a service answered
};

/// Judges by the beginning of the text, at most 64 KiB.
TextKind textKind(std::string_view text);

} // namespace skr
