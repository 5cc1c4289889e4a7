// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/qt/conditions.h"

#include "qt/markedrows.h"
#include "qt/policycommands.h"
#include "qt/rowchoice.h"
#include "qt/selectioncommands.h"

#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

const QByteArray d = R"({"claim":"d","equals":4})";

QByteArray in(const QByteArray &items)
{
    return QByteArray(R"({"anyOf":[{"authority":"https://a.test","allOf":[)") + items + "]}]}";
}

} // namespace

class TestSelectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions_data();
    void actions();
    void refusals_data();
    void refusals();
    void chosen();
};

void TestSelectionCommands::actions_data()
{
    QTest::addColumn<PolicyAction>("action");
    QTest::addColumn<QByteArray>("before"); // ^ marks the rows
    QTest::addColumn<QByteArray>("after"); // ^ marks the rows to select
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, PolicyAction action, const QByteArray &before, const QByteArray &after,
                        const char *label) {
        QTest::newRow(name) << action << before << after << QString::fromUtf8(label);
    };
    using enum PolicyAction;
    row("delete some", Remove, in("^" + a + "," + b + ",^" + c), in("^" + b), "Delete 2 conditions");
    row("delete all", Remove, in("^" + a + ",^" + b), in(""), "Delete 2 conditions");
    row("delete of several blocks", Remove, in("^" + a + "," + any("^" + b + "," + c) + ",^" + d), in("^" + any(c)),
        "Delete 3 conditions");
    row("delete a block with what is in it", Remove, in(a + ",^" + any("^" + b) + ",^" + c), in(a), "Delete 2 entries");
    row("duplicate neighbours", Duplicate, in("^" + a + ",^" + b + "," + c),
        in(a + "," + b + ",^" + a + ",^" + b + "," + c), "Duplicate 2 conditions");
    row("duplicate of two blocks", Duplicate, in("^" + a + "," + any("^" + b)),
        in(a + "," + a + "," + any(b + ",^" + b)), "Duplicate 2 conditions");
    row("duplicate a block and a condition in the next one", Duplicate, in("^" + any(a) + "," + any("^" + b)),
        in(any(a) + "," + any(a) + "," + any(b + ",^" + b)), "Duplicate 2 entries");
    row("move up", MoveUp, in(a + ",^" + b + ",^" + c), in("^" + b + ",^" + c + "," + a), "Move 2 conditions up");
    row("move up as far as possible", MoveUp, in("^" + a + "," + b + ",^" + c), in("^" + a + ",^" + c + "," + b),
        "Move 2 conditions up");
    row("move down apart", MoveDown, in("^" + a + "," + b + ",^" + c + "," + d), in(b + ",^" + a + "," + d + ",^" + c),
        "Move 2 conditions down");
    row("wrap", WrapInAnyOf, in(a + ",^" + b + ",^" + c), in(a + ",^" + any(b + "," + c)),
        "Wrap 2 conditions in any of");
    row("into the block before", MoveIn, in(any(a) + ",^" + b + ",^" + c + "," + any(d)),
        in(any(a + ",^" + b + ",^" + c) + "," + any(d)), "Move 2 conditions to any of, a.test");
    row("into the block behind", MoveIn, in(a + ",^" + b + ",^" + c + "," + any(d)),
        in(a + "," + any("^" + b + ",^" + c + "," + d)), "Move 2 conditions to any of, a.test");
    row("one into the block before", MoveIn, in(any("") + ",^" + b), in(any("^" + b)), "Move b to any of, a.test");
    row("a block into a block", MoveIn, in(any(a) + ",^" + any(b)), in(any(a + ",^" + any(b))),
        "Move block “any of” to any of, a.test");
    row("out", MoveOut, in(any(a + ",^" + b + ",^" + c) + "," + d), in(any(a) + ",^" + b + ",^" + c + "," + d),
        "Move 2 conditions to a.test");
    row("one out", MoveOut, in(any(any("^" + a) + "," + b)), in(any(any("") + ",^" + a + "," + b)),
        "Move a to any of, a.test");
    const QByteArray x = R"({"authority":"https://x.test","allOf":[]})";
    const QByteArray y = R"({"authority":"https://y.test"})";
    row("authorities", MoveDown, R"({"anyOf":[^)" + x + ",^" + y + ",7]}", R"({"anyOf":[7,^)" + x + ",^" + y + "]}",
        "Move 2 authorities down");
    row("an authority and a condition", Remove, R"({"anyOf":[^)" + y + "," + in("^" + a).mid(10),
        R"({"anyOf":[^)" + in("").mid(10), "Delete 2 entries");
}

