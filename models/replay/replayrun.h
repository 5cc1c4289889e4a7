// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/replay/replaycounter.h"

#include <atomic>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace skr {

/// A replay in the background, on all cores. Started when it is made.
class ReplayRun
{
public:
    /// Files, and folders with all that is below them.
    ReplayRun(ReplayPlan plan, std::vector<std::string> paths);
    /// Stops it.
    ~ReplayRun() = default;
    ReplayRun(const ReplayRun &) = delete;
    ReplayRun &operator=(const ReplayRun &) = delete;

    /// No more is read; what was read counts.
    void stop() { m_thread.request_stop(); }
    /// Lines decided so far.
    std::uint64_t linesDone() const { return m_linesDone; }
    bool isDone() const { return m_done; }

    // Once it is done:
    bool wasStopped() const { return m_stopped; }
    const ReplayCounter &result() const { return *m_result; }
    const std::string &fileName(std::uint32_t file) const { return m_files[file]; }
    /// Files that cannot be read: `name: why, and what to do`.
    const std::vector<std::string> &problems() const { return m_problems; }

private:
    void run(const std::stop_token &stop, const ReplayPlan &plan, const std::vector<std::string> &paths);

    std::atomic<std::uint64_t> m_linesDone = 0;
    std::atomic<bool> m_done = false;
    bool m_stopped = false;
    std::optional<ReplayCounter> m_result;
    std::vector<std::string> m_files;
    std::vector<std::string> m_problems;
    std::jthread m_thread; ///< last: it fills all above
};

} // namespace skr
