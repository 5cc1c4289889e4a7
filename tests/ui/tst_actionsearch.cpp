// SPDX-License-Identifier: Apache-2.0
// Finding an action by its name, going back in the history, seeing what was changed.
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include <QDialog>
#include <QTreeWidget>
#include <QUndoStack>
#include <QUndoView>

using namespace skr;

class TestActionSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void performs();
    void performsWhereTheKeyboardWas();
    void disabledIsNotPerformed();
    void arrowsChoose();
    void history();
    void changes();

private:
    struct Fixture : FileFixture {
        using FileFixture::FileFixture;
        [[nodiscard]] bool openSearch() const
        {
            action("findActionAction")->trigger();
            return search() != nullptr;
        }
        QDialog *search() const { return find<QDialog>("actionSearch"); }
        QLineEdit *text() const { return find<QLineEdit>("actionSearchText"); }
        QTreeWidget *list() const { return find<QTreeWidget>("actionSearchList"); }
    };
};

void TestActionSearch::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("a name") << "export"
                            << "File ▸ Export…";
    QTest::newRow("words in any order, of menus too") << "fold all json"
                                                      << "View ▸ JSON ▸ Fold All";
    QTest::newRow("nothing") << "zebra" << QString();
}

void TestActionSearch::finds()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const Fixture ui;
    QVERIFY(ui.openSearch());
    ui.text()->setText(words);
    QCOMPARE(ui.list()->topLevelItemCount() > 0 ? ui.list()->topLevelItem(0)->text(0) : QString(), first);
}

void TestActionSearch::performs()
{
    const Fixture ui;
    ui.window->document()->apply({{0, 0}, " "}, QStringLiteral("Change"));
    QVERIFY(ui.openSearch());
    QTest::keyClicks(ui.text(), QStringLiteral("edit undo"));
    QTest::keyClick(ui.text(), Qt::Key_Return);
    QTRY_VERIFY(!ui.window->isWindowModified());
    QVERIFY(!ui.search() || !ui.search()->isVisible());
}

/// Copy, for one, acts on what has the keyboard.
void TestActionSearch::performsWhereTheKeyboardWas()
{
    const Fixture ui;
    ui.window->openSample();
    MainWindow *sample = ui.others().isEmpty() ? ui.window.get() : ui.others().front();
    sample->activateWindow();
    QApplication::setActiveWindow(sample);
    sample->tree()->setFocus();
    sample->findChild<QAction *>(QStringLiteral("findActionAction"))->trigger();
    auto *text = sample->findChild<QLineEdit *>(QStringLiteral("actionSearchText"));
    text->setText(QStringLiteral("add condition"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && sample->tree()->isAncestorOf(QApplication::focusWidget()));
}

void TestActionSearch::disabledIsNotPerformed()
{
    const Fixture ui;
    QVERIFY(ui.openSearch());
    ui.text()->setText(QStringLiteral("remove token"));
    QCOMPARE(ui.list()->topLevelItemCount(), 1);
    QTest::keyClick(ui.text(), Qt::Key_Return);
    QVERIFY(ui.search()->isVisible());
}

void TestActionSearch::arrowsChoose()
{
    const Fixture ui;
    QVERIFY(ui.openSearch());
    ui.text()->setText(QStringLiteral("zoom"));
    const QTreeWidgetItem *first = ui.list()->currentItem();
    QTest::keyClick(ui.text(), Qt::Key_Down);
    QVERIFY(ui.list()->currentItem() != first);
    QTest::keyClick(ui.text(), Qt::Key_Up);
    QCOMPARE(ui.list()->currentItem(), first);
}

void TestActionSearch::history()
{
    const Fixture ui;
    const std::string before = ui.window->document()->text();
    ui.window->document()->apply({{0, 0}, " "}, QStringLiteral("One"));
    ui.window->document()->apply({{0, 0}, " "}, QStringLiteral("Two"));
    ui.action("historyAction")->trigger();
    auto *view = ui.find<QUndoView>("historyList");
    QVERIFY(view && view->isVisible());
    QCOMPARE(view->model()->rowCount(), 3);
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(ui.window->document()->text(), before);
}

void TestActionSearch::changes()
{
    const Fixture ui(WindowFixture::Opens::StartPage);
    ui.window->openPolicy(ui.write(QStringLiteral("a.json"), "{}\n"));
    ui.window->document()->apply({{1, 1}, " "}, QStringLiteral("Change"));
    ui.action("differencesAction")->trigger();
    QCOMPARE(ui.dialogs->differences, QStringLiteral("- {}\n+ { }"));
}

SKR_TEST(TestActionSearch)
#include "tst_actionsearch.moc"
