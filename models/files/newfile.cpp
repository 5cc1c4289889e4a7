// SPDX-License-Identifier: Apache-2.0
#include "files/newfile.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <random>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

namespace {

constexpr std::string_view newFilePrefix = ".skr-policy-";

bool hasNewFileName(const std::string &name)
{
    return name.starts_with(newFilePrefix) && name.size() > newFilePrefix.size()
        && name.find_first_not_of("0123456789", newFilePrefix.size()) == std::string::npos;
}

bool lock(const Descriptor &file)
{
    return uninterrupted([&] { return ::flock(file.number(), LOCK_EX | LOCK_NB); }) == 0;
}

void removeIfAbandoned(const std::string &path)
{
    const Descriptor file = openFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return;
    const bool isOurs = S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && status.st_nlink == 1;
    if (isOurs && lock(file))
        ::unlink(path.c_str());
}

} // namespace

NewFile::NewFile(const std::string &folder, unsigned mode)
{
    removeAbandonedFiles(folder);
    std::random_device random;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const std::string path =
            folder + std::string(newFilePrefix) + std::to_string(random()) + std::to_string(random());
        if (make(path, mode) || errno != EEXIST)
            return;
    }
}

NewFile::~NewFile()
{
    if (!m_path.empty())
        uninterrupted([&] { return ::unlink(m_path.c_str()); });
}

/// Fails with EEXIST if another name has to be tried.
bool NewFile::make(const std::string &path, unsigned mode)
{
    m_file = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (!m_file.isOpen())
        return false;
    m_path = path;
    // Closing the file shows whether all of it was written, and must not end the lock. On a file
    // system without locks, no program can lock the file either, so none removes it as abandoned.
    m_lock = Descriptor(uninterrupted([&] { return ::fcntl(m_file.number(), F_DUPFD_CLOEXEC, 0); }));
    lock(m_file);
    struct stat status = {};
    if (::fstat(m_file.number(), &status) == 0 && status.st_nlink > 0)
        return true;
    // Before it was locked another program took it for abandoned.
    m_path.clear();
    m_file.close();
    errno = EEXIST;
    return false;
}

bool NewFile::finish()
{
    return synchronize(m_file) && m_file.close();
}

bool NewFile::takePlaceOf(const std::string &path)
{
    if (uninterrupted([&] { return std::rename(m_path.c_str(), path.c_str()); }) != 0)
        return false;
    m_path.clear();
    return true;
}

void removeAbandonedFiles(const std::string &folder)
{
    std::error_code error;
    for (std::filesystem::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        if (hasNewFileName(each->path().filename().string()))
            removeIfAbandoned(each->path().string());
    }
}

} // namespace skr
