// SPDX-License-Identifier: Apache-2.0
#include "replay/replayrun.h"

#include "replay/replaypool.h"
#include "replay/tokenbatches.h"
#include "replay/tokenpaths.h"

#include <algorithm>

namespace skr {

ReplayRun::ReplayRun(ReplayPlan plan, std::vector<std::string> paths)
    : m_thread([this, plan = std::move(plan), paths = std::move(paths)](const std::stop_token &stop) {
        run(stop, plan, paths);
    })
{
}

void ReplayRun::run(const std::stop_token &stop, const ReplayPlan &plan, const std::vector<std::string> &paths)
{
    TokenBatches batches(tokenFiles(paths), false);
    ReplayPool pool(plan, std::max(1U, std::thread::hardware_concurrency()), {}, {});
    const auto use = [&](TokenBatch &&batch) {
        m_linesDone = pool.linesDone();
        return !stop.stop_requested() && pool.add(std::move(batch));
    };
    batches.forEach(use, [&pool] { return pool.spareMemory(); });
    m_result.emplace(pool.finish());
    m_linesDone = pool.linesDone();
    m_stopped = stop.stop_requested();
    m_files = batches.files();
    for (const UnreadFile &unread : batches.unreadFiles())
        m_problems.push_back(m_files[unread.file] + ": " + unread.problem);
    m_done = true;
}

} // namespace skr
