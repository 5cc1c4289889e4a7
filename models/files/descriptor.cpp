// SPDX-License-Identifier: Apache-2.0
#include "files/descriptor.h"

#include <array>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

bool Descriptor::close()
{
    const int number = m_number;
    m_number = -1;
    // After a signal Linux has closed it all the same.
    return number < 0 || ::close(number) == 0 || errno == EINTR;
}

Descriptor openFile(const std::string &path, int flags, unsigned mode)
{
    return Descriptor(uninterrupted([&] { return ::open(path.c_str(), flags | O_CLOEXEC, mode); }));
}

bool writeAll(const Descriptor &file, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t count = uninterrupted([&] { return ::write(file.number(), content.data(), content.size()); });
        if (count == 0)
            errno = ENOSPC; // else this would go on forever
        if (count <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool synchronize(const Descriptor &file)
{
    return uninterrupted([&] { return ::fsync(file.number()); }) == 0;
}

bool truncate(const Descriptor &file, std::size_t size)
{
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return false;
    return status.st_size <= static_cast<off_t>(size)
        || uninterrupted([&] { return ::ftruncate(file.number(), static_cast<off_t>(size)); }) == 0;
}

std::optional<std::string> readAll(const Descriptor &file)
{
    std::string content;
    std::array<char, std::size_t{64} * 1024> part{};
    while (true) {
        const ssize_t count = uninterrupted(
            [&] { return ::pread(file.number(), part.data(), part.size(), static_cast<off_t>(content.size())); });
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return content;
        content.append(part.data(), static_cast<std::size_t>(count));
    }
}

bool synchronizeFolder(const std::string &folder)
{
    const Descriptor directory = openFile(folder, O_RDONLY | O_DIRECTORY);
    return !directory.isOpen() || synchronize(directory) || errno == EINVAL || errno == ENOTSUP;
}

bool removeFile(const std::string &path)
{
    return uninterrupted([&] { return ::unlink(path.c_str()); }) == 0 || errno == ENOENT
        || uninterrupted([&] { return ::truncate(path.c_str(), 0); }) == 0;
}

bool renameFile(const std::string &from, const std::string &to)
{
    const auto rename = [&] { return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE); };
    if (uninterrupted(rename) == 0)
        return true;
    // Not every file system knows that flag.
    return errno == EINVAL && ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

} // namespace skr
