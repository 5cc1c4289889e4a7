// SPDX-License-Identifier: Apache-2.0
// What outlives a program that is killed.
#include "tests/permissions.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include "core/wrapping/wrapping.h"
#include "qt/editjournal.h"
#include "qt/lostedits.h"

#include "qt/policydocument.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

#include <unistd.h>

using namespace skr;

namespace {

/// A document with its journal; `die` leaves its files as a killed program does.
struct Program {
    explicit Program(const QString &path)
        : folder(path)
    {
        document = std::make_unique<PolicyDocument>(ClaimCatalog::builtIn());
        journal = std::make_unique<EditJournal>(document.get(), path);
    }
    void type(std::size_t at, const char *text) const { document->type({{at, at}, text}); }
    QStringList files() const { return QDir(folder).entryList({QStringLiteral("*.edits")}, QDir::Files); }
    /// The journals as they are now, copied to another folder: nobody runs there.
    [[nodiscard]] bool copyTo(const QString &other) const
    {
        const QStringList names = files();
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return QFile::copy(QDir(folder).filePath(name), QDir(other).filePath(name));
        });
    }

    QString folder;
    std::unique_ptr<PolicyDocument> document;
    std::unique_ptr<EditJournal> journal;
};

} // namespace

class TestEditJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedNothingWritten();
    void keepsEdits();
    void writesByItself();
    void keepsBytes();
    void undoIsAnEdit();
    void savedIsNotLost();
    void runningProgramIsLeftAlone();
    void closedOnPurpose();
    void halfWrittenLine_data();
    void halfWrittenLine();
    void keepsAndTells_data();
    void keepsAndTells();
    void keepsTheJournalOfAnotherUser();
    void emptyIsRemoved();
    void forsakenLockIsRemoved();
    void keepsWhatHasNoFile();
    void keepsTheWholeFile();
    void keepsNoToken_data();
    void keepsNoToken();
    void growsNoFurther();
    void failureIsSaidOnceAndOver();

private:
    QTemporaryDir m_folder;
    QString sub(const char *name) const
    {
        QDir().mkpath(m_folder.filePath(QString::fromLatin1(name)));
        return m_folder.filePath(QString::fromLatin1(name));
    }
};

void TestEditJournal::nothingChangedNothingWritten()
{
    const Program program(sub("none"));
    program.document->setText("{}");
    program.journal->flush();
    QVERIFY(program.files().isEmpty());
}

void TestEditJournal::keepsEdits()
{
    const Program program(sub("edits"));
    program.document->setText("{}");
    program.journal->setFile(QStringLiteral("/tmp/a.json"), Wrapping::policyBeingWritten("{}"));
    program.type(1, "\"a\"");
    program.journal->flush();
    program.type(4, ": 1");
    program.document->apply({{0, 1}, "{ "}, QStringLiteral("Change"));
    program.journal->flush();
    const QString other = sub("edits-after");
    QVERIFY(program.copyTo(other));
    const auto lost = lostEdits(other);
    QCOMPARE(lost.size(), std::size_t(1));
    QCOMPARE(lost.front().path, QStringLiteral("/tmp/a.json"));
    QCOMPARE(lost.front().before, std::string("{}"));
    QCOMPARE(lost.front().after, program.document->text());
    QCOMPARE(lost.front().after, std::string("{ \"a\": 1}"));
    QCOMPARE(discardJournal(lost.front()), QString());
    QVERIFY(lostEdits(other).empty());
}

void TestEditJournal::writesByItself()
{
    const Program program(sub("timer"));
    program.document->setText("{}");
    program.type(1, " ");
    QTRY_COMPARE(program.files().size(), 1);
}

