// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace skr {

namespace {

constexpr qsizetype maximumRecentFiles = 10;

QString key()
{
    return QStringLiteral("recentFiles");
}

} // namespace

QStringList recentFiles()
{
    return QSettings().value(key()).toStringList().mid(0, maximumRecentFiles);
}

void addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(key(), paths.mid(0, maximumRecentFiles));
}

void removeRecentFile(const QString &path)
{
    QStringList paths = recentFiles();
    if (paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        QSettings().setValue(key(), paths);
}

void clearRecentFiles()
{
    QSettings().remove(key());
}

} // namespace skr
