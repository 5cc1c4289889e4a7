// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/streams.h"
#include "app/cli/tokenfile.h"

#include "core/evaluate/evaluation.h"

#include <chrono>

namespace skr {

namespace {

ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Released:
        return ExitCode::Success;
    case Verdict::Refused:
        return ExitCode::Problems;
    default:
        return ExitCode::Undocumented;
    }
}

} // namespace

ExitCode runEvaluate(const EvaluateOptions &options)
{
    if (options.policy == standardInput && options.token == standardInput) {
        complain("evaluate", "standard input can be read once only: name a file for the policy or the token");
        return ExitCode::CannotRun;
    }
    const std::optional<std::string> policy = readFileOrComplain(options.policy);
    const auto token = readToken(options.token);
    if (!policy || !token)
        return ExitCode::CannotRun;
    const Catalogs catalogs(options.catalogs);
    const Evaluation evaluation(PolicyRevision::make(*policy, *catalogs.catalog()), token, options.reading);
    const std::int64_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return finish(options.format == OutputFormat::Json ? jsonText(evaluationJson(evaluation, now))
                                                       : evaluationText(evaluation, displayName(options.policy), now),
                  catalogs.exitCode(exitCodeOf(evaluation.verdict())));
}

} // namespace skr
