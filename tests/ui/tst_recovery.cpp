// SPDX-License-Identifier: Apache-2.0
// What was typed and not saved when the program was killed.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "core/wrapping/wrapping.h"
#include "qt/editjournal.h"

#include <QDir>
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

private:
    /// A journal as a killed program leaves it.
    [[nodiscard]] static bool leave(const QString &path, const std::string &before, const TextEdit &edit)
    {
        const QTemporaryDir folder;
        PolicyDocument document(ClaimCatalog::builtIn());
        EditJournal journal(&document, folder.path());
        document.setText(before);
        journal.setPath(path);
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

SKR_TEST(TestRecovery)
#include "tst_recovery.moc"
