// SPDX-License-Identifier: Apache-2.0
#include "core/policy/nearestcode.h"

#include "core/claims/editdistance.h"
#include "core/policy/diagnostic.h"
#include "core/text/utf8.h"

namespace skr {

std::string_view nearestCode(std::string_view id)
{
    constexpr std::size_t longest = 100; // no id comes near
    if (id.size() > longest)
        return {};
    const std::string lower = lowerAscii(id);
    std::size_t limit = id.size() / 4 + 1;
    std::string_view nearest;
    for (const DiagnosticInfo &row : diagnosticTable()) {
        const std::size_t distance = editDistance(lower, row.id, limit);
        if (distance > limit || (distance == limit && !nearest.empty()))
            continue;
        limit = distance;
        nearest = row.id;
    }
    return nearest;
}

} // namespace skr
