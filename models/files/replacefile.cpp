// SPDX-License-Identifier: Apache-2.0
#include "files/replacefile.h"

#include "core/text/message.h"
#include "files/attributes.h"
#include "files/descriptor.h"
#include "files/newfile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skr {

namespace {

std::string systemError(int error)
{
    return std::strerror(error); // NOLINT(concurrency-mt-unsafe): the C library's is safe
}

ReplaceResult failure(const std::string &what = {})
{
    const std::string reason = systemError(errno);
    return {ReplaceOutcome::Failed, what.empty() ? reason : what + ": " + reason};
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string("./") : path.substr(0, slash + 1);
}

/// The new file has its place; the name may not be on the disk yet.
ReplaceResult replacedAt(const std::string &path)
{
    return {ReplaceOutcome::Replaced, synchronizeFolder(folderOf(path)) ? std::string() : systemError(errno)};
}

/// One replacement of a file that exists.
class Replacement
{
public:
    Replacement(std::string path, std::string_view content, const ReplaceOptions &options)
        : m_path(std::move(path))
        , m_content(content)
        , m_options(options)
        , m_old(openFile(m_path, O_RDONLY | O_NONBLOCK))
    {
    }

    ReplaceResult run()
    {
        if (::faccessat(AT_FDCWD, m_path.c_str(), W_OK, AT_EACCESS) != 0)
            return failure();
        if (!m_old.isOpen() || ::fstat(m_old.number(), &m_status) != 0)
            return failure();
        if (!S_ISREG(m_status.st_mode))
            return {ReplaceOutcome::Failed, message("it isn't an ordinary file")};
        if (m_status.st_nlink > 1)
            return inPlace(message("it has other names (hard links)"));
        NewFile file(folderOf(m_path), 0600);
        if (!file.isOpen()) {
            const int error = errno;
            const bool isFolders = error == EACCES || error == EPERM || error == EROFS;
            return isFolders ? inPlace(message("no new file can be made in its folder"))
                             : failure(message("no new file can be made in its folder"));
        }
        if (!writeAll(file.descriptor(), m_content))
            return failure();
        if (const std::string lost = copyAttributes(m_old, m_status, file.descriptor()); !lost.empty())
            return inPlace(lost);
        if (!file.finish())
            return failure();
        if (!isAsExpected())
            return {ReplaceOutcome::ChangedMeanwhile, message("another program changed it meanwhile")};
        if (!file.takePlaceOf(m_path)) {
            const bool isNames = errno == EBUSY || errno == EPERM || errno == EACCES;
            return isNames ? inPlace(message("a new file can't take its place")) : failure();
        }
        return replacedAt(m_path);
    }

private:
    /// Reads by name: whoever replaced the file meanwhile is noticed, too.
    bool isAsExpected() const
    {
        if (!m_options.expected)
            return true;
        const Descriptor file = openFile(m_path, O_RDONLY | O_NONBLOCK);
        return file.isOpen() && readAll(file) == *m_options.expected;
    }

    ReplaceResult inPlace(const std::string &reason) const
    {
        if (!m_options.keepCopy)
            return {ReplaceOutcome::NeedsInPlace, reason};
        Descriptor file = openFile(m_path, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
        struct stat status = {};
        if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
            return failure();
        const std::optional<std::string> before = readAll(file);
        if (!before)
            return failure();
        const bool isSame = status.st_dev == m_status.st_dev && status.st_ino == m_status.st_ino;
        if (!isSame || (m_options.expected && *before != *m_options.expected))
            return {ReplaceOutcome::ChangedMeanwhile, message("another program changed it meanwhile")};
        if (const std::string problem = m_options.keepCopy(*before); !problem.empty())
            return {ReplaceOutcome::Failed, problem};
        if (overwrite(file, m_content) && file.close())
            return {ReplaceOutcome::WrittenInPlace, reason};
        const std::string problem = systemError(errno);
        return {isRestored(std::move(file), *before) ? ReplaceOutcome::Failed : ReplaceOutcome::Damaged, problem};
    }

    /// Puts back what writing in place has overwritten.
    bool isRestored(Descriptor file, std::string_view before) const
    {
        if (!file.isOpen())
            file = openFile(m_path, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
        else if (readAll(file) == before)
            return true; // not a byte of it was
        return file.isOpen() && overwrite(file, before) && file.close();
    }

    static bool overwrite(const Descriptor &file, std::string_view content)
    {
        return ::lseek(file.number(), 0, SEEK_SET) == 0 && writeAll(file, content) && truncate(file, content.size())
            && synchronize(file);
    }

    std::string m_path;
    std::string_view m_content;
    const ReplaceOptions &m_options;
    Descriptor m_old;
    struct stat m_status = {};
};

/// The file that would be made by writing through a link, or links, to nothing.
std::optional<std::string> targetOf(std::string path)
{
    constexpr int maximumLinks = 40; // as the kernel has it
    for (int i = 0; i < maximumLinks; ++i) {
        std::error_code error;
        const std::filesystem::path target = std::filesystem::read_symlink(path, error);
        if (error)
            return path;
        path = (std::filesystem::path(path).parent_path() / target).string();
    }
    errno = ELOOP;
    return std::nullopt;
}

ReplaceResult makeFile(const std::string &path, std::string_view content, unsigned mode)
{
    NewFile file(folderOf(path), mode);
    if (!file.isOpen())
        return failure(message("no new file can be made in its folder"));
    if (!writeAll(file.descriptor(), content) || !file.finish() || !file.takePlaceOf(path))
        return failure();
    return replacedAt(path);
}

} // namespace

ReplaceResult replaceFile(const std::string &path, std::string_view content, const ReplaceOptions &options)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    if (resolved)
        return Replacement(resolved.get(), content, options).run();
    if (errno != ENOENT || options.expected)
        return failure();
    const std::optional<std::string> target = targetOf(path);
    return target ? makeFile(*target, content, options.newMode) : failure();
}

} // namespace skr
