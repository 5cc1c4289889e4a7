// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replay/tokenbatches.h"

#include "core/replay/replaycounter.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <queue>
#include <string>
#include <thread>
#include <vector>

namespace skr {

/// A line that is no token.
struct UnreadableLine {
    ReplayPlace place;
    std::string problem;
};

/// Decides batches on several threads. What waits is bounded, and so is the memory.
class ReplayPool
{
public:
    /// Lines that are no token, kept with their reason: the first ones.
    static constexpr std::size_t maximumUnreadable = 20;

    /// Gets the lines of a batch as they are to be printed, in the order of the input; false to stop.
    using Output = std::function<bool(const std::string &)>;

    /// Without `output` nothing is made for single lines. `namesFiles`: they have the name of their file.
    ReplayPool(const ReplayPlan &plan, std::size_t threads, Output output, std::vector<std::string> namesFiles);
    ~ReplayPool();
    ReplayPool(const ReplayPool &) = delete;
    ReplayPool &operator=(const ReplayPool &) = delete;

    /// Waits while too much waits already. False if nothing more can be printed.
    bool add(TokenBatch &&batch);
    /// The memory of a batch that was decided, if there is one.
    std::string spareMemory();
    /// Lines decided so far.
    std::uint64_t linesDone() const { return m_linesDone; }
    /// Waits for what was added; nothing may be added afterwards.
    ReplayCounter finish();
    /// After finish(): the first lines that are no token.
    const std::vector<UnreadableLine> &unreadable() const { return m_unreadable; }

private:
    void work(ReplayCounter &counter);
    std::string decide(ReplayCounter &counter, const TokenBatch &batch, std::vector<UnreadableLine> &unreadable);
    void hand(std::uint64_t sequence, std::string output);

    const ReplayPlan m_plan;
    const Output m_output;
    const std::vector<std::string> m_files;
    const std::size_t m_capacity;
    std::atomic<std::uint64_t> m_linesDone = 0;

    std::mutex m_mutex; ///< of all below
    std::condition_variable m_changed;
    std::queue<TokenBatch> m_queue;
    std::vector<std::string> m_spares; ///< as many as can wait
    std::size_t m_unfinished = 0; ///< batches added and not printed yet
    bool m_complete = false;
    bool m_stopped = false;
    std::uint64_t m_nextOutput = 0;
    std::map<std::uint64_t, std::string> m_outputs; ///< that wait for an earlier one
    std::vector<UnreadableLine> m_unreadable;

    std::vector<ReplayCounter> m_counters; ///< one a thread
    std::vector<std::jthread> m_threads;
};

/// What came of a line as one line of JSON; the shape is documented in app/README.md.
std::string replayLineJson(const ReplayPlan &plan, const ReplayLine &line, std::uint64_t number,
                           const std::string &file);

} // namespace skr
