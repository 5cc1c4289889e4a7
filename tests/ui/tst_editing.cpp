// SPDX-License-Identifier: Apache-2.0
// Editing in place, one history over tree and text, and what survives an edit.
#include "tests/program/registration.h"
#include "tests/ui/windowfixture.h"

#include "ui/problems/problemspane.h"
#include "ui/text/textpane.h"

#include <QAction>
#include <QSignalSpy>
#include <QStatusBar>
#include <QUndoStack>

using namespace skr;

namespace {

const char *const editedPolicy =
    "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n    {\n"
    "      \"authority\": \"https://sharedeus.eus.attest.azure.net\",\n"
    "      \"allOf\": [\n"
    "        {\"claim\": \"x-ms-compliance-status\", \"equals\": \"azure-compliant-cvm\"},\n"
    "        {\"claim\": \"x-ms-sevsnpvm-vmpl\", \"equals\": 0},\n"
    "        {\"claim\": \"x-ms-runtime.vm-configuration.secure-boot\", \"equals\": true}\n"
    "      ]\n    }\n  ]\n}\n";

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void lookingAtAValueChangesNothing();
    void authorityByRegion();
    void operatorByWords();
    void version();
    void removeAndUndo();
    void oneHistory();
    void halfTypedEditorSurvives();
    void selectionSurvives();
    void saysWhatItCannotWrite_data();
    void saysWhatItCannotWrite();
    void refusesWhereTheListIsBroken();
    void rowLeadsToText();
    void claimPickerAddsToTheCurrentBlock();
    void treeAndTextInStep();
    void problemLeadsToRowAndText();
    void typedLetterOpensTheEditor();
};

void TestEditing::value_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("boolean") << "x-ms-runtime.vm-configuration.secure-boot"
                             << "false" << QByteArray("\"equals\": false");
    QTest::newRow("boolean as text, in quotes") << "x-ms-runtime.vm-configuration.secure-boot"
                                                << "\"false\"" << QByteArray("\"equals\": \"false\"");
    QTest::newRow("integer") << "x-ms-sevsnpvm-vmpl"
                             << "2" << QByteArray("\"equals\": 2");
    QTest::newRow("integer past 2^53") << "x-ms-sevsnpvm-vmpl"
                                       << "9007199254740993" << QByteArray("\"equals\": 9007199254740993");
    QTest::newRow("text of no known value") << "x-ms-compliance-status"
                                            << "mine \"own\"" << QByteArray("\"equals\": \"mine \\\"own\\\"\"");
    QTest::newRow("known value by a part of it")
        << "x-ms-compliance-status"
        << "compliant-uvm" << QByteArray("\"equals\": \"azure-compliant-uvm\"");
}

void TestEditing::value()
{
    QFETCH(QString, claim);
    QFETCH(QString, typed);
    QFETCH(QByteArray, json);
    WindowFixture ui;
    ui.setText(editedPolicy);
    QVERIFY(ui.edit(ui.row(claim, PolicyTreeModel::ValueColumn)));
    QVERIFY(ui.type(typed));
    QVERIFY2(ui.text().find(json.toStdString()) != std::string::npos, ui.text().c_str());
    QCOMPARE(ui.window->document()->undoStack()->undoText(), QStringLiteral("Change value of %1").arg(claim));
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(editedPolicy));
}

void TestEditing::lookingAtAValueChangesNothing()
{
    WindowFixture ui;
    const std::string odd =
        "{\"anyOf\":[{\"authority\":\"https://a.b\",\"allOf\":[{\"claim\":\"x\",\"equals\":\"\\u0061\"}]}],"
        "\"version\":\"1.0.0\"}";
    ui.setText(odd.c_str());
    for (const int column : {PolicyTreeModel::ConditionColumn, PolicyTreeModel::ValueColumn}) {
        QVERIFY(ui.edit(ui.row(QStringLiteral("x"), column)));
        QVERIFY(ui.enter());
        QCOMPARE(ui.text(), odd);
    }
    QVERIFY(!ui.window->document()->isModified());
}

void TestEditing::authorityByRegion()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    QVERIFY(ui.edit(ui.row(QStringLiteral("https://sharedeus.eus.attest.azure.net"))));
    QVERIFY(ui.type(QStringLiteral("westeurope")));
    QVERIFY(ui.text().find("\"authority\": \"https://sharedweu.weu.attest.azure.net\"") != std::string::npos);
}

void TestEditing::operatorByWords()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    const QModelIndex cell = ui.row(QStringLiteral("x-ms-sevsnpvm-vmpl"), PolicyTreeModel::OperatorColumn);
    QVERIFY(ui.tree->model()->setData(cell, QStringLiteral("at least")));
    QVERIFY(ui.text().find("\"greaterOrEquals\": 0") != std::string::npos);
    QVERIFY(!ui.tree->model()->setData(cell, QStringLiteral("about")));
}

