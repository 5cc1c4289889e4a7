// SPDX-License-Identifier: Apache-2.0
// A file that is written stays what it is: owner, mode, access control list, extended attributes, other names.
#include "tests/accesslist.h"
#include "tests/permissions.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include "files/replacefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace skr;

class TestReplaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAFile();
    void replaces();
    void keepsAccessList();
    void leavesOutTheFoldersList();
    void keepsExtendedAttributes();
    void keepsMode_data();
    void keepsMode();
    void keepsOwner();
    void asksBeforeWritingInPlace();
    void writesHardLinksInPlace();
    void writesInPlaceInAClosedFolder();
    void copyComesFirst();
    void refusesWhatOthersWrote();
    void refusesOthersInPlace();
    void removesWhatAKilledProgramLeft();

private:
    std::string path(const char *name = "a.json") const
    {
        return QFile::encodeName(m_folder->filePath(QLatin1String(name))).toStdString();
    }
    void make(const QByteArray &content, const char *name = "a.json") const
    {
        test::writeFile(m_folder->filePath(QLatin1String(name)), content);
    }
    QByteArray content(const char *name = "a.json") const
    {
        return test::readFile(m_folder->filePath(QLatin1String(name)));
    }
    struct stat status(const char *name = "a.json") const
    {
        struct stat result = {};
        if (::stat(path(name).c_str(), &result) != 0)
            qFatal("the test file is gone");
        return result;
    }
    int files() const
    {
        return static_cast<int>(
            QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ReplaceOptions m_inPlace{{}, [](std::string_view) { return std::string(); }, 0666};
};

void TestReplaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReplaceFile::makesAFile()
{
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(files(), 1);
}

void TestReplaceFile::replaces()
{
    make("old");
    const ino_t before = status().st_ino;
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QCOMPARE(content(), QByteArray("new"));
    QVERIFY(status().st_ino != before);
    QCOMPARE(files(), 1);
}

void TestReplaceFile::keepsAccessList()
{
    // user::rw-, user:12345:rw-, group::---, mask::rw-, other::---
    const QByteArray list = test::accessList({{1, 6, -1}, {2, 6, 12345}, {4, 0, -1}, {16, 6, -1}, {32, 0, -1}});
    make("old");
    QVERIFY(test::setAccessList(path(), list));
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(test::accessListOf(path()), list);
    QCOMPARE(status().st_mode & 07777U, 0660U);
}

void TestReplaceFile::leavesOutTheFoldersList()
{
    make("old");
    QVERIFY(::chmod(path().c_str(), 0640) == 0);
    const QByteArray list = test::accessList({{1, 7, -1}, {2, 7, 12345}, {4, 7, -1}, {16, 7, -1}, {32, 7, -1}});
    QVERIFY(test::setAccessList(path(""), list, "system.posix_acl_default"));
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QCOMPARE(test::accessListOf(path()), QByteArray());
    QCOMPARE(status().st_mode & 07777U, 0640U);
}

void TestReplaceFile::keepsExtendedAttributes()
{
    make("old");
    QVERIFY(::setxattr(path().c_str(), "user.origin", "vault", 5, 0) == 0);
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QByteArray value(5, '\0');
    QCOMPARE(::getxattr(path().c_str(), "user.origin", value.data(), 5), ssize_t(5));
    QCOMPARE(value, QByteArray("vault"));
}

void TestReplaceFile::keepsMode_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("the owner alone") << 0600U;
    QTest::newRow("everyone") << 0666U;
    QTest::newRow("group may read") << 0640U;
    QTest::newRow("set-user-id of the same owner") << 04755U;
}

void TestReplaceFile::keepsMode()
{
    QFETCH(uint, mode);
    make("old");
    QVERIFY(::chmod(path().c_str(), mode) == 0);
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QCOMPARE(status().st_mode & 07777U, mode);
}

void TestReplaceFile::keepsOwner()
{
    make("old");
    if (::chown(path().c_str(), 12345, 12346) != 0)
        return; // only the superuser has files of others
    QVERIFY(::chmod(path().c_str(), 04755) == 0);
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    QCOMPARE(status().st_uid, uid_t(12345));
    QCOMPARE(status().st_gid, gid_t(12346));
    QCOMPARE(status().st_mode & 07777U, 04755U);
}

