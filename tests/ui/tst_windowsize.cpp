// SPDX-License-Identifier: Apache-2.0
// The size of the window is the person's: nothing that is opened, typed, or chosen changes it, and it fits the screen.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"
#include "tests/ui/widepolicy.h"

#include "qt/authorities.h"
#include "qt/policyevaluation.h"
#include "ui/dialogs/actionsearch.h"
#include "ui/look/translations.h"
#include "ui/window/docklayout.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <utility>

using namespace skr;

namespace {

constexpr QSize smallestScreen(1024, 700);
constexpr double largePoints = 12;

void settleWindow()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

/// What the widgets of the window need at least, the widest first: for the message of a failure.
QString widestNeeds(const QWidget *window)
{
    QStringList lines;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window && widget->minimumSizeHint().width() > 250)
            lines << QStringLiteral("%1 %2 %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                              sizeText(widget->minimumSizeHint()));
    }
    return lines.join(u'\n');
}

/// A window of the smallest screen's size, with a large font and a token.
class SmallWindow : public FileFixture
{
public:
    explicit SmallWindow(const QByteArray &policy = QByteArray::fromStdString(policyOfSets(60)))
        : FileFixture(Opens::StartPage, smallestScreen)
    {
        window->openPolicy(write(QStringLiteral("policy.json"), policy));
        window->openToken(samplePath("compliant-cvm.jwt"));
        settleWindow();
    }

    /// What is wrong with the size; empty if nothing is.
    QString fault() const
    {
        settleWindow();
        const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
        if (window->size() != smallestScreen)
            return QStringLiteral("the window is %1\n").arg(sizeText(window->size())) + widestNeeds(window.get());
        if (least.width() > smallestScreen.width() || least.height() > smallestScreen.height())
            return QStringLiteral("the window needs %1\n").arg(sizeText(least)) + widestNeeds(window.get());
        return {};
    }

    /// Dialogs and windows that an action opened.
    void closeOthers() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget != window.get() && widget->isVisible() && widget->isWindow())
                widget->close();
        }
        qDeleteAll(others());
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        settleWindow();
    }
};

} // namespace

class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fitsTheSmallestScreen_data();
    void fitsTheSmallestScreen();
    void actions_data() { inEachLanguage(); }
    void actions();
    void buttons_data() { inEachLanguage(); }
    void buttons();
    void contextMenus();
    void oneAuthorityMore();
    void otherContent_data();
    void otherContent();
    void otherFont();
    void panesSideBySide();
    void largeSavedSize();
    void savedPlaceOffTheScreen();
    void newWindowsAreOnTheScreen_data();
    void newWindowsAreOnTheScreen();

private:
    static void inEachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.name)) << language.code;
    }
    static bool isOnTheScreen(const QWidget &window)
    {
        return window.screen()->availableGeometry().contains(window.frameGeometry());
    }

    Translations m_translations;
    QFont m_font;
};

void TestWindowSize::init()
{
    useOwnSettings();
    QSettings().clear();
    m_font = QApplication::font();
    QFont large = m_font;
    large.setPointSizeF(largePoints);
    QApplication::setFont(large);
}

void TestWindowSize::cleanup()
{
    m_translations.use(languages().front().code);
    QApplication::setFont(m_font);
}

void TestWindowSize::fitsTheSmallestScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("policy");
    for (const Language &language : languages()) {
        const auto row = [&](const char *name, const QByteArray &policy) {
            QTest::addRow("%s, %s", qPrintable(language.name), name) << language.code << policy;
        };
        row("sixty authorities, two sets", QByteArray::fromStdString(policyOfRegions(60, 15)));
        row("sixty authorities, sixty sets", QByteArray::fromStdString(policyOfSets(60)));
        row("long words", QByteArray::fromStdString(wideContent()));
        row("no policy", "no policy, but words");
    }
}

void TestWindowSize::fitsTheSmallestScreen()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, policy);
    m_translations.use(language);
    const SmallWindow ui(policy);
    const QString fault = ui.fault();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/// Every one of the menus, with a condition selected as most of them need; what it opens is closed again.
void TestWindowSize::actions()
{
    QFETCH(QString, language);
    m_translations.use(language);
    const SmallWindow ui;
    for (const NamedAction &named : namedActions(ui.window->menuBar()->actions())) {
        const QString name = named.action->objectName();
        if (name == QStringLiteral("quitAction") || name == QStringLiteral("closeAction"))
            continue; // the window goes, or its policy
        const QModelIndex authority = ui.tree->model()->index(0, 0, ui.tree->model()->index(0, 0));
        ui.tree->select(ui.tree->model()->index(0, 0, authority));
        named.action->trigger();
        const QString fault = ui.fault();
        QVERIFY2(fault.isEmpty(), qPrintable(named.path + QStringLiteral(": ") + fault));
        ui.closeOthers();
    }
    const QString fault = ui.fault();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/// Every one that can be seen, of the toolbar, the bars, and the panes.
void TestWindowSize::buttons()
{
    QFETCH(QString, language);
    m_translations.use(language);
    const SmallWindow ui;
    ui.action("findHereAction")->trigger();
    for (QDockWidget *dock : ui.window->findChildren<QDockWidget *>()) {
        dock->raise();
        settleWindow();
        for (QAbstractButton *button : ui.window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<QToolButton *>(button);
            const bool opensMenu = tool != nullptr && tool->popupMode() == QToolButton::InstantPopup;
            if (!button->isVisible() || !button->isEnabled() || opensMenu || button->window() != ui.window.get())
                continue;
            const QString name = button->objectName() + u' ' + button->text();
            QTimer::singleShot(0, button, [] {
                if (QWidget *popup = QApplication::activePopupWidget())
                    popup->close();
            });
            button->click();
            const QString fault = ui.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(name + QStringLiteral(": ") + fault));
            ui.closeOthers();
        }
    }
}

