// SPDX-License-Identifier: Apache-2.0
// Which window a policy gets; recent files, files that are dropped, reverting, titles.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"
#include "ui/text/textpane.h"
#include "ui/window/filedrop.h"
#include "ui/window/recentfiles.h"
#include "ui/window/startrequest.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QUndoStack>
#include <QUrl>

using namespace skr;

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsInOneProcess();
    void goesToALine_data();
    void goesToALine();
    void init();
    void titleNamesTheFile();
    void opensInPlaceOfNothing_data();
    void opensInPlaceOfNothing();
    void opensBesideWork();
    void anOpenFileIsRaised();
    void unreadableOpensNoWindow();
    void newWindow();
    void closing();
    void revertCanBeUndone();
    void textOfNoFileIsNotSaved();
    void recentFiles();
    void recentMenu();
    void missingRecentFile();
    void tellsTokens_data();
    void tellsTokens();
    void drops_data();
    void drops();
    void dropsText();

private:
    static bool drop(QWidget *target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
        return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
};

void TestWindows::init()
{
    useOwnSettings();
    QSettings().clear();
}

void TestWindows::titleNamesTheFile()
{
    FileFixture ui;
    QVERIFY(ui.window->windowTitle().contains(QStringLiteral("untitled")));
    QVERIFY(ui.window->openPolicy(ui.write(QStringLiteral("a.json"), "{}")));
    QCOMPARE(ui.window->windowTitle(), QStringLiteral("a.json[*]"));
    QVERIFY(!ui.window->isWindowModified());
    ui.change();
    QVERIFY(ui.window->isWindowModified());
}

void TestWindows::opensInPlaceOfNothing_data()
{
    QTest::addColumn<bool>("blank");
    QTest::newRow("start page") << false;
    QTest::newRow("blank policy, untouched") << true;
}

void TestWindows::opensInPlaceOfNothing()
{
    QFETCH(bool, blank);
    FileFixture ui(blank ? WindowFixture::Opens::BlankPolicy : WindowFixture::Opens::StartPage);
    QVERIFY(ui.window->openPolicy(ui.write(QStringLiteral("a.json"), "{}")));
    QCOMPARE(ui.text(), std::string("{}"));
    QVERIFY(ui.others().isEmpty());
}

void TestWindows::opensBesideWork()
{
    FileFixture ui;
    ui.change();
    const std::string mine = ui.text();
    ui.dialogs->nextPath = ui.write(QStringLiteral("a.json"), "{}");
    ui.action("openAction")->trigger();
    QCOMPARE(ui.others().size(), 1);
    QCOMPARE(ui.others().front()->document()->text(), std::string("{}"));
    ui.action("newAction")->trigger();
    QCOMPARE(ui.others().size(), 2);
    QCOMPARE(ui.text(), mine);
    QCOMPARE(ui.dialogs->asked, 0);
}

void TestWindows::anOpenFileIsRaised()
{
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("a.json"), "{}");
    QVERIFY(QFile::link(path, ui.path(QStringLiteral("link.json"))));
    QVERIFY(ui.window->openPolicy(path));
    MainWindow *other = ui.window->newWindow();
    QVERIFY(other->openPolicy(ui.path(QStringLiteral("link.json"))));
    QVERIFY(other->document()->text().empty());
    QCOMPARE(QApplication::activeWindow(), ui.window.get());
}

void TestWindows::unreadableOpensNoWindow()
{
    FileFixture ui;
    ui.change();
    QVERIFY(!ui.window->openPolicy(ui.path(QStringLiteral("missing.json"))));
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY(ui.others().isEmpty());
}

void TestWindows::newWindow()
{
    FileFixture ui;
    ui.window->resize(700, 600);
    ui.action("newWindowAction")->trigger();
    QCOMPARE(ui.others().size(), 1);
    QVERIFY(ui.others().front()->findChild<QWidget *>(QStringLiteral("startPage"))->isVisible());
    QCOMPARE(ui.others().front()->size(), ui.window->size());
}

void TestWindows::closing()
{
    FileFixture ui;
    QVERIFY(ui.window->openPolicy(ui.write(QStringLiteral("a.json"), "{}")));
    ui.change();
    ui.window->newWindow();
    // Of several windows, the one closes.
    ui.others().front()->findChild<QAction *>(QStringLiteral("closeAction"))->trigger();
    QVERIFY(ui.others().isEmpty());
    // The last one asks, and goes back to the start page.
    ui.action("closeAction")->trigger();
    QCOMPARE(ui.dialogs->asked, 1);
    QVERIFY(!ui.find<QWidget>("startPage")->isVisible());
    ui.dialogs->nextAnswer = Dialogs::Answer::Discard;
    ui.action("closeAction")->trigger();
    QVERIFY(ui.find<QWidget>("startPage")->isVisible());
    QVERIFY(!ui.find<QWidget>("jsonDock")->isVisible());
    QVERIFY(ui.text().empty());
    QCOMPARE(ui.window->windowTitle(), QGuiApplication::applicationDisplayName());
}

void TestWindows::revertCanBeUndone()
{
    FileFixture ui;
    QVERIFY(!ui.action("revertAction")->isEnabled());
    const QString path = ui.write(QStringLiteral("a.json"), "{}\r\n");
    QVERIFY(ui.window->openPolicy(path));
    QVERIFY(ui.action("revertAction")->isEnabled());
    ui.change();
    ui.action("revertAction")->trigger();
    QCOMPARE(ui.text(), std::string("{}\r\n"));
    QVERIFY(!ui.window->isWindowModified());
    QCOMPARE(ui.window->document()->undoStack()->undoText(), QStringLiteral("Revert to the file"));
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(" {}\r\n"));
}

