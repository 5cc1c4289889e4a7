// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/policyfile.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/policy/policyrevision.h"

namespace skr {

ExitCode runConvert(const ConvertOptions &options)
{
    const std::optional<Wrapping> policy = readPolicyOrComplain(options.file, options.pick);
    if (!policy)
        return ExitCode::CannotRun;
    const std::string name = displayName(options.file);
    ExportOptions wanted = options.wanted;
    if (!options.inPlace && policy->layers().empty() && options.file != standardInput)
        wanted.file = options.file;
    Exported result = exported(policy->policyText(), wanted);
    if (!result.text) {
        complain(name, "not converted: " + printable(result.refusal));
        return ExitCode::Problems;
    }
    if (!PolicyRevision::make(policy->policyText(), *ClaimCatalog::builtIn())->isValid())
        result.notes.emplace_back("this policy has errors, and the service drops an invalid one: see skr-policy check");
    if (result.comment.empty()) {
        for (const std::string &note : result.notes)
            complain(name, "note: " + printable(note));
    }
    return finish(withComments(result), ExitCode::Success);
}

} // namespace skr
