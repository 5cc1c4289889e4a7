// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/jsonoutput.h"

#include "core/evaluate/evaluation.h"

#include <string>

namespace skr {

/// The evaluation for people: verdict, token, reasons, conditions. `policyName` is printable.
std::string evaluationText(const Evaluation &evaluation, const std::string &policyName, std::int64_t now);

/// The evaluation for programs; the shape is documented in app/README.md.
OrderedJson evaluationJson(const Evaluation &evaluation, std::int64_t now);

} // namespace skr