void TestSelectionCommands::actions()
{
    QFETCH(PolicyAction, action);
    QFETCH(QByteArray, before);
    const MarkedRows marked(before);
    TreeFixture fixture(marked.text);
    const QModelIndexList rows = marked.rowsIn(fixture.model);
    const PolicyCommands commands(fixture.model);
    QCOMPARE(commands.refusal(action, rows), QString());
    const PolicyCommand command = commands.make(action, rows);
    QVERIFY2(command.edit, qPrintable(command.refusal));
    QTEST(command.label, "label");
    const QPersistentModelIndex parent = command.parent;
    fixture.document.apply(*command.edit, command.label);
    QTEST(MarkedRows::marked(fixture.model,
                             rowsToSelect(fixture.model, command, parentAfter(fixture.model, command, parent))),
          "after");
    QCOMPARE(fixture.document.undoStack()->count(), 1);
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.text(), marked.text);
}

void TestSelectionCommands::refusals_data()
{
    QTest::addColumn<PolicyAction>("action");
    QTest::addColumn<QByteArray>("text"); // ^ marks the rows
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, PolicyAction action, const QByteArray &text, const char *reason) {
        QTest::newRow(name) << action << text << QString::fromUtf8(reason);
    };
    using enum PolicyAction;
    const QByteArray two = in("^" + a + ",^" + b + "," + c);
    row("nothing", Remove, in(a), "Select a row first");
    row("add a block to two", AddBlock, two, "Select one row alone");
    row("switch two", SwitchKind, in("^" + any(a) + ",^" + any(b)), "Select one row alone");
    row("unwrap two", Unwrap, in("^" + any(a) + ",^" + any(b)), "Select one row alone");
    row("the first ones up", MoveUp, two, "These are the first entries");
    row("the last ones down", MoveDown, in(a + ",^" + b + ",^" + c), "These are the last entries");
    row("move of two blocks", MoveUp, in(a + ",^" + b + "," + any("^" + c)), "Select rows of one block");
    row("wrap with a gap", WrapInAllOf, in("^" + a + "," + b + ",^" + c), "Select neighbours to wrap them together");
    row("wrap what is not understood", WrapInAllOf, in("^" + a + ",^5"), "Select a condition or a block");
    row("in without a block", MoveIn, two, "There is no block beside it to move into");
    row("in, one", MoveIn, in("^" + a), "There is no block beside it to move into");
    row("in beside a block that is no list", MoveIn, in("^" + a + R"(,{"anyOf":4})"),
        "There is no block beside it to move into");
    row("out of an authority", MoveOut, in("^" + a), "This is in no nested block");
    row("an authority in", MoveIn, R"({"anyOf":[^{"authority":"x"}]})", "Select a condition or a block");
    row("members", Duplicate, R"({"anyOf":[{"authority":"x",^"allOf":[],^"anyOf":[]}]})",
        "One of them is no entry of a list");
    row("in a broken list", Remove, in("^" + a + " ^" + b), "The list has a syntax error: mend it in the JSON first");
    row("one is broken", Duplicate, in("^" + a + R"(,^{"claim" "b"})"),
        "A syntax error is in the way: mend it in the JSON first");
}

void TestSelectionCommands::refusals()
{
    QFETCH(PolicyAction, action);
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const MarkedRows marked(text);
    TreeFixture fixture(marked.text);
    const PolicyCommand command = PolicyCommands(fixture.model).make(action, marked.rowsIn(fixture.model));
    QVERIFY(!command.edit);
    QCOMPARE(command.refusal, reason);
}

void TestSelectionCommands::chosen()
{
    TreeFixture fixture(in(a + "," + any(b)).toStdString());
    const QModelIndex authority = fixture.at({0});
    const QModelIndexList all = {fixture.at({0, 2}),    fixture.at({0, 1}), fixture.at({0, 1, 0}),
                                 fixture.at({0, 0}, 2), fixture.at({}),     QModelIndex()};
    QCOMPARE(chosenRows(fixture.model, all), QModelIndexList({fixture.at({0, 0}), fixture.at({0, 1})}));
    QCOMPARE(chosenRows(fixture.model, all + QModelIndexList{authority}), QModelIndexList{authority});
}

SKR_TEST(TestSelectionCommands)
#include "tst_selectioncommands.moc"
