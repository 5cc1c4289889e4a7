// SPDX-License-Identifier: Apache-2.0
// The user guide: what its pages say is there.
#include "tests/program/registration.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/everyquestion.h"
#include "tests/ui/filefixture.h"
#include "tests/ui/guideheadings.h"
#include "tests/ui/shownwords.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"

#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace skr;

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plainLines_data();
    void plainLines();
    void anchors();
    void everyFileIsAPage();
    void pages_data();
    void pages();
    void menus_data() { pages_data(); }
    void menus();
    void controls_data() { pages_data(); }
    void controls();

private:
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
    void collectWords(const QWidget *root)
    {
        using skr::test::WordCollector;
        for (const skr::test::ShownWords &words : WordCollector::wordsOf(root, WordCollector::Hidden::Included))
            m_words << words.text;
    }
    void collectWordsOfWindows();
    void collectWordsOfDialogs();

    QMap<QString, QList<QKeySequence>> m_menus;
    QSet<QString> m_words; ///< names of controls, panes and columns, and what they say, as people see them
};

void TestGuide::initTestCase()
{
    const WindowFixture ui;
    collect(ui.window->menuBar()->actions(), {}, m_menus);
    collectWordsOfWindows();
    collectWordsOfDialogs();
}

/// In the states that the guide tells of.
void TestGuide::collectWordsOfWindows()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    collectWords(ui.window.get());
    ui.window->openSample();
    for (const char *token : {"compliant-cvm.jwt", "secure-boot-off.jwt"}) {
        ui.window->openToken(samplePath(token));
        ui.find<QDockWidget>("whyDock")->raise();
        QCoreApplication::processEvents();
        collectWords(ui.window.get());
    }
    const QByteArray undocumented =
        R"({"version":"1.0.0","anyOf":[{"authority":"https://SharedEus.eus.attest.azure.net",
        "allOf":[{"claim":"x-ms-attestation-type","equals":"sevsnpvm"}]}]})";
    for (const QByteArray &text : {undocumented, QByteArray("{}"), QByteArray("{")}) {
        ui.setText(text.constData());
        collectWords(ui.window.get());
    }
    // The editor of a digest, which a container policy and the token may have.
    ui.setText(R"({"version":"1.0.0","anyOf":[{"authority":"https://a.b","allOf":[
        {"claim":"x-ms-sevsnpvm-hostdata","equals":"00 FF"}]}]})");
    ui.open(ui.row(QStringLiteral("x-ms-sevsnpvm-hostdata"), PolicyTreeModel::ValueColumn));
    collectWords(ui.window.get());
    auto *recent = ui.find<QMenu>("recentMenu");
    ui.window->openPolicy(ui.write(QStringLiteral("a.json"), undocumented));
    Q_EMIT recent->aboutToShow();
    collectWords(recent);
}

void TestGuide::collectWordsOfDialogs()
{
    const WindowFixture ui;
    ui.window->openSample();
    for (const NamedDialog &each : everyDialog())
        collectWords(each.open(ui));
    for (const Question &each : everyQuestion())
        each.see(ui.window.get(), [this](const QWidget *dialog) { collectWords(dialog); });
}

void TestGuide::plainLines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("list, menu and code") << "- *File ▸ Open…* (`x`)"
                                         << "File ▸ Open… (x)";
    QTest::newRow("link") << "[Fix a policy](fix.md#fixes) tells"
                          << "Fix a policy tells";
    QTest::newRow("picture") << "![The start page](../start.png)"
                             << "The start page";
    QTest::newRow("table") << "| **Error** | it is `dropped` |"
                           << "Error it is dropped";
    QTest::newRow("heading") << "## In words"
                             << "In words";
    QTest::newRow("option at the start") << "`--explain` tells"
                                         << "--explain tells";
    QTest::newRow("nothing but a mark") << ">"
                                        << "";
    QTest::newRow("nothing but marks") << "|---|---|"
                                       << "";
}

void TestGuide::plainLines()
{
    QFETCH(QString, markdown);
    QFETCH(QString, plain);
    QCOMPARE(toQString(plainMarkdown(toUtf8(markdown))), plain);
}

void TestGuide::anchors()
{
    QCOMPARE(headingAnchor("What it relies on"), "what-it-relies-on");
    QCOMPARE(headingAnchor("The JSON"), "the-json");
    QCOMPARE(headingAnchor("Problems, code by code"), "problems-code-by-code");
    // A number sign in code is no heading.
    const std::vector<HelpSection> sections = helpSections("# A\nx\n```sh\n# no\n```\n## B\ny\n");
    QCOMPARE(sections.size(), std::size_t(2));
    QCOMPARE(std::string(sections[1].heading), "B");
    QCOMPARE(std::string(sections[1].text), "y\n");
    QCOMPARE(std::string(sections[0].text), "x\n```sh\n# no\n```\n");
}

void TestGuide::everyFileIsAPage()
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

void TestGuide::pages_data()
{
    QTest::addColumn<QString>("name");
    for (const HelpPage &page : helpPages())
        QTest::newRow(std::string(page.name).c_str()) << toQString(page.name);
}

/// Every page opens, and its links and pictures are there.
void TestGuide::pages()
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
void TestGuide::menus()
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

/// What is printed bold is a name that the program shows.
void TestGuide::controls()
{
    QFETCH(QString, name);
    static const QRegularExpression bold(QString::fromLatin1("\\*\\*([^*]+)\\*\\*"));
    auto matches = bold.globalMatch(toQString(helpPage(toUtf8(name))->text));
    QStringList unknown;
    while (matches.hasNext()) {
        const QString words = matches.next().captured(1).simplified();
        if (!m_words.contains(words) && !m_words.contains(words + u':'))
            unknown << words;
    }
    QCOMPARE(unknown.join(QStringLiteral(", ")), QString());
}

SKR_TEST(TestGuide)
#include "tst_guide.moc"
