// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

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

/// Writes a file at once or not at all: after a failure the former content is untouched. Permissions are kept, symbolic
/// links followed. Returns nothing on success, else a sentence that says what is wrong.
QString writeFile(const QString &path, const std::string &bytes);

} // namespace skr
