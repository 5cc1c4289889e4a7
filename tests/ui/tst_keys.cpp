// SPDX-License-Identifier: Apache-2.0
// The keyboard in the whole window: panes, problems, search; menus without clashes; names for screen readers.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"
#include "ui/look/translations.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>

#include <map>

using namespace skr;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panes_data();
    void panes();
    void nextPane();
    void nextPaneSkipsWhatIsBehind();
    void problems();
    void noProblems();
    void find_data();
    void find();
    void searchClaims();
    void mnemonics_data() { inEveryLanguage(); }
    void mnemonics();
    void mnemonicsOfPanes_data() { inEveryLanguage(); }
    void mnemonicsOfPanes();
    void cleanup() { m_translations.use(languages().front().code); }
    void shortcuts();
    void shortcutList();
    void accessibleNames_data();
    void accessibleNames();

private:
    static QString paneOfFocus(const WindowFixture &ui)
    {
        const QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return QStringLiteral("nothing");
        for (const QDockWidget *dock : ui.window->findChildren<QDockWidget *>()) {
            if (dock->isAncestorOf(focus))
                return dock->objectName();
        }
        return focus->objectName();
    }
    static void key(const WindowFixture &ui, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(ui.window.get(), key, modifiers);
    }
    static void inEveryLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.name)) << language.code;
    }
    static QList<QAction *> all(const QList<QAction *> &actions)
    {
        QList<QAction *> result;
        for (QAction *action : actions)
            result += action->menu() != nullptr ? all(action->menu()->actions()) : QList<QAction *>{action};
        return result;
    }

    Translations m_translations;
};

void TestKeys::panes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("pane");
    int number = 0;
    for (const char *pane : {"policyTree", "jsonDock", "claimsDock", "tokenDock", "whyDock", "problemsDock"})
        QTest::newRow(pane) << ++number << QString::fromLatin1(pane);
}

void TestKeys::panes()
{
    QFETCH(int, number);
    QFETCH(QString, pane);
    WindowFixture ui;
    for (QDockWidget *dock : ui.window->findChildren<QDockWidget *>())
        dock->close();
    key(ui, Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
    QCOMPARE(paneOfFocus(ui), pane);
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestKeys::nextPane()
{
    WindowFixture ui;
    key(ui, Qt::Key_1, Qt::ControlModifier);
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        key(ui, Qt::Key_F6);
        visited << paneOfFocus(ui);
    }
    QCOMPARE(visited, (QStringList{"jsonDock", "claimsDock", "whyDock", "policyTree"}));
    key(ui, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(paneOfFocus(ui), QStringLiteral("whyDock"));
}

void TestKeys::nextPaneSkipsWhatIsBehind()
{
    WindowFixture ui(WindowFixture::Opens::BlankPolicy, {1024, 700});
    ui.find<QDockWidget>("whyDock")->close();
    ui.find<QDockWidget>("problemsDock")->close();
    key(ui, Qt::Key_1, Qt::ControlModifier);
    key(ui, Qt::Key_F6);
    QCOMPARE(paneOfFocus(ui), QStringLiteral("jsonDock"));
    key(ui, Qt::Key_F6);
    QCOMPARE(paneOfFocus(ui), QStringLiteral("policyTree"));
}

void TestKeys::problems()
{
    WindowFixture ui;
    ui.setText("{\n \"anyOf\": [\n  {\"authority\": \"https://a.attest.azure.net\", \"allOf\": []},\n"
               "  {\"authority\": \"https://b.attest.azure.net\", \"anyOf\": []}],\n \"version\": \"1.0.0\"\n}");
    auto *list = ui.find<QAbstractItemView>("problemList");
    const int count = list->model()->rowCount();
    QVERIFY(count >= 2);
    ui.tree->setFocus();
    QStringList messages;
    for (int i = 0; i < count; ++i) {
        key(ui, Qt::Key_F8);
        QCOMPARE(list->currentIndex().row(), i);
        messages << ui.window->statusBar()->currentMessage();
        QVERIFY(!messages.last().isEmpty());
    }
    QVERIFY(ui.tree->currentIndex().isValid());
    QVERIFY(ui.tree->hasFocus());
    key(ui, Qt::Key_F8);
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(ui.window->statusBar()->currentMessage(), messages.first());
    key(ui, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().row(), count - 1);
}

void TestKeys::noProblems()
{
    WindowFixture ui;
    ui.setText("{\"anyOf\": [{\"authority\": \"https://sharedeus.eus.attest.azure.net\", \"allOf\": ["
               "{\"claim\": \"x-ms-compliance-status\", \"equals\": \"azure-compliant-cvm\"},"
               "{\"claim\": \"x-ms-runtime.vm-configuration.secure-boot\", \"equals\": true}]}],"
               "\"version\": \"1.0.0\"}");
    QCOMPARE(ui.find<QAbstractItemView>("problemList")->model()->rowCount(), 0);
    key(ui, Qt::Key_F8);
    QCOMPARE(ui.window->statusBar()->currentMessage(), QStringLiteral("No problems"));
}

void TestKeys::find_data()
{
    QTest::addColumn<int>("pane");
    QTest::addColumn<QString>("field");
    QTest::newRow("claims") << 3 << "claimSearch";
    QTest::newRow("token") << 4 << "tokenSearch";
}

void TestKeys::find()
{
    QFETCH(int, pane);
    QFETCH(QString, field);
    WindowFixture ui;
    ui.window->openSample();
    key(ui, Qt::Key(Qt::Key_0 + pane), Qt::ControlModifier);
    key(ui, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), field);
}

void TestKeys::searchClaims()
{
    WindowFixture ui;
    ui.find<QDockWidget>("claimsDock")->close();
    key(ui, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("claimSearch"));
}

/// Every entry has a letter, and no other entry of its menu has the same.
void TestKeys::mnemonics()
{
    QFETCH(QString, language);
    m_translations.use(language);
    WindowFixture ui;
    QList<QWidget *> menus{ui.window->menuBar()};
    for (QMenu *menu : ui.window->menuBar()->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        menus << menu;
    }
    QVERIFY(menus.size() >= 6);
    for (const QWidget *menu : menus) {
        std::map<QString, QString> letters;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(!letter.isEmpty(), qPrintable(action->text() + QStringLiteral(" has no mnemonic")));
            const auto [other, isNew] = letters.emplace(letter, action->text());
            QVERIFY2(isNew, qPrintable(action->text() + QStringLiteral(" clashes with ") + other->second));
        }
    }
}

