// SPDX-License-Identifier: Apache-2.0
#include "qt/fileaccess.h"

#include "files/replacefile.h"
#include "files/savingrecord.h"
#include "qt/editjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace skr {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(skr::FileAccess)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
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

FileWritten writeFile(const QString &path, const std::string &bytes,
                      const std::function<bool(const QString &reason)> &mayWriteInPlace)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // a device would be replaced by a file
        return {false,
                FileWords::tr("“%1” cannot be written: it is no file. Nothing is lost: save under another name.")
                    .arg(shown(path))};
    const std::string name = QFile::encodeName(path).toStdString();
    ReplaceResult result = replaceFile(name, bytes);
    SavingRecord record(QFile::encodeName(journalFolder()).toStdString());
    if (result.outcome == ReplaceOutcome::NeedsInPlace) {
        if (!mayWriteInPlace(QString::fromLocal8Bit(result.reason)))
            return {};
        ReplaceOptions options;
        options.keepCopy = [&](std::string_view before) { return record.write(name, before, bytes); };
        result = replaceFile(name, bytes, options);
    }
    const QString reason = QString::fromLocal8Bit(result.reason);
    if (result.isWritten())
        return {true,
                result.isDurable() ? QString()
                                   : FileWords::tr("“%1” was written, but a power cut can still undo it: %2. Save it "
                                                   "again.")
                                         .arg(shown(path), reason)};
    if (result.outcome == ReplaceOutcome::Damaged)
        return {
            false,
            FileWords::tr("“%1” was written in part only: %2. What it held and what it should hold are in “%3”; the "
                          "next start of the program offers to recover them.")
                .arg(shown(path), reason, shown(QString::fromLocal8Bit(record.keep())))};
    return {false,
            FileWords::tr("“%1” cannot be written: %2. Nothing is lost: save under another name.")
                .arg(shown(path), reason)};
}

QString writeFile(const QString &path, const std::string &bytes)
{
    return writeFile(path, bytes, [](const QString &) { return true; }).error;
}

} // namespace skr
