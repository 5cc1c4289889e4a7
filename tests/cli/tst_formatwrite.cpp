// SPDX-License-Identifier: Apache-2.0
#include "tests/accesslist.h"
#include "tests/cli/program.h"
#include "tests/permissions.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

/// `format --write` replaces a file in one step, or leaves it as it was.
class TestFormatWrite : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writes_data();
    void writes();
    void keepsPermissions();
    void followsLink();
    void leavesFormattedFileAlone();
    void leavesFileWithoutJsonAlone();
    void saysThatTheResultIsTooLarge();
    void leavesFileAloneWhenDiskIsFull();
    void leavesFileAloneWithoutPermission();
    void writesInPlaceInAClosedFolder();
    void writesHardLinksInPlace();
    void keepsAccessList();
    void refusesWhatIsNoFile();

private:
    QString path(const char *name = "policy.json") const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray content() const { return skr::test::readFile(path()); }
    void make(const QByteArray &content) const { skr::test::writeFile(path(), content); }
    Outcome write(const char *name = "policy.json") const
    {
        return runProgram({QStringLiteral("format"), QStringLiteral("--write"), QLatin1String(name)}, {},
                          m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFormatWrite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFormatWrite::writes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("one line")
        << QByteArray("{\"version\":\"1\",\"anyOf\":[],\"a\":[1,{}]}")
        << QByteArray("{\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": [\n    1,\n    {}\n  ]\n}\n");
    QTest::newRow("CRLF") << QByteArray("{\r\n\"version\":\"1\",\"anyOf\":[],\"a\":1}")
                          << QByteArray("{\r\n  \"version\": \"1\",\r\n  \"anyOf\": [],\r\n  \"a\": 1\r\n}\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"version\":\"1\",\"anyOf\":[],\"a\":1}")
                                     << QByteArray(
                                            "\xEF\xBB\xBF{\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": 1\n}\n");
    QTest::newRow("spelling of numbers and text")
        << QByteArray("{\"version\":\"1\",\"anyOf\":[],\"a\":1.50E+2,\"a\":\"\\u0041\\/\"}")
        << QByteArray("{\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": 1.50E+2,\n  \"a\": \"\\u0041\\/\"\n}\n");
    QTest::newRow("comment") << QByteArray("{\n// b\n\"version\":\"1\",\"anyOf\":[],\"a\":1}")
                             << QByteArray("{\n  // b\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": 1\n}\n");
}

void TestFormatWrite::writes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    make(before);
    QCOMPARE(write(), (Outcome{{}, {}, 0}));
    QCOMPARE(content(), after);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(runProgram({QStringLiteral("format"), QStringLiteral("--check"), path()}).exitCode, 0);
}

void TestFormatWrite::keepsPermissions()
{
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), permissions));
    QCOMPARE(write().exitCode, 0);
    struct stat status = {};
    QVERIFY(::stat(QFile::encodeName(path()).constData(), &status) == 0);
    QCOMPARE(status.st_mode & 07777U, 0640U);
}

void TestFormatWrite::followsLink()
{
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    QVERIFY(QFile::link(QStringLiteral("policy.json"), path("link.json")));
    QCOMPARE(write("link.json").exitCode, 0);
    QVERIFY(QFileInfo(path("link.json")).isSymLink());
    QCOMPARE(content(), QByteArray("{\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": 1\n}\n"));
}

void TestFormatWrite::leavesFormattedFileAlone()
{
    make("{\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": 1\n}\n");
    struct stat before = {};
    struct stat after = {};
    QVERIFY(::stat(QFile::encodeName(path()).constData(), &before) == 0);
    QCOMPARE(write().exitCode, 0);
    QVERIFY(::stat(QFile::encodeName(path()).constData(), &after) == 0);
    QCOMPARE(after.st_ino, before.st_ino);
}

void TestFormatWrite::leavesFileWithoutJsonAlone()
{
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1,}");
    const Outcome outcome = write();
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("policy.json:1:32: not formatted, for it is not JSON"), outcome.errors);
    QCOMPARE(content(), QByteArray("{\"version\":\"1\",\"anyOf\":[],\"a\":1,}"));
}

