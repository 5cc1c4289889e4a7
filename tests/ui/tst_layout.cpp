// SPDX-License-Identifier: Apache-2.0
// Where the panes stand: two arrangements by width, the person's own, and how it is remembered.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include "qt/policyevaluation.h"
#include "ui/window/docktitle.h"

#include <QComboBox>
#include <QDockWidget>
#include <QToolButton>

using namespace skr;

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fitsTheWidth_data();
    void fitsTheWidth();
    void roomGoesToThePolicy();
    void followsTheWidth();
    void leavesThePersonsArrangement_data();
    void leavesThePersonsArrangement();
    void titleOfADockThatStandsAlone();
    void floatingDockHasAFrame();
    void closedPaneComesBack();
    void reset();
    void remembered();
    void rememberedFromTheOtherWidth();
    void uselessSettings_data();
    void uselessSettings();
    void startPageKeepsTheArrangement();

private:
    static QDockWidget *dock(const MainWindow &window, const char *name)
    {
        return window.findChild<QDockWidget *>(QString::fromLatin1(name));
    }
    static bool stacked(const MainWindow &window, const char *first, const char *second)
    {
        return window.tabifiedDockWidgets(dock(window, first)).contains(dock(window, second));
    }
    static bool isWide(const MainWindow &window)
    {
        return window.tabifiedDockWidgets(dock(window, "jsonDock")).isEmpty()
            && stacked(window, "claimsDock", "tokenDock") && stacked(window, "whyDock", "problemsDock");
    }
    static bool isNarrow(const MainWindow &window)
    {
        return stacked(window, "jsonDock", "claimsDock") && stacked(window, "jsonDock", "tokenDock")
            && stacked(window, "whyDock", "problemsDock");
    }
    /// Of the panes at the side of the policy.
    static int widthBeside(const WindowFixture &ui) { return dock(*ui.window, "jsonDock")->width(); }
    static void resize(const WindowFixture &ui, int width)
    {
        ui.window->resize(width, 800);
        QCoreApplication::processEvents();
    }
};

void TestLayout::init()
{
    useOwnSettings();
    QSettings().clear();
}

void TestLayout::fitsTheWidth_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("narrow");
    QTest::newRow("1024 × 700") << QSize(1024, 700) << true;
    QTest::newRow("1440 × 900") << QSize(1440, 900) << false;
    QTest::newRow("2560 × 1440") << QSize(2560, 1440) << false;
}

void TestLayout::fitsTheWidth()
{
    QFETCH(QSize, size);
    QFETCH(bool, narrow);
    WindowFixture ui(WindowFixture::Opens::BlankPolicy, size);
    QCOMPARE(ui.window->size(), size); // no pane makes it wider
    QCOMPARE(isNarrow(*ui.window), narrow);
    QCOMPARE(isWide(*ui.window), !narrow);
    QVERIFY(ui.tree->isVisible());
    QVERIFY(ui.tree->width() > widthBeside(ui)); // the policy has the most room
    QVERIFY(widthBeside(ui) >= dock(*ui.window, "jsonDock")->minimumSizeHint().width());
    QVERIFY(ui.window->rect().intersects(dock(*ui.window, "jsonDock")->geometry()));
}

/// What a window is wider has the policy, but for what a wide one gives to the panes beside it.
void TestLayout::roomGoesToThePolicy()
{
    const auto widths = [](int width) {
        const WindowFixture ui(WindowFixture::Opens::BlankPolicy, {width, 900});
        return std::pair(ui.tree->width(), widthBeside(ui));
    };
    const auto [narrowTree, narrowBeside] = widths(1024);
    const auto [wideTree, wideBeside] = widths(1440);
    const auto [widestTree, widestBeside] = widths(2560);
    QVERIFY(wideBeside > narrowBeside);
    QCOMPARE(widestBeside, wideBeside);
    QVERIFY(wideTree > narrowTree);
    QVERIFY(widestTree > wideTree);
}

