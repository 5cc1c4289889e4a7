// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace skr {

/// Which rows of a policy's tree are open, as PolicyTreeView::folding() tells; in the person's settings, of the files
/// that were closed last. Empty for a file that is not known.
QList<bool> savedFolding(const QString &path);
void saveFolding(const QString &path, const QList<bool> &folding);

} // namespace skr
