// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "core/policy/policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// One authority's conditions for more endpoints; refusals as in jsonedit.h.

/// Inserts an entry for each of `urls` right behind `authority`, with all that it asks for, laid out as it is; comments
/// inside are left out. Nothing also where the entry names no authority.
std::optional<TextEdit> addRegions(const SyntaxTree &tree, const Policy &policy, const Authority &authority,
                                   const std::vector<std::string> &urls);

/// `url` with a slash at the end if `other` has one, so that a policy spells its authorities alike. What has a path
/// stays as it is.
std::string spelledLike(std::string_view url, std::string_view other);

} // namespace skr
