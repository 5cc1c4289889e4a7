// SPDX-License-Identifier: Apache-2.0
// Keys that a person changes.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include "ui/dialogs/shortcuts.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace skr;

class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void assigned();
    void takenOver();
    void beginningOfAnother();
    void clearedAndUsualAgain();
    void allUsualAgain();
    void otherWindows();
    void withoutANameOfItsOwn();
    void searched();

private:
    struct Fixture : WindowFixture {
        Fixture()
            : dialog(namedActions(window->menuBar()->actions()), window.get())
        {
            dialog.show();
        }
        /// False if no action ends so.
        [[nodiscard]] bool choose(const QString &name)
        {
            auto *list = dialog.findChild<QTreeWidget *>();
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                if (list->topLevelItem(i)->text(0).endsWith(name))
                    list->setCurrentItem(list->topLevelItem(i));
            }
            return list->currentItem() != nullptr && list->currentItem()->text(0).endsWith(name);
        }
        void press(const QKeySequence &keys) { dialog.findChild<QKeySequenceEdit *>()->setKeySequence(keys); }
        QPushButton *button(const char *name) { return dialog.findChild<QPushButton *>(QLatin1String(name)); }
        QString note() { return dialog.findChild<QLabel *>(QStringLiteral("shortcutNote"))->text(); }
        QString keys() { return dialog.findChild<QTreeWidget *>()->currentItem()->text(1); }

        ShortcutsDialog dialog;
    };
};

void TestShortcuts::init()
{
    useOwnSettings();
    QSettings().clear();
}

void TestShortcuts::assigned()
{
    {
        Fixture ui;
        QVERIFY(ui.choose(QStringLiteral("Export…")));
        QCOMPARE(ui.keys(), QStringLiteral("Ctrl+E"));
        QVERIFY(!ui.button("assignKeys")->isEnabled());
        ui.press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
        ui.button("assignKeys")->click();
        QCOMPARE(ui.keys(), QStringLiteral("Ctrl+Alt+X"));
        QCOMPARE(ui.action("exportAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
    }
    const WindowFixture next;
    QCOMPARE(next.action("exportAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
}

void TestShortcuts::takenOver()
{
    Fixture ui;
    QVERIFY(ui.choose(QStringLiteral("Export…")));
    ui.press(QKeySequence::Save);
    QVERIFY(ui.note().contains(QStringLiteral("Save")));
    QCOMPARE(ui.action("saveAction")->shortcut(), QKeySequence(QKeySequence::Save));
    ui.button("assignKeys")->click();
    QCOMPARE(ui.action("exportAction")->shortcut(), QKeySequence(QKeySequence::Save));
    QVERIFY(ui.action("saveAction")->shortcut().isEmpty());
}

void TestShortcuts::beginningOfAnother()
{
    Fixture ui;
    QVERIFY(ui.choose(QStringLiteral("Export…")));
    ui.press(QKeySequence(QStringLiteral("Ctrl+S, A"))); // Ctrl+S alone would never be decided
    QVERIFY(ui.note().contains(QStringLiteral("Save")));
}

void TestShortcuts::clearedAndUsualAgain()
{
    Fixture ui;
    QVERIFY(ui.choose(QStringLiteral("Zoom In")));
    ui.button("clearKeys")->click();
    QVERIFY(ui.action("zoomInAction")->shortcuts().isEmpty());
    QVERIFY(!ui.button("clearKeys")->isEnabled());
    ui.button("usualKeys")->click();
    QCOMPARE(ui.action("zoomInAction")->shortcuts().size(), 2);
    QVERIFY(QSettings().allKeys().filter(QStringLiteral("shortcuts/")).isEmpty());
}

void TestShortcuts::allUsualAgain()
{
    Fixture ui;
    for (const char *name : {"Export…", "Zoom In", "Next Pane"}) {
        QVERIFY(ui.choose(QString::fromUtf8(name)));
        ui.button("clearKeys")->click();
    }
    ui.button("allUsualKeys")->click();
    QCOMPARE(ui.action("exportAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QCOMPARE(ui.action("nextPaneAction")->shortcut(), QKeySequence(Qt::Key_F6));
    QVERIFY(QSettings().allKeys().filter(QStringLiteral("shortcuts/")).isEmpty());
}

void TestShortcuts::otherWindows()
{
    Fixture ui;
    const WindowFixture other;
    QVERIFY(ui.choose(QStringLiteral("Export…")));
    ui.press(QKeySequence(Qt::Key_F9));
    ui.button("assignKeys")->click();
    QCOMPARE(other.action("exportAction")->shortcut(), QKeySequence(Qt::Key_F9));
}

void TestShortcuts::withoutANameOfItsOwn()
{
    const WindowFixture ui;
    int own = 0;
    QStringList fixed; // what every text field knows by these keys
    for (const NamedAction &named : namedActions(ui.window->menuBar()->actions())) {
        own += hasOwnShortcuts(*named.action) ? 1 : 0;
        if (!named.action->shortcut().isEmpty() && !hasOwnShortcuts(*named.action))
            fixed << named.path.section(u' ', 2);
    }
    QCOMPARE(fixed,
             QStringList({QStringLiteral("Cut"), QStringLiteral("Copy"), QStringLiteral("Paste"),
                          QStringLiteral("Select All")}));
    QVERIFY(own > 50);
}

void TestShortcuts::searched()
{
    Fixture ui;
    auto *list = ui.dialog.findChild<QTreeWidget *>();
    const auto shown = [list] {
        int count = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            count += list->topLevelItem(i)->isHidden() ? 0 : 1;
        return count;
    };
    QCOMPARE(shown(), list->topLevelItemCount());
    auto *search = ui.dialog.findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
    search->setText(QStringLiteral("zoom view"));
    QCOMPARE(shown(), 2);
    QVERIFY(list->currentItem()->text(0).endsWith(QStringLiteral("Zoom In")));
    search->setText(QStringLiteral("ctrl+e"));
    QCOMPARE(shown(), 1);
    search->setText(QStringLiteral("no such action"));
    QVERIFY(!list->currentItem());
    QVERIFY(!ui.button("clearKeys")->isEnabled());
}

SKR_TEST(TestShortcuts)
#include "tst_shortcuts.moc"
