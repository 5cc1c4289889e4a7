// SPDX-License-Identifier: Apache-2.0
#include "app/cli/streams.h"

#include "app/cli/exitcode.h"
#include "app/cli/terminaltext.h"

#include "core/syntax/syntaxtree.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

namespace {

std::string explanation(int error)
{
    switch (error) {
    case ENOENT:
        return "there is no such file: check the name";
    case ENOTDIR:
        return "there is no such file: a part of the path is not a folder";
    case EACCES:
        return "no permission to read it: run as a user who may, or change its mode";
    case EISDIR:
        return "this is a folder: name a file in it";
    default:
        return std::string("cannot be read: ") + std::strerror(error);
    }
}

std::string tooLarge()
{
    return "larger than " + std::to_string(maximumTextSize / (1024 * 1024))
        + " MiB, which no policy or token is: name another file";
}

/// The open file's content; on failure nothing, with the reason in `error`.
std::optional<std::string> content(int descriptor, std::string &error)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            error = explanation(EISDIR);
            return std::nullopt;
        }
        if (S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) > maximumTextSize) {
            error = tooLarge();
            return std::nullopt;
        }
    }
    std::string text;
    text.reserve(S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0);
    std::array<char, 65536> buffer;
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count == 0)
            return text;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            error = explanation(errno);
            return std::nullopt;
        }
        text.append(buffer.data(), static_cast<std::size_t>(count));
        if (text.size() > maximumTextSize) {
            error = tooLarge();
            return std::nullopt;
        }
    }
}

} // namespace

std::string displayName(const std::string &path)
{
    return path == standardInput ? "<stdin>" : printable(path);
}

std::optional<std::string> readFile(const std::string &path)
{
    const int descriptor = path == standardInput ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        complain(displayName(path), explanation(errno));
        return std::nullopt;
    }
    std::string error;
    std::optional<std::string> text = content(descriptor, error);
    if (descriptor != STDIN_FILENO)
        ::close(descriptor);
    if (!text)
        complain(displayName(path), error);
    return text;
}

int finish(const std::string &output, int exitCode)
{
    if (std::fwrite(output.data(), 1, output.size(), stdout) == output.size() && std::fflush(stdout) == 0)
        return exitCode;
    complain("standard output", std::string("cannot be written: ") + std::strerror(errno));
    return exitCannotRun;
}

void complain(const std::string &name, const std::string &message)
{
    const std::string line = "skr-policy: " + name + ": " + message + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace skr
