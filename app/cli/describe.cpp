// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/policyfile.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/describe/description.h"
#include "core/describe/rendering.h"

namespace skr {

ExitCode runDescribe(const DescribeOptions &options)
{
    const Catalogs catalogs(options.catalogs);
    const std::optional<Wrapping> file = readPolicyFile(options.file, options.pick);
    if (!file)
        return ExitCode::CannotRun;
    const bool isSeveral = file->state() == WrappingState::Several && options.pick == 0;
    if (!file->hasPolicy() && !isSeveral) {
        complain(displayName(options.file), missingPolicyText(*file));
        return ExitCode::CannotRun;
    }
    std::vector<Sentence> sentences;
    bool isValid = true;
    const std::vector<Wrapping> policies = file->policies();
    for (const Wrapping &each : policies) {
        const auto revision = PolicyRevision::make(each.policyText(), *catalogs.catalog());
        std::vector<Sentence> described = describe(*revision, *catalogs.catalog());
        isValid = isValid && revision->isValid();
        if (isSeveral)
            sentences.push_back({{{Phrase::Role::Words, printable(each.description()) + ":"}}, std::move(described)});
        else
            sentences = std::move(described);
    }
    const ExitCode exitCode = catalogs.exitCode(isValid ? ExitCode::Success : ExitCode::Problems);
    switch (options.format) {
    case DescribeFormat::Markdown:
        return finish(renderedMarkdown(sentences), exitCode);
    case DescribeFormat::Html:
        return finish(renderedHtml(sentences, displayName(options.file)), exitCode);
    default:
        return finish(renderedText(sentences), exitCode);
    }
}

} // namespace skr
