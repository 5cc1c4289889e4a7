// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace skr {

/// A diagnostic of a revision with the fix that is to be applied.
struct ChosenFix {
    Diagnostic diagnostic;
    QuickFix fix;
};

/// Fixes of one revision that may be applied together: none of them takes away what another one is made for.
class FixBatch
{
public:
    explicit FixBatch(const PolicyRevision &revision)
        : m_revision(revision)
    {
    }

    std::size_t size() const { return m_fixes.size(); }
    /// The diagnostic is about a part of what is fixed already: it has to wait.
    bool makesWait(const Diagnostic &diagnostic) const;
    /// Adds the fix; false if it has to wait until the others are applied.
    bool add(const Diagnostic &diagnostic, QuickFix fix);
    /// In the order of their edits. Empties the batch.
    std::vector<ChosenFix> takeSorted();

private:
    bool isInTheWay(const TextEdit &edit, bool canTouch) const;
    bool leavesChild(const TextRange &removed);

    const PolicyRevision &m_revision;
    std::vector<ChosenFix> m_fixes;
    std::map<std::size_t, std::size_t> m_ranges; ///< of the edits, the ends by the beginnings
    std::map<std::size_t, std::size_t> m_rows; ///< that are fixed, in the same way
    std::unordered_map<NodeIndex, std::size_t> m_childCounts; ///< that are left, of containers that some leave
};

} // namespace skr
