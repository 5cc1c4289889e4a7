// SPDX-License-Identifier: Apache-2.0
// What was typed and not saved when the program was killed.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "core/wrapping/wrapping.h"
#include "files/savingrecord.h"
#include "qt/editjournal.h"
#include "qt/lostedits.h"

#include <QClipboard>
#include <QDir>
#include <QStatusBar>
#include <QUndoStack>

#include <algorithm>

using namespace skr;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingIsAsked();
    void recovers();
    void recoversWhatHadNoFile();
    void recoversOverANewerFile();
    void recoversIntoItsWrapping();
    void discards();
    void asksLater();
    void recoversAFileThatIsGone();
    void tellsThatTheRestHeldAToken();
    void tellsOfWhatItCannotRead();
    void recoversAnInterruptedWrite();
    void whatHasNoFileIsKept();
    void aDeletedFileIsKept();
    void aPastedTokenIsNot();

private:
    /// A journal as a killed program leaves it.
    [[nodiscard]] static bool leave(const QString &path, const std::string &before, const TextEdit &edit,
                                    const Wrapping &wrapping = Wrapping::policyBeingWritten({}))
    {
        const QTemporaryDir folder;
        PolicyDocument document(ClaimCatalog::builtIn());
        EditJournal journal(&document, folder.path());
        document.setText(before);
        journal.setFile(path, wrapping);
        document.apply(edit, QStringLiteral("Change"));
        journal.flush();
        QDir().mkpath(journalFolder());
        const QStringList names = QDir(folder.path()).entryList({QStringLiteral("*.edits")}, QDir::Files);
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return QFile::copy(folder.filePath(name), QDir(journalFolder()).filePath(name));
        });
    }
    static bool isLeft() { return !lostEdits(journalFolder()).empty(); }
};

void TestRecovery::cleanup()
{
    QDir(journalFolder()).removeRecursively();
}

void TestRecovery::nothingIsAsked()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    ui.window->offerRecovery();
    QVERIFY(ui.dialogs->recovered.isEmpty());
}

void TestRecovery::recovers()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString path = ui.write(QStringLiteral("a.json"), "{}");
    QVERIFY(leave(path, "{}", {{1, 1}, " "}));
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QCOMPARE(ui.dialogs->recovered, QStringList{QStringLiteral("a.json")});
    QCOMPARE(ui.dialogs->differences, QStringLiteral("- {}\n+ { }"));
    QCOMPARE(ui.text(), std::string("{ }"));
    QVERIFY(ui.window->isWindowModified());
    QCOMPARE(FileFixture::read(path), QByteArray("{}"));
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string("{}"));
    QVERIFY(!isLeft()); // a program that runs has it
}

void TestRecovery::recoversWhatHadNoFile()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    QVERIFY(leave({}, "", {{0, 0}, "{}"}));
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QCOMPARE(ui.dialogs->recovered, QStringList{QStringLiteral("untitled policy")});
    QCOMPARE(ui.text(), std::string("{}"));
    QVERIFY(ui.window->isWindowModified());
}

void TestRecovery::recoversOverANewerFile()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString path = ui.write(QStringLiteral("a.json"), "{\"newer\": 1}");
    QVERIFY(leave(path, "{}", {{1, 1}, " "}));
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QCOMPARE(ui.text(), std::string("{ }"));
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string("{\"newer\": 1}"));
}

void TestRecovery::recoversIntoItsWrapping()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QByteArray blob = FileFixture::read(QStringLiteral(SKR_TEST_DATA "/wrappings/base64url.txt"));
    const QString path = ui.write(QStringLiteral("a.txt"), blob);
    const std::string policy = Wrapping::recognise(blob.toStdString()).policyText();
    QVERIFY(leave(path, policy, {{1, 1}, " "}));
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QVERIFY(ui.window->save());
    QCOMPARE(Wrapping::recognise(FileFixture::read(path).toStdString()).policyText(), ui.text());
    QVERIFY(!FileFixture::read(path).startsWith('{'));
}

void TestRecovery::discards()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    QVERIFY(leave({}, "", {{0, 0}, "{}"}));
    ui.dialogs->nextRecovery = Dialogs::Recovery::Discard;
    ui.window->offerRecovery();
    QVERIFY(!isLeft());
    QVERIFY(ui.text().empty());
}

