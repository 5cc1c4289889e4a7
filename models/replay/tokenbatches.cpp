// SPDX-License-Identifier: Apache-2.0
#include "replay/tokenbatches.h"

#include "replay/tokenstream.h"

#include "core/replay/tokenline.h"
#include "core/token/tokenlines.h"
#include "core/token/tokenrecognition.h"

#include <cstring>

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
        , m_pending(freshText())
    {
    }

    /// The beginning, as far as it must be known to tell a document. False to stop.
    bool readDocument()
    {
        while (m_pending.size() < batchSize && !m_atEnd)
            m_atEnd = !readMore();
        if (hasTokenPerLine(m_pending))
            return true;
        while (m_pending.size() <= maximumSearchedText && !m_atEnd)
            m_atEnd = !readMore();
        if (!m_atEnd || !isDocument(m_pending))
            return true;
        std::string document = std::move(m_pending);
        m_pending.clear();
        return handOn(std::move(document), true);
    }

    bool readLines()
    {
        std::size_t wanted = batchSize;
        do {
            while (!m_atEnd && m_pending.size() < wanted) {
                m_atEnd = !readMore();
                if (m_isPrompt && !m_pending.empty())
                    break;
            }
            const std::size_t end = m_pending.rfind('\n');
            const std::size_t size = m_atEnd ? m_pending.size() : end == std::string::npos ? 0 : end + 1;
            wanted = size > 0 ? batchSize : m_pending.size() + batchSize; // no line ends here yet
            if (size == 0 && m_pending.size() > maximumLineSize + 1 && !cutLine())
                return false;
            if (size > 0 && !handOnLines(size))
                return false;
        } while (!m_atEnd || !m_pending.empty());
        return true;
    }

private:
    bool readMore()
    {
        const std::size_t before = m_pending.size();
        const bool more = m_stream.read(m_pending, batchSize);
        if (!m_skipping)
            return more;
        // The rest of a line that is too long.
        const std::size_t end = m_pending.find('\n', before);
        m_pending.erase(before, end == std::string::npos ? std::string::npos : end + 1 - before);
        m_skipping = end == std::string::npos;
        return more;
    }

    std::string freshText() const
    {
        constexpr std::size_t room = 2 * batchSize;
        std::string text = m_spare();
        text.clear();
        text.reserve(room);
        return text;
    }

    bool cutLine()
    {
        std::string line = m_pending.substr(0, maximumLineSize + 1) + '\n';
        m_pending.clear();
        m_skipping = true;
        return handOn(std::move(line), false);
    }

    bool handOnLines(std::size_t size)
    {
        std::string rest = freshText();
        rest.append(m_pending, size);
        m_pending.resize(size);
        std::swap(m_pending, rest);
        return handOn(std::move(rest), false);
    }

    bool handOn(std::string &&text, bool document)
    {
        TokenBatch batch{m_sequence++, {m_number, m_line}, document, std::move(text)};
        m_line += lineEnds(batch.text);
        return m_use(std::move(batch));
    }

    TokenStream &m_stream;
    std::uint32_t m_number;
    bool m_isPrompt;
    std::uint64_t &m_sequence;
    const Use &m_use;
    const Spare &m_spare;
    std::string m_pending; ///< read and not handed on
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
