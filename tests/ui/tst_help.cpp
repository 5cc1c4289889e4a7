// SPDX-License-Identifier: Apache-2.0
// The window of the user guide, and how F1 finds its page.
#include "tests/program/registration.h"
#include "tests/ui/guideheadings.h"
#include "tests/ui/windowfixture.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/helpcontents.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace skr;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void contents();
    void search_data();
    void search();
    void searchFindsNothing();
    void searchByKeyboard();
    void backAndForward();
    void linkOutside();
    void pictureFits();
    void headingIsAtTheTop();
    void topicsExist();
    void contextHelp_data();
    void contextHelp();
    void contextHelpInDialogs_data();
    void contextHelpInDialogs();
    void startPage();
    void accessibleNames();

private:
    static HelpWindow *openGuide()
    {
        HelpWindow *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<HelpWindow *>(widget); window != nullptr && window->isVisible())
                found = window;
        }
        return found;
    }
};

void TestHelp::cleanup()
{
    while (HelpWindow *guide = openGuide())
        delete guide;
}

/// Every page and every heading is in the contents, and choosing it shows it.
void TestHelp::contents()
{
    HelpWindow guide;
    guide.show();
    auto *tree = guide.findChild<QTreeWidget *>(QStringLiteral("helpContents"));
    auto *text = guide.findChild<HelpBrowser *>();
    QSet<QString> reached;
    std::size_t entries = 0;
    for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it) {
        if (!(*it)->data(0, Qt::UserRole).isValid())
            continue;
        tree->setCurrentItem(*it);
        const QString page = (*it)->data(0, Qt::UserRole).toString();
        QCOMPARE(guide.topic().section(u'#', 0, 0), page);
        if (const QString anchor = guide.topic().section(u'#', 1); !anchor.isEmpty())
            QCOMPARE(text->textCursor().block().text(), (*it)->text(0)); // the heading is at the top
        reached << page;
        ++entries;
    }
    QCOMPARE(static_cast<std::size_t>(reached.size()), helpPages().size() + diagnosticHelpPages().size());
    for (const HelpPage &page : helpPages())
        entries -= helpSections(page.text).size();
    QCOMPARE(entries, diagnosticHelpPages().size());
}

void TestHelp::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("topic");
    QTest::newRow("word of a heading") << "export"
                                       << "wrappings#export";
    QTest::newRow("word of a title, any case") << "SIGNATURE"
                                               << "verify";
    QTest::newRow("several words, in any order") << "slash documented observed"
                                                 << "undocumented#readings";
    QTest::newRow("part of a word") << "clipb"
                                    << "first-minute#your-own-policy";
    QTest::newRow("code of a problem") << "json-missing-comma"
                                       << "diagnostics/json-missing-comma";
    QTest::newRow("on the command line") << "--jobs"
                                         << "command-line#replay";
}

void TestHelp::search()
{
    QFETCH(QString, words);
    QFETCH(QString, topic);
    HelpWindow guide;
    guide.show();
    auto *search = guide.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, words);
    auto *hits = guide.findChild<QListWidget *>(QStringLiteral("helpHits"));
    QVERIFY(hits->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(guide.topic(), topic);
    if (!topic.startsWith(QStringLiteral("diagnostics/"))) // which need not spell their own code
        QVERIFY(guide.findChild<HelpBrowser *>()->markedCount() > 0);
    const QString shown = hits->item(0)->text();
    const QStringList each = words.split(u' ');
    QVERIFY(std::any_of(each.begin(), each.end(),
                        [&shown](const QString &word) { return shown.contains(word, Qt::CaseInsensitive); }));
}

void TestHelp::searchFindsNothing()
{
    HelpWindow guide;
    guide.show();
    auto *search = guide.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QCOMPARE(guide.findChild<HelpContents *>()->hitCount(), 0);
    QVERIFY(guide.findChild<QListWidget *>(QStringLiteral("helpHits"))
                ->item(0)
                ->text()
                .startsWith(QStringLiteral("Nothing found")));
    const QString before = guide.topic();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(guide.topic(), before);
}

void TestHelp::searchByKeyboard()
{
    HelpWindow guide;
    guide.show();
    QApplication::setActiveWindow(&guide);
    auto *text = guide.findChild<HelpBrowser *>();
    auto *search = guide.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("token"));
    QTest::keyClick(search, Qt::Key_Return);
    const QString first = guide.topic();
    QVERIFY(text->hasFocus());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(guide.topic() != first);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(guide.findChild<QTreeWidget *>(QStringLiteral("helpContents"))->isVisible());
    QVERIFY(guide.isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!guide.isVisible());
}

void TestHelp::backAndForward()
{
    HelpWindow guide;
    guide.show();
    QApplication::setActiveWindow(&guide);
    auto *back = guide.findChild<QAction *>(QStringLiteral("helpBack"));
    auto *forward = guide.findChild<QAction *>(QStringLiteral("helpForward"));
    QVERIFY(!back->isEnabled());
    guide.showTopic(QStringLiteral("preview#why"));
    guide.showTopic(QStringLiteral("fix"));
    back->trigger();
    QCOMPARE(guide.topic(), QStringLiteral("preview#why"));
    QVERIFY(forward->isEnabled());
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.topic(), QStringLiteral("first-minute"));
    QVERIFY(!back->isEnabled());
    QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.topic(), QStringLiteral("preview#why"));
    guide.showTopic(QStringLiteral("verify")); // what lay ahead is forgotten
    QVERIFY(!forward->isEnabled());
    guide.showTopic(QStringLiteral("no-such-page"));
    QCOMPARE(guide.topic(), QStringLiteral("first-minute"));
}

