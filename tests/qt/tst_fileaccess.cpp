// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/editjournal.h"
#include "qt/fileaccess.h"
#include "qt/lostedits.h"
#include "tests/permissions.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace skr;

class TestFileAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void reads_data();
    void reads();
    void readsALink();
    void readsAPipe();
    void doesNotRead_data();
    void doesNotRead();
    void writes();
    void keepsPermissions();
    void followsLinks();
    void writesThroughALinkToNothing();
    void failureKeepsTheFormerContent_data();
    void failureKeepsTheFormerContent();
    void asksBeforeWritingInPlace();
    void copiesNoTokenToWriteInPlace();
    void writingStopsHalfway();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileAccess::initTestCase()
{
    QVERIFY2(test::obeyPermissions(), "the superuser keeps the right to read and write everything");
}

void TestFileAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileAccess::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("text") << QByteArray("{}\n");
    QTest::newRow("NUL, CRLF, not UTF-8") << QByteArray("\0\r\n\xFF", 4);
    QTest::newRow("as many as allowed") << QByteArray(1000, 'x');
}

void TestFileAccess::reads()
{
    QFETCH(QByteArray, bytes);
    test::writeFile(path("a.json"), bytes);
    const FileContent read = readFile(path("a.json"), 1000);
    QCOMPARE(read.error, QString());
    QVERIFY(read.bytes);
    QCOMPARE(QByteArray::fromStdString(*read.bytes), bytes);
}

void TestFileAccess::readsALink()
{
    test::writeFile(path("a.json"), "{}");
    QVERIFY(QFile::link(QStringLiteral("a.json"), path("link.json")));
    QCOMPARE(readFile(path("link.json"), 10).bytes, std::optional<std::string>("{}"));
}

void TestFileAccess::readsAPipe()
{
    int ends[2] = {};
    QCOMPARE(pipe(ends), 0);
    QCOMPARE(write(ends[1], "{}", 2), ssize_t{2});
    close(ends[1]);
    const FileContent read = readFile(QStringLiteral("/dev/fd/%1").arg(ends[0]), 10);
    close(ends[0]);
    QCOMPARE(read.bytes, std::optional<std::string>("{}"));
}

void TestFileAccess::doesNotRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QString("missing.json") << QString("does not exist");
    QTest::newRow("folder") << QString("folder") << QString("is a folder");
    QTest::newRow("link to nothing") << QString("link.json") << QString("does not exist");
    QTest::newRow("too large") << QString("large.json") << QString("is larger than");
    QTest::newRow("endless") << QString("/dev/zero") << QString("is larger than");
    QTest::newRow("no permission") << QString("closed.json") << QString("cannot be read");
}

void TestFileAccess::doesNotRead()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("missing.json"), path("link.json")));
    test::writeFile(path("large.json"), QByteArray(1001, 'x'));
    test::writeFile(path("closed.json"), "{}");
    QVERIFY(QFile::setPermissions(path("closed.json"), {}));
    const QString name = QDir(m_folder->path()).absoluteFilePath(file);
    const FileContent read = readFile(name, 1000);
    QVERIFY(!read.bytes);
    QVERIFY2(read.error.contains(reason) && read.error.contains(name) && read.error.endsWith(u'.'),
             qPrintable(read.error));
}

void TestFileAccess::writes()
{
    const QByteArray bytes("{\r\n\0\xFF}", 6);
    QCOMPARE(writeFile(path("new.json"), bytes.toStdString()), QString());
    QCOMPARE(test::readFile(path("new.json")), bytes);
    QCOMPARE(writeFile(path("new.json"), {}), QString());
    QCOMPARE(test::readFile(path("new.json")), QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"new.json"});
}

void TestFileAccess::keepsPermissions()
{
    test::writeFile(path("a.json"), "old");
    const QFileDevice::Permissions permissions =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path("a.json"), permissions));
    const QFileDevice::Permissions before = QFile::permissions(path("a.json"));
    QCOMPARE(writeFile(path("a.json"), "new"), QString());
    QCOMPARE(QFile::permissions(path("a.json")), before);
    QCOMPARE(test::readFile(path("a.json")), QByteArray("new"));
}

