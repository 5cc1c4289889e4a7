// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/assignment.h"
#include "core/evaluate/evaluation.h"

namespace skr {

// What evaluation and what tells the deciding condition share.

/// The points that a reading leaves open.
PointSet openPoints(Reading reading);

/// Every point with the option that working deployments show, or the first one.
const Assignment &observedAssignment();

struct Decision {
    Verdict verdict = Verdict::Refused;
    PointSet deciding; ///< open points, of an Undocumented verdict
    bool exceeded = false;
};

/// `assignment` has the options of the points that are not open.
Decision decideOpen(const PolicyRevision &revision, const AttestationToken &token, const PointSet &open,
                    const Assignment &assignment = observedAssignment());

} // namespace skr