void TestLayout::followsTheWidth()
{
    WindowFixture ui;
    QVERIFY(isWide(*ui.window));
    resize(ui, 1024);
    QVERIFY(isNarrow(*ui.window));
    QCOMPARE(ui.window->width(), 1024);
    resize(ui, 1500);
    QVERIFY(isWide(*ui.window));
}

void TestLayout::leavesThePersonsArrangement_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("closed") << QByteArray("close");
    QTest::newRow("floating") << QByteArray("float");
    QTest::newRow("moved") << QByteArray("move");
    QTest::newRow("stacked") << QByteArray("stack");
}

void TestLayout::leavesThePersonsArrangement()
{
    QFETCH(QByteArray, change);
    WindowFixture ui;
    QDockWidget *token = dock(*ui.window, "tokenDock");
    if (change == "close")
        token->close();
    else if (change == "float")
        token->setFloating(true);
    else if (change == "move")
        ui.window->addDockWidget(Qt::LeftDockWidgetArea, token);
    else
        ui.window->tabifyDockWidget(dock(*ui.window, "whyDock"), token);
    QCoreApplication::processEvents();
    const auto arrangement = [&] {
        return std::tuple(token->isHidden(), token->isFloating(), ui.window->dockWidgetArea(token),
                          ui.window->tabifiedDockWidgets(token), isNarrow(*ui.window));
    };
    const auto mine = arrangement();
    resize(ui, 1024);
    QCOMPARE(arrangement(), mine);
    resize(ui, 1440);
    QCOMPARE(arrangement(), mine);
}

void TestLayout::titleOfADockThatStandsAlone()
{
    WindowFixture ui;
    const auto title = [&](const char *name) { return dock(*ui.window, name)->titleBarWidget(); };
    QVERIFY(title("jsonDock")->height() > ui.window->fontMetrics().height());
    const auto *tool = ui.find<QToolButton>("formatTool");
    QVERIFY(tool->isVisible());
    QVERIFY(title("jsonDock")->rect().contains(QRect(tool->mapTo(title("jsonDock"), QPoint(0, 0)), tool->size())));
    QVERIFY(title("tokenDock")->sizeHint().isEmpty()); // the tab is its title
    dock(*ui.window, "claimsDock")->close();
    QTRY_COMPARE(title("tokenDock")->height(), title("jsonDock")->height());
    ui.setText("{\"a\":1}");
    ui.find<QToolButton>("formatTool")->click();
    QVERIFY(ui.text().find('\n') != std::string::npos);
}

void TestLayout::floatingDockHasAFrame()
{
    WindowFixture ui;
    for (const char *name : {"jsonDock", "tokenDock"}) {
        QDockWidget *floating = dock(*ui.window, name);
        floating->setFloating(true);
        QTRY_VERIFY(floating->titleBarWidget() == nullptr);
        floating->setFloating(false);
        QTRY_VERIFY(floating->titleBarWidget() != nullptr);
    }
}