/// The menus of the views, opened and, where they stay open without stopping everything, their actions done.
void TestWindowSize::contextMenus()
{
    const SmallWindow ui;
    for (QDockWidget *dock : ui.window->findChildren<QDockWidget *>()) {
        dock->raise();
        settleWindow();
        for (QWidget *widget : ui.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != ui.window.get() || !widget->isEnabled())
                continue;
            QTimer closing;
            QObject::connect(&closing, &QTimer::timeout, &closing, [] {
                if (QWidget *popup = QApplication::activePopupWidget())
                    popup->close();
            });
            closing.start(0);
            QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(3, 3), widget->mapToGlobal(QPoint(3, 3)));
            QCoreApplication::sendEvent(widget, &event);
            const QString fault = ui.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(widget->objectName() + QStringLiteral(": ") + fault));
        }
    }
}

/// At nine authorities there is a bar to filter them.
void TestWindowSize::oneAuthorityMore()
{
    m_translations.use(QStringLiteral("de"));
    const SmallWindow ui(QByteArray::fromStdString(policyOfSets(8)));
    QVERIFY(!ui.find<QWidget>("filterBar")->isVisible());
    ui.tree->select(ui.tree->model()->index(0, 0, ui.tree->model()->index(0, 0)));
    ui.action("duplicateAction")->trigger();
    settleWindow();
    QVERIFY(ui.find<QWidget>("filterBar")->isVisible());
    const QString fault = ui.fault();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestWindowSize::otherContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("many sets") << QByteArray::fromStdString(policyOfSets(60));
    QTest::newRow("long words") << QByteArray::fromStdString(wideContent());
    QTest::newRow("a broken policy") << QByteArray("{\"anyOf\": [ {");
    QTest::newRow("a line that is too long for the text pane") << QByteArray("[\"") + QByteArray(3000000, 'x') + "\"]";
    QTest::newRow("no policy") << QByteArray("package main\n\nfunc main() {}\n");
}

/// What comes into a window that was small and is open already.
void TestWindowSize::otherContent()
{
    QFETCH(QByteArray, content);
    m_translations.use(QStringLiteral("de"));
    const SmallWindow ui("{}");
    ui.write(QStringLiteral("policy.json"), content);
    QVERIFY(ui.window->revert());
    const QString fault = ui.fault();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const SmallWindow opened(content);
    const QString faultOpened = opened.fault();
    QVERIFY2(faultOpened.isEmpty(), qPrintable(faultOpened));
}

/// The person, or the desktop, chooses a larger one while the program runs.
void TestWindowSize::otherFont()
{
    QApplication::setFont(m_font);
    const SmallWindow ui;
    QFont larger = m_font;
    larger.setPointSizeF(24);
    QApplication::setFont(larger);
    settleWindow();
    QCOMPARE(ui.window->size(), smallestScreen);
}

/// As somebody may have put them, who has a wide screen: showing them again needs more than there is.
void TestWindowSize::panesSideBySide()
{
    const SmallWindow ui;
    const auto docks = ui.window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        ui.window->removeDockWidget(dock);
        ui.window->addDockWidget(Qt::RightDockWidgetArea, dock, Qt::Horizontal);
    }
    for (QDockWidget *dock : docks) {
        dock->show();
        settleWindow();
        QCOMPARE(ui.window->size(), smallestScreen);
    }
}

void TestWindowSize::largeSavedSize()
{
    {
        const WindowFixture ui(WindowFixture::Opens::StartPage, QSize(3000, 2000));
        ui.window->close();
    }
    const WindowFixture ui;
    ui.window->restoreSettings();
    settleWindow();
    QVERIFY2(isOnTheScreen(*ui.window), qPrintable(sizeText(ui.window->size())));
}

void TestWindowSize::savedPlaceOffTheScreen()
{
    {
        const WindowFixture ui(WindowFixture::Opens::StartPage, QSize(700, 500));
        ui.window->move(5000, -300);
        ui.window->close();
    }
    const WindowFixture ui;
    ui.window->restoreSettings();
    settleWindow();
    QVERIFY(isOnTheScreen(*ui.window));
}

void TestWindowSize::newWindowsAreOnTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("place");
    QTest::newRow("at the corner") << QSize(700, 500) << QPoint(95, 295);
    QTest::newRow("off the screen") << QSize(700, 500) << QPoint(600, 700);
    QTest::newRow("larger than the screen") << QSize(3000, 2000) << QPoint(0, 0);
}

/// One beside the other until there is no room, and then from the start.
void TestWindowSize::newWindowsAreOnTheScreen()
{
    QFETCH(QSize, size);
    QFETCH(QPoint, place);
    QApplication::setFont(m_font);
    const WindowFixture ui(WindowFixture::Opens::StartPage, size);
    ui.window->move(place);
    MainWindow *last = ui.window.get();
    for (int i = 0; i < 6; ++i) {
        MainWindow *next = last->newWindow();
        settleWindow();
        QVERIFY2(isOnTheScreen(*next), qPrintable(sizeText(next->size())));
        last = next;
    }
}

SKR_TEST(TestWindowSize)
#include "tst_windowsize.moc"
