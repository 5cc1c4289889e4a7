// SPDX-License-Identifier: Apache-2.0
#pragma once

class QByteArray;
class QMimeData;

namespace skr {

/// Text for the clipboard and for dragging. Its exact bytes go along: other programs may stop at NUL, and know no bytes
/// that are not UTF-8.
QMimeData *mimeOf(const QByteArray &bytes);
QByteArray bytesOf(const QMimeData &data);
/// Text to insert (`data` may be null); files are for the window to open.
bool isInsertable(const QMimeData *data);

} // namespace skr
