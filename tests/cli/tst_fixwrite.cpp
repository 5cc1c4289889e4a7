// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/permissions.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace {

const char *const dryRun = "--dry-run";
const char *const writes = "--write";

constexpr const char *broken = R"({"version":"1.0.0","anyOf":[1,]})";
constexpr const char *fixed = R"({"version":"1.0.0","anyOf":[1]})";

} // namespace

/// `fix` changes a file only if it is told to, and then nothing in it but what it fixes.
class TestFixWrite : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bytes_data();
    void bytes();
    void keepsPermissions();
    void leavesSoundFileAlone();
    void withoutPermission();
    void mutedCodesAreLeftAlone();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("policy.json")); }
    QByteArray content() const { return skr::test::readFile(path()); }
    void make(const char *name, const QByteArray &content) const
    {
        skr::test::writeFile(m_folder->filePath(QLatin1String(name)), content);
    }
    Outcome fix(const QList<const char *> &options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFixWrite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Outcome TestFixWrite::fix(const QList<const char *> &options) const
{
    QStringList arguments = {QStringLiteral("fix"), QStringLiteral("policy.json")};
    for (const char *option : options)
        arguments << QLatin1String(option);
    return runProgram(arguments, {}, m_folder->path());
}

void TestFixWrite::bytes_data()
{
    QTest::addColumn<QList<const char *>>("options");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const QByteArray commas = "{\"version\":\"1.0.0\",\"anyOf\":[1,],\n}";
    QTest::newRow("nothing unasked") << QList<const char *>() << commas << commas;
    QTest::newRow("dry run") << QList<const char *>{dryRun} << commas << commas;
    QTest::newRow("dry run of one code") << QList<const char *>{"--only", "json-trailing-comma"} << commas << commas;
    QTest::newRow("write") << QList<const char *>{writes} << commas
                           << QByteArray("{\"version\":\"1.0.0\",\"anyOf\":[1]\n}");
    QTest::newRow("write as JSON") << QList<const char *>{writes, "--format", "json"} << commas
                                   << QByteArray("{\"version\":\"1.0.0\",\"anyOf\":[1]\n}");
    QTest::newRow("CRLF") << QList<const char *>{writes}
                          << QByteArray("{\r\n\"version\":\"1.0.0\",\"anyOf\":[1,],\r\n}\r\n")
                          << QByteArray("{\r\n\"version\":\"1.0.0\",\"anyOf\":[1]\r\n}\r\n");
    QTest::newRow("byte order mark") << QList<const char *>{writes, "--only", "json-trailing-comma"}
                                     << QByteArray("\xEF\xBB\xBF{\"version\":\"1.0.0\",\"anyOf\":[1,]}")
                                     << QByteArray("\xEF\xBB\xBF{\"version\":\"1.0.0\",\"anyOf\":[1]}");
    QTest::newRow("not UTF-8") << QList<const char *>{writes, "--only", "json-trailing-comma"}
                               << QByteArray("{\"version\":\"1.0.0\",\"anyOf\":[\"\xE4\",]}")
                               << QByteArray("{\"version\":\"1.0.0\",\"anyOf\":[\"\xE4\"]}");
    QTest::newRow("what changes the meaning, unasked")
        << QList<const char *>{writes} << QByteArray("{\"version\":\"1.0.0\",\"allOf\":[]}")
        << QByteArray("{\"version\":\"1.0.0\",\"allOf\":[]}");
    QTest::newRow("what changes the meaning")
        << QList<const char *>{writes, "--only", "root-all-of"} << QByteArray("{\"version\":\"1.0.0\",\"allOf\":[1,]}")
        << QByteArray("{\"version\":\"1.0.0\",\"anyOf\":[1,]}");
}

void TestFixWrite::bytes()
{
    QFETCH(QList<const char *>, options);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    make("policy.json", before);
    const Outcome outcome = fix(options);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.exitCode, 1); // an error is left in each
    QCOMPARE(content(), after);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestFixWrite::keepsPermissions()
{
    make("policy.json", broken);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), permissions));
    QCOMPARE(fix({writes}).exitCode, 1);
    QCOMPARE(content(), QByteArray(fixed));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteGroup), QFile::ReadGroup);
}

void TestFixWrite::leavesSoundFileAlone()
{
    QFile good(QStringLiteral(SKR_TEST_DATA "/policies/secure-boot.json"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray text = good.readAll();
    make("policy.json", text);
    const QDateTime past(QDate(2020, 1, 1), QTime(1, 1));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(past, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(fix({writes}).exitCode, 0);
    QCOMPARE(content(), text);
    QCOMPARE(QFileInfo(path()).lastModified(), past);
}

void TestFixWrite::withoutPermission()
{
    QVERIFY2(skr::test::obeyPermissions(), "the superuser keeps the right to write everything");
    make("policy.json", broken);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const Outcome outcome = fix({writes});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.startsWith("skr-policy: policy.json: cannot be written"), outcome.errors);
    QCOMPARE(content(), QByteArray(broken));
}

void TestFixWrite::mutedCodesAreLeftAlone()
{
    make("policy.json", broken);
    make(".skr-policy.json", R"({"severities":{"json-trailing-comma":"off"}})");
    QCOMPARE(fix({writes}).exitCode, 1);
    QCOMPARE(content(), QByteArray(broken));
    QCOMPARE(fix({writes, "--only", "json-trailing-comma"}).exitCode, 1); // the person's choice
    QCOMPARE(content(), QByteArray(fixed));
}

SKR_TEST(TestFixWrite)
#include "tst_fixwrite.moc"
