// SPDX-License-Identifier: Apache-2.0
#include "files/ownership.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

bool isPrivateFolder(const std::string &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool isOwnPeer(int socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace skr
