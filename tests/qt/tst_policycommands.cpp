// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"
#include "tests/qt/conditions.h"

#include "qt/policycommands.h"
#include "qt/treefixture.h"

#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

/// `^` stands before the row's text.
struct Marked {
    explicit Marked(QByteArray marked)
        : offset(marked.indexOf('^'))
        , text(marked.remove(offset, 1))
    {
    }
    qsizetype offset;
    QByteArray text;
};

/// The row whose text starts at the offset.
QModelIndex rowAt(const PolicyTreeModel &model, qsizetype offset, const QModelIndex &index)
{
    if (!model.content(index).isGhost() && model.textRange(index).begin == static_cast<std::size_t>(offset)
        && model.kind(index) != RowKind::Policy)
        return index;
    for (int row = 0; row < model.rowCount(index); ++row) {
        if (const QModelIndex found = rowAt(model, offset, model.index(row, 0, index)); found.isValid())
            return found;
    }
    return {};
}

} // namespace

class TestPolicyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions_data();
    void actions();
    void sourceDocument_data();
    void sourceDocument();
    void refusals_data();
    void refusals();
    void labels();
};

void TestPolicyCommands::actions_data()
{
    QTest::addColumn<PolicyAction>("action");
    QTest::addColumn<QByteArray>("before"); // ^ marks the row
    QTest::addColumn<QByteArray>("after"); // ^ marks the row to select
    const auto row = [](const char *name, PolicyAction action, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << action << before << after;
    };
    const auto in = [](const QByteArray &items) {
        return QByteArray(R"({"version":"1.0.0","anyOf":[{"authority":"https://a.test","allOf":[)") + items + "]}]}";
    };
    using enum PolicyAction;
    row("delete the first", Remove, in("^" + a + "," + b), in("^" + b));
    row("delete the last", Remove, in(a + ",^" + b), in(a));
    row("delete the only one", Remove, in("^" + a), in(""));
    row("delete a block", Remove, in(a + ",^{\"anyOf\":[" + b + "]}," + c), in(a + ",^" + c));
    row("delete what is not understood", Remove, in(a + ",^5"), in(a));
    row("duplicate", Duplicate, in("^" + a + "," + b), in(a + ",^" + a + "," + b));
    row("duplicate a block", Duplicate, in("^{\"anyOf\":[" + b + "]}"),
        in("{\"anyOf\":[" + b + "]},^{\"anyOf\":[" + b + "]}"));
    row("move up", MoveUp, in(a + ",^" + b), in("^" + b + "," + a));
    row("move down", MoveDown, in("^" + a + "," + b + "," + c), in(b + ",^" + a + "," + c));
    row("move down past a block", MoveDown, in("^" + a + ",{\"anyOf\":[" + b + "]}"),
        in("{\"anyOf\":[" + b + "]},^" + a));
    row("wrap in all of", WrapInAllOf, in(a + ",^" + b), in(a + ",^{\"allOf\":[" + b + "]}"));
    row("wrap in any of", WrapInAnyOf, in("^" + a + "," + b), in("^{\"anyOf\":[" + a + "]}," + b));
    row("wrap a block", WrapInAllOf, in("^{\"anyOf\":[" + b + "]}"), in("^{\"allOf\":[{\"anyOf\":[" + b + "]}]}"));
    row("unwrap", Unwrap, in(a + ",^{\"anyOf\":[" + b + "," + c + "]}"), in(a + ",^" + b + "," + c));
    row("unwrap an empty block", Unwrap, in(a + ",^{\"anyOf\":[]}," + b), in(a + ",^" + b));
    row("switch a block", SwitchKind, in("^{\"anyOf\":[" + b + "]}"), in("^{\"allOf\":[" + b + "]}"));
    row("add a block behind a condition", AddBlock, in("^" + a + "," + b), in(a + ",^{\"anyOf\":[]}," + b));
    row("add a block to a block", AddBlock, in("^{\"allOf\":[" + b + "]}"),
        in("{\"allOf\":[" + b + ",^{\"anyOf\":[]}]}"));

    const QByteArray head = R"({"version":"1.0.0","anyOf":[)";
    const QByteArray x = R"({"authority":"https://x.test","allOf":[)" + a + "]}";
    const QByteArray y = R"({"authority":"https://y.test"})";
    row("delete an authority", Remove, head + "^" + x + "," + y + "]}", head + "^" + y + "]}");
    row("duplicate an authority", Duplicate, head + "^" + y + "]}", head + y + ",^" + y + "]}");
    row("move an authority", MoveDown, head + "^" + x + "," + y + "]}", head + y + ",^" + x + "]}");
    row("move what is not understood among authorities", MoveUp, head + x + ",^7]}", head + "^7," + x + "]}");
    row("add a block to an authority", AddBlock, head + "^" + x + "]}",
        QByteArray(head + x + "]}").replace(a, a + ",^{\"anyOf\":[]}"));
    row("add a block to an authority without one", AddBlock, head + "^" + y + "]}",
        head + R"({"authority":"https://y.test","allOf":[^{"anyOf":[]}]}]})");
    row("switch an authority", SwitchKind, head + "^" + x + "]}",
        QByteArray(head + "^" + x + "]}").replace("allOf", "anyOf"));
    row("delete one of both blocks", Remove, head + R"({"^allOf":[],"anyOf":[]}]})", head + R"({"anyOf":[]}]})");
    row("delete a member that is not understood", Remove, head + R"({"allOf":[],^"u":1}]})",
        head + R"({"allOf":[]}]})");
    row("delete a second list", Remove, R"({"anyOf":[],^"allOf":[1]})", R"({"anyOf":[]})");
}

void TestPolicyCommands::actions()
{
    QFETCH(PolicyAction, action);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Marked marked(before.replace("\"^", "^\""));
    TreeFixture fixture(marked.text.toStdString());
    const QModelIndex row = rowAt(fixture.model, marked.offset, fixture.model.policyIndex());
    QVERIFY(row.isValid());
    const PolicyCommands commands(fixture.model);
    QCOMPARE(commands.refusal(action, row), QString());
    const PolicyCommand command = commands.make(action, row);
    QVERIFY2(command.edit, qPrintable(command.refusal));
    QVERIFY(command.refusal.isEmpty());
    QVERIFY(!command.label.isEmpty());
    const QPersistentModelIndex parent = command.parent;
    fixture.document.apply(*command.edit, command.label);
    const qsizetype selected = after.indexOf('^');
    if (selected >= 0)
        after.remove(selected, 1);
    QCOMPARE(bytes(fixture.document.text()), after);
    const QModelIndex toSelect = fixture.model.index(command.row, 0, parent);
    QVERIFY(toSelect.isValid());
    if (selected >= 0)
        QCOMPARE(fixture.model.textRange(toSelect).begin, static_cast<std::size_t>(selected));
    QCOMPARE(fixture.document.undoStack()->count(), 1);
    fixture.document.undoStack()->undo();
    QCOMPARE(bytes(fixture.document.text()), marked.text);
}

void TestPolicyCommands::sourceDocument_data()
{
    QTest::addColumn<PolicyAction>("action");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    using enum PolicyAction;
    const QByteArray status = R"(        {
          "claim": "x-ms-compliance-status",
          "equals": "azure-compliant-cvm"
        },
)";
    const QByteArray type = R"(        {
          "claim": "x-ms-attestation-type",
          "equals": "sevsnpvm"
        },
)";
    QTest::newRow("delete") << Remove << 0 << status << QByteArray();
    QTest::newRow("duplicate") << Duplicate << 1 << type << type + type;
    QTest::newRow("move down") << MoveDown << 0 << status + type << type + status;
    QTest::newRow("move up") << MoveUp << 1 << status + type << type + status;
    QTest::newRow("wrap") << WrapInAnyOf << 1 << type << QByteArray(R"(        {
          "anyOf": [
            {
              "claim": "x-ms-attestation-type",
              "equals": "sevsnpvm"
            }
          ]
        },
)");
    QTest::newRow("add a block") << AddBlock << 1 << type << type + R"(        {
          "anyOf": []
        },
)";
}