void TestRecovery::asksLater()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    QVERIFY(leave({}, "", {{0, 0}, "{}"}));
    ui.window->offerRecovery();
    QCOMPARE(ui.dialogs->recovered.size(), 1);
    ui.window->offerRecovery();
    QCOMPARE(ui.dialogs->recovered.size(), 2);
}

void TestRecovery::recoversAFileThatIsGone()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QByteArray blob = FileFixture::read(QStringLiteral(SKR_TEST_DATA "/wrappings/base64url.txt"));
    const Wrapping file = Wrapping::recognise(blob.toStdString());
    const QString path = ui.path(QStringLiteral("gone.txt"));
    QVERIFY(leave(path, file.policyText(), {{1, 1}, " "}, file));
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QVERIFY(ui.window->isWindowModified());
    QVERIFY(ui.window->save());
    QCOMPARE(Wrapping::recognise(FileFixture::read(path).toStdString()).layers(), file.layers());
    QCOMPARE(Wrapping::recognise(FileFixture::read(path).toStdString()).policyText(), ui.text());
}

void TestRecovery::tellsThatTheRestHeldAToken()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const std::string policy = "{\"version\":\"1.0.0\",\"anyOf\":[]}";
    const QByteArray token = FileFixture::read(QStringLiteral(SKR_RESOURCES "/samples/compliant-cvm.jwt")).trimmed();
    const std::string text = "```json\n" + policy + "\n```\n\nand a token:\n\n    " + token.toStdString() + "\n";
    const Wrapping file = Wrapping::recognise(text);
    QVERIFY(!file.layers().empty());
    QVERIFY(leave(ui.path(QStringLiteral("gone.md")), file.policyText(), {{1, 1}, " "}, file));
    for (const QString &name : QDir(journalFolder()).entryList({QStringLiteral("*.edits")}))
        QVERIFY(FileFixture::read(QDir(journalFolder()).filePath(name)).size() < 400);
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QCOMPARE(ui.text().front(), '{');
    QCOMPARE(ui.text()[1], ' ');
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY2(ui.dialogs->errors.front().contains(QStringLiteral("gone.md")), qPrintable(ui.dialogs->errors.front()));
}

void TestRecovery::tellsOfWhatItCannotRead()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    QDir().mkpath(journalFolder());
    const QString path = skr::test::writeFile(QDir(journalFolder()).filePath(QStringLiteral("a.edits")), "hello\n");
    ui.window->offerRecovery();
    QVERIFY(ui.dialogs->recovered.isEmpty());
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY2(ui.dialogs->errors.front().contains(path + QStringLiteral(".kept")),
             qPrintable(ui.dialogs->errors.front()));
    QCOMPARE(FileFixture::read(path + QStringLiteral(".kept")), QByteArray("hello\n"));
    ui.window->offerRecovery();
    QCOMPARE(ui.dialogs->errors.size(), 1);
}

void TestRecovery::recoversAnInterruptedWrite()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString path = ui.write(QStringLiteral("a.json"), "{\"ver"); // half of it was written
    SavingRecord record(journalFolder().toStdString());
    QCOMPARE(record.write(path.toStdString(), "{}", "{\"version\": 1}"), std::string());
    record.keep();
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    QCOMPARE(ui.text(), std::string("{\"version\": 1}"));
    QVERIFY(ui.window->save());
    QCOMPARE(FileFixture::read(path), QByteArray("{\"version\": 1}"));
}

/// Without an edit, since a second has passed.
void TestRecovery::whatHasNoFileIsKept()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    ui.window->openText("{\"version\": \"1.0.0\"}");
    QTRY_COMPARE(QDir(journalFolder()).entryList({QStringLiteral("*.edits")}).size(), 1);
}

void TestRecovery::aDeletedFileIsKept()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString path = ui.write(QStringLiteral("a.json"), "{}");
    QVERIFY(ui.window->openPolicy(path));
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(QDir(journalFolder()).entryList({QStringLiteral("*.edits")}).size(), 1);
}

void TestRecovery::aPastedTokenIsNot()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QByteArray token = FileFixture::read(QStringLiteral(SKR_RESOURCES "/samples/compliant-cvm.jwt")).trimmed();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(token));
    ui.window->newFromClipboard();
    QTRY_VERIFY(ui.window->statusBar()->currentMessage().contains(QStringLiteral("token")));
    QVERIFY(QDir(journalFolder()).entryList({QStringLiteral("*.edits")}).isEmpty());
}

SKR_TEST(TestRecovery)
#include "tst_recovery.moc"
