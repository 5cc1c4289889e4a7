// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

/// An open file, closed at the end of its life.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_number(other.m_number)
    {
        other.m_number = -1;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        close();
        m_number = other.m_number;
        other.m_number = -1;
        return *this;
    }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    /// False with `errno` if the system tells only now that something was not written.
    bool close();

private:
    int m_number;
};

/// Makes a call of the system again until no signal interrupts it.
template <typename Call> auto uninterrupted(const Call &call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

// All of these go on after a signal, and leave `errno` where they fail.
Descriptor openFile(const std::string &path, int flags, unsigned mode = 0);
/// From the present offset.
bool writeAll(const Descriptor &file, std::string_view content);
bool synchronize(const Descriptor &file);
/// Takes away what is after that many bytes.
bool truncate(const Descriptor &file, std::size_t size);
/// From the start of the file to its end.
std::optional<std::string> readAll(const Descriptor &file);
/// Makes names that were added to the folder, or taken away, durable. True, too, where the file system has no such
/// thing or this account may not read the folder.
bool synchronizeFolder(const std::string &folder);
/// What can't be removed is emptied. False if neither can be done.
bool removeFile(const std::string &path);
/// Never over another file.
bool renameFile(const std::string &from, const std::string &to);

} // namespace skr
