// SPDX-License-Identifier: Apache-2.0
#include "captured.h"

#include <QTemporaryFile>

#include <cstdio>

#include <unistd.h>

namespace skr::test {

namespace {

/// A stream goes to a file as long as this lives.
class Redirected
{
public:
    Redirected(std::FILE *stream, int descriptor)
        : m_stream(stream)
        , m_descriptor(descriptor)
        , m_kept(::dup(descriptor))
    {
        std::fflush(m_stream);
        if (m_file.open())
            ::dup2(m_file.handle(), m_descriptor);
    }
    ~Redirected() { restore(); }
    Redirected(const Redirected &) = delete;
    Redirected &operator=(const Redirected &) = delete;

    std::string text()
    {
        restore();
        m_file.seek(0);
        return m_file.readAll().toStdString();
    }

private:
    void restore()
    {
        if (m_kept < 0)
            return;
        std::fflush(m_stream);
        ::dup2(m_kept, m_descriptor);
        ::close(m_kept);
        m_kept = -1;
    }

    std::FILE *m_stream;
    int m_descriptor;
    int m_kept;
    QTemporaryFile m_file;
};

} // namespace

Captured captured(const std::function<ExitCode()> &command)
{
    Redirected output(stdout, STDOUT_FILENO);
    Redirected errors(stderr, STDERR_FILENO);
    const ExitCode exitCode = command();
    Captured result;
    result.exitCode = exitCode;
    result.errors = errors.text();
    result.output = output.text();
    return result;
}

} // namespace skr::test
