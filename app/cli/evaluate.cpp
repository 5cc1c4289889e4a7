// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/explanationjson.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/policyfile.h"
#include "app/cli/streams.h"
#include "app/cli/tokenfile.h"

#include "core/describe/rendering.h"
#include "core/evaluate/evaluation.h"
#include "core/explain/explanationreport.h"
#include "core/token/timewords.h"

#include <nlohmann/json.hpp>

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

std::string explained(const Explanation &explanation, const Wrapping &policy, const RecognisedToken &token,
                      const std::string &name, std::int64_t now, EvaluateFormat format)
{
    if (format == EvaluateFormat::Json) {
        OrderedJson json = explanationJson(explanation, now);
        if (const auto wrapping = wrappingJson(policy); !wrapping.is_null())
            json["wrapping"] = wrapping;
        return jsonText(json);
    }
    const std::vector<Sentence> sentences = explanationReport(explanation, now);
    if (format == EvaluateFormat::Markdown)
        return renderedMarkdown(sentences);
    if (format == EvaluateFormat::Html)
        return renderedHtml(sentences, "The decision of " + name + ", explained");
    return wrappingText(name, policy) + tokenNotesText(token) + renderedText(sentences);
}

} // namespace

ExitCode runEvaluate(const EvaluateOptions &options)
{
    if (!options.explain && options.format != EvaluateFormat::Text && options.format != EvaluateFormat::Json) {
        complain("--format", "markdown and html are what --explain can write");
        return ExitCode::CannotRun;
    }
    if (options.policy == standardInput && options.token == standardInput) {
        complain("evaluate", "standard input can be read once only: name a file for the policy or the token");
        return ExitCode::CannotRun;
    }
    const std::optional<std::int64_t> now = options.at.empty()
        ? std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())
        : timeFromRfc3339(options.at);
    if (!now) {
        complain("--at", "a time is written as 2026-01-31T08:15:00Z, or with +02:00 instead of Z");
        return ExitCode::CannotRun;
    }
    const std::optional<Wrapping> policy = readPolicyOrComplain(options.policy, options.pick);
    const auto token = readToken(options.token);
    if (!policy || !token)
        return ExitCode::CannotRun;
    const Catalogs catalogs(options.catalogs);
    const Evaluation evaluation(PolicyRevision::make(policy->policyText(), *catalogs.catalog()), token->token,
                                options.reading);
    const ExitCode exitCode = catalogs.exitCode(exitCodeOf(evaluation.verdict()));
    const std::string name = displayName(options.policy);
    if (options.explain) {
        const Explanation explanation(evaluation, catalogs.catalog(),
                                      options.showIdentifying ? Disclosure::Full : Disclosure::Shortened);
        return finish(explained(explanation, *policy, *token, name, *now, options.format), exitCode);
    }
    if (options.format == EvaluateFormat::Text)
        return finish(wrappingText(name, *policy) + tokenNotesText(*token) + evaluationText(evaluation, name, *now),
                      exitCode);
    OrderedJson json = evaluationJson(evaluation, *now);
    addTokenNotes(json["token"], *token, *now);
    if (const auto wrapping = wrappingJson(*policy); !wrapping.is_null())
        json["wrapping"] = wrapping;
    return finish(jsonText(json), exitCode);
}

} // namespace skr
