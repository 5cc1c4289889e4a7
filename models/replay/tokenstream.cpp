// SPDX-License-Identifier: Apache-2.0
#include "replay/tokenstream.h"

#include "core/text/message.h"
#include "replay/readingproblem.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace skr {

/// One stream of zlib, which keeps a window of 32 KiB and no more.
struct TokenStream::Inflater {
    Inflater()
    {
        constexpr int gzipWindow = 15 + 16; // the largest window; a gzip header, as zlib.h has it
        ready = inflateInit2(&stream, gzipWindow) == Z_OK;
    }
    ~Inflater()
    {
        if (ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    z_stream stream = {};
    bool ready = false;
    bool betweenMembers = false;
    bool outputPending = false; ///< the last output was full: there may be more without any input
};

TokenStream::TokenStream(const std::string &path)
    : m_descriptor(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
    struct stat status = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
        m_error = readingProblem(errno);
    else if (S_ISDIR(status.st_mode))
        m_error = readingProblem(EISDIR);
    m_isInteractive = !S_ISREG(status.st_mode);
    m_atEnd = !m_error.empty();
}

TokenStream::~TokenStream()
{
    if (m_descriptor > STDERR_FILENO)
        ::close(m_descriptor);
}

/// More bytes in the buffer; false if there are none.
bool TokenStream::fill()
{
    m_begin = 0;
    m_end = 0;
    while (!m_atEnd) {
        const ssize_t count = ::read(m_descriptor, m_buffer.data(), m_buffer.size());
        if (count > 0) {
            m_end = static_cast<std::size_t>(count);
            return true;
        }
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            m_error = readingProblem(errno);
        m_atEnd = true;
    }
    return false;
}

bool TokenStream::read(std::string &text, std::size_t size)
{
    if (m_inflater != nullptr)
        return inflate(text, size);
    if (m_begin == m_end && !fill())
        return false;
    if (!m_started) {
        m_started = true;
        constexpr std::string_view magic = "\x1F\x8B";
        if (std::string_view(m_buffer.data() + m_begin, m_end - m_begin).starts_with(magic))
            m_inflater = std::make_unique<Inflater>();
    }
    if (m_inflater != nullptr)
        return inflate(text, size);
    const std::size_t count = std::min(size, m_end - m_begin);
    text.append(m_buffer.data() + m_begin, count);
    m_begin += count;
    return true;
}

/// Appends what the buffer gives; false at the end of the last member and where the data is broken.
bool TokenStream::inflate(std::string &text, std::size_t size)
{
    if (!m_error.empty())
        return false;
    if (!m_inflater->ready) {
        m_error = message("there is not enough memory to unpack it");
        return false;
    }
    z_stream &stream = m_inflater->stream;
    const std::size_t before = text.size();
    text.resize(before + size);
    stream.next_out = reinterpret_cast<Bytef *>(text.data() + before);
    stream.avail_out = static_cast<uInt>(size);
    bool more = true;
    while (more && stream.avail_out == size) {
        if (m_begin == m_end && !m_inflater->outputPending && !fill()) {
            if (!m_inflater->betweenMembers && m_error.empty())
                m_error = message("the gzip data breaks off; what was read counts");
            more = false;
            break;
        }
        if (m_inflater->betweenMembers) {
            while (m_begin < m_end && m_buffer[m_begin] == '\0') // padding, as tape archives have it
                ++m_begin;
            if (m_begin == m_end)
                continue;
            inflateReset(&stream);
            m_inflater->betweenMembers = false;
        }
        stream.next_in = reinterpret_cast<Bytef *>(m_buffer.data() + m_begin);
        stream.avail_in = static_cast<uInt>(m_end - m_begin);
        const int result = ::inflate(&stream, Z_NO_FLUSH);
        m_begin = m_end - stream.avail_in;
        m_inflater->betweenMembers = result == Z_STREAM_END;
        m_inflater->outputPending = result == Z_OK && stream.avail_out == 0;
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
            m_error = message("the gzip data is broken; what was read counts");
            more = false;
        }
    }
    text.resize(before + size - stream.avail_out);
    return more || text.size() > before;
}

} // namespace skr
