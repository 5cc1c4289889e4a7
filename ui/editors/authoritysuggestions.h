// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/suggestionedit.h"

#include <vector>

namespace skr {

/// Shared attestation endpoints by region, code or URL, best first; a host of Azure Attestation that was typed without
/// its scheme, with it.
std::vector<Suggestion> authoritySuggestions(const QString &typed);

} // namespace skr
