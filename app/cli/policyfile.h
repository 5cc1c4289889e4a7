// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/jsonoutput.h"

#include "core/wrapping/wrapping.h"

#include <optional>
#include <string>

namespace skr {

/// The wrapping in a file, or in standard input for `-`; complains where the file cannot be read. Of several policies
/// the one that `pick` counts, from 1.
std::optional<Wrapping> readPolicyFile(const std::string &path, std::size_t pick);

/// As readPolicyFile(), and complains where there is no policy in it.
std::optional<Wrapping> readPolicyOrComplain(const std::string &path, std::size_t pick);

/// What there is instead of a policy, and what to do; printable.
std::string missingPolicyText(const Wrapping &wrapping);

/// Lines that say in what the policy was found and what is to be known of that; none for a plain file. `name` is
/// printable.
std::string wrappingText(const std::string &name, const Wrapping &wrapping);

/// The same for programs; the shape is documented in app/README.md. Null for a plain file.
OrderedJson wrappingJson(const Wrapping &wrapping);

} // namespace skr
