// SPDX-License-Identifier: Apache-2.0
#include "app/cli/atomicwrite.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

namespace {

std::string failure(const std::string &what)
{
    return what + ": " + std::strerror(errno) + "; the file is as it was";
}

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t count = ::write(descriptor, content.data(), content.size());
        if (count < 0 && errno != EINTR)
            return false;
        content.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    return true;
}

/// Fills the new file and gives it the mode and, where that is allowed, the owner of the old one.
bool fill(int descriptor, const struct stat &old, std::string_view content)
{
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0 && errno != EPERM)
        return false;
    return ::fchmod(descriptor, old.st_mode & 07777U) == 0 && writeAll(descriptor, content) && ::fsync(descriptor) == 0;
}

} // namespace

std::string writeAtomically(const std::string &path, std::string_view content)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    struct stat old = {};
    if (!resolved || ::stat(resolved.get(), &old) != 0 || ::access(resolved.get(), W_OK) != 0)
        return failure("cannot be written");
    if (!S_ISREG(old.st_mode))
        return "cannot be written: it is no ordinary file";
    const std::string target = resolved.get();
    const std::string folder = target.substr(0, target.rfind('/') + 1);
    std::string temporary = folder + ".skr-policy-XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return failure("cannot be written: no new file can be made in its folder");
    const bool filled = fill(descriptor, old, content);
    int error = errno;
    ::close(descriptor);
    if (filled && ::rename(temporary.c_str(), target.c_str()) == 0) {
        if (const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); directory >= 0) {
            ::fsync(directory); // best effort: the file itself is safe
            ::close(directory);
        }
        return {};
    }
    if (filled)
        error = errno;
    ::unlink(temporary.c_str());
    errno = error;
    return failure("cannot be written");
}

} // namespace skr
