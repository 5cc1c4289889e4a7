// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/diagnostic.h"
#include "core/policy/policy.h"
#include "core/policy/severitysettings.h"

namespace skr {

/// All that is wrong with a policy, or worth a look: syntax errors, the grammar (policy-grammar page), and what the
/// catalog knows of claims. Sorted by position.
Diagnostics check(const SyntaxTree &tree, const Policy &policy, const ClaimCatalog &catalog,
                  const SeveritySettings &settings);

/// A diagnostic with those behind it that are not told, since the first of a policy is enough: each would be told once
/// those before it are gone.
std::vector<Diagnostic> withUntold(const SyntaxTree &tree, const Policy &policy, const Diagnostic &told);

} // namespace skr
