// SPDX-License-Identifier: Apache-2.0
#include "replay/tokenbatches.h"

#include "replay/tokenstream.h"

#include "core/replay/tokenline.h"
#include "core/token/tokenlines.h"
#include "core/token/tokenrecognition.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace skr {

namespace {

std::uint64_t lineEnds(std::string_view text)
{
    std::uint64_t count = 0;
    const char *end = text.data() + text.size();
    for (const char *p = text.data(); p != end; ++p, ++count) {
        p = static_cast<const char *>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
        if (p == nullptr)
            break;
    }
    return count;
}

/// A text that is read as a whole: it has several lines and not a token on each.
bool isDocument(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    return end != std::string_view::npos && text.substr(0, end).find('\n') != std::string_view::npos
        && !hasTokenPerLine(text);
}

} // namespace

/// One file on its way into batches.
class TokenBatches::File
{
public:
    /// Prompt: lines are handed on as soon as they are there.
    File(TokenStream &stream, std::uint32_t number, bool isPrompt, std::uint64_t &sequence, const Use &use,
         const Spare &spare)
        : m_stream(stream)
        , m_number(number)
        , m_isPrompt(isPrompt)
        , m_sequence(sequence)
        , m_use(use)
        , m_spare(spare)
        , m_memory(freshMemory())
    {
    }

    /// The beginning, as far as it must be known to tell a document. False to stop.
    bool readDocument()
    {
        while (m_size < batchSize && !m_atEnd)
            readMore();
        if (hasTokenPerLine(pending()))
            return true;
        while (m_size <= maximumSearchedText && !m_atEnd)
            readMore();
        if (!m_atEnd || !isDocument(pending()))
            return true;
        return handOn(std::exchange(m_memory, {}), std::exchange(m_size, 0), true);
    }

    bool readLines()
    {
        std::size_t wanted = batchSize;
        do {
            while (!m_atEnd && m_size < wanted) {
                readMore();
                if (m_isPrompt && m_size > 0)
                    break;
            }
            const std::size_t end = pending().rfind('\n');
            const std::size_t size = m_atEnd ? m_size : end == std::string_view::npos ? 0 : end + 1;
            wanted = size > 0 ? batchSize : m_size + batchSize; // no line ends here yet
            if (size == 0 && m_size > maximumLineSize + 1 && !cutLine())
                return false;
            if (size > 0 && !handOnLines(size))
                return false;
        } while (!m_atEnd || m_size > 0);
        return true;
    }

private:
    std::string_view pending() const { return std::string_view(m_memory).substr(0, m_size); }

    void readMore()
    {
        if (m_memory.size() < m_size + smallestRead)
            m_memory.resize(m_size + batchSize);
        const std::size_t count = m_stream.read(m_memory.data() + m_size, m_memory.size() - m_size);
        m_atEnd = count == 0;
        if (!m_skipping) {
            m_size += count;
            return;
        }
        // The rest of a line that is too long.
        const std::size_t end = std::string_view(m_memory).substr(m_size, count).find('\n');
        m_skipping = end == std::string_view::npos;
        if (m_skipping)
            return;
        const std::size_t begin = m_size + end + 1;
        std::memmove(m_memory.data() + m_size, m_memory.data() + begin, m_size + count - begin);
        m_size += count - (end + 1);
    }

    std::string freshMemory() const
    {
        std::string memory = m_spare();
        if (memory.empty())
            memory.resize(batchSize + smallestRead);
        return memory;
    }

    bool cutLine()
    {
        std::string line(pending().substr(0, maximumLineSize + 1));
        line += '\n';
        m_size = 0;
        m_skipping = true;
        const std::size_t size = line.size();
        return handOn(std::move(line), size, false);
    }

    bool handOnLines(std::size_t size)
    {
        std::string rest = freshMemory();
        const std::size_t restSize = m_size - size;
        rest.resize(std::max(rest.size(), restSize));
        std::memcpy(rest.data(), m_memory.data() + size, restSize);
        std::swap(m_memory, rest);
        m_size = restSize;
        return handOn(std::move(rest), size, false);
    }

    bool handOn(std::string &&memory, std::size_t size, bool document)
    {
        TokenBatch batch{m_sequence++, {m_number, m_line}, document, std::move(memory), size};
        m_line += lineEnds(batch.text());
        return m_use(std::move(batch));
    }

    /// Less room than this and it is made larger.
    static constexpr std::size_t smallestRead = batchSize / 4;

    TokenStream &m_stream;
    std::uint32_t m_number;
    bool m_isPrompt;
    std::uint64_t &m_sequence;
    const Use &m_use;
    const Spare &m_spare;
    std::string m_memory; ///< of what was read and not handed on
    std::size_t m_size = 0;
    std::uint64_t m_line = 1;
    bool m_skipping = false;
    bool m_atEnd = false;
};

TokenBatches::TokenBatches(std::vector<std::string> files, bool linesOnly)
    : m_files(std::move(files))
    , m_linesOnly(linesOnly)
{
}

void TokenBatches::forEach(const Use &use, const Spare &spare)
{
    std::uint64_t sequence = 0;
    for (std::uint32_t number = 0; number < m_files.size(); ++number) {
        TokenStream stream(m_files[number]);
        File file(stream, number, m_linesOnly && stream.isInteractive(), sequence, use, spare);
        const bool goOn = (m_linesOnly || file.readDocument()) && file.readLines();
        if (!stream.error().empty())
            m_unread.push_back({number, stream.error()});
        if (!goOn)
            return;
    }
}

} // namespace skr
