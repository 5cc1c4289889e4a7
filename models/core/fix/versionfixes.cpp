// SPDX-License-Identifier: Apache-2.0
#include "core/fix/families.h"

#include "core/edit/policyedit.h"
#include "core/text/message.h"

namespace skr {

std::vector<QuickFix> versionFixes(const PolicyRevision &revision, const Diagnostic &diagnostic)
{
    // Not safe: no document says what the service takes from a version, or from none.
    const bool missing = diagnostic.code == DiagnosticCode::VersionMissing;
    const NodeIndex version = revision.policy().versionNode;
    if (version != noNode && holdsComments(revision.tree(), version))
        return {};
    return oneFix(missing ? message("add `\"version\": \"1.0.0\"`") : message("set the version to \"1.0.0\""),
                  setVersion(revision.tree(), revision.policy(), "1.0.0"));
}

} // namespace skr
