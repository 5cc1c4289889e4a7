// SPDX-License-Identifier: Apache-2.0
#include "qt/journalformat.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace skr {

namespace {

/// Bytes that may be no UTF-8, as a JSON string.
QString encoded(std::string_view bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64());
}

std::string lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

} // namespace

std::string lineOf(const JournalStart &start)
{
    QJsonObject object{{QStringLiteral("version"), journalVersion},
                       {QStringLiteral("path"), start.path},
                       {QStringLiteral("before"), encoded(start.before)},
                       {QStringLiteral("now"), encoded(start.now)}};
    if (!start.file.empty())
        object[QStringLiteral("file")] = encoded(start.file);
    if (!start.fileDigest.empty())
        object[QStringLiteral("digest")] = QString::fromStdString(start.fileDigest);
    if (start.choice > 0)
        object[QStringLiteral("choice")] = static_cast<qint64>(start.choice);
    return lineOf(object);
}

std::string lineOf(const TextEdit &edit)
{
    return lineOf(QJsonObject{{QStringLiteral("begin"), static_cast<qint64>(edit.range.begin)},
                              {QStringLiteral("end"), static_cast<qint64>(edit.range.end)},
                              {QStringLiteral("text"), encoded(edit.replacement)}});
}

std::string digestOf(std::string_view bytes)
{
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

QString journalPath(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name + journalPattern().mid(1));
}

QString journalPattern()
{
    return QStringLiteral("*.edits");
}

QString lockOf(const QString &journal)
{
    return journal + QStringLiteral(".lock");
}

} // namespace skr
