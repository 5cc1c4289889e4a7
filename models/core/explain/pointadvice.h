// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/nearmiss.h"

#include <optional>
#include <string_view>
#include <vector>

namespace skr {

/// What one option of a point makes of the verdict, the others left as the reading has them.
struct OptionVerdict {
    std::string_view option; ///< in words
    Verdict verdict;
};

/// A point that decides the verdict, or that it relies on, and how to write the policy so that it does neither.
struct PointAdvice {
    Point point;
    bool reliedOn = false;
    std::vector<OptionVerdict> options;
    std::string_view rewriting; ///< in words; lower case, no full stop
    std::optional<QuickFix> fix; ///< does that in all places that touch the point, where it can be done
};

/// In the order of the evaluation's reasons. `claims` are the token's.
std::vector<PointAdvice> pointAdvice(const Evaluation &evaluation, const TokenClaims &claims, const Showing &showing);

/// How to write a policy so that the point does not matter.
std::string_view rewritingFor(Point point);

} // namespace skr
