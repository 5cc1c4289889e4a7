// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"

#include <string>
#include <vector>

namespace skr {

/// What a key's other members mean for its release policy: it cannot be changed any more, the key is never released.
/// `holder` is the object with the policy in its member; `policy` is that member's value.
std::vector<std::string> keyNotices(const SyntaxTree &tree, NodeIndex holder, NodeIndex policy);

} // namespace skr
