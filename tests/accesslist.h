// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <initializer_list>
#include <string>

#include <sys/xattr.h>

namespace skr::test {

/// An entry of an access control list as the kernel has it: 1 owner, 2 user, 4 group of the file, 8 group, 16 mask,
/// 32 others; -1 where there is no id.
struct AccessEntry {
    std::uint16_t tag;
    std::uint16_t permissions;
    std::int32_t id;
};

inline QByteArray accessList(std::initializer_list<AccessEntry> entries)
{
    const std::uint32_t version = 2;
    QByteArray bytes(reinterpret_cast<const char *>(&version), sizeof version);
    for (const AccessEntry &entry : entries)
        bytes.append(reinterpret_cast<const char *>(&entry), sizeof entry);
    return bytes;
}

[[nodiscard]] inline bool setAccessList(const std::string &path, const QByteArray &list,
                                        const char *name = "system.posix_acl_access")
{
    return ::setxattr(path.c_str(), name, list.constData(), static_cast<std::size_t>(list.size()), 0) == 0;
}

/// Empty if the file has no access control list.
inline QByteArray accessListOf(const std::string &path)
{
    QByteArray bytes(1024, '\0');
    const ssize_t size = ::getxattr(path.c_str(), "system.posix_acl_access", bytes.data(), 1024);
    bytes.resize(size < 0 ? 0 : size);
    return bytes;
}

} // namespace skr::test
