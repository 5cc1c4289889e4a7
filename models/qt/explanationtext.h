// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "qt/whytext.h"

#include <optional>

namespace skr {

/// What would change the verdict, what it hangs on, and what nearly fits, as sections to be said behind those of
/// whyText(). What can be written into the policy has a link.
std::vector<WhySection> explanationText(const Explanation &explanation);

/// What the link of an item stands for, as a fix of the explanation's policy; nothing for a link of another one, or if
/// the edit is refused.
std::optional<QuickFix> linkedFix(const Explanation &explanation, const QString &link);

} // namespace skr