void TestEditing::version()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    QVERIFY(ui.edit(ui.tree->model()->index(0, PolicyTreeModel::ValueColumn)));
    QVERIFY(ui.type(QStringLiteral("0.2")));
    QVERIFY(ui.text().find("\"version\": \"0.2\"") != std::string::npos);
}

void TestEditing::removeAndUndo()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    ui.tree->setFocus();
    ui.tree->setCurrentIndex(ui.row(QStringLiteral("x-ms-sevsnpvm-vmpl")));
    QTest::keyClick(ui.tree, Qt::Key_Delete);
    QVERIFY(!ui.row(QStringLiteral("x-ms-sevsnpvm-vmpl")).isValid());
    QVERIFY(ui.text().find("vmpl") == std::string::npos);
    QTest::keyClick(ui.tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ui.text(), std::string(editedPolicy));
    QVERIFY(ui.row(QStringLiteral("x-ms-sevsnpvm-vmpl")).isValid());
}

void TestEditing::oneHistory()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    const std::size_t at = ui.text().find("1.0.0") + 5;
    ui.window->document()->type({{at, at}, "-x"});
    QVERIFY(ui.edit(ui.row(QStringLiteral("x-ms-sevsnpvm-vmpl"), PolicyTreeModel::ValueColumn)));
    QVERIFY(ui.type(QStringLiteral("3")));
    QCOMPARE(ui.window->document()->undoStack()->count(), 2);
    ui.window->document()->undoStack()->undo();
    QVERIFY(ui.text().find("1.0.0-x") != std::string::npos);
    ui.window->document()->undoStack()->undo();
    QCOMPARE(ui.text(), std::string(editedPolicy));
}

void TestEditing::halfTypedEditorSurvives()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    QLineEdit *edit = ui.edit(ui.row(QStringLiteral("x-ms-compliance-status"), PolicyTreeModel::ValueColumn));
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("half"));
    // Meanwhile the text changes elsewhere: another value, a new row before this one, another verdict.
    const std::size_t vmpl = ui.text().find("\"equals\": 0") + 10;
    ui.window->document()->apply({{vmpl, vmpl + 1}, "7"}, QStringLiteral("elsewhere"));
    const std::size_t first = ui.text().find("{\"claim\": \"x-ms-compliance");
    ui.window->document()->apply({{first, first}, "{\"claim\": \"x-ms-ver\", \"equals\": \"1.0\"},\n        "},
                                 QStringLiteral("elsewhere"));
    QCOMPARE(ui.editor(), edit);
    QCOMPARE(edit->text(), QStringLiteral("half"));
    QTest::keyClicks(edit, QStringLiteral("-done"));
    QVERIFY(ui.enter());
    QVERIFY(ui.text().find("{\"claim\": \"x-ms-compliance-status\", \"equals\": \"half-done\"}") != std::string::npos);
}

void TestEditing::selectionSurvives()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    ui.tree->setCurrentIndex(ui.row(QStringLiteral("x-ms-runtime.vm-configuration.secure-boot")));
    const std::size_t at = ui.text().find("{\"claim\": \"x-ms-sevsnpvm-vmpl\"");
    ui.window->document()->type({{at, at}, " "});
    const std::size_t version = ui.text().find("1.0.0");
    ui.window->document()->apply({{version, version + 5}, "1.0"}, QStringLiteral("elsewhere"));
    QCOMPARE(ui.tree->currentIndex().data().toString(), QStringLiteral("x-ms-runtime.vm-configuration.secure-boot"));
    QVERIFY(ui.tree->isExpanded(ui.row(QStringLiteral("https://sharedeus.eus.attest.azure.net"))));
}

void TestEditing::saysWhatItCannotWrite_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("value") << "secure-boot" << 2 << "false";
    QTest::newRow("claim") << "secure-boot" << 0 << "secure";
}

/// A comma is missing behind the value.
void TestEditing::saysWhatItCannotWrite()
{
    QFETCH(QString, row);
    QFETCH(int, column);
    QFETCH(QString, typed);
    const WindowFixture ui;
    ui.setText("{\n\"version\": \"1.0.0\",\n\"anyOf\": [{\"authority\": \"https://a.attest.azure.net\", \"allOf\": [\n"
               "{\"claim\": \"secure-boot\",\n\"equals\": true\n\"note\": \"x\"}]}]}");
    const std::string before = ui.text();
    const QSignalSpy refused(ui.tree, &PolicyTreeView::refused);
    QVERIFY(ui.row(row).isValid());
    QVERIFY(!ui.tree->model()->setData(ui.row(row, column), typed));
    QCOMPARE(ui.text(), before);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!ui.window->statusBar()->currentMessage().isEmpty());
}