void TestHelp::linkOutside()
{
    HelpWindow guide;
    guide.show();
    const QString before = guide.topic();
    Q_EMIT guide.findChild<HelpBrowser *>()->anchorClicked(QUrl(QStringLiteral("https://example.org/policy")));
    QCOMPARE(guide.topic(), before);
    QVERIFY(guide.findChild<QLabel *>(QStringLiteral("linkNoticeMessage"))
                ->text()
                .endsWith(QStringLiteral("https://example.org/policy")));
    QVERIFY(guide.findChild<QWidget *>(QStringLiteral("linkNotice"))->isVisible());
    guide.findChild<QAbstractButton *>(QStringLiteral("linkHide"))->click();
    QVERIFY(!guide.findChild<QWidget *>(QStringLiteral("linkNotice"))->isVisible());
}

void TestHelp::pictureFits()
{
    HelpWindow guide;
    guide.show();
    auto *text = guide.findChild<HelpBrowser *>();
    for (const int width : {1300, 700}) {
        guide.resize(width, 600);
        QCoreApplication::processEvents();
        QVERIFY(text->document()->size().width() <= text->viewport()->width());
    }
}

void TestHelp::headingIsAtTheTop()
{
    HelpWindow *guide = showHelp(QStringLiteral("compose#conditions"), nullptr);
    const auto *text = guide->findChild<HelpBrowser *>();
    for (const int width : {1000, 640, 1200}) {
        guide->resize(width, 600);
        QCoreApplication::processEvents();
        QVERIFY2(text->cursorRect().top() >= 0 && text->cursorRect().top() < 60,
                 qPrintable(QString::number(text->cursorRect().top())));
    }
}

void TestHelp::topicsExist()
{
    for (const auto &[widget, topic] : helpTopics()) {
        const QString where = QString::fromLatin1(topic);
        QVERIFY2(hasHeading(toUtf8(where.section(u'#', 0, 0)), where.section(u'#', 1)), topic);
    }
}

void TestHelp::contextHelp_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QString>("topic");
    QTest::newRow("tree") << "policyTree"
                          << "compose";
    QTest::newRow("JSON") << "jsonEditor"
                          << "compose#the-json";
    QTest::newRow("claims") << "claimSearch"
                            << "compose#pick-a-claim";
    QTest::newRow("token") << "tokenEmptyOpenButton"
                           << "preview#a-token";
    QTest::newRow("why") << "whyPane"
                         << "preview#why";
    QTest::newRow("the current problem") << "problemList"
                                         << "diagnostics/no-authorities";
    QTest::newRow("in words") << "wordsPane"
                              << "compose#in-words";
    QTest::newRow("samples") << "sampleList"
                             << "tokens#several-sample-tokens";
}

void TestHelp::contextHelp()
{
    QFETCH(QString, widget);
    QFETCH(QString, topic);
    const WindowFixture ui;
    auto *target = ui.find<QWidget>(widget.toLatin1().constData());
    QVERIFY(target);
    for (QWidget *parent = target; parent != nullptr; parent = parent->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(parent)) {
            dock->show();
            dock->raise();
        }
    }
    QCoreApplication::processEvents();
    target->setFocus();
    QCOMPARE(QApplication::focusWidget(), target);
    QTest::keyClick(target, Qt::Key_F1);
    QVERIFY(openGuide());
    QCOMPARE(openGuide()->topic(), topic);
}

void TestHelp::contextHelpInDialogs_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("topic");
    QTest::newRow("export") << "exportAction"
                            << "exportDialog"
                            << "wrappings#export";
    QTest::newRow("replay") << "replayAction"
                            << "replayDialog"
                            << "tokens#many-tokens";
    QTest::newRow("preferences") << "preferencesAction"
                                 << "preferences"
                                 << "preferences";
    QTest::newRow("history") << "historyAction"
                             << "history"
                             << "preferences#undo-and-history";
    QTest::newRow("find action") << "findActionAction"
                                 << "actionSearch"
                                 << "keyboard#find-an-action";
}

void TestHelp::contextHelpInDialogs()
{
    QFETCH(QString, action);
    QFETCH(QString, dialog);
    QFETCH(QString, topic);
    const WindowFixture ui;
    ui.action(action.toLatin1().constData())->trigger();
    QCoreApplication::processEvents();
    auto *opened = ui.window->findChild<QDialog *>(dialog);
    QVERIFY(opened);
    QVERIFY(opened->isVisible());
    QTest::keyClick(opened, Qt::Key_F1);
    HelpWindow *guide = openGuide();
    QVERIFY(guide);
    QCOMPARE(guide->topic(), topic);
    // A dialog that keeps the keyboard has a guide of its own, which can be used meanwhile.
    QCOMPARE(guide->parentWidget() == opened, opened->isModal());
    QTest::keyClick(guide->findChild<HelpBrowser *>(), Qt::Key_F1);
    QCOMPARE(openGuide(), guide);
    QCOMPARE(guide->topic(), QStringLiteral("keyboard#in-this-guide"));
    opened->close();
}

void TestHelp::startPage()
{
    const WindowFixture ui(WindowFixture::Opens::StartPage);
    ui.find<QAbstractButton>("startGuide")->click();
    QVERIFY(openGuide());
    QCOMPARE(openGuide()->topic(), QStringLiteral("first-minute"));
}

void TestHelp::accessibleNames()
{
    HelpWindow guide;
    guide.show();
    int named = 0;
    for (QWidget *widget : guide.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollBar"))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named >= 6);
}

SKR_TEST(TestHelp)
#include "tst_help.moc"