void TestLayout::closedPaneComesBack()
{
    WindowFixture ui;
    QDockWidget *json = dock(*ui.window, "jsonDock");
    json->close();
    QVERIFY(!json->isVisible());
    QTest::keyClick(ui.window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(json->isVisible());
    QVERIFY(json->isAncestorOf(QApplication::focusWidget()));
}

void TestLayout::reset()
{
    WindowFixture ui;
    const int before = widthBeside(ui);
    dock(*ui.window, "jsonDock")->setFloating(true);
    dock(*ui.window, "claimsDock")->close();
    ui.window->addDockWidget(Qt::LeftDockWidgetArea, dock(*ui.window, "whyDock"));
    ui.action("resetLayoutAction")->trigger();
    QCoreApplication::processEvents();
    QVERIFY(isWide(*ui.window));
    QVERIFY(!dock(*ui.window, "jsonDock")->isFloating());
    QVERIFY(dock(*ui.window, "claimsDock")->isVisible());
    QCOMPARE(widthBeside(ui), before);
}

void TestLayout::remembered()
{
    const QSize size(777, 700); // on the screen of the tests
    {
        WindowFixture ui;
        ui.window->resize(size);
        ui.window->addDockWidget(Qt::LeftDockWidgetArea, dock(*ui.window, "tokenDock"));
        dock(*ui.window, "problemsDock")->close();
        ui.window->evaluation()->setReading(Reading::Documented);
        QVERIFY(ui.window->close());
    }
    WindowFixture ui(WindowFixture::Opens::StartPage);
    ui.window->restoreSettings();
    QCOMPARE(ui.window->size(), size);
    QVERIFY(!dock(*ui.window, "tokenDock")->isVisible());
    ui.window->newPolicy();
    QCOMPARE(ui.window->dockWidgetArea(dock(*ui.window, "tokenDock")), Qt::LeftDockWidgetArea);
    QVERIFY(dock(*ui.window, "tokenDock")->isVisible());
    QVERIFY(dock(*ui.window, "problemsDock")->isHidden());
    QCOMPARE(ui.window->evaluation()->reading(), Reading::Documented);
    QCOMPARE(ui.find<QComboBox>("readingCombo")->currentData().toInt(), static_cast<int>(Reading::Documented));
}

void TestLayout::rememberedFromTheOtherWidth()
{
    {
        WindowFixture ui;
        QVERIFY(ui.window->close());
    }
    WindowFixture ui(WindowFixture::Opens::StartPage);
    ui.window->restoreSettings();
    ui.window->resize(1024, 700);
    ui.window->newPolicy();
    QVERIFY(isNarrow(*ui.window));
}

void TestLayout::uselessSettings_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("rubbish") << QVariant(QByteArray("rubbish"));
    QTest::newRow("a number") << QVariant(7);
    QMainWindow other;
    auto *foreign = new QDockWidget;
    foreign->setObjectName(QStringLiteral("jsonDock"));
    other.addDockWidget(Qt::TopDockWidgetArea, foreign);
    QTest::newRow("of another version") << QVariant(other.saveState(99));
    QTest::newRow("cut off") << QVariant(other.saveState(1).left(20));
    QTest::newRow("of a window with fewer panes") << QVariant(other.saveState(1));
}

void TestLayout::uselessSettings()
{
    QFETCH(QVariant, value);
    for (const char *key : {"window/docks", "window/geometry", "reading"})
        QSettings().setValue(QString::fromLatin1(key), value);
    WindowFixture ui(WindowFixture::Opens::StartPage);
    ui.window->restoreSettings();
    ui.window->newPolicy();
    QCoreApplication::processEvents();
    QVERIFY(ui.tree->isVisible());
    QVERIFY(ui.tree->width() > widthBeside(ui));
    QCOMPARE(ui.window->evaluation()->reading(), Reading::AsObserved);
    ui.window->resize(1440, 900);
    ui.action("resetLayoutAction")->trigger();
    QVERIFY(isWide(*ui.window));
}

void TestLayout::startPageKeepsTheArrangement()
{
    WindowFixture ui;
    ui.window->addDockWidget(Qt::LeftDockWidgetArea, dock(*ui.window, "tokenDock"));
    ui.action("closeAction")->trigger();
    QVERIFY(!dock(*ui.window, "tokenDock")->isVisible());
    QVERIFY(ui.window->close()); // what is remembered is not the empty window
    ui.window->show();
    ui.window->newPolicy();
    QCOMPARE(ui.window->dockWidgetArea(dock(*ui.window, "tokenDock")), Qt::LeftDockWidgetArea);
    QVERIFY(dock(*ui.window, "jsonDock")->isVisible());
}

SKR_TEST(TestLayout)
#include "tst_layout.moc"
