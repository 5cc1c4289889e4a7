// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "ui/editors/suggestionedit.h"
#include "ui/parts/note.h"

#include <vector>

namespace skr {

/// Paths of claims for what was typed, best first: top-level paths, then those below `x-ms-isolation-tee`; only these
/// where the typed text asks for them. Behind an object and a dot, its members.
std::vector<Suggestion> claimSuggestions(const ClaimCatalog &catalog, const QString &typed);
/// On a claim as it is typed: what it is, or why no condition can be made of it.
Note noteOnClaim(const ClaimCatalog &catalog, const QString &typed);

} // namespace skr
