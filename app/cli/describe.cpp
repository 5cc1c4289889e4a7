// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogs.h"
#include "app/cli/commands.h"
#include "app/cli/policyfile.h"
#include "app/cli/streams.h"

#include "core/describe/description.h"
#include "core/describe/rendering.h"

namespace skr {

ExitCode runDescribe(const DescribeOptions &options)
{
    const Catalogs catalogs(options.catalogs);
    const std::optional<Wrapping> file = readPolicyOrComplain(options.file, options.pick);
    if (!file)
        return ExitCode::CannotRun;
    const auto revision = PolicyRevision::make(file->policyText(), *catalogs.catalog());
    const std::vector<Sentence> sentences = describe(*revision, *catalogs.catalog());
    const ExitCode exitCode = catalogs.exitCode(revision->isValid() ? ExitCode::Success : ExitCode::Problems);
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
