// SPDX-License-Identifier: Apache-2.0
#include "replay/replaypool.h"

#include "core/text/lineindex.h"
#include "core/token/tokenrecognition.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>

namespace skr {

namespace {

/// The first lines by place, and no more than are shown.
void addBounded(std::vector<UnreadableLine> &all, std::vector<UnreadableLine> more)
{
    if (more.empty())
        return;
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::sort(all.begin(), all.end(), [](const auto &left, const auto &right) { return left.place < right.place; });
    all.resize(std::min(all.size(), ReplayPool::maximumUnreadable));
}

void addDocument(ReplayCounter &counter, const TokenBatch &batch, std::vector<UnreadableLine> &unreadable)
{
    const LineIndex lines(batch.text());
    for (const RecognisedToken &found : recognisedTokens(batch.text())) {
        const ReplayPlace place{batch.first.file, lines.at(found.offset).line};
        if (found.token) {
            counter.add(*found.token, place);
            continue;
        }
        counter.addUnreadable();
        if (unreadable.size() < ReplayPool::maximumUnreadable)
            unreadable.push_back({place, found.problem});
    }
}

} // namespace

ReplayPool::ReplayPool(const ReplayPlan &plan, std::size_t threads, Output output, std::vector<std::string> namesFiles)
    : m_plan(plan)
    , m_output(std::move(output))
    , m_files(std::move(namesFiles))
    , m_capacity(threads * 4)
    , m_counters(threads, ReplayCounter(plan))
{
    for (ReplayCounter &counter : m_counters)
        m_threads.emplace_back([this, &counter] { work(counter); });
}

ReplayPool::~ReplayPool()
{
    const std::lock_guard lock(m_mutex);
    m_complete = true; // the threads end, and are joined when they are destroyed
    m_changed.notify_all();
}

bool ReplayPool::add(TokenBatch &&batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_unfinished < m_capacity || m_stopped; });
    if (m_stopped)
        return false;
    ++m_unfinished;
    m_queue.push(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

std::string ReplayPool::spareMemory()
{
    const std::lock_guard lock(m_mutex);
    if (m_spares.empty())
        return {};
    std::string memory = std::move(m_spares.back());
    m_spares.pop_back();
    return memory;
}

ReplayCounter ReplayPool::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
    }
    m_changed.notify_all();
    m_threads.clear(); // joins
    ReplayCounter result(m_plan);
    for (const ReplayCounter &counter : m_counters)
        result.merge(counter);
    return result;
}

void ReplayPool::work(ReplayCounter &counter)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_queue.empty() || m_complete || m_stopped; });
        if (m_queue.empty() || m_stopped)
            return;
        TokenBatch batch = std::move(m_queue.front());
        m_queue.pop();
        lock.unlock();
        std::vector<UnreadableLine> unreadable;
        std::string output = decide(counter, batch, unreadable);
        lock.lock();
        addBounded(m_unreadable, std::move(unreadable));
        hand(batch.sequence, std::move(output));
        constexpr std::size_t largestSpare = 4 * TokenBatches::batchSize;
        if (m_spares.size() < m_capacity && batch.memory.size() <= largestSpare)
            m_spares.push_back(std::move(batch.memory));
        m_changed.notify_all();
    }
}

/// Prints what is next in the order of the input; the others wait.
void ReplayPool::hand(std::uint64_t sequence, std::string output)
{
    if (!m_output) {
        --m_unfinished;
        return;
    }
    m_outputs.emplace(sequence, std::move(output));
    while (!m_outputs.empty() && m_outputs.begin()->first == m_nextOutput && !m_stopped) {
        m_stopped = !m_output(m_outputs.begin()->second);
        m_outputs.erase(m_outputs.begin());
        ++m_nextOutput;
        --m_unfinished;
    }
}

std::string ReplayPool::decide(ReplayCounter &counter, const TokenBatch &batch, std::vector<UnreadableLine> &unreadable)
{
    std::string output;
    if (batch.isDocument) {
        addDocument(counter, batch, unreadable);
        return output;
    }
    ReplayPlace place = batch.first;
    for (std::string_view rest = batch.text(); !rest.empty(); ++place.line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        ReplayLine line = counter.add(rest.substr(0, end), place);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (m_output)
            output += replayLineJson(m_plan, line, place.line, m_files.empty() ? "" : m_files[place.file]) + "\n";
        if (line.state == ReplayLine::State::Unreadable && unreadable.size() < maximumUnreadable)
            unreadable.push_back({place, std::move(line.problem)});
    }
    m_linesDone += place.line - batch.first.line;
    return output;
}

std::string replayLineJson(const ReplayPlan &plan, const ReplayLine &line, std::uint64_t number,
                           const std::string &file)
{
    nlohmann::ordered_json json;
    if (!file.empty())
        json["file"] = file;
    json["line"] = number;
    if (line.state == ReplayLine::State::Decided) {
        json["verdict"] = spelling(line.decided.verdict);
        if (line.before)
            json["before"] = spelling(line.before->verdict);
        if (line.decided.verdict != Verdict::Released)
            json["decidedBy"] = deciderWords(*plan.policy, line.decided.decider, line.issuer);
    } else {
        json["verdict"] = nullptr;
        if (line.state == ReplayLine::State::Unreadable)
            json["problem"] = line.problem;
    }
    return json.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace skr
