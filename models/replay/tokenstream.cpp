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

std::size_t TokenStream::readFile(char *to, std::size_t size)
{
    while (!m_atEnd) {
        const ssize_t count = ::read(m_descriptor, to, size);
        if (count > 0)
            return static_cast<std::size_t>(count);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            m_error = readingProblem(errno);
        m_atEnd = true;
    }
    return 0;
}

/// More bytes in the buffer; false if there are none.
bool TokenStream::fill()
{
    m_begin = 0;
    m_end = readFile(m_buffer.data(), m_buffer.size());
    return m_end > 0;
}

std::size_t TokenStream::read(char *to, std::size_t size)
{
    if (!m_started) {
        m_started = true;
        fill();
        constexpr std::string_view magic = "\x1F\x8B";
        if (std::string_view(m_buffer.data(), m_end).starts_with(magic))
            m_inflater = std::make_unique<Inflater>();
    }
    if (m_inflater != nullptr)
        return inflate(to, size);
    if (m_begin == m_end)
        return readFile(to, size);
    const std::size_t count = std::min(size, m_end - m_begin);
    std::memcpy(to, m_buffer.data() + m_begin, count);
    m_begin += count;
    return count;
}

/// Unpacks what the buffer gives; 0 at the end of the last member and where the data is broken.
std::size_t TokenStream::inflate(char *to, std::size_t size)
{
    if (!m_error.empty())
        return 0;
    if (!m_inflater->ready) {
        m_error = message("there is not enough memory to unpack it");
        return 0;
    }
    z_stream &stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = static_cast<uInt>(size);
    while (m_error.empty() && stream.avail_out == size) {
        if (m_begin == m_end && !m_inflater->outputPending && !fill()) {
            if (!m_inflater->betweenMembers && m_error.empty())
                m_error = message("the gzip data breaks off; what was read counts");
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
        }
    }
    return size - stream.avail_out;
}

} // namespace skr
