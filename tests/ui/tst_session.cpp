// SPDX-License-Identifier: Apache-2.0
// What is kept from one start of the program to the next, and the preferences of editing.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"
#include "ui/preferences/newtext.h"
#include "ui/text/textpane.h"
#include "ui/window/folding.h"
#include "ui/window/recentfiles.h"

#include <QComboBox>
#include <QDirIterator>
#include <QMenu>

using namespace skr;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useOwnSettings(); }
    void recentTokens();
    void ofTokensOnlyThePathIsKept();
    void missingToken();
    void foldingIsKept();
    void foldingOfAnotherText();
    void foldingIsBounded();
    void zoomOfBothPanes();
    void zoomIsKept();
    void zoomByWheel();
    void indentation_data();
    void indentation();
    void reading();

private:
    static const QByteArray &policy()
    {
        static const QByteArray text = FileFixture::read(samplePath("confidential-vm.policy.json"));
        return text;
    }
    /// Chooses as a person does in the preferences. False if there is no such choice.
    [[nodiscard]] static bool choose(const WindowFixture &ui, const char *box, int index)
    {
        ui.window->showPreferences();
        auto *choice = ui.find<QComboBox>(box);
        if (choice == nullptr || index < 0 || index >= choice->count())
            return false;
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
        return true;
    }
};

void TestSession::recentTokens()
{
    FileFixture ui;
    const QString token = ui.write(QStringLiteral("t.jwt"), FileFixture::read(samplePath("compliant-cvm.jwt")));
    QVERIFY(ui.window->openToken(token));
    FileFixture next;
    QVERIFY(!next.window->evaluation()->token());
    auto *menu = next.find<QMenu>("recentTokenMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().first()->text().endsWith(QStringLiteral("t.jwt")));
    menu->actions().first()->trigger();
    QVERIFY(next.window->evaluation()->token());
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("clearRecentAction"))->trigger();
    QVERIFY(recentFiles(RecentKind::Token).isEmpty());
}

void TestSession::ofTokensOnlyThePathIsKept()
{
    FileFixture ui;
    const QByteArray content = FileFixture::read(samplePath("compliant-cvm.jwt"));
    QVERIFY(ui.window->openToken(ui.write(QStringLiteral("t.jwt"), content)));
    ui.window->close();
    const QSettings settings;
    QVERIFY(!settings.fileName().isEmpty());
    const QByteArray written = FileFixture::read(settings.fileName());
    QVERIFY(written.contains("t.jwt"));
    for (const QByteArray &part : content.trimmed().split('.'))
        QVERIFY(!written.contains(part.left(40)));
}

void TestSession::missingToken()
{
    FileFixture ui;
    addRecentFile(RecentKind::Token, ui.path(QStringLiteral("gone.jwt")));
    auto *menu = ui.find<QMenu>("recentTokenMenu");
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY(!recentFiles(RecentKind::Token).contains(ui.path(QStringLiteral("gone.jwt"))));
}

void TestSession::foldingIsKept()
{
    const FileFixture files;
    const QString path = files.write(QStringLiteral("p.json"), policy());
    const QString authority = QStringLiteral("https://sharedeus.eus.attest.azure.net/");
    {
        const FileFixture ui;
        QVERIFY(ui.window->openPolicy(path));
        QVERIFY(ui.tree->isExpanded(ui.row(authority)));
        ui.tree->collapse(ui.row(authority));
        ui.window->close();
    }
    const FileFixture ui;
    QVERIFY(ui.window->openPolicy(path));
    QVERIFY(!ui.tree->isExpanded(ui.row(authority)));
    QVERIFY(ui.tree->isExpanded(ui.tree->model()->index(0, 0)));
}

void TestSession::foldingOfAnotherText()
{
    const FileFixture ui;
    const QString path = ui.write(QStringLiteral("other.json"), policy());
    saveFolding(path, {true, false, false, false, false});
    QVERIFY(ui.window->openPolicy(path));
    QVERIFY(ui.tree->isExpanded(ui.row(QStringLiteral("https://sharedeus.eus.attest.azure.net/"))));
}

void TestSession::foldingIsBounded()
{
    for (int i = 0; i < 40; ++i)
        saveFolding(QStringLiteral("/p/with blanks %1.json").arg(i), {true, false});
    QCOMPARE(savedFolding(QStringLiteral("/p/with blanks 39.json")), QList<bool>({true, false}));
    QVERIFY(savedFolding(QStringLiteral("/p/with blanks 1.json")).isEmpty());
    saveFolding(QStringLiteral("/p/large.json"), QList<bool>(3000, true));
    QVERIFY(savedFolding(QStringLiteral("/p/large.json")).isEmpty());
}