void TestEditJournal::keepsBytes()
{
    const std::string odd("\xFF\0\xC3\r\n\"", 6);
    const Program program(sub("bytes"));
    program.document->setText(odd);
    program.document->apply({{2, 3}, odd}, QStringLiteral("Change"));
    program.journal->flush();
    const QString other = sub("bytes-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().before, odd);
    QCOMPARE(lostEdits(other).front().after, program.document->text());
}

void TestEditJournal::undoIsAnEdit()
{
    const Program program(sub("undo"));
    program.document->setText("{}");
    program.document->apply({{1, 1}, "1"}, QStringLiteral("Change"));
    program.document->apply({{1, 1}, "2"}, QStringLiteral("Change"));
    program.document->undoStack()->undo();
    program.journal->flush();
    const QString other = sub("undo-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().after, std::string("{1}"));
    program.document->undoStack()->undo(); // what the file has
    QVERIFY(program.files().isEmpty());
    program.document->undoStack()->redo();
    program.journal->flush();
    QCOMPARE(program.files().size(), 1);
}

void TestEditJournal::savedIsNotLost()
{
    const Program program(sub("saved"));
    program.document->setText("{}");
    program.type(1, "1");
    program.journal->flush();
    program.document->setSaved();
    QVERIFY(program.files().isEmpty());
    program.type(1, "2");
    program.journal->flush();
    const QString other = sub("saved-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().before, std::string("{1}"));
}

void TestEditJournal::runningProgramIsLeftAlone()
{
    const Program program(sub("running"));
    program.document->setText("{}");
    program.type(1, "1");
    program.journal->flush();
    QVERIFY(lostEdits(program.folder).empty());
    QCOMPARE(program.files().size(), 1);
}

void TestEditJournal::closedOnPurpose()
{
    const QString folder = sub("closed");
    {
        const Program program(folder);
        program.document->setText("{}");
        program.type(1, "1");
        program.journal->flush();
    }
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void TestEditJournal::halfWrittenLine_data()
{
    QTest::addColumn<int>("bytesLost");
    QTest::newRow("line end") << 1;
    QTest::newRow("a bracket") << 2;
    QTest::newRow("more") << 10;
}

void TestEditJournal::halfWrittenLine()
{
    QFETCH(int, bytesLost);
    const Program program(sub("half"));
    program.document->setText("{}");
    program.document->apply({{1, 1}, "1"}, QStringLiteral("Change"));
    program.journal->flush();
    program.document->apply({{1, 1}, "2"}, QStringLiteral("Change"));
    program.journal->flush();
    const QString other = m_folder.filePath(QStringLiteral("half-after%1").arg(bytesLost));
    QDir().mkpath(other);
    QVERIFY(program.copyTo(other));
    QFile file(QDir(other).filePath(QDir(other).entryList(QDir::Files).front()));
    QVERIFY(file.resize(file.size() - bytesLost));
    QCOMPARE(lostEdits(other).front().after, std::string(bytesLost == 1 ? "{21}" : "{1}"));
}

void TestEditJournal::keepsAndTells_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("after"); // what of it is offered
    QTest::addColumn<QString>("problem"); // as it begins
    const QByteArray start("{\"version\":1,\"before\":\"YQ==\",\"now\":\"YQ==\"}\n");
    const QByteArray edit("{\"begin\":1,\"end\":1,\"text\":\"Yg==\"}\n");
    const QString damaged = QStringLiteral("Part of it is damaged.");
    QTest::newRow("text") << QByteArray("hello\n") << QByteArray() << damaged;
    QTest::newRow("an edit alone") << edit << QByteArray() << damaged;
    QTest::newRow("of a later version") << QByteArray(start).replace("1", "2") + edit << QByteArray("ab")
                                        << QStringLiteral("A later version");
    QTest::newRow("an edit outside of the text after a good one")
        << start + edit + "{\"begin\":5,\"end\":9,\"text\":\"\"}\n"
        << QByteArray("ab") << damaged;
    QTest::newRow("an edit that ends before it begins") << start + edit + "{\"begin\":1,\"end\":0,\"text\":\"\"}\n"
                                                        << QByteArray("ab") << damaged;
    QTest::newRow("a negative place") << start + edit + "{\"begin\":-1,\"end\":1,\"text\":\"\"}\n"
                                      << QByteArray("ab") << damaged;
    QTest::newRow("NUL in front") << QByteArray(4, '\0') + start + edit << QByteArray("ab") << damaged;
    QTest::newRow("a damaged line in front") << "xyz\n" + start + edit << QByteArray("ab") << damaged;
    QTest::newRow("a damaged line in the middle") << start + edit + "{\"beg\n" + edit << QByteArray("ab") << damaged;
    QTest::newRow("the start alone, torn") << start.left(20) << QByteArray() << QStringLiteral("It does not begin");
}

void TestEditJournal::keepsAndTells()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, after);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    const QString path = test::writeFile(folder.filePath(QStringLiteral("a.edits")), content);
    const auto lost = lostEdits(folder.path());
    QCOMPARE(lost.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(lost.front().after), after);
    QVERIFY2(lost.front().problem.startsWith(problem), qPrintable(lost.front().problem));
    const QString left = discardJournal(lost.front());
    QVERIFY(left != path); // it is told once
    QCOMPARE(test::readFile(left), content);
    QVERIFY(lostEdits(folder.path()).empty());
}

void TestEditJournal::keepsTheJournalOfAnotherUser()
{
    QVERIFY(test::obeyPermissions());
    const QTemporaryDir folder;
    const QString path =
        test::writeFile(folder.filePath(QStringLiteral("a.edits")), "{\"version\":1,\"now\":\"YQ==\"}\n");
    // Only the superuser can give a file away; to others it is one that can't be read.
    if (::chown(qPrintable(path), 12345, 12345) != 0)
        QVERIFY(QFile::setPermissions(path, {}));
    const auto lost = lostEdits(folder.path());
    QCOMPARE(lost.size(), std::size_t(1));
    QVERIFY(!lost.front().hasChanges());
    QVERIFY(!lost.front().problem.isEmpty());
    QVERIFY(QFile::exists(path));
}

void TestEditJournal::emptyIsRemoved()
{
    const QTemporaryDir folder;
    const QString path = test::writeFile(folder.filePath(QStringLiteral("a.edits")), {});
    QVERIFY(lostEdits(folder.path()).empty());
    QVERIFY(!QFile::exists(path));
}

void TestEditJournal::forsakenLockIsRemoved()
{
    const QTemporaryDir folder;
    const QByteArray owner = "999999999\nskr\n" + QSysInfo::machineHostName().toUtf8() + '\n'; // no process has this id
    const QString path = test::writeFile(folder.filePath(QStringLiteral("a.edits.lock")), owner);
    QLockFile held(folder.filePath(QStringLiteral("b.edits.lock")));
    QVERIFY(held.tryLock());
    QVERIFY(lostEdits(folder.path()).empty());
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::exists(held.fileName()));
}

