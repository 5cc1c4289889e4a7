// SPDX-License-Identifier: Apache-2.0
// Quit closes every window or none, and asks once.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

using namespace skr;

class TestQuit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAsked();
    void namesEveryChangedWindow();
    void cancelClosesNothing();
    void discardsAll();
    void savesAll();
    void aCancelledNameCancelsAll();
    void aFailedSaveCancelsAll();

private:
    /// A window with a changed file, one with a policy that has no file, and one that is unchanged.
    struct Three : FileFixture {
        Three()
            : FileFixture(Opens::StartPage)
        {
            file = write(QStringLiteral("a.json"), "{}");
            window->openPolicy(file);
            change();
            window->newPolicy();
            window->openPolicy(write(QStringLiteral("b.json"), "{}"));
            for (MainWindow *other : others()) {
                if (other->windowTitle().startsWith(QStringLiteral("untitled")))
                    other->document()->apply({{0, 0}, " "}, QStringLiteral("Change"));
            }
        }
        void quit() const
        {
            action("quitAction")->trigger();
            QCoreApplication::processEvents();
        }
        int open() const
        {
            int count = window->isVisible() ? 1 : 0;
            for (const MainWindow *other : others())
                count += other->isVisible() ? 1 : 0;
            return count;
        }
        QString file;
    };
};

void TestQuit::init()
{
    useOwnSettings();
    QSettings().clear();
}

void TestQuit::nothingIsAsked()
{
    const FileFixture ui;
    ui.action("quitAction")->trigger();
    QVERIFY(ui.dialogs->askedToSaveAll.isEmpty());
    QVERIFY(!ui.window->isVisible());
}

void TestQuit::namesEveryChangedWindow()
{
    const Three ui;
    ui.quit();
    QCOMPARE(ui.dialogs->askedToSaveAll.size(), 1);
    QStringList names = ui.dialogs->askedToSaveAll.front();
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("a.json"), QStringLiteral("untitled policy")}));
}

void TestQuit::cancelClosesNothing()
{
    const Three ui;
    ui.dialogs->nextAnswerForAll = Dialogs::AnswerForAll::Cancel;
    ui.quit();
    QCOMPARE(ui.open(), 3);
    QCOMPARE(ui.dialogs->asked, 0);
}

void TestQuit::discardsAll()
{
    const Three ui;
    ui.dialogs->nextAnswerForAll = Dialogs::AnswerForAll::DiscardAll;
    ui.quit();
    QCOMPARE(ui.open(), 0);
    QCOMPARE(ui.dialogs->asked, 0);
    QCOMPARE(FileFixture::read(ui.file), QByteArray("{}"));
}

void TestQuit::savesAll()
{
    const Three ui;
    ui.dialogs->nextAnswerForAll = Dialogs::AnswerForAll::SaveAll;
    ui.dialogs->nextPath = ui.path(QStringLiteral("new.json"));
    ui.quit();
    QCOMPARE(ui.open(), 0);
    QCOMPARE(FileFixture::read(ui.file), QByteArray(" {}"));
    QVERIFY(FileFixture::read(ui.path(QStringLiteral("new.json"))).startsWith(' '));
}

void TestQuit::aCancelledNameCancelsAll()
{
    const Three ui;
    ui.dialogs->nextAnswerForAll = Dialogs::AnswerForAll::SaveAll;
    ui.quit(); // no name is given
    QCOMPARE(ui.open(), 3);
}

void TestQuit::aFailedSaveCancelsAll()
{
    const Three ui;
    ui.dialogs->nextAnswerForAll = Dialogs::AnswerForAll::SaveAll;
    ui.dialogs->nextPath = ui.path(QStringLiteral("missing/new.json"));
    ui.quit();
    QCOMPARE(ui.open(), 3);
    QCOMPARE(ui.dialogs->errors.size(), 1);
}

SKR_TEST(TestQuit)
#include "tst_quit.moc"
