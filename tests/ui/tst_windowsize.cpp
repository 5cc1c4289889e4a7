// SPDX-License-Identifier: Apache-2.0
// The window has the size that a person gave it, whatever it shows.
#include "tests/program/registration.h"
#include "tests/qt/treefixture.h"
#include "tests/ui/filefixture.h"

#include "qt/authorities.h"
#include "qt/policyevaluation.h"
#include "ui/look/translations.h"

#include <QDialog>
#include <QDockWidget>
#include <QFont>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSet>

#include <memory>
#include <string>

using namespace skr;

namespace {

constexpr QSize smallScreen(1024, 700);

/// German words and a large font, in which everything is wider.
class LargeWords
{
public:
    LargeWords()
        : m_font(QApplication::font())
    {
        m_translations.use(QStringLiteral("de"));
        QFont font = m_font;
        font.setPointSizeF(12);
        QApplication::setFont(font);
    }
    ~LargeWords() { QApplication::setFont(m_font); }
    LargeWords(const LargeWords &) = delete;
    LargeWords &operator=(const LargeWords &) = delete;

private:
    Translations m_translations;
    QFont m_font;
};

struct Speaking {
    LargeWords words;
};

/// Sixty authorities, each with a condition of its own: sixty sets.
std::string policyOfSets()
{
    QStringList authorities;
    for (int i = 0; i < 60; ++i)
        authorities << QStringLiteral(R"({"authority":"https://shared%1.attest.azure.net",)"
                                      R"("allOf":[{"claim":"own-claim-%1","equals":true}]})")
                           .arg(i);
    return QStringLiteral(R"({"version":"1.0.0","anyOf":[%1]})").arg(authorities.join(u',')).toStdString();
}

/// Sixty authorities and a token.
class CrowdedWindow : Speaking, public FileFixture
{
public:
    CrowdedWindow()
    {
        window->resize(smallScreen);
        QCoreApplication::processEvents();
        window->document()->setText(policyOfSets());
        window->evaluation()->setToken(AttestationToken::parse(compliantToken(), nullptr));
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastSize();
    void noActionChangesIt();
    void nothingOpenedChangesIt_data();
    void nothingOpenedChangesIt();
    void staysOnTheScreen_data();
    void staysOnTheScreen();
    void newWindowsStayOnTheScreen();
};

/// It can be made as small as a small screen.
void TestWindowSize::leastSize()
{
    const CrowdedWindow ui;
    for (QDockWidget *dock : ui.window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
        const QSize least = ui.window->minimumSizeHint();
        QVERIFY2(
            least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
            qPrintable(QStringLiteral("%1: %2 × %3").arg(dock->windowTitle()).arg(least.width()).arg(least.height())));
    }
    QCOMPARE(ui.window->size(), smallScreen);
}

void TestWindowSize::noActionChangesIt()
{
    const CrowdedWindow ui;
    const QSet<QString> leaving = {QStringLiteral("quitAction"), QStringLiteral("closeAction"),
                                   QStringLiteral("printAction")};
    QStringList faults;
    int count = 0;
    QCOMPARE(ui.window->size(), smallScreen);
    QList<QPointer<QAction>> actions;
    for (QAction *action : ui.window->findChildren<QAction *>())
        actions << action; // some go while others are triggered
    for (const QPointer<QAction> &action : actions) {
        if (action == nullptr || action->isSeparator() || action->menu() != nullptr || !action->isEnabled()
            || leaving.contains(action->objectName()))
            continue;
        const QString name = action->objectName() + QStringLiteral(" “") + action->text() + u'”';
        action->trigger();
        QCoreApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog != nullptr && dialog->isVisible())
                dialog->close();
        }
        QCoreApplication::processEvents();
        ++count;
        if (ui.window->size() != smallScreen) {
            faults << QStringLiteral("%1: %2 × %3").arg(name).arg(ui.window->width()).arg(ui.window->height());
            ui.window->resize(smallScreen);
        }
    }
    qInfo("%d actions", count);
    QVERIFY(count > 80);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestWindowSize::nothingOpenedChangesIt_data()
{
    QTest::addColumn<QString>("folder"); // below tests/data
    for (const char *folder : {"policies", "wrappings"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestWindowSize::nothingOpenedChangesIt()
{
    QFETCH(QString, folder);
    const CrowdedWindow ui;
    int count = 0;
    for (const QFileInfo &file : QDir(QStringLiteral(SKR_TEST_DATA "/") + folder).entryInfoList(QDir::Files)) {
        ui.window->openPolicy(file.filePath());
        QCoreApplication::processEvents();
        for (MainWindow *window : ui.others()) { // which starts with the size of this one
            QVERIFY2(window->size() == smallScreen, qPrintable(file.fileName()));
            delete window;
            ++count;
        }
    }
    QVERIFY(count > 0);
}

void TestWindowSize::staysOnTheScreen_data()
{
    QTest::addColumn<QRect>("saved");
    QTest::newRow("fits") << QRect(100, 120, 1200, 800);
    QTest::newRow("wider") << QRect(0, 0, 4000, 800);
    QTest::newRow("higher") << QRect(0, 0, 1200, 3000);
    QTest::newRow("on a screen that is gone") << QRect(5000, 200, 1200, 800);
    QTest::newRow("half out") << QRect(1500, 700, 1200, 800);
    QTest::newRow("above") << QRect(300, -600, 1200, 800);
}

void TestWindowSize::staysOnTheScreen()
{
    QFETCH(QRect, saved);
    {
        const WindowFixture ui;
        ui.window->setGeometry(saved);
        QCOMPARE(ui.window->geometry(), saved);
        ui.window->close();
    }
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    useOwnSettings();
    MainWindow window(std::make_unique<FakeDialogs>());
    window.restoreSettings();
    window.show();
    QVERIFY2(available.contains(window.geometry()), QTest::toString(window.geometry()));
    if (available.contains(saved))
        QCOMPARE(window.geometry(), saved);
}

void TestWindowSize::newWindowsStayOnTheScreen()
{
    const WindowFixture ui;
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    ui.window->move(available.right() - ui.window->width(), available.bottom() - ui.window->height());
    for (int i = 0; i < 5; ++i)
        ui.action("newWindowAction")->trigger();
    QCOMPARE(ui.others().size(), 5);
    for (const MainWindow *window : ui.others())
        QVERIFY2(available.contains(window->geometry()), QTest::toString(window->geometry()));
}

SKR_TEST(TestWindowSize)
#include "tst_windowsize.moc"