void TestSession::zoomOfBothPanes()
{
    const WindowFixture ui;
    auto *text = ui.window->findChild<TextPane *>();
    const int row = ui.tree->visualRect(ui.tree->model()->index(0, 0)).height();
    ui.tree->setFocus();
    ui.action("zoomInAction")->trigger();
    ui.action("zoomInAction")->trigger();
    QCOMPARE(ui.tree->zoom(), 2);
    QCOMPARE(text->zoom(), 0);
    QVERIFY(ui.tree->visualRect(ui.tree->model()->index(0, 0)).height() > row);
    ui.action("pane2Action")->trigger(); // the JSON
    ui.action("zoomOutAction")->trigger();
    QCOMPARE(text->zoom(), -1);
    ui.action("zoomResetAction")->trigger();
    QCOMPARE(text->zoom(), 0);
    QCOMPARE(ui.tree->zoom(), 2);
    ui.tree->setZoom(100);
    QVERIFY(ui.tree->zoom() < 100);
    ui.tree->setFocus();
    ui.action("zoomResetAction")->trigger();
    QCOMPARE(ui.tree->visualRect(ui.tree->model()->index(0, 0)).height(), row);
}

void TestSession::zoomIsKept()
{
    {
        const WindowFixture ui;
        ui.tree->setZoom(3);
        ui.window->findChild<TextPane *>()->setZoom(2);
        ui.window->close();
    }
    const WindowFixture ui;
    ui.window->restoreSettings();
    QCOMPARE(ui.tree->zoom(), 3);
    QCOMPARE(ui.window->findChild<TextPane *>()->zoom(), 2);
    ui.tree->setZoom(0);
    ui.window->findChild<TextPane *>()->setZoom(0);
    ui.window->close();
}

void TestSession::zoomByWheel()
{
    const WindowFixture ui;
    const auto turn = [&ui](int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({20, 20}, ui.tree->viewport()->mapToGlobal(QPointF(20, 20)), {}, {0, delta}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(ui.tree->viewport(), &event);
    };
    turn(120, Qt::ControlModifier);
    QCOMPARE(ui.tree->zoom(), 1);
    turn(-120, Qt::ControlModifier);
    turn(-120, Qt::NoModifier);
    QCOMPARE(ui.tree->zoom(), 0);
}

void TestSession::indentation_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("two blanks") << 0 << QByteArray("\n  \"version\"");
    QTest::newRow("a tab") << 2 << QByteArray("\n\t\"version\"");
    QTest::newRow("four blanks, as usual") << 1 << QByteArray("\n    \"version\"");
}

void TestSession::indentation()
{
    QFETCH(int, index);
    QFETCH(QByteArray, line);
    const FileFixture ui;
    QVERIFY(choose(ui, "indentation", index));
    QVERIFY(ui.window->close());
    const FileFixture fresh;
    fresh.window->newFromTemplate(1);
    const QList<MainWindow *> windows = fresh.others();
    const MainWindow *window = windows.isEmpty() ? fresh.window.get() : windows.front();
    QVERIFY(QByteArray::fromStdString(window->document()->text()).contains(line));
    QVERIFY(window->document()->revision().isValid());
    // What is opened stays as it is.
    const QString path = fresh.write(QStringLiteral("mine.json"), "{\n   \"version\": \"1.0.0\"}");
    QVERIFY(fresh.window->openPolicy(path));
    QCOMPARE(FileFixture::read(path), QByteArray("{\n   \"version\": \"1.0.0\"}"));
}

void TestSession::reading()
{
    const WindowFixture ui;
    QVERIFY(choose(ui, "preferredReading", 1));
    QCOMPARE(ui.window->evaluation()->reading(), Reading::Documented);
    QVERIFY(choose(ui, "preferredReading", 0));
    QCOMPARE(ui.window->evaluation()->reading(), Reading::AsObserved);
    ui.window->evaluation()->setReading(Reading::Documented); // as beside the verdict
    QCOMPARE(ui.find<QComboBox>("preferredReading")->currentIndex(), 1);
    QVERIFY(choose(ui, "preferredReading", 0));
}

SKR_TEST(TestSession)
#include "tst_session.moc"
