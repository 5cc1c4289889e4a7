// SPDX-License-Identifier: Apache-2.0
#include "files/attributes.h"

#include "core/text/message.h"

#include <cerrno>
#include <cstring>
#include <map>
#include <optional>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace skr {

namespace {

using ExtendedAttributes = std::map<std::string, std::string>;

std::optional<std::string> value(int file, const std::string &name)
{
    const ssize_t size = ::fgetxattr(file, name.c_str(), nullptr, 0);
    if (size < 0)
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const ssize_t read = ::fgetxattr(file, name.c_str(), bytes.data(), bytes.size());
    if (read < 0)
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(read));
    return bytes;
}

/// The kernel computes these from the content.
bool isOfContent(const std::string &name)
{
    return name == "security.ima" || name == "security.evm";
}

/// Access control lists are among them, as `system.posix_acl_access`. Nothing if they can't be read; none where the
/// file system has none.
std::optional<ExtendedAttributes> extendedAttributes(int file)
{
    ExtendedAttributes all;
    const ssize_t size = ::flistxattr(file, nullptr, 0);
    if (size < 0)
        return errno == ENOTSUP ? std::optional(all) : std::nullopt;
    std::string names(static_cast<std::size_t>(size), '\0');
    const ssize_t read = ::flistxattr(file, names.data(), names.size());
    if (read < 0)
        return std::nullopt;
    names.resize(static_cast<std::size_t>(read));
    for (std::size_t at = 0; at < names.size(); at += std::strlen(names.c_str() + at) + 1) {
        const std::string name = names.c_str() + at;
        if (isOfContent(name))
            continue;
        std::optional<std::string> bytes = value(file, name);
        if (!bytes)
            return std::nullopt;
        all[name] = *std::move(bytes);
    }
    return all;
}

bool copyExtendedAttributes(int old, int file)
{
    const std::optional<ExtendedAttributes> wanted = extendedAttributes(old);
    const std::optional<ExtendedAttributes> present = extendedAttributes(file);
    if (!wanted || !present)
        return false;
    for (const auto &[name, bytes] : *present) { // such as the default access control list of the folder
        const auto remove = [file, &name = name] { return ::fremovexattr(file, name.c_str()); };
        if (!wanted->contains(name) && uninterrupted(remove) != 0)
            return false;
    }
    for (const auto &[name, bytes] : *wanted) {
        const auto has = present->find(name);
        const bool isSame = has != present->end() && has->second == bytes;
        const auto set = [&, &name = name, &bytes = bytes] {
            return ::fsetxattr(file, name.c_str(), bytes.data(), bytes.size(), 0);
        };
        if (!isSame && uninterrupted(set) != 0)
            return false;
    }
    return true;
}

} // namespace

std::string copyAttributes(const Descriptor &old, const struct stat &oldStatus, const Descriptor &file)
{
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return message("its attributes can't be read");
    const bool isOwner = status.st_uid == oldStatus.st_uid && status.st_gid == oldStatus.st_gid;
    const auto setOwner = [&] { return ::fchown(file.number(), oldStatus.st_uid, oldStatus.st_gid); };
    if (!isOwner && uninterrupted(setOwner) != 0)
        return message("a new file can't have its owner and group");
    if (!copyExtendedAttributes(old.number(), file.number()))
        return message("a new file can't have its access control list or extended attributes");
    // After the list: where there is one, the bits of the group are its mask.
    const auto setMode = [&] { return ::fchmod(file.number(), oldStatus.st_mode & 07777U); };
    if (uninterrupted(setMode) != 0)
        return message("a new file can't have its permissions");
    return {};
}

} // namespace skr
