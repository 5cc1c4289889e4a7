// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/point.h"

#include <array>
#include <bitset>
#include <cstddef>

namespace skr {

using PointSet = std::bitset<pointCount>;

/// One option for every point, and which points the evaluator asked for.
class Assignment
{
public:
    /// The option of the point, an index into PointInfo::options.
    std::uint8_t option(Point point)
    {
        touched.set(static_cast<std::size_t>(point));
        return options[static_cast<std::size_t>(point)];
    }

    std::array<std::uint8_t, pointCount> options{};
    PointSet touched;
    std::size_t comparisons = 0; ///< conditions and authorities looked at, as a measure of work
};

/// What a two-valued question gives over all combinations of the open points that it touches.
struct Exploration {
    bool canBeTrue = false;
    bool canBeFalse = false;
    PointSet deciding; ///< open points whose option changes the result
    bool exceeded = false; ///< too much work: results may be missing

    bool isMixed() const { return (canBeTrue && canBeFalse) || exceeded; }
};

/// More comparisons than this, over all combinations, are not tried.
inline constexpr std::size_t maximumComparisons = 1'000'000;

/// Asks `question(Assignment &) -> bool` for every combination of options of the points in `open` that it touches;
/// other points keep the option of `assignment`. The first answer is always taken, however long it takes.
template <typename Question> Exploration explore(const Question &question, const PointSet &open, Assignment &assignment)
{
    assignment.touched.reset();
    const bool answer = question(assignment);
    const PointSet pending = assignment.touched & open;
    Exploration result;
    if (pending.none() || assignment.comparisons > maximumComparisons) {
        (answer ? result.canBeTrue : result.canBeFalse) = true;
        result.exceeded = pending.any();
        return result;
    }
    std::size_t point = 0;
    while (!pending.test(point))
        ++point;
    PointSet rest = open;
    rest.reset(point);
    bool first = true;
    const std::uint8_t before = assignment.options[point];
    for (std::size_t option = 0; option < info(static_cast<Point>(point)).options.size(); ++option) {
        assignment.options[point] = static_cast<std::uint8_t>(option);
        const Exploration branch = explore(question, rest, assignment);
        if (!first && (branch.canBeTrue != result.canBeTrue || branch.canBeFalse != result.canBeFalse))
            result.deciding.set(point);
        first = false;
        result.canBeTrue = result.canBeTrue || branch.canBeTrue;
        result.canBeFalse = result.canBeFalse || branch.canBeFalse;
        result.deciding |= branch.deciding;
        result.exceeded = result.exceeded || branch.exceeded;
    }
    assignment.options[point] = before;
    return result;
}

} // namespace skr
