// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace skr {

/// True for a folder of this account's own that no other account can enter; not for a link to one.
bool isPrivateFolder(const std::string &path);

/// True if the process at the other end of a connected local socket runs as this account.
bool isOwnPeer(int socket);

} // namespace skr
