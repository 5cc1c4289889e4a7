// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/descriptor.h"

#include <string>

struct stat;

namespace skr {

/// Gives a new file the owner, group, mode, access control list and extended attributes of `old`. Returns what this
/// account can't give it; empty if the new file is as the old one.
std::string copyAttributes(const Descriptor &old, const struct stat &oldStatus, const Descriptor &file);

} // namespace skr
