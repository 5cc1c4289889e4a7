// SPDX-License-Identifier: Apache-2.0
// Files that another program changes while they are open here.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

using namespace skr;

class TestOtherPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticed_data();
    void noticed();
    void noticedWhenThePersonComesBack();
    void sameBytesAreNoChange();
    void changedBackIsNoChange();
    void ownSaveIsNoChange();
    void reloadCanBeUndone();
    void keepMine();
    void differences();
    void saveAsksBeforeItReplaces();
    void deleted();
    void anotherFileIsNotWatchedAnyMore();

private:
    struct Fixture : FileFixture {
        Fixture() { window->openPolicy(write(QStringLiteral("a.json"), "{}\n")); }
        QWidget *notice() const { return find<QWidget>("fileNotice"); }
        QString message() const { return find<QLabel>("fileNoticeMessage")->text(); }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        /// The person comes back from another program.
        void comeBack() const
        {
            QEvent event(QEvent::ActivationChange);
            QCoreApplication::sendEvent(window.get(), &event);
        }
        void changeOutside() const
        {
            write(QStringLiteral("a.json"), "[]\n");
            comeBack();
        }
    };
};

void TestOtherPrograms::noticed_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("message");
    QTest::newRow("written in place") << "write"
                                      << "“a.json” was changed by another program.";
    QTest::newRow("replaced") << "replace"
                              << "“a.json” was changed by another program.";
    QTest::newRow("replaced twice") << "twice"
                                    << "“a.json” was changed by another program.";
    QTest::newRow("deleted") << "delete"
                             << "“a.json” was deleted";
}

/// By the system's notification alone.
void TestOtherPrograms::noticed()
{
    QFETCH(QString, how);
    QFETCH(QString, message);
    Fixture ui;
    QVERIFY(!ui.notice()->isVisible());
    if (how == "twice") {
        ui.replace(QStringLiteral("a.json"), "1");
        QTRY_VERIFY(ui.notice()->isVisible());
        ui.press("keepMineButton");
        QVERIFY(!ui.notice()->isVisible());
    }
    if (how == "write")
        ui.write(QStringLiteral("a.json"), "[]");
    else if (how == "delete")
        QVERIFY(QFile::remove(ui.path(QStringLiteral("a.json"))));
    else
        ui.replace(QStringLiteral("a.json"), "[]");
    QTRY_VERIFY(ui.notice()->isVisible());
    QVERIFY2(ui.message().startsWith(message), qPrintable(ui.message()));
    QCOMPARE(ui.text(), std::string("{}\n"));
}

void TestOtherPrograms::noticedWhenThePersonComesBack()
{
    Fixture ui;
    ui.changeOutside();
    QVERIFY(ui.notice()->isVisible());
    QCOMPARE(ui.text(), std::string("{}\n"));
    QVERIFY(!ui.notice()->accessibleName().isEmpty());
}

void TestOtherPrograms::sameBytesAreNoChange()
{
    Fixture ui;
    ui.replace(QStringLiteral("a.json"), "{}\n");
    ui.comeBack();
    QVERIFY(!ui.notice()->isVisible());
}

void TestOtherPrograms::changedBackIsNoChange()
{
    Fixture ui;
    ui.changeOutside();
    ui.write(QStringLiteral("a.json"), "{}\n");
    ui.comeBack();
    QVERIFY(!ui.notice()->isVisible());
}

void TestOtherPrograms::ownSaveIsNoChange()
{
    Fixture ui;
    ui.change();
    QVERIFY(ui.window->save());
    ui.comeBack();
    QVERIFY(!ui.notice()->isVisible());
    QCOMPARE(ui.dialogs->askedToOverwrite, 0);
    // What is watched now is what was saved.
    ui.write(QStringLiteral("a.json"), "{}\n");
    QTRY_VERIFY(ui.notice()->isVisible());
}

void TestOtherPrograms::reloadCanBeUndone()
{
    Fixture ui;
    ui.change();
    ui.changeOutside();
    ui.press("reloadButton");
    QCOMPARE(ui.text(), std::string("[]\n"));
    QVERIFY(!ui.window->isWindowModified());
    QVERIFY(!ui.notice()->isVisible());
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(" {}\n"));
    QVERIFY(ui.window->isWindowModified());
}

void TestOtherPrograms::keepMine()
{
    Fixture ui;
    ui.changeOutside();
    ui.press("keepMineButton");
    QVERIFY(!ui.notice()->isVisible());
    QCOMPARE(ui.text(), std::string("{}\n"));
    QVERIFY(ui.window->isWindowModified()); // the file holds something else
    ui.comeBack();
    QVERIFY(!ui.notice()->isVisible());
    QVERIFY(ui.window->save());
    QCOMPARE(ui.dialogs->askedToOverwrite, 0); // it was decided
    QCOMPARE(FileFixture::read(ui.path(QStringLiteral("a.json"))), QByteArray("{}\n"));
    QVERIFY(!ui.window->isWindowModified());
}

void TestOtherPrograms::differences()
{
    Fixture ui;
    ui.changeOutside();
    ui.press("differencesButton");
    QCOMPARE(ui.dialogs->differences, QStringLiteral("- {}\n+ []"));
    QVERIFY(ui.notice()->isVisible());
}

void TestOtherPrograms::saveAsksBeforeItReplaces()
{
    Fixture ui;
    const QString path = ui.write(QStringLiteral("a.json"), "[]\n");
    ui.change();
    QVERIFY(!ui.window->save());
    QCOMPARE(ui.dialogs->askedToOverwrite, 1);
    QCOMPARE(FileFixture::read(path), QByteArray("[]\n"));
    ui.dialogs->overwrites = true;
    QVERIFY(ui.window->save());
    QCOMPARE(FileFixture::read(path), QByteArray(" {}\n"));
    QVERIFY(!ui.notice()->isVisible());
}

void TestOtherPrograms::deleted()
{
    Fixture ui;
    QVERIFY(QFile::remove(ui.path(QStringLiteral("a.json"))));
    ui.comeBack();
    QVERIFY(ui.notice()->isVisible());
    QVERIFY(ui.window->isWindowModified()); // or closing would lose it
    QVERIFY(!ui.window->close());
    QCOMPARE(ui.dialogs->asked, 1);
    ui.press("saveAgainButton");
    QCOMPARE(FileFixture::read(ui.path(QStringLiteral("a.json"))), QByteArray("{}\n"));
    QVERIFY(!ui.notice()->isVisible());
    QVERIFY(!ui.window->isWindowModified());
}

void TestOtherPrograms::anotherFileIsNotWatchedAnyMore()
{
    Fixture ui;
    ui.dialogs->nextPath = ui.path(QStringLiteral("b.json"));
    QVERIFY(ui.window->saveAs());
    ui.changeOutside();
    QVERIFY(!ui.notice()->isVisible());
    ui.write(QStringLiteral("b.json"), "1");
    ui.comeBack();
    QVERIFY2(ui.message().contains(QStringLiteral("b.json")), qPrintable(ui.message()));
}

SKR_TEST(TestOtherPrograms)
#include "tst_otherprograms.moc"
