// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace skr {

/// Paths of the policies that were opened or saved last, the latest first; in the person's settings.
QStringList recentFiles();
void addRecentFile(const QString &path);
/// For a file that is gone.
void removeRecentFile(const QString &path);
void clearRecentFiles();

} // namespace skr
