// SPDX-License-Identifier: Apache-2.0
#include "replay/readingproblem.h"

#include "core/text/message.h"

#include <cerrno>
#include <cstring>

namespace skr {

std::string readingProblem(int error)
{
    switch (error) {
    case ENOENT:
        return message("there is no such file: check the name");
    case ENOTDIR:
        return message("there is no such file: a part of the path is not a folder");
    case EACCES:
        return message("no permission to read it: run as a user who may, or change its mode");
    case EISDIR:
        return message("this is a folder: name a file in it");
    default:
        return message("cannot be read: %1", {std::strerror(error)});
    }
}

} // namespace skr
