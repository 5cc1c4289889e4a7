// SPDX-License-Identifier: Apache-2.0
#include "qt/lostedits.h"

#include "core/syntax/syntaxtree.h"
#include "core/text/textedit.h"
#include "files/appendfile.h"
#include "files/descriptor.h"
#include "qt/journalformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <optional>
#include <utility>

namespace skr {

namespace {

constexpr qint64 largestJournal = qint64{16} * maximumTextSize; // bytes; a text in base64 several times over

struct LostWords {
    Q_DECLARE_TR_FUNCTIONS(skr::LostEdits)
};

std::string encodedPath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

std::string decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

/// Reads one journal line by line, as far as it makes sense.
class JournalReader
{
public:
    explicit JournalReader(const QString &path) { m_lost.journal = path; }

    LostEdits read()
    {
        QFile file(m_lost.journal);
        if (!belongsToThisAccount(encodedPath(m_lost.journal)))
            m_lost.problem = LostWords::tr("It belongs to another user.");
        else if (!file.open(QIODevice::ReadOnly))
            m_lost.problem = LostWords::tr("It cannot be read: %1.").arg(file.errorString());
        else
            readLines(file);
        return std::move(m_lost);
    }

private:
    void readLines(QFile &file)
    {
        bool goesOn = true;
        while (goesOn && !file.atEnd()) {
            if (file.pos() > largestJournal) {
                m_lost.problem = LostWords::tr("It is too large to be read to its end.");
                return;
            }
            const QByteArray line = file.readLine();
            goesOn = take(line, file.atEnd() && !line.endsWith('\n'));
        }
        if (file.error() != QFileDevice::NoError)
            m_lost.problem = LostWords::tr("It cannot be read to its end: %1.").arg(file.errorString());
        else if (!m_hasStarted && m_lost.problem.isEmpty() && file.size() > 0)
            m_lost.problem = LostWords::tr("It does not begin as a journal does.");
    }

    /// False where nothing more can be read.
    bool take(const QByteArray &line, bool isTorn)
    {
        // What a disk leaves in front of a line after a power cut is no part of it.
        const QByteArray text = m_hasStarted ? line : line.mid(std::max<qsizetype>(line.indexOf('{'), 0));
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        if (object.contains(QStringLiteral("version")))
            return start(object, text.size() < line.size());
        if (object.isEmpty()) {
            if (!isTorn && !line.trimmed().isEmpty())
                m_lost.problem = LostWords::tr("Part of it is damaged.");
            return !m_hasStarted && !isTorn;
        }
        if (m_hasStarted && edit(object))
            return true;
        m_lost.problem = LostWords::tr("Part of it is damaged.");
        return !m_hasStarted;
    }

    bool start(const QJsonObject &object, bool hasGarbage)
    {
        m_hasStarted = true;
        m_lost.path = object[QStringLiteral("path")].toString();
        m_lost.before = decoded(object[QStringLiteral("before")]);
        m_lost.after = decoded(object[QStringLiteral("now")]);
        m_lost.file = decoded(object[QStringLiteral("file")]);
        m_lost.fileDigest = object[QStringLiteral("digest")].toString().toStdString();
        m_lost.choice = static_cast<std::size_t>(object[QStringLiteral("choice")].toInteger());
        m_lost.isWhole = object[QStringLiteral("whole")].toBool();
        if (object[QStringLiteral("version")].toInt() != journalVersion)
            m_lost.problem = LostWords::tr("A later version of the program wrote it, which may keep more in it.");
        else if (hasGarbage)
            m_lost.problem = LostWords::tr("Part of it is damaged.");
        return true;
    }

    bool edit(const QJsonObject &object)
    {
        const qint64 begin = object[QStringLiteral("begin")].toInteger(-1);
        const qint64 end = object[QStringLiteral("end")].toInteger(-1);
        if (begin < 0 || begin > end || std::cmp_greater(end, m_lost.after.size()))
            return false;
        m_lost.after.replace(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin),
                             decoded(object[QStringLiteral("text")]));
        return true;
    }

    LostEdits m_lost;
    bool m_hasStarted = false;
};

/// A program that was killed as it began a journal, or as it ended one, leaves the lock alone behind.
void removeForsakenLocks(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({lockOf(journalPattern())}, QDir::Files)) {
        const QString path = QDir(folder).filePath(name);
        if (QFile::exists(path.chopped(lockOf({}).size())))
            continue;
        QLockFile lock(path);
        lock.setStaleLockTime(0);
        lock.tryLock(); // fails if its program runs; else it goes with the end of this
    }
}

} // namespace

std::vector<LostEdits> lostEdits(const QString &folder)
{
    removeForsakenLocks(folder);
    std::vector<LostEdits> all;
    for (const QString &name : QDir(folder).entryList({journalPattern()}, QDir::Files, QDir::Time)) {
        const QString path = QDir(folder).filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock() && lock.error() == QLockFile::LockFailedError)
            continue; // somebody is at it
        LostEdits lost = JournalReader(path).read();
        if (lost.hasChanges() || !lost.problem.isEmpty())
            all.push_back(std::move(lost));
        else
            QFile::remove(path); // nothing in it is worth a question
    }
    return all;
}

QString discardJournal(const LostEdits &lost)
{
    QString left;
    if (lost.problem.isEmpty()) {
        if (!removeFile(encodedPath(lost.journal)))
            left = lost.journal;
    } else {
        left = lost.journal + QStringLiteral(".kept");
        if (!renameFile(encodedPath(lost.journal), encodedPath(left)))
            left = lost.journal;
    }
    QFile::remove(lockOf(lost.journal));
    return left;
}

} // namespace skr
