// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

class QMimeData;

namespace skr {

/// Text for the clipboard. Its exact bytes go along: other programs may stop at NUL, and know no bytes that are not
/// UTF-8.
QMimeData *mimeOf(const std::string &bytes);
void setBytes(QMimeData &data, const std::string &bytes);
/// The exact bytes where they are there; else the text, with its line ends made `newline`.
std::string bytesOf(const QMimeData &data, std::string_view newline);
/// Text to insert (`data` may be null); files are for the window to open.
bool isInsertable(const QMimeData *data);

} // namespace skr