void TestEditJournal::keepsWhatHasNoFile()
{
    const Program program(sub("unsaved"));
    program.document->setText("{}");
    program.document->setUnsaved();
    QVERIFY(program.journal->flush());
    const QString other = sub("unsaved-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().after, std::string("{}"));
}

void TestEditJournal::keepsTheWholeFile()
{
    const Program program(sub("whole"));
    const Wrapping file =
        Wrapping::recognise(test::readFile(QStringLiteral(SKR_TEST_DATA "/wrappings/base64url.txt")).toStdString());
    program.document->setText(file.policyText());
    program.journal->setFile(QStringLiteral("/tmp/a.txt"), file);
    program.type(1, " ");
    QVERIFY(program.journal->flush());
    const QString other = sub("whole-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().file, file.bytes());
}

void TestEditJournal::keepsNoToken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("typed");
    const QByteArray token = test::readFile(QStringLiteral(SKR_RESOURCES "/samples/compliant-cvm.jwt")).trimmed();
    QTest::newRow("a token") << QByteArray() << token;
    QTest::newRow("over a token") << token << QByteArray("{}");
    QTest::newRow("amid a policy") << QByteArray("{\"version\":\"1.0.0\",\"anyOf\":[]}") << token;
    QTest::newRow("claims") << QByteArray()
                            << QByteArray("{\"iss\":\"https://sharedeus.eus.attest.azure.net\","
                                          "\"x-ms-attestation-type\":\"sevsnpvm\",\"exp\":1}");
}

void TestEditJournal::keepsNoToken()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, typed);
    const Program program(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
    const QSignalSpy failed(program.journal.get(), &EditJournal::failed);
    program.document->setText(before.toStdString(), before.isEmpty() ? "not a policy" : "");
    const std::size_t replaced = before.startsWith("ey") ? program.document->text().size() : 0;
    program.document->apply({{0, replaced}, typed.toStdString()}, QStringLiteral("Paste"));
    program.journal->flush();
    program.document->undoStack()->undo();
    program.document->undoStack()->redo();
    program.journal->flush();
    const QByteArray secret = (before.startsWith("ey") ? before : typed).mid(20, 40).toBase64().mid(4, 40);
    for (const QString &name : program.files()) {
        const QByteArray written = test::readFile(QDir(program.folder).filePath(name));
        QVERIFY2(!written.contains(secret), written);
        QVERIFY2(written.size() < 400, written);
    }
    QCOMPARE(failed.size(), typed == "{}" ? 0 : 2); // undo had taken it away
}

void TestEditJournal::growsNoFurther()
{
    const Program program(sub("long"));
    program.document->setText("{}");
    const std::string large(300'000, 'x');
    for (int i = 0; i < 40; ++i) {
        const std::string &text = program.document->text();
        program.document->apply({{1, text.size() - 1}, i % 2 == 0 ? large : "y"}, QStringLiteral("Change"));
        program.journal->flush();
    }
    const QString path = QDir(program.folder).filePath(program.files().front());
    QVERIFY2(QFileInfo(path).size() < 7'000'000, qPrintable(QString::number(QFileInfo(path).size())));
    const QString other = sub("long-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().before, std::string("{}"));
    QCOMPARE(lostEdits(other).front().after, program.document->text());
}

void TestEditJournal::failureIsSaidOnceAndOver()
{
    // A file stands where the folder would have to be.
    const QString blocked = test::writeFile(m_folder.filePath(QStringLiteral("blocked")), {});
    const Program program(blocked);
    const QSignalSpy failed(program.journal.get(), &EditJournal::failed);
    const QSignalSpy recovered(program.journal.get(), &EditJournal::recovered);
    program.document->setText("{}");
    program.type(1, "1");
    QVERIFY(!program.journal->flush());
    program.type(1, "2");
    QVERIFY(!program.journal->flush());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.front().front().toString().isEmpty());
    QCOMPARE(program.document->text(), std::string("{21}"));
    QVERIFY(QFile::remove(blocked));
    QTRY_COMPARE(recovered.size(), 1); // it tries by itself
    const QString other = sub("blocked-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().after, std::string("{21}"));
}

SKR_TEST(TestEditJournal)
#include "tst_editjournal.moc"
