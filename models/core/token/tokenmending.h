// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// JSON of claims as people copy it, made JSON again: for reading, never for saving.
struct MendedJson {
    std::string text;
    std::vector<std::string> notes; ///< what was done and what that means; lower case, no full stop
};

/// Undoes what logs, printers and documentation do to claims: a time in front of each line, braces that are masked as
/// `***` (GitHub Actions masks a secret's lines), placeholders such as `<value>` where a value should be, comments,
/// commas too many or missing, the spelling of a Python dictionary, blanks that are none. Takes time proportional to
/// the text; what is JSON stays as it is.
MendedJson mendedJson(std::string_view text);

} // namespace skr
