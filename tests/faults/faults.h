// SPDX-License-Identifier: Apache-2.0
// System calls that write fail where a test wants them to. The program that this is linked into has functions of its
// own under the names of the C library's, so that the libraries it uses call them, too, and the product needs no hook.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace skr::test {

/// What writes, or makes writing durable. Opening counts where it is for writing.
enum class Call : std::uint8_t {
    Open,
    Write,
    PWrite,
    WriteV,
    FSync,
    FDataSync,
    FTruncate,
    Truncate,
    Close,
    FChmod,
    FChown,
    FSetXAttr,
    Rename,
    RenameAt2,
    Link,
    LinkAt,
    Unlink,
    Count,
};

inline constexpr std::size_t callCount = static_cast<std::size_t>(Call::Count);
using CallCounts = std::array<int, callCount>;

enum class FaultKind : std::uint8_t {
    None,
    Short, ///< half of what was to be written is
    NoSpace,
    InputOutput,
    Interrupted,
};

/// How long a fault lasts.
enum class Lasting : std::uint8_t {
    Once,
    ThisCall, ///< all later calls of the same name fail, too
    EveryCall, ///< nothing can be written any more, as when a disk is gone
    FullDisk, ///< later calls fail that need room
};

struct Fault {
    Call call = Call::Write;
    int number = 1; ///< of the calls with this name, from 1
    FaultKind kind = FaultKind::None;
    Lasting lasting = Lasting::Once;
};

const char *nameOf(Call call);
const char *nameOf(FaultKind kind);
const char *nameOf(Lasting lasting);

/// As long as this lives the calls of this thread are counted, and the fault strikes. Calls on files that were open
/// before are left alone.
class FaultWatch
{
public:
    explicit FaultWatch(const Fault &fault = {});
    ~FaultWatch();
    FaultWatch(const FaultWatch &) = delete;
    FaultWatch &operator=(const FaultWatch &) = delete;

    const CallCounts &counts() const { return m_counts; }
    bool hasStruck() const { return m_hasStruck; }

    // For the calls.
    FaultKind meet(Call call);
    bool isWritten(int file) const;
    void noteOpen(int file);
    void noteClose(int file);

private:
    Fault m_fault;
    CallCounts m_counts{};
    bool m_hasStruck = false;
    std::vector<int> m_files; ///< open for writing
};

/// The faults to try after a run without one, which counted the calls.
std::vector<Fault> faultsFor(const CallCounts &counts);

} // namespace skr::test
