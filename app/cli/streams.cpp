// SPDX-License-Identifier: Apache-2.0
#include "app/cli/streams.h"

#include "app/cli/terminaltext.h"

#include "core/syntax/syntaxtree.h"
#include "replay/readingproblem.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

namespace {

std::string tooLarge()
{
    return "larger than " + std::to_string(maximumTextSize / (std::size_t{1024} * 1024))
        + " MiB, which no policy or token is: name another file";
}

/// At most one byte more than `most`: then the file has more.
FileText content(int descriptor, const struct stat &status, std::size_t most)
{
    const std::size_t size = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
    std::string text;
    text.reserve(std::min(size, most));
    std::array<char, 65536> buffer;
    while (text.size() <= most) {
        const ssize_t count = ::read(descriptor, buffer.data(), std::min(buffer.size(), most + 1 - text.size()));
        if (count == 0)
            return {std::move(text), {}};
        if (count > 0)
            text.append(buffer.data(), static_cast<std::size_t>(count));
        else if (errno != EINTR)
            return {{}, readingProblem(errno)};
    }
    return {std::move(text), {}};
}

FileText wholeContent(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return {{}, readingProblem(errno)};
    if (S_ISDIR(status.st_mode))
        return {{}, readingProblem(EISDIR)};
    if (S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) > maximumTextSize)
        return {{}, tooLarge()};
    FileText result = content(descriptor, status, maximumTextSize);
    return result.text && result.text->size() > maximumTextSize ? FileText{{}, tooLarge()} : std::move(result);
}

} // namespace

std::string displayName(const std::string &path)
{
    return path == standardInput ? "<stdin>" : printable(path);
}

FileText readFile(const std::string &path)
{
    if (path == standardInput)
        return wholeContent(STDIN_FILENO);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {{}, readingProblem(errno)};
    FileText result = wholeContent(descriptor);
    ::close(descriptor);
    return result;
}

FileText readRegularFile(const std::string &path, std::size_t most)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe is not waited for
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0)
        return {{}, readingProblem(errno)};
    FileText result =
        S_ISREG(status.st_mode) ? content(descriptor, status, most) : FileText{{}, "no regular file: remove it"};
    ::close(descriptor);
    return result;
}

std::optional<std::string> readFileOrComplain(const std::string &path)
{
    FileText file = readFile(path);
    if (!file.text)
        complain(displayName(path), file.error);
    return std::move(file.text);
}

ExitCode finish(const std::string &output, ExitCode exitCode)
{
    if (std::fwrite(output.data(), 1, output.size(), stdout) == output.size() && std::fflush(stdout) == 0)
        return exitCode;
    complain("standard output", std::string("cannot be written: ") + std::strerror(errno));
    return ExitCode::CannotRun;
}

void complain(const std::string &name, const std::string &message)
{
    const std::string line = "skr-policy: " + name + ": " + message + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace skr