/// Docks behind others count as visible: a letter that two have opens neither, and the menus' letters come first.
void TestKeys::mnemonicsOfPanes()
{
    QFETCH(QString, language);
    m_translations.use(language);
    WindowFixture ui;
    ui.window->openSample();
    std::map<QString, QString> letters;
    QStringList clashes;
    const auto add = [&](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        const auto [other, isNew] = letters.emplace(letter, text);
        if (!isNew)
            clashes << text + QStringLiteral(" clashes with ") + other->second;
    };
    for (const QAction *menu : ui.window->menuBar()->actions())
        add(menu->text());
    for (const QLabel *label : ui.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const QAbstractButton *button : ui.window->findChildren<QAbstractButton *>()) {
        // Buttons of actions have the mnemonics of menus, without their meaning.
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->isVisible() && !(tool && tool->defaultAction()))
            add(button->text());
    }
    QCOMPARE(clashes.join(u'\n'), QString());
    QVERIFY(letters.size() > 12);
}

void TestKeys::shortcuts()
{
    WindowFixture ui;
    std::map<QString, QString> keys;
    for (const QAction *action : ui.window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // a widget's own: it has the keyboard then
        for (const QKeySequence &sequence : action->shortcuts()) {
            const auto [other, isNew] = keys.emplace(sequence.toString(), action->text());
            QVERIFY2(isNew, qPrintable(action->text() + QStringLiteral(" clashes with ") + other->second));
        }
    }
    for (const char *expected :
         {"Ctrl+N",       "Ctrl+O",   "Ctrl+S", "Ctrl+T",   "Ctrl+Shift+V", "Ctrl+K",   "Ctrl+F",    "F1",
          "F6",           "Shift+F6", "F8",     "Shift+F8", "Ctrl+1",       "Ctrl+7",   "Ins",       "Ctrl+Shift+A",
          "Ctrl+Shift+B", "Ctrl+D",   "Del",    "Alt+Up",   "Alt+Down",     "Alt+Left", "Alt+Right", "Ctrl+Shift+M"})
        QVERIFY2(keys.count(QString::fromLatin1(expected)) == 1, expected);
}

void TestKeys::shortcutList()
{
    WindowFixture ui;
    ui.action("shortcutsAction")->trigger();
    QVERIFY(ui.dialogs->shortcuts.contains(QStringLiteral("Ctrl+N &New")));
    QVERIFY(ui.dialogs->shortcuts.contains(QStringLiteral("Del &Delete")));
    for (const QAction *action : all(ui.window->menuBar()->actions())) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(ui.dialogs->shortcuts.contains(action->shortcut().toString() + u' ' + action->text()),
                     qPrintable(action->text()));
    }
}

void TestKeys::accessibleNames_data()
{
    QTest::addColumn<bool>("policy");
    QTest::newRow("start page") << false;
    QTest::newRow("policy and token") << true;
}

/// Whatever takes the keyboard says what it is.
void TestKeys::accessibleNames()
{
    QFETCH(bool, policy);
    WindowFixture ui(WindowFixture::Opens::StartPage);
    if (policy)
        ui.window->openSample();
    int named = 0;
    for (QWidget *widget : ui.window->findChildren<QWidget *>()) {
        const bool ours = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr
            && !widget->objectName().startsWith(QStringLiteral("qt_")) && !widget->inherits("QScrollBar")
            && !widget->inherits("QMenuBar") && !widget->inherits("QTabBar")
            && !widget->inherits("QComboBoxPrivateContainer") && !widget->inherits("QToolBarExtension")
            && !(widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
        if (!ours)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                            + QStringLiteral(" in ") + widget->parentWidget()->objectName()));
        ++named;
    }
    QVERIFY(named > 10);
}

SKR_TEST(TestKeys)
#include "tst_keys.moc"
