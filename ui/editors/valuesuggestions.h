// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/suggestionedit.h"
#include "ui/editors/valuenote.h"

#include <vector>

namespace skr {

/// Values worth offering for a cell: the token's, then the catalog's, and what `initial` is as another type.
std::vector<Suggestion> valuesFor(const ValueContext &context, const QString &initial);
/// Those of `values` that hold what was typed, with the forms of the typed text itself that fit the claim better: a
/// date as seconds, base64 in the other alphabet.
std::vector<Suggestion> matchingValues(const std::vector<Suggestion> &values, const ValueContext &context,
                                       const QString &typed, const QString &initial);
/// True for typed text that Enter must take as it is.
bool isCompleteValue(const ValueContext &context, const QString &typed);

} // namespace skr
