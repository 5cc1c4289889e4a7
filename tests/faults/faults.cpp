// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/faults.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace skr::test {

namespace {

thread_local FaultWatch *currentWatch = nullptr;

constexpr std::array<const char *, callCount> callNames = {
    "open",   "write",  "pwrite",    "writev", "fsync",     "fdatasync", "ftruncate", "truncate", "close",
    "fchmod", "fchown", "fsetxattr", "rename", "renameat2", "link",      "linkat",    "unlink"};

bool needsRoom(Call call)
{
    switch (call) {
    case Call::Write:
    case Call::PWrite:
    case Call::WriteV:
    case Call::FSetXAttr:
    case Call::Link:
    case Call::LinkAt:
        return true;
    default:
        return false;
    }
}

} // namespace

const char *nameOf(Call call)
{
    return callNames[static_cast<std::size_t>(call)];
}

const char *nameOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Short:
        return "short";
    case FaultKind::NoSpace:
        return "ENOSPC";
    case FaultKind::InputOutput:
        return "EIO";
    case FaultKind::Interrupted:
        return "EINTR";
    case FaultKind::None:
        break;
    }
    return "none";
}

const char *nameOf(Lasting lasting)
{
    switch (lasting) {
    case Lasting::ThisCall:
        return "and all later ones of this name";
    case Lasting::EveryCall:
        return "and all that writes from then on";
    case Lasting::FullDisk:
        return "and all that needs room from then on";
    case Lasting::Once:
        break;
    }
    return "once";
}

FaultWatch::FaultWatch(const Fault &fault)
    : m_fault(fault)
{
    currentWatch = this;
}

FaultWatch::~FaultWatch()
{
    currentWatch = nullptr;
}

FaultKind FaultWatch::meet(Call call)
{
    const int number = ++m_counts[static_cast<std::size_t>(call)];
    if (m_fault.kind == FaultKind::None)
        return FaultKind::None;
    const bool isFirst = call == m_fault.call && number == m_fault.number;
    const bool isLater = m_hasStruck
        && (m_fault.lasting == Lasting::EveryCall || (m_fault.lasting == Lasting::ThisCall && call == m_fault.call)
            || (m_fault.lasting == Lasting::FullDisk && needsRoom(call)));
    m_hasStruck = m_hasStruck || isFirst;
    return isFirst || isLater ? m_fault.kind : FaultKind::None;
}

bool FaultWatch::isWritten(int file) const
{
    return std::find(m_files.begin(), m_files.end(), file) != m_files.end();
}

void FaultWatch::noteOpen(int file)
{
    if (!isWritten(file))
        m_files.push_back(file);
}

void FaultWatch::noteClose(int file)
{
    m_files.erase(std::remove(m_files.begin(), m_files.end(), file), m_files.end());
}

std::vector<Fault> faultsFor(const CallCounts &counts)
{
    std::vector<Fault> all;
    for (std::size_t i = 0; i < callCount; ++i) {
        const Call call = static_cast<Call>(i);
        const bool writes = call == Call::Write || call == Call::PWrite || call == Call::WriteV;
        for (int number = 1; number <= counts[i]; ++number) {
            if (writes)
                all.push_back({call, number, FaultKind::Short, Lasting::Once});
            for (const FaultKind kind : {FaultKind::NoSpace, FaultKind::InputOutput, FaultKind::Interrupted})
                all.push_back({call, number, kind, Lasting::Once});
            all.push_back({call, number, FaultKind::InputOutput, Lasting::ThisCall});
            all.push_back({call, number, FaultKind::InputOutput, Lasting::EveryCall});
            all.push_back({call, number, FaultKind::NoSpace, Lasting::FullDisk});
        }
    }
    return all;
}

} // namespace skr::test

namespace {

using skr::test::Call;
using skr::test::currentWatch;
using skr::test::FaultKind;

/// What an own call goes on with where there is no fault: that of the next library.
template <typename Function> Function nextOf(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// True if the call fails, with `errno` set.
bool failsWith(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NoSpace:
        errno = ENOSPC;
        return true;
    case FaultKind::InputOutput:
        errno = EIO;
        return true;
    case FaultKind::Interrupted:
        errno = EINTR;
        return true;
    default:
        return false;
    }
}

bool fails(Call call)
{
    return currentWatch != nullptr && failsWith(currentWatch->meet(call));
}

bool isWatched(int file)
{
    return currentWatch != nullptr && currentWatch->isWritten(file);
}

template <typename Open> int opened(int flags, const Open &open)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (!writes || currentWatch == nullptr)
        return open();
    if (fails(Call::Open))
        return -1;
    const int file = open();
    if (file >= 0)
        currentWatch->noteOpen(file);
    return file;
}