void TestFileAccess::followsLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    test::writeFile(path("folder/a.json"), "old");
    QVERIFY(QFile::link(QStringLiteral("folder/a.json"), path("link.json")));
    QVERIFY(QFile::link(QStringLiteral("link.json"), path("linktolink.json")));
    QCOMPARE(writeFile(path("linktolink.json"), "new"), QString());
    QVERIFY(QFileInfo(path("linktolink.json")).isSymLink());
    QVERIFY(QFileInfo(path("link.json")).isSymLink());
    QCOMPARE(test::readFile(path("folder/a.json")), QByteArray("new"));
}

void TestFileAccess::writesThroughALinkToNothing()
{
    QVERIFY(QFile::link(QStringLiteral("new.json"), path("link.json")));
    QCOMPARE(writeFile(path("link.json"), "new"), QString());
    QCOMPARE(test::readFile(path("new.json")), QByteArray("new"));
    QVERIFY(QFileInfo(path("link.json")).isSymLink());
}

void TestFileAccess::failureKeepsTheFormerContent_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("folder") << QString("folder");
    QTest::newRow("folder that is missing") << QString("missing/a.json");
    QTest::newRow("a file as folder") << QString("a.json/b.json");
    QTest::newRow("pipe") << QString("pipe");
    QTest::newRow("folder that takes no files") << QString("/proc/a.json");
    QTest::newRow("folder that is closed") << QString("closed/new.json");
}

void TestFileAccess::failureKeepsTheFormerContent()
{
    QFETCH(QString, file);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    test::writeFile(path("a.json"), "old");
    test::writeFile(path("folder/a.json"), "old");
    test::writeFile(path("closed/a.json"), "old");
    QVERIFY(QFile::setPermissions(path("closed"), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QCOMPARE(mkfifo(qPrintable(path("pipe")), 0600), 0);

    const QString error = writeFile(QDir(m_folder->path()).absoluteFilePath(file), "new");

    QFile::setPermissions(path("closed"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY2(error.contains(file) && error.contains(QStringLiteral("cannot be written")), qPrintable(error));
    for (const char *former : {"a.json", "folder/a.json", "closed/a.json"})
        QCOMPARE(test::readFile(path(former)), QByteArray("old"));
    struct stat pipe = {};
    QVERIFY(stat(qPrintable(path("pipe")), &pipe) == 0 && S_ISFIFO(pipe.st_mode));
    QCOMPARE(QDir(path("folder")).entryList(QDir::Files | QDir::Hidden), QStringList{"a.json"});
}

void TestFileAccess::asksBeforeWritingInPlace()
{
    test::writeFile(path("a.json"), "old");
    QCOMPARE(::link(qPrintable(path("a.json")), qPrintable(path("b.json"))), 0);
    QStringList reasons;
    const FileWritten declined = writeFile(path("a.json"), "new", [&](const QString &reason) {
        reasons << reason;
        return false;
    });
    QVERIFY(!declined.isWritten);
    QCOMPARE(declined.error, QString());
    QCOMPARE(test::readFile(path("b.json")), QByteArray("old"));
    QVERIFY(writeFile(path("a.json"), "new", [](const QString &) { return true; }).isWritten);
    QCOMPARE(test::readFile(path("b.json")), QByteArray("new"));
    QCOMPARE(reasons, QStringList{QStringLiteral("it has other names (hard links)")});
    QVERIFY(lostEdits(journalFolder()).empty());
}

void TestFileAccess::copiesNoTokenToWriteInPlace()
{
    const QByteArray token = test::readFile(QStringLiteral(SKR_RESOURCES "/samples/compliant-cvm.jwt"));
    test::writeFile(path("a.json"), token);
    QCOMPARE(::link(qPrintable(path("a.json")), qPrintable(path("b.json"))), 0);
    const QString error = writeFile(path("a.json"), "new");
    QVERIFY2(error.contains(QStringLiteral("token")), qPrintable(error));
    QCOMPARE(test::readFile(path("a.json")), token);
}

/// As on a full disk, part of the bytes can be written.
void TestFileAccess::writingStopsHalfway()
{
    test::writeFile(path("a.json"), "old");
    rlimit former = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerHandler = signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {100000, former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);

    const QString error = writeFile(path("a.json"), std::string(1000000, 'x'));

    setrlimit(RLIMIT_FSIZE, &former);
    signal(SIGXFSZ, formerHandler);
    QVERIFY2(error.contains(QStringLiteral("cannot be written")), qPrintable(error));
    QVERIFY2(!error.contains(QStringLiteral("Unknown error")), qPrintable(error));
    QCOMPARE(test::readFile(path("a.json")), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"a.json"});
}

SKR_TEST(TestFileAccess)
#include "tst_fileaccess.moc"
