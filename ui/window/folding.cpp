// SPDX-License-Identifier: Apache-2.0
#include "ui/window/folding.h"

#include <QSettings>
#include <QStringList>

namespace skr {

namespace {

constexpr qsizetype maximumFiles = 30;
/// A tree with more rows that can be open is not worth remembering.
constexpr qsizetype maximumRows = 2000;

QString foldingKey()
{
    return QStringLiteral("folding");
}

/// Entries are `states path`, the latest first; a state is 1 for an open row.
QStringList entriesWithout(const QString &path)
{
    QStringList entries = QSettings().value(foldingKey()).toStringList();
    entries.removeIf([&path](const QString &entry) { return entry.section(u' ', 1) == path; });
    return entries;
}

} // namespace

QList<bool> savedFolding(const QString &path)
{
    QList<bool> folding;
    const QStringList entries = QSettings().value(foldingKey()).toStringList();
    for (const QString &entry : entries) {
        if (entry.section(u' ', 1) != path)
            continue;
        for (const QChar state : entry.section(u' ', 0, 0))
            folding << (state == u'1');
        break;
    }
    return folding;
}

void saveFolding(const QString &path, const QList<bool> &folding)
{
    QStringList entries = entriesWithout(path);
    if (!folding.isEmpty() && folding.size() <= maximumRows) {
        QString states;
        for (const bool isOpen : folding)
            states += isOpen ? u'1' : u'0';
        entries.prepend(states + u' ' + path);
    }
    QSettings().setValue(foldingKey(), entries.mid(0, maximumFiles));
}

} // namespace skr
