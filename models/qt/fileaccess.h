// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace skr {

/// A file's bytes, or a sentence that says why there are none.
struct FileContent {
    std::optional<std::string> bytes;
    QString error;
};

/// Reads a whole file of at most `maximumSize` bytes.
FileContent readFile(const QString &path, std::size_t maximumSize);

/// What became of a file that was to be written.
struct FileWritten {
    bool isWritten = false;
    /// A sentence; empty if the person did not want it written in place. Where the file is written, why a power cut can
    /// still undo that.
    QString error;
};

/// Writes a file at once or not at all: after a failure the former content is untouched. What the file is stays:
/// permissions, owner, access control list, extended attributes, symbolic links. Where that takes writing in place,
/// `mayWriteInPlace` is asked with the reason in English; the content is in a journal of the folder meanwhile.
FileWritten writeFile(const QString &path, const std::string &bytes,
                      const std::function<bool(const QString &reason)> &mayWriteInPlace);
/// As writeFile(), in place wherever that is necessary. Returns nothing on success, else a sentence that says what is
/// wrong.
QString writeFile(const QString &path, const std::string &bytes);

} // namespace skr
