// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/policyfile.h"
#include "app/cli/replayreport.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"
#include "replay/replaypool.h"
#include "replay/tokenpaths.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace skr {

namespace {

std::shared_ptr<const PolicyRevision> readPolicy(const std::string &path)
{
    const std::optional<Wrapping> policy = readPolicyOrComplain(path, 0);
    return policy ? PolicyRevision::make(policy->policyText(), *ClaimCatalog::builtIn()) : nullptr;
}

/// How far it is, on a terminal that nothing else is printed to.
class Progress
{
public:
    explicit Progress(bool wanted)
        : m_shown(wanted && ::isatty(STDERR_FILENO) != 0)
    {
    }
    ~Progress()
    {
        if (m_printed)
            std::fputs("\r\x1B[K", stderr);
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void show(std::uint64_t lines)
    {
        constexpr auto interval = std::chrono::milliseconds(200);
        const auto now = std::chrono::steady_clock::now();
        if (!m_shown || now - m_last < interval)
            return;
        m_last = now;
        m_printed = true;
        std::fprintf(stderr, "\r%llu lines", static_cast<unsigned long long>(lines));
        std::fflush(stderr);
    }

private:
    bool m_shown;
    bool m_printed = false;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

bool printLines(const std::string &lines)
{
    return std::fwrite(lines.data(), 1, lines.size(), stdout) == lines.size() && std::fflush(stdout) == 0;
}

std::size_t threadCount(std::size_t wanted)
{
    return wanted > 0 ? wanted : std::max(1U, std::thread::hardware_concurrency());
}

void complainOfLines(const std::vector<UnreadableLine> &lines, const std::vector<std::string> &files,
                     std::uint64_t total)
{
    constexpr std::size_t shown = 5;
    for (std::size_t i = 0; i < std::min(lines.size(), shown); ++i)
        complain(displayName(files[lines[i].place.file]) + ":" + std::to_string(lines[i].place.line),
                 "no token: " + printable(lines[i].problem));
    if (total > shown)
        complain("replay", std::to_string(total - shown) + " more lines hold no token");
}

} // namespace

ExitCode runReplay(const ReplayOptions &options)
{
    const auto count = std::count(options.tokens.begin(), options.tokens.end(), standardInput)
        + (options.policy == standardInput ? 1 : 0) + (options.against == standardInput ? 1 : 0);
    if (count > 1) {
        complain("replay", "standard input can be read once only: name files for the others");
        return ExitCode::CannotRun;
    }
    ReplayPlan plan;
    plan.reading = options.reading;
    plan.policy = readPolicy(options.policy);
    if (!options.against.empty())
        plan.against = readPolicy(options.against);
    if (!plan.policy || (!plan.against && !options.against.empty()))
        return ExitCode::CannotRun;

    TokenBatches batches(tokenFiles(options.tokens), options.lines);
    const std::vector<std::string> &files = batches.files();
    const bool namesFiles = files.size() > 1 || files.front() != standardInput;
    ReplayPool pool(plan, threadCount(options.jobs), options.lines ? printLines : ReplayPool::Output(),
                    namesFiles ? files : std::vector<std::string>());
    bool printed = true;
    {
        Progress progress(!options.lines);
        const auto use = [&](TokenBatch &&batch) {
            progress.show(pool.linesDone());
            printed = pool.add(std::move(batch));
            return printed;
        };
        batches.forEach(use, [&pool] { return pool.spareMemory(); });
    }
    const ReplayCounter counter = pool.finish();
    for (const UnreadFile &unread : batches.unreadFiles())
        complain(displayName(files[unread.file]), unread.problem);
    const bool failed = !batches.unreadFiles().empty() || !printed;
    if (options.lines)
        return failed ? ExitCode::CannotRun : ExitCode::Success;

    const auto changes = counter.changes();
    const bool loses = std::any_of(changes.begin(), changes.end(),
                                   [](const auto &entry) { return entry.first.before == Verdict::Released; });
    const ExitCode exitCode = failed       ? ExitCode::CannotRun
        : loses || !plan.policy->isValid() ? ExitCode::Problems
                                           : ExitCode::Success;
    const ReplayReport report{counter, pool.unreadable(), files, displayName(options.policy),
                              options.against.empty() ? std::string() : displayName(options.against)};
    if (options.format == OutputFormat::Json)
        return finish(replayJson(report), exitCode);
    complainOfLines(pool.unreadable(), files, counter.unreadable());
    return finish(replayText(report), exitCode);
}

} // namespace skr
