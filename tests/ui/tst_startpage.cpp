// SPDX-License-Identifier: Apache-2.0
// What is seen while no policy is open.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/policyevaluation.h"
#include "ui/dialogs/policytemplates.h"
#include "ui/window/recentfiles.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>

using namespace skr;

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hidesWhatNeedsAPolicy();
    void newPolicy();
    void opens();
    void sample();
    void templates_data();
    void templates();
    void templateEntries();
    void token();
    void recentFiles();
    void fitsASmallWindow();

private:
    struct Fixture : FileFixture {
        Fixture()
            : FileFixture(Opens::StartPage)
        {
        }
        bool showsStart() const { return find<QWidget>("startPage")->isVisible(); }
        void press(const QString &name) const
        {
            find<QAbstractButton>(name.toLatin1().constData())->click();
            QCoreApplication::processEvents();
        }
    };
};

void TestStartPage::init()
{
    useOwnSettings();
    QSettings().clear();
}

void TestStartPage::hidesWhatNeedsAPolicy()
{
    Fixture ui;
    QVERIFY(ui.showsStart());
    QVERIFY(!ui.window->isWindowModified());
    for (const QDockWidget *dock : ui.window->findChildren<QDockWidget *>())
        QVERIFY(!dock->isVisible());
    QVERIFY(!ui.tree->isVisible());
    QVERIFY(!ui.find<QToolButton>("problemCount")->isVisible());
    const QStringList usable{"newAction",           "templateAction",   "openAction",  "newWindowAction",
                             "loadTokenAction",     "pasteTokenAction", "closeAction", "helpAction",
                             "shortcutsAction",     "aboutAction",      "quitAction",  "preferencesAction",
                             "fromClipboardAction", "findActionAction"};
    for (const QAction *action : ui.window->findChildren<QAction *>()) {
        if (action->objectName().endsWith(QStringLiteral("Action")))
            QCOMPARE(std::pair(action->objectName(), action->isEnabled()),
                     std::pair(action->objectName(), usable.contains(action->objectName())));
    }
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::CTRL | Qt::Key_K)}) {
        QTest::keySequence(ui.window.get(), keys);
        QVERIFY(ui.showsStart());
    }
    QVERIFY(ui.window->close()); // there is nothing to ask for
    QCOMPARE(ui.dialogs->asked, 0);
}

void TestStartPage::newPolicy()
{
    Fixture ui;
    ui.press(QStringLiteral("startNew"));
    QVERIFY(!ui.showsStart());
    QVERIFY(ui.find<QWidget>("jsonDock")->isVisible());
    QCOMPARE(ui.tree->currentIndex().data().toString(), QStringLiteral("Add authority…"));
    QVERIFY(ui.action("saveAction")->isEnabled());
    QVERIFY(ui.find<QToolButton>("problemCount")->isVisible());
}

void TestStartPage::opens()
{
    Fixture ui;
    ui.press(QStringLiteral("startOpen")); // cancelled
    QVERIFY(ui.showsStart());
    ui.dialogs->nextPath = ui.path(QStringLiteral("missing.json"));
    ui.press(QStringLiteral("startOpen"));
    QVERIFY(ui.showsStart());
    QCOMPARE(ui.dialogs->errors.size(), 1);
    ui.dialogs->nextPath = ui.write(QStringLiteral("a.json"), "{}");
    ui.press(QStringLiteral("startOpen"));
    QVERIFY(!ui.showsStart());
    QCOMPARE(ui.text(), std::string("{}"));
}

void TestStartPage::sample()
{
    Fixture ui;
    ui.press(QStringLiteral("startSample"));
    QVERIFY(ui.window->document()->revision().isValid());
    QCOMPARE(ui.window->verdict().kind, VerdictText::Kind::Released);
    QVERIFY(!ui.window->isWindowModified());
    // Its token expired long ago: it is shown as it was when it was issued, and the banner says so.
    QCOMPARE(ui.window->verdict().title, QStringLiteral("Released"));
    QVERIFY(ui.window->verdict().sentence.contains(QStringLiteral("Evaluated at the time it was issued, 2026-01-01")));
}

void TestStartPage::templates_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("finished");
    const QList<PolicyTemplate> all = policyTemplates();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << i << (all[i].file != "source-document");
}

/// Chosen from the list, which says what a template is for and what it does not protect from.
void TestStartPage::templates()
{
    QFETCH(int, index);
    QFETCH(bool, finished);
    Fixture ui;
    ui.action("templateAction")->trigger();
    auto *list = ui.find<QListWidget>("templateList");
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->count(), policyTemplates().size());
    list->setCurrentRow(index);
    for (const char *name : {"templatePurpose", "templateUnprotected", "templateRemaining"}) {
        const QString words = ui.find<QLabel>(name)->text();
        QVERIFY2(words.size() > 20 && words.endsWith(u'.'), name);
    }
    const std::string text(policyTemplates()[index].text);
    QCOMPARE(ui.find<QPlainTextEdit>("templateText")->toPlainText().toStdString(), text);
    ui.press(QStringLiteral("createFromTemplate"));
    QVERIFY(!ui.showsStart());
    QCOMPARE(ui.text(), text);
    QVERIFY(!ui.window->document()->revision().policy().authorities.empty());
    QCOMPARE(ui.window->document()->revision().isValid(), finished);
}

/// The entries of the start page lead to the list, with the right template chosen.
void TestStartPage::templateEntries()
{
    Fixture ui;
    ui.press(QStringLiteral("startTemplate1"));
    auto *list = ui.find<QListWidget>("templateList");
    QVERIFY(list && list->isVisible());
    const QString title = ui.find<QAbstractButton>("startTemplate1")->text();
    QCOMPARE(list->currentItem()->text(), title);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!ui.showsStart());
    QVERIFY(ui.text().find("x-ms-isolation-tee") != std::string::npos);
}

/// A token is loaded to be tried: there is a policy to try it on.
void TestStartPage::token()
{
    Fixture ui;
    QVERIFY(ui.window->openToken(samplePath("compliant-cvm.jwt")));
    QVERIFY(!ui.showsStart());
    QVERIFY(ui.window->evaluation()->token());
    QVERIFY(ui.find<QWidget>("tokenDock")->isVisible());
}

void TestStartPage::recentFiles()
{
    {
        Fixture ui;
        QVERIFY(!ui.find<QAbstractButton>("startRecent"));
        addRecentFile(RecentKind::Policy, ui.path(QStringLiteral("gone.json")));
        addRecentFile(RecentKind::Policy, ui.write(QStringLiteral("a.json"), "{}"));
        ui.window->hide();
        ui.window->show();
        const auto entries = ui.window->findChildren<QAbstractButton *>(QStringLiteral("startRecent"));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first()->text(), QStringLiteral("a.json"));
        entries.last()->click();
        QCoreApplication::processEvents();
        QVERIFY(ui.showsStart());
        QCOMPARE(ui.dialogs->errors.size(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(ui.window->findChildren<QAbstractButton *>(QStringLiteral("startRecent")).size(), 1);
        ui.press(QStringLiteral("startRecent"));
        QCOMPARE(ui.text(), std::string("{}"));
    }
}

void TestStartPage::fitsASmallWindow()
{
    WindowFixture ui(WindowFixture::Opens::StartPage, {1024, 700});
    auto *page = ui.find<QScrollArea>("startPage");
    QVERIFY(page->viewport()->width() >= page->widget()->minimumSizeHint().width());
    QVERIFY(page->viewport()->height() >= page->widget()->minimumSizeHint().height());
}

SKR_TEST(TestStartPage)
#include "tst_startpage.moc"