/// `write` gets how many of `size` bytes to write.
template <typename Write> ssize_t written(Call call, int file, std::size_t size, const Write &write)
{
    if (!isWatched(file))
        return write(size);
    const FaultKind kind = currentWatch->meet(call);
    if (failsWith(kind))
        return -1;
    return write(kind == FaultKind::Short ? (size + 1) / 2 : size);
}

unsigned modeOf(int flags, std::va_list arguments)
{
    const bool hasMode = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return hasMode ? va_arg(arguments, unsigned) : 0;
}

} // namespace

// The names by which the linker knows them, since the headers have names and macros of their own for some of these.
#define SKR_IN_PLACE_OF(name) __asm__(name) __attribute__((visibility("default"), used))

extern "C" {

int skrFaultyOpen(const char *path, int flags, ...) SKR_IN_PLACE_OF("open");
int skrFaultyOpen64(const char *path, int flags, ...) SKR_IN_PLACE_OF("open64");
int skrFaultyOpen2(const char *path, int flags) SKR_IN_PLACE_OF("__open_2");
int skrFaultyOpen642(const char *path, int flags) SKR_IN_PLACE_OF("__open64_2");
ssize_t skrFaultyWrite(int file, const void *bytes, std::size_t size) SKR_IN_PLACE_OF("write");
ssize_t skrFaultyPWrite(int file, const void *bytes, std::size_t size, off_t offset) SKR_IN_PLACE_OF("pwrite");
ssize_t skrFaultyPWrite64(int file, const void *bytes, std::size_t size, off_t offset) SKR_IN_PLACE_OF("pwrite64");
ssize_t skrFaultyWriteV(int file, const struct iovec *parts, int count) SKR_IN_PLACE_OF("writev");
int skrFaultyFSync(int file) SKR_IN_PLACE_OF("fsync");
int skrFaultyFDataSync(int file) SKR_IN_PLACE_OF("fdatasync");
int skrFaultyFTruncate(int file, off_t size) SKR_IN_PLACE_OF("ftruncate");
int skrFaultyFTruncate64(int file, off_t size) SKR_IN_PLACE_OF("ftruncate64");
int skrFaultyTruncate(const char *path, off_t size) SKR_IN_PLACE_OF("truncate");
int skrFaultyTruncate64(const char *path, off_t size) SKR_IN_PLACE_OF("truncate64");
int skrFaultyClose(int file) SKR_IN_PLACE_OF("close");
int skrFaultyFChmod(int file, mode_t mode) SKR_IN_PLACE_OF("fchmod");
int skrFaultyFChown(int file, uid_t user, gid_t group) SKR_IN_PLACE_OF("fchown");
int skrFaultyFSetXAttr(int file, const char *name, const void *bytes, std::size_t size, int flags)
    SKR_IN_PLACE_OF("fsetxattr");
int skrFaultyRename(const char *from, const char *to) SKR_IN_PLACE_OF("rename");
int skrFaultyRenameAt2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
    SKR_IN_PLACE_OF("renameat2");
int skrFaultyLink(const char *from, const char *to) SKR_IN_PLACE_OF("link");
int skrFaultyLinkAt(int fromFolder, const char *from, int toFolder, const char *to, int flags)
    SKR_IN_PLACE_OF("linkat");
int skrFaultyUnlink(const char *path) SKR_IN_PLACE_OF("unlink");

int skrFaultyOpen(const char *path, int flags, ...)
{
    static const auto next = nextOf<int (*)(const char *, int, ...)>("open");
    std::va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(flags, [&] { return next(path, flags, mode); });
}

int skrFaultyOpen64(const char *path, int flags, ...)
{
    static const auto next = nextOf<int (*)(const char *, int, ...)>("open64");
    std::va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(flags, [&] { return next(path, flags, mode); });
}

int skrFaultyOpen2(const char *path, int flags)
{
    static const auto next = nextOf<int (*)(const char *, int)>("__open_2");
    return opened(flags, [&] { return next(path, flags); });
}

int skrFaultyOpen642(const char *path, int flags)
{
    static const auto next = nextOf<int (*)(const char *, int)>("__open64_2");
    return opened(flags, [&] { return next(path, flags); });
}

ssize_t skrFaultyWrite(int file, const void *bytes, std::size_t size)
{
    static const auto next = nextOf<ssize_t (*)(int, const void *, std::size_t)>("write");
    return written(Call::Write, file, size, [&](std::size_t part) { return next(file, bytes, part); });
}

ssize_t skrFaultyPWrite(int file, const void *bytes, std::size_t size, off_t offset)
{
    static const auto next = nextOf<ssize_t (*)(int, const void *, std::size_t, off_t)>("pwrite");
    return written(Call::PWrite, file, size, [&](std::size_t part) { return next(file, bytes, part, offset); });
}

ssize_t skrFaultyPWrite64(int file, const void *bytes, std::size_t size, off_t offset)
{
    return skrFaultyPWrite(file, bytes, size, offset);
}

ssize_t skrFaultyWriteV(int file, const struct iovec *parts, int count)
{
    static const auto next = nextOf<ssize_t (*)(int, const struct iovec *, int)>("writev");
    // Short is one part less.
    const auto size = static_cast<std::size_t>(count);
    return written(Call::WriteV, file, size,
                   [&](std::size_t part) { return next(file, parts, static_cast<int>(part)); });
}

int skrFaultyFSync(int file)
{
    static const auto next = nextOf<int (*)(int)>("fsync");
    return fails(Call::FSync) ? -1 : next(file);
}

int skrFaultyFDataSync(int file)
{
    static const auto next = nextOf<int (*)(int)>("fdatasync");
    return fails(Call::FDataSync) ? -1 : next(file);
}

int skrFaultyFTruncate(int file, off_t size)
{
    static const auto next = nextOf<int (*)(int, off_t)>("ftruncate");
    return fails(Call::FTruncate) ? -1 : next(file, size);
}

int skrFaultyFTruncate64(int file, off_t size)
{
    return skrFaultyFTruncate(file, size);
}

int skrFaultyTruncate(const char *path, off_t size)
{
    static const auto next = nextOf<int (*)(const char *, off_t)>("truncate");
    return fails(Call::Truncate) ? -1 : next(path, size);
}

int skrFaultyTruncate64(const char *path, off_t size)
{
    return skrFaultyTruncate(path, size);
}

int skrFaultyClose(int file)
{
    static const auto next = nextOf<int (*)(int)>("close");
    if (!isWatched(file))
        return next(file);
    currentWatch->noteClose(file);
    const FaultKind kind = currentWatch->meet(Call::Close);
    const int result = next(file); // whatever Linux answers, the file is closed
    return failsWith(kind) ? -1 : result;
}

int skrFaultyFChmod(int file, mode_t mode)
{
    static const auto next = nextOf<int (*)(int, mode_t)>("fchmod");
    return fails(Call::FChmod) ? -1 : next(file, mode);
}

int skrFaultyFChown(int file, uid_t user, gid_t group)
{
    static const auto next = nextOf<int (*)(int, uid_t, gid_t)>("fchown");
    return fails(Call::FChown) ? -1 : next(file, user, group);
}

int skrFaultyFSetXAttr(int file, const char *name, const void *bytes, std::size_t size, int flags)
{
    static const auto next = nextOf<int (*)(int, const char *, const void *, std::size_t, int)>("fsetxattr");
    return fails(Call::FSetXAttr) ? -1 : next(file, name, bytes, size, flags);
}

int skrFaultyRename(const char *from, const char *to)
{
    static const auto next = nextOf<int (*)(const char *, const char *)>("rename");
    return fails(Call::Rename) ? -1 : next(from, to);
}

int skrFaultyRenameAt2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto next = nextOf<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails(Call::RenameAt2) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int skrFaultyLink(const char *from, const char *to)
{
    static const auto next = nextOf<int (*)(const char *, const char *)>("link");
    return fails(Call::Link) ? -1 : next(from, to);
}

int skrFaultyLinkAt(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static const auto next = nextOf<int (*)(int, const char *, int, const char *, int)>("linkat");
    return fails(Call::LinkAt) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int skrFaultyUnlink(const char *path)
{
    static const auto next = nextOf<int (*)(const char *)>("unlink");
    return fails(Call::Unlink) ? -1 : next(path);
}

} // extern "C"