void TestPolicyCommands::sourceDocument()
{
    QFETCH(PolicyAction, action);
    QFETCH(int, row);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    TreeFixture fixture(sourcePolicy());
    const PolicyCommand command = PolicyCommands(fixture.model).make(action, fixture.at({0, row}));
    QVERIFY2(command.edit, qPrintable(command.refusal));
    fixture.document.apply(*command.edit, command.label);
    QByteArray after = bytes(sourcePolicy());
    QCOMPARE(after.count(from), 1);
    QCOMPARE(bytes(fixture.document.text()), after.replace(from, to));
}

void TestPolicyCommands::refusals_data()
{
    QTest::addColumn<PolicyAction>("action");
    QTest::addColumn<QByteArray>("text"); // ^ marks the row; without one it is the root row
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, PolicyAction action, const QByteArray &text, const char *reason) {
        QTest::newRow(name) << action << text << QString::fromUtf8(reason);
    };
    const auto mark = [](QByteArray text, const char *before) { return text.insert(text.indexOf(before), '^'); };
    using enum PolicyAction;
    row("delete the policy", Remove, compact, "Select a condition, a block or an authority");
    row("add a block to the policy", AddBlock, compact, "Select an authority or a block to add to");
    row("switch the policy", SwitchKind, compact, "Select an authority or a block");
    row("switch a condition", SwitchKind, mark(compact, "{\"claim\":\"a\""), "Select an authority or a block");
    row("switch an authority without a block", SwitchKind, mark(compact, "{\"authority\":\"https://b"),
        "Select an authority or a block");
    row("wrap an authority", WrapInAllOf, mark(compact, "{\"authority\":\"https://a"), "Select a condition or a block");
    row("wrap what is not understood", WrapInAllOf, mark(compact, "7"), "Select a condition or a block");
    row("unwrap a condition", Unwrap, mark(compact, "{\"claim\":\"a\""), "Select a nested block");
    row("unwrap an authority", Unwrap, mark(compact, "{\"authority\":\"https://a"), "Select a nested block");
    row("move the first up", MoveUp, mark(compact, "{\"claim\":\"a\""), "This is the first entry");
    row("move the last down", MoveDown, mark(compact, "7"), "This is the last entry");
    row("add a block behind what is not understood among authorities", AddBlock, mark(compact, "7"),
        "Select an authority or a block to add to");
    row("unwrap a block that is no list", Unwrap, R"({"anyOf":[{"allOf":[^{"anyOf":4}]}]})",
        "The block holds no list: mend it in the JSON first");
    row("add to a block that is no list", AddBlock, R"({"anyOf":[^{"allOf":4}]})",
        "The block has a syntax error: mend it in the JSON first");
    row("switch one of both blocks", SwitchKind, R"({"anyOf":[{^"allOf":[],"anyOf":[]}]})",
        "A block of the other kind stands beside it");
    row("move one of both blocks", MoveDown, R"({"anyOf":[{^"allOf":[],"anyOf":[]}]})", "This is no entry of a list");
    row("duplicate a member", Duplicate, R"({"anyOf":[{"allOf":[],^"u":1}]})", "This is no entry of a list");
    row("delete in a broken list", Remove, R"({"anyOf":[{"allOf":[^{"claim":"a"} {"claim":"b"}]}]})",
        "The list has a syntax error: mend it in the JSON first");
    row("delete in a list that is not closed", Remove, R"({"anyOf":[{"allOf":[^{"claim":"a","equals":1})",
        "The list has a syntax error: mend it in the JSON first");
}

