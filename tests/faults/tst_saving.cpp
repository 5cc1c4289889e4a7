// SPDX-License-Identifier: Apache-2.0
// Every call that writes fails once while a file is saved. The file is the old or the new one afterwards, and where
// only half of it could be written both are offered at the next start.
#include "tests/accesslist.h"
#include "tests/faults/everyfault.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include "qt/editjournal.h"
#include "qt/fileaccess.h"
#include "qt/lostedits.h"

#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace skr;
using namespace skr::test;

namespace {

const QByteArray oldContent = "{\"version\": \"1.0.0\", \"anyOf\": []}\n";
const QByteArray newContent = "{\"version\": \"1.0.0\"}\n";

enum class SavedFile { New, Plain, WithAttributes, OfAnother, WithLink };

/// False if this account can't make it so.
bool prepareFile(const QString &path, SavedFile kind)
{
    if (kind == SavedFile::New)
        return true;
    writeFile(path, oldContent);
    const std::string name = path.toStdString();
    switch (kind) {
    case SavedFile::WithAttributes:
        return setAccessList(name, accessList({{1, 6, -1}, {2, 6, 12345}, {4, 0, -1}, {16, 6, -1}, {32, 0, -1}}))
            && ::setxattr(name.c_str(), "user.origin", "vault", 5, 0) == 0;
    case SavedFile::OfAnother:
        return ::chown(name.c_str(), 12345, 12346) == 0;
    case SavedFile::WithLink:
        return ::link(name.c_str(), (name + ".link").c_str()) == 0;
    default:
        return true;
    }
}

QString usualReason(SavedFile kind)
{
    return kind == SavedFile::WithLink ? QStringLiteral("it has other names (hard links)") : QString();
}

/// What is kept for the next start has to be both contents, and the only thing that is left. Removes it.
QString problemOfRecords(bool isNeeded, bool mayBeLeft)
{
    const std::vector<LostEdits> lost = lostEdits(journalFolder());
    for (const LostEdits &each : lost) {
        if (each.before != oldContent.toStdString() || each.after != newContent.toStdString() || !each.isWhole)
            return QStringLiteral("the next start offers something else");
        QFile::remove(each.journal);
    }
    const bool isLeft = !contentsOf(journalFolder()).isEmpty();
    QDir(journalFolder()).removeRecursively();
    if (isNeeded && lost.empty())
        return QStringLiteral("the file is damaged, and the next start offers nothing");
    if (!isNeeded && !lost.empty() && !mayBeLeft)
        return QStringLiteral("the next start offers what was dealt with");
    return isLeft && !mayBeLeft ? QStringLiteral("files are left in the folder of journals") : QString();
}

QString attemptToSave(SavedFile kind, const Fault &fault, CallCounts *counts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    if (!prepareFile(path, kind))
        return QStringLiteral("the file can't be made");
    QStringList files = contentsOf(folder.path()).keys();
    if (kind == SavedFile::New)
        files << QStringLiteral("a.json");
    QString reason;
    FileWritten result;
    bool hasStruck = false;
    {
        const FaultWatch watch(fault);
        result = writeFile(path, newContent.toStdString(), [&](const QString &why) {
            reason = why;
            return true;
        });
        *counts = watch.counts();
        hasStruck = watch.hasStruck();
    }
    const FileContents left = contentsOf(folder.path());
    const bool isOld = kind == SavedFile::New ? !left.contains(QStringLiteral("a.json"))
                                              : left[QStringLiteral("a.json")] == oldContent;
    const bool isNew = left.value(QStringLiteral("a.json")) == newContent;
    const bool isTold = !result.error.isEmpty() || reason != usualReason(kind);
    // Where the old content is back, but that can't be made durable either, it is offered all the same.
    const bool mayBeLeft = preventsCleaning(fault) || (fault.lasting != Lasting::Once && !result.error.isEmpty());
    if (const QString problem = problemOfRecords(!isOld && !isNew, mayBeLeft); !problem.isEmpty())
        return problem;
    if (fault.kind != FaultKind::None && !hasStruck)
        return QStringLiteral("the fault has not struck");
    if (result.isWritten && !isNew)
        return QStringLiteral("it is called written, and is not");
    if (!result.isWritten && isNew && !mayBeLeft)
        return QStringLiteral("it is written, and called not");
    if (!result.isWritten && result.error.isEmpty())
        return QStringLiteral("nothing is said of it");
    if (isHarmless(fault) && (!result.isWritten || isTold))
        return QStringLiteral("the call isn't made again: ") + result.error + reason;
    const bool isOfCleaning = fault.call == Call::Unlink; // the next start clears up
    if (!isHarmless(fault) && !isTold && !isOfCleaning)
        return QStringLiteral("the error is swallowed");
    if (!preventsCleaning(fault) && left.keys() != files && !(isOld && kind == SavedFile::New && left.isEmpty()))
        return QStringLiteral("left behind: ") + left.keys().join(u' ');
    return {};
}

QString failEverySave(const char *what, SavedFile kind, std::initializer_list<Call> expected)
{
    return failEveryCall(what, expected,
                         [kind](const Fault &fault, CallCounts *counts) { return attemptToSave(kind, fault, counts); });
}

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFile();
    void replaced();
    void replacedWithAttributes();
    void replacedOfAnother();
    void inPlace();
};

void TestSaving::init()
{
    QDir(journalFolder()).removeRecursively();
}

void TestSaving::newFile()
{
    const QString problem = failEverySave("save a new file", SavedFile::New,
                                          {Call::Open, Call::Write, Call::FSync, Call::Rename, Call::Close});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSaving::replaced()
{
    const QString problem =
        failEverySave("replace a file", SavedFile::Plain,
                      {Call::Open, Call::Write, Call::FSync, Call::FChmod, Call::Rename, Call::Close});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSaving::replacedWithAttributes()
{
    const QString problem = failEverySave("replace a file with attributes", SavedFile::WithAttributes,
                                          {Call::FSetXAttr, Call::FChmod, Call::Rename});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

/// Only the superuser has files of others.
void TestSaving::replacedOfAnother()
{
    if (::geteuid() != 0)
        return;
    const QString problem =
        failEverySave("replace another's file", SavedFile::OfAnother, {Call::FChown, Call::FChmod, Call::Rename});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSaving::inPlace()
{
    const QString problem =
        failEverySave("write in place", SavedFile::WithLink,
                      {Call::Open, Call::Write, Call::FSync, Call::FTruncate, Call::Close, Call::Unlink});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SKR_TEST(TestSaving)
#include "tst_saving.moc"
