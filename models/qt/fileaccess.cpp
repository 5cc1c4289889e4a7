// SPDX-License-Identifier: Apache-2.0
#include "qt/fileaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace skr {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(skr::FileAccess)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Goes on after a part was written: only the next attempt tells what is in the way.
bool writeAll(QIODevice &device, const std::string &bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    qint64 written = 0;
    qint64 part = 0;
    while (written < size && (part = device.write(bytes.data() + written, size - written)) > 0)
        written += part;
    return written == size;
}

} // namespace

FileContent readFile(const QString &path, std::size_t maximumSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {{}, FileWords::tr("“%1” does not exist.").arg(shown(path))};
    if (info.isDir())
        return {{}, FileWords::tr("“%1” is a folder. Choose a file in it.").arg(shown(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, FileWords::tr("“%1” cannot be read: %2.").arg(shown(path), file.errorString())};
    const auto limit = static_cast<qint64>(maximumSize);
    const QString tooLarge = FileWords::tr("“%1” is larger than %2: that is no policy or token.")
                                 .arg(shown(path), QLocale().formattedDataSize(limit));
    if (file.size() > limit)
        return {{}, tooLarge};
    const QByteArray bytes = file.read(limit + 1); // the size of a pipe is not known before
    if (file.error() != QFileDevice::NoError)
        return {{}, FileWords::tr("“%1” cannot be read: %2.").arg(shown(path), file.errorString())};
    if (bytes.size() > limit)
        return {{}, tooLarge};
    return {bytes.toStdString(), {}};
}

QString writeFile(const QString &path, const std::string &bytes)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // a device would be replaced by a file
        return FileWords::tr("“%1” cannot be written: it is no file. Nothing is lost: save under another name.")
            .arg(shown(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.flush() && file.commit())
        return {};
    return FileWords::tr("“%1” cannot be written: %2. Nothing is lost: save under another name.")
        .arg(shown(path), file.errorString());
}

} // namespace skr