void TestPolicyCommands::refusals()
{
    QFETCH(PolicyAction, action);
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Marked marked(text);
    TreeFixture fixture((marked.offset < 0 ? text : marked.text).toStdString());
    const QModelIndex row = marked.offset < 0 ? fixture.model.policyIndex()
                                              : rowAt(fixture.model, marked.offset, fixture.model.policyIndex());
    QVERIFY(row.isValid());
    const PolicyCommand command = PolicyCommands(fixture.model).make(action, row);
    QVERIFY(!command.edit);
    QCOMPARE(command.refusal, reason);
    QCOMPARE(PolicyCommands(fixture.model).refusal(action, QModelIndex()), QStringLiteral("Select a row first"));
}

void TestPolicyCommands::labels()
{
    const TreeFixture fixture(compact.toStdString());
    const PolicyCommands commands(fixture.model);
    using enum PolicyAction;
    QCOMPARE(commands.make(Remove, fixture.at({0, 0})).label, QStringLiteral("Delete a"));
    QCOMPARE(commands.make(Duplicate, fixture.at({0})).label, QStringLiteral("Duplicate https://a.test"));
    QCOMPARE(commands.make(MoveUp, fixture.at({0, 2})).label, QStringLiteral("Move block “any of” up"));
    QCOMPARE(commands.make(Remove, fixture.at({2})).label, QStringLiteral("Delete entry"));
    QCOMPARE(commands.make(SwitchKind, fixture.at({0})).label, QStringLiteral("Change to any of"));
    QCOMPARE(commands.setText(fixture.at({0, 0}, 2), QStringLiteral("5")).label, QStringLiteral("Change value of a"));
    QCOMPARE(commands.setText(fixture.at({}, 2), QStringLiteral("5")).label, QStringLiteral("Change version"));
    QCOMPARE(commands.setText(fixture.at({3}), QStringLiteral("x")).label, QStringLiteral("Add authority x"));
}

SKR_TEST(TestPolicyCommands)
#include "tst_policycommands.moc"
