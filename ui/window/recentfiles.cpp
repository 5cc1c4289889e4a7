// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace skr {

namespace {

constexpr qsizetype maximumRecentFiles = 10;

QString keyOf(RecentKind kind)
{
    return kind == RecentKind::Policy ? QStringLiteral("recentFiles") : QStringLiteral("recentTokens");
}

} // namespace

QStringList recentFiles(RecentKind kind)
{
    return QSettings().value(keyOf(kind)).toStringList().mid(0, maximumRecentFiles);
}

void addRecentFile(RecentKind kind, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles(kind);
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(keyOf(kind), paths.mid(0, maximumRecentFiles));
}

void removeRecentFile(RecentKind kind, const QString &path)
{
    QStringList paths = recentFiles(kind);
    if (paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        QSettings().setValue(keyOf(kind), paths);
}

void clearRecentFiles(RecentKind kind)
{
    QSettings().remove(keyOf(kind));
}

} // namespace skr