void TestEditing::refusesWhereTheListIsBroken()
{
    WindowFixture ui;
    ui.setText("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.b\", \"allOf\": ["
               "{\"claim\": \"x\", \"equals\": 1} {\"claim\": \"y\", \"equals\": 2}]}]}");
    ui.tree->setFocus();
    ui.tree->setCurrentIndex(ui.row(QStringLiteral("x")));
    QCoreApplication::processEvents();
    QAction *remove = nullptr;
    for (QAction *action : ui.tree->actions())
        remove = action->shortcut() == QKeySequence(QKeySequence::Delete) ? action : remove;
    QVERIFY(remove);
    QVERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QStringLiteral("syntax error")));
    // What is well formed in it can still be edited.
    QVERIFY(ui.edit(ui.row(QStringLiteral("y"), PolicyTreeModel::ValueColumn)));
    QVERIFY(ui.type(QStringLiteral("3")));
    QVERIFY(ui.text().find("\"y\", \"equals\": 3") != std::string::npos);
}

void TestEditing::rowLeadsToText()
{
    WindowFixture ui;
    ui.setText("{\"version\": \"1.0.0\", \"note\": 5, \"anyOf\": [17]}");
    const auto *model = static_cast<const PolicyTreeModel *>(ui.tree->model());
    const QModelIndex number = ui.row(QStringLiteral("17"));
    QVERIFY(number.isValid());
    QCOMPARE(model->kind(number), RowKind::NotUnderstood);
    QCOMPARE(number.siblingAtColumn(PolicyTreeModel::ResultColumn).data().toString(), QStringLiteral("Not understood"));
    const TextRange range = model->textRange(number);
    QCOMPARE(ui.text().substr(range.begin, range.size()), std::string("17"));
    QVERIFY(ui.row(QStringLiteral("\"note\": 5")).isValid());
}

void TestEditing::claimPickerAddsToTheCurrentBlock()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    ui.tree->setCurrentIndex(ui.row(QStringLiteral("x-ms-compliance-status")));
    auto *search = ui.find<QLineEdit>("claimSearch");
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("is-debuggable sevsnpvm"));
    QTest::keyClick(search, Qt::Key_Return);
    const QModelIndex added = ui.row(QStringLiteral("x-ms-sevsnpvm-is-debuggable"), PolicyTreeModel::ValueColumn);
    QVERIFY(added.isValid());
    QCOMPARE(added.row(), 1);
    QCOMPARE(added.data().toString(), QStringLiteral("false"));
    QCOMPARE(ui.tree->currentIndex().row(), 1);
}

void TestEditing::treeAndTextInStep()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    auto *pane = ui.find<TextPane>("textPane");
    QVERIFY(pane);
    const std::size_t at = ui.text().find("x-ms-sevsnpvm-vmpl");
    pane->goTo(at);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("x-ms-sevsnpvm-vmpl"));
    // What is typed in the text is in the tree at once, and the row stays the current one.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("y"));
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("xy-ms-sevsnpvm-vmpl"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ui.text(), std::string(editedPolicy));
}

void TestEditing::problemLeadsToRowAndText()
{
    WindowFixture ui;
    ui.setText("{\"version\": \"1.0.0\", \"anyOf\": [{\"authority\": \"https://a.b\", \"allOf\": ["
               "{\"claim\": \"x-ms-ver\", \"greater-than\": 1}]}]}");
    auto *problems = ui.find<ProblemsPane>("problemsPane");
    QVERIFY(problems);
    const std::size_t at = ui.text().find("\"greater-than\"");
    Q_EMIT problems->activated({at, at + 14});
    QCOMPARE(ui.tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("x-ms-ver"));
    QCOMPARE(ui.find<TextPane>("textPane")->caret(), at);
}

void TestEditing::typedLetterOpensTheEditor()
{
    WindowFixture ui;
    ui.setText(editedPolicy);
    ui.tree->setFocus();
    ui.tree->setCurrentIndex(ui.row(QStringLiteral("Add condition…")));
    QTest::keyClick(ui.tree, Qt::Key_V);
    QVERIFY(ui.editor());
    QTest::keyClicks(ui.editor(), QStringLiteral("mUniqueId"));
    QVERIFY(ui.enter());
    QVERIFY(ui.row(QStringLiteral("x-ms-runtime.vm-configuration.vmUniqueId")).isValid());
}

SKR_TEST(TestEditing)
#include "tst_editing.moc"
