// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace skr {

enum class RecentKind { Policy, Token };

/// Paths of the policies, or of the files with tokens, that were opened or saved last, the latest first; in the
/// person's settings. Of a token its path is kept and nothing else.
QStringList recentFiles(RecentKind kind);
void addRecentFile(RecentKind kind, const QString &path);
/// For a file that is gone.
void removeRecentFile(RecentKind kind, const QString &path);
void clearRecentFiles(RecentKind kind);

} // namespace skr
