// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace skr {

enum class ReplaceOutcome : std::uint8_t {
    Replaced, ///< by a new file with the same owner, mode, access control list and extended attributes
    WrittenInPlace, ///< a new file could not have been the same
    NeedsInPlace, ///< nothing was written: only writing in place keeps what the file is, and that wasn't allowed
    ChangedMeanwhile, ///< nothing was written: the file no longer has the expected content
    Failed, ///< the former content is there
    Damaged, ///< writing in place failed, and so did putting the former content back
};

struct ReplaceResult {
    ReplaceOutcome outcome = ReplaceOutcome::Failed;
    std::string reason; ///< why in place, or what went wrong; lower case, no full stop

    bool isWritten() const { return outcome == ReplaceOutcome::Replaced || outcome == ReplaceOutcome::WrittenInPlace; }
    /// False, too, where the file is written but a power cut may bring back the old one; `reason` says why.
    bool isDurable() const { return isWritten() && (outcome != ReplaceOutcome::Replaced || reason.empty()); }
};

struct ReplaceOptions {
    /// What the caller read; a file that has other content by now is left alone.
    std::optional<std::string_view> expected = {};
    /// Makes the new content durable elsewhere before the file is written in place, and returns why it can't. Without
    /// it nothing is written in place. Gets the present content.
    std::function<std::string(std::string_view before)> keepCopy = {};
    /// Permission bits of a file that doesn't exist yet, less the umask.
    unsigned newMode = 0666;
};

/// Replaces the content of a file, or makes it; a symbolic link is followed. The new content is on the disk before it
/// takes the place of the old one, and where anything fails the file is as it was. Owner, group, mode, access control
/// list and extended attributes stay; where a new file can't have them, or the file has several names, it is written in
/// place. New files that a killed program left in the folder go.
ReplaceResult replaceFile(const std::string &path, std::string_view content, const ReplaceOptions &options = {});

} // namespace skr