void TestWindows::textOfNoFileIsNotSaved()
{
    FileFixture ui(WindowFixture::Opens::StartPage);
    ui.window->openText("{}");
    QVERIFY(ui.window->isWindowModified());
    QVERIFY(!ui.window->close());
    QCOMPARE(ui.dialogs->asked, 1);
}

void TestWindows::recentFiles()
{
    for (int i = 0; i < 12; ++i)
        addRecentFile(RecentKind::Policy, QStringLiteral("/p/%1.json").arg(i));
    addRecentFile(RecentKind::Policy, QStringLiteral("/p/5.json"));
    const QStringList paths = skr::recentFiles(RecentKind::Policy);
    QCOMPARE(paths.size(), 10);
    QCOMPARE(paths.first(), QStringLiteral("/p/5.json"));
    QCOMPARE(paths.count(QStringLiteral("/p/5.json")), 1);
    QCOMPARE(paths.last(), QStringLiteral("/p/2.json"));
}

void TestWindows::recentMenu()
{
    FileFixture ui;
    const QString path = ui.write(QStringLiteral("R&D.json"), "{}");
    QVERIFY(ui.window->openPolicy(path));
    ui.dialogs->nextPath = ui.path(QStringLiteral("b.json"));
    QVERIFY(ui.window->saveAs());
    auto *menu = ui.find<QMenu>("recentMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("&1  ") + ui.path(QStringLiteral("b.json")));
    QVERIFY(menu->actions().at(1)->text().endsWith(QStringLiteral("R&&D.json")));
    menu->actions().at(1)->trigger();
    QCOMPARE(ui.others().size(), 1);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("clearRecentAction"))->trigger();
    QVERIFY(skr::recentFiles(RecentKind::Policy).isEmpty());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().first()->isEnabled());
}

void TestWindows::missingRecentFile()
{
    FileFixture ui;
    addRecentFile(RecentKind::Policy, ui.path(QStringLiteral("gone.json")));
    auto *menu = ui.find<QMenu>("recentMenu");
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    QCOMPARE(ui.dialogs->errors.size(), 1);
    QVERIFY(ui.dialogs->errors.front().contains(QStringLiteral("does not exist")));
    QVERIFY(skr::recentFiles(RecentKind::Policy).isEmpty());
}

void TestWindows::tellsTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("token");
    QTest::newRow("JWT") << FileFixture::read(samplePath("compliant-cvm.jwt")) << true;
    QTest::newRow("payload") << QByteArray(R"({"iss": "https:/x", "exp": 1})") << true;
    QTest::newRow("payload without issuer") << QByteArray(R"({"x-ms-attestation-type": "sevsnpvm"})") << true;
    QTest::newRow("policy") << FileFixture::read(samplePath("confidential-vm.policy.json")) << false;
    QTest::newRow("policy with a stray iss") << QByteArray(R"({"iss": "x", "anyOf": []})") << false;
    QTest::newRow("empty object") << QByteArray("{}") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("broken") << QByteArray("{\"anyOf\": [") << false;
}

void TestWindows::tellsTokens()
{
    QFETCH(QByteArray, text);
    QTEST(isToken(text.toStdString()), "token");
}

void TestWindows::drops_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("the window") << QByteArray();
    QTest::newRow("the tree") << QByteArray("policyTree");
    QTest::newRow("the JSON") << QByteArray("jsonEditor");
    QTest::newRow("a search field") << QByteArray("claimSearch");
}

void TestWindows::drops()
{
    QFETCH(QByteArray, target);
    FileFixture ui;
    QWidget *widget = target.isEmpty() ? ui.window.get() : ui.find<QWidget>(target.constData());
    QVERIFY(widget);
    const QString second = ui.write(QStringLiteral("b.json"), "{}");
    const QString token = ui.write(QStringLiteral("other.json"), R"({"iss": "https://x"})");
    QVERIFY(drop(widget, {samplePath("compliant-cvm.jwt"), samplePath("confidential-vm.policy.json"), second, token}));
    QVERIFY(ui.window->document()->revision().isValid());
    QVERIFY(ui.window->evaluation()->token());
    QCOMPARE(ui.window->verdict().kind, VerdictText::Kind::Released);
    QCOMPARE(ui.others().size(), 1);
    QCOMPARE(ui.others().front()->document()->text(), std::string("{}"));
    QCOMPARE(ui.find<QAbstractItemView>("sampleList")->model()->rowCount(), 2);
}

void TestWindows::dropsText()
{
    FileFixture ui;
    const std::string before = ui.text();
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.json"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(ui.tree, &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(ui.text(), before);
}

void TestWindows::startsInOneProcess()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString policy = ui.write(QStringLiteral("a.json"), "{}\n[]\n");
    ui.window->start({{policy, samplePath("compliant-cvm.jwt")}, 2, false});
    QCOMPARE(ui.text(), std::string("{}\n[]\n"));
    QVERIFY(ui.window->evaluation() != nullptr);
    QVERIFY(ui.others().isEmpty());
    ui.window->start({{}, 0, true});
    QCOMPARE(ui.others().size(), 1);
}

void TestWindows::goesToALine_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("caret");
    QTest::newRow("second") << 2 << 3;
    QTest::newRow("past the end") << 20 << 6;
}

void TestWindows::goesToALine()
{
    QFETCH(int, line);
    QFETCH(int, caret);
    const FileFixture ui(WindowFixture::Opens::StartPage);
    ui.window->start({{ui.write(QStringLiteral("a.json"), "{}\n[]\n")}, line, false});
    QCOMPARE(static_cast<int>(ui.window->findChild<TextPane *>()->caret()), caret);
}

SKR_TEST(TestWindows)
#include "tst_windows.moc"