void TestFormatWrite::saysThatTheResultIsTooLarge()
{
    // Each element gets a line, indented by twice as many blanks as there are brackets.
    constexpr int depth = 200;
    make("{\"version\":\"1\",\"anyOf\":" + QByteArray(depth, '[') + QByteArray("1,").repeated(170'000) + "1"
         + QByteArray(depth, ']') + "}");
    const QByteArray before = content();
    const Outcome outcome = write();
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("policy.json: not formatted: "), outcome.errors);
    QVERIFY2(outcome.errors.contains("larger than 64 MiB"), outcome.errors);
    QVERIFY(content() == before);
}

void TestFormatWrite::leavesFileAloneWhenDiskIsFull()
{
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    // The new file may not grow: writing to it fails as on a full disk.
    const Outcome outcome = runShell(
        QStringLiteral("trap '' XFSZ; ulimit -f 0; exec \"$SKR\" format --write policy.json"), m_folder->path());
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.startsWith("skr-policy: policy.json: cannot be written: ")
                 && outcome.errors.endsWith("; the file is as it was\n"),
             outcome.errors);
    QCOMPARE(content(), QByteArray("{\"version\":\"1\",\"anyOf\":[],\"a\":1}"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestFormatWrite::leavesFileAloneWithoutPermission()
{
    QVERIFY2(skr::test::obeyPermissions(), "the superuser keeps the right to write everywhere");
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QCOMPARE(write().exitCode, 2);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(content(), QByteArray("{\"version\":\"1\",\"anyOf\":[],\"a\":1}"));
}

void TestFormatWrite::writesInPlaceInAClosedFolder()
{
    QVERIFY2(skr::test::obeyPermissions(), "the superuser keeps the right to write everywhere");
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const Outcome outcome = write();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(outcome,
             (Outcome{{}, "skr-policy: policy.json: written in place: no new file can be made in its folder\n", 0}));
    QCOMPARE(content(), QByteArray("{\n  \"version\": \"1\",\n  \"anyOf\": [],\n  \"a\": 1\n}\n"));
}

void TestFormatWrite::writesHardLinksInPlace()
{
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    QVERIFY(::link(QFile::encodeName(path()).constData(), QFile::encodeName(path("b.json")).constData()) == 0);
    const Outcome outcome = write();
    QCOMPARE(outcome, (Outcome{{}, "skr-policy: policy.json: written in place: it has other names (hard links)\n", 0}));
    QCOMPARE(skr::test::readFile(path("b.json")), content());
    // The copy was there only as long as it was needed.
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    QVERIFY(QDir(data + QStringLiteral("/skr-policy-editor/skr-policy-editor/journal")).isEmpty());
}

void TestFormatWrite::keepsAccessList()
{
    const QByteArray list = skr::test::accessList({{1, 6, -1}, {2, 6, 12345}, {4, 0, -1}, {16, 6, -1}, {32, 0, -1}});
    make("{\"version\":\"1\",\"anyOf\":[],\"a\":1}");
    const std::string file = QFile::encodeName(path()).toStdString();
    QVERIFY(skr::test::setAccessList(file, list));
    QCOMPARE(write(), (Outcome{{}, {}, 0}));
    QCOMPARE(skr::test::accessListOf(file), list);
}

void TestFormatWrite::refusesWhatIsNoFile()
{
    const Outcome outcome =
        runShell(QStringLiteral("echo '{\"version\":\"1\",\"anyOf\":[],\"a\":1}' | \"$SKR\" format --write /dev/stdin"),
                 m_folder->path());
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains("/dev/stdin: cannot be written"), outcome.errors);
}

SKR_TEST(TestFormatWrite)
#include "tst_formatwrite.moc"
