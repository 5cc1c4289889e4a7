// SPDX-License-Identifier: Apache-2.0
#include "files/appendfile.h"

#include "files/descriptor.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

std::string appendToFile(const std::string &path, std::string_view content)
{
    Descriptor file = openFile(path, O_WRONLY | O_APPEND | O_NOFOLLOW);
    if (file.isOpen() && writeAll(file, content) && synchronize(file) && file.close())
        return {};
    return std::strerror(errno); // NOLINT(concurrency-mt-unsafe): the C library's is safe
}

bool belongsToThisAccount(const std::string &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 && status.st_uid == ::geteuid();
}

} // namespace skr