void TestReplaceFile::asksBeforeWritingInPlace()
{
    make("old");
    QVERIFY(::link(path().c_str(), path("b.json").c_str()) == 0);
    const ReplaceResult result = replaceFile(path(), "new");
    QCOMPARE(result.outcome, ReplaceOutcome::NeedsInPlace);
    QCOMPARE(result.reason, std::string("it has other names (hard links)"));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files(), 2);
}

void TestReplaceFile::writesHardLinksInPlace()
{
    make("something old");
    QVERIFY(::link(path().c_str(), path("b.json").c_str()) == 0);
    QCOMPARE(replaceFile(path(), "new", m_inPlace).outcome, ReplaceOutcome::WrittenInPlace);
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(content("b.json"), QByteArray("new"));
}

void TestReplaceFile::writesInPlaceInAClosedFolder()
{
    QVERIFY(test::obeyPermissions());
    make("old");
    QVERIFY(::chmod(path("").c_str(), 0500) == 0);
    const ReplaceResult result = replaceFile(path(), "new", m_inPlace);
    QVERIFY(::chmod(path("").c_str(), 0700) == 0);
    QCOMPARE(result.outcome, ReplaceOutcome::WrittenInPlace);
    QCOMPARE(result.reason, std::string("no new file can be made in its folder"));
    QCOMPARE(content(), QByteArray("new"));
}

void TestReplaceFile::copyComesFirst()
{
    make("old");
    QVERIFY(::link(path().c_str(), path("b.json").c_str()) == 0);
    std::string copied;
    ReplaceOptions options;
    options.keepCopy = [&](std::string_view before) {
        copied = before;
        return std::string("no room for a copy");
    };
    const ReplaceResult result = replaceFile(path(), "new", options);
    QCOMPARE(result.outcome, ReplaceOutcome::Failed);
    QCOMPARE(result.reason, std::string("no room for a copy"));
    QCOMPARE(copied, std::string("old"));
    QCOMPARE(content(), QByteArray("old"));
}

void TestReplaceFile::refusesWhatOthersWrote()
{
    make("theirs");
    ReplaceOptions options;
    options.expected = "old";
    QCOMPARE(replaceFile(path(), "new", options).outcome, ReplaceOutcome::ChangedMeanwhile);
    QCOMPARE(content(), QByteArray("theirs"));
    QCOMPARE(files(), 1);
    options.expected = "theirs";
    QCOMPARE(replaceFile(path(), "new", options).outcome, ReplaceOutcome::Replaced);
}

void TestReplaceFile::refusesOthersInPlace()
{
    make("theirs");
    QVERIFY(::link(path().c_str(), path("b.json").c_str()) == 0);
    ReplaceOptions options = m_inPlace;
    options.expected = "old";
    QCOMPARE(replaceFile(path(), "new", options).outcome, ReplaceOutcome::ChangedMeanwhile);
    QCOMPARE(content(), QByteArray("theirs"));
}

void TestReplaceFile::removesWhatAKilledProgramLeft()
{
    make("left", ".skr-policy-123");
    make("being written", ".skr-policy-456");
    make("of the person", ".skr-policy-notes");
    make("with another name", ".skr-policy-789");
    QVERIFY(::link(path(".skr-policy-789").c_str(), path("b.json").c_str()) == 0);
    QVERIFY(::symlink("b.json", path(".skr-policy-0").c_str()) == 0);
    QFile written(QString::fromStdString(path(".skr-policy-456")));
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(::flock(written.handle(), LOCK_EX) == 0);
    QCOMPARE(replaceFile(path(), "new").outcome, ReplaceOutcome::Replaced);
    const QStringList left = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left,
             (QStringList{QStringLiteral(".skr-policy-0"), QStringLiteral(".skr-policy-456"),
                          QStringLiteral(".skr-policy-789"), QStringLiteral(".skr-policy-notes"),
                          QStringLiteral("a.json"), QStringLiteral("b.json")}));
}

SKR_TEST(TestReplaceFile)
#include "tst_replacefile.moc"
