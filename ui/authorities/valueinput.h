// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "ui/editors/valuenote.h"

namespace skr {

class PolicyDocument;
class PolicyEvaluation;
class SuggestionEdit;

/// What is known of a claim whose value is typed outside of the tree.
ValueContext valueContext(const PolicyDocument &document, const PolicyEvaluation &evaluation, const std::string &claim,
                          bool exists);
/// Makes the edit one for values of that: with suggestions, but for one that is there already, a note at its foot, and
/// pasted values as tokens spell them.
void setUpValueInput(SuggestionEdit *edit, const ValueContext &context, const QString &initial,
                     const QString &present = {});

} // namespace skr
