// SPDX-License-Identifier: Apache-2.0
// The user guide: what its pages say is there, and the window that shows them.
#include "tests/ui/windowfixture.h"

#include "core/help/helpbook.h"
#include "qt/text.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpcontents.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace skr;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyFileIsAPage();
    void pages_data();
    void pages();
    void menus_data() { pages_data(); }
    void menus();
    void controls_data() { pages_data(); }
    void controls();
    void contents();
    void search_data();
    void search();
    void searchFindsNothing();
    void searchByKeyboard();
    void backAndForward();
    void linkOutside();
    void pictureFits();
    void topicsExist();
    void contextHelp_data();
    void contextHelp();
    void contextHelpInDialogs_data();
    void contextHelpInDialogs();
    void startPage();

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
    static bool hasHeading(std::string_view page, const QString &anchor)
    {
        const auto found = helpPage(page);
        if (!found)
            return false;
        if (anchor.isEmpty())
            return true;
        const std::vector<HelpSection> sections = helpSections(found->text);
        return std::any_of(sections.begin(), sections.end(), [&anchor](const HelpSection &section) {
            return toQString(headingAnchor(section.heading)) == anchor;
        });
    }
    static QString plain(QString text) { return text.remove(u'&'); }
    /// `File ▸ Export…` for each entry of the menus and the menus in them, with its keys.
    static void collect(const QList<QAction *> &actions, const QString &way, QMap<QString, QList<QKeySequence>> &found)
    {
        for (const QAction *action : actions) {
            const QString path = way + plain(action->text());
            found.insert(path, action->shortcuts());
            if (action->menu() != nullptr)
                collect(action->menu()->actions(), path + QStringLiteral(" ▸ "), found);
        }
    }
    /// The texts in the sources that show something, without mnemonics.
    static QSet<QString> literals()
    {
        static const QRegularExpression text(QString::fromLatin1("\"((?:[^\"\\\\\n]|\\\\.)*)\""));
        QSet<QString> found;
        for (const char *folder : {"/../ui", "/../models"}) {
            QDirIterator files(QStringLiteral(SKR_RESOURCES) + QLatin1String(folder), {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                auto matches = text.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext())
                    found << plain(matches.next().captured(1));
            }
        }
        return found;
    }

    QMap<QString, QList<QKeySequence>> m_menus;
};

void TestHelp::initTestCase()
{
    const WindowFixture ui;
    collect(ui.window->menuBar()->actions(), {}, m_menus);
}

void TestHelp::cleanup()
{
    while (HelpWindow *guide = openGuide())
        delete guide;
}

void TestHelp::everyFileIsAPage()
{
    QStringList files = QDir(QStringLiteral(SKR_RESOURCES "/help")).entryList({QStringLiteral("*.md")}, QDir::Files);
    QStringList names;
    for (const HelpPage &page : helpPages())
        names << toQString(page.name) + QStringLiteral(".md");
    names.sort();
    files.sort();
    QCOMPARE(names, files);
    QVERIFY(diagnosticHelpPages().size() > 90);
}

void TestHelp::pages_data()
{
    QTest::addColumn<QString>("name");
    for (const HelpPage &page : helpPages())
        QTest::newRow(std::string(page.name).c_str()) << toQString(page.name);
}

/// Every page opens, and its links and pictures are there.
void TestHelp::pages()
{
    QFETCH(QString, name);
    HelpWindow guide;
    guide.show();
    guide.showTopic(name);
    QCOMPARE(guide.topic(), name);
    auto *text = guide.findChild<HelpBrowser *>();
    const HelpPage page = *helpPage(toUtf8(name));
    QVERIFY(text->toPlainText().startsWith(toQString(page.title)));
    QVERIFY(helpSections(page.text).size() > 1);
    QVERIFY(!text->document()->isUndoAvailable());
    const QStringList links = text->links();
    const QStringList pictures = text->pictures();
    for (const QString &link : links) {
        guide.showTopic(name);
        Q_EMIT text->anchorClicked(QUrl(link));
        const QString target = guide.topic();
        const QString file = QUrl(link).path().section(u'/', -1).chopped(3);
        QVERIFY2(target.section(u'#', 0, 0).section(u'/', -1) == file, qPrintable(link));
        QVERIFY2(hasHeading(toUtf8(target.section(u'#', 0, 0)), target.section(u'#', 1)), qPrintable(link));
    }
    for (const QString &picture : pictures)
        QVERIFY2(!text->loadResource(QTextDocument::ImageResource, QUrl(picture)).isNull(), qPrintable(picture));
}

/// `*File ▸ Export…* (Ctrl+E)` is in the menus, with these keys.
void TestHelp::menus()
{
    QFETCH(QString, name);
    static const QRegularExpression entry(QString::fromUtf8("\\*([^*`]+? ▸ [^*]+?)\\*(?:\\s\\(([^)\\s]+)\\))?"));
    auto matches = entry.globalMatch(toQString(helpPage(toUtf8(name))->text));
    int count = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString path = match.captured(1).simplified();
        QVERIFY2(m_menus.contains(path), qPrintable(path));
        const QString keys = match.captured(2);
        if (!keys.isEmpty())
            QVERIFY2(m_menus[path].contains(QKeySequence(keys)), qPrintable(path + u' ' + keys));
        ++count;
    }
    QVERIFY(count > 0 || name == QLatin1String("command-line"));
}

/// What is printed bold is written so on the screen.
void TestHelp::controls()
{
    QFETCH(QString, name);
    static const QRegularExpression bold(QString::fromLatin1("\\*\\*([^*]+)\\*\\*"));
    static const QSet<QString> known = literals();
    QVERIFY(known.size() > 1000);
    auto matches = bold.globalMatch(toQString(helpPage(toUtf8(name))->text));
    while (matches.hasNext()) {
        const QString words = matches.next().captured(1).simplified();
        QVERIFY2(known.contains(words) || known.contains(words + u':'), qPrintable(words));
    }
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
    opened->close();
}

void TestHelp::startPage()
{
    const WindowFixture ui(WindowFixture::Opens::StartPage);
    ui.find<QAbstractButton>("startGuide")->click();
    QVERIFY(openGuide());
    QCOMPARE(openGuide()->topic(), QStringLiteral("first-minute"));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
