// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/qt/conditions.h"

#include "qt/claimcatalogmodel.h"
#include "qt/markedrows.h"
#include "qt/transfercommands.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include <memory>

using namespace skr;

namespace {

const QByteArray x = R"({"authority":"https://x.test"})";
const QByteArray y = R"({"authority":"https://y.test","allOf":[]})";

QByteArray policyWith(const QByteArray &entries)
{
    return "{\"anyOf\":[" + entries + "]}";
}

QByteArray authority(const QByteArray &items)
{
    return R"({"authority":"https://a.test","allOf":[)" + items + "]}";
}

std::unique_ptr<QMimeData> textData(const QByteArray &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(text));
    return data;
}

} // namespace

class TestTransferCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copied_data();
    void copied();
    void paste_data();
    void paste();
    void pasteRefusals_data();
    void pasteRefusals();
    void pasteIsReindented();
    void pasteIntoBlankText();
    void drag_data();
    void drag();
    void dropRefusals_data();
    void dropRefusals();
    void dropClaim();
    void dropText();
    void notDraggable();
};

void TestTransferCommands::copied_data()
{
    QTest::addColumn<QByteArray>("text"); // ^ marks the rows
    QTest::addColumn<QByteArray>("copy");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &copy) {
        QTest::newRow(name) << text << copy;
    };
    row("one, as it is spelt", policyWith(authority(R"(^{ "claim" :"\u0061", "equals": 1.0 })")),
        R"({ "claim" :"\u0061", "equals": 1.0 })");
    row("neighbours with what is between", policyWith(authority("^" + a + " , /* b */ ^" + b)), a + " , /* b */ " + b);
    row("others with a comma", policyWith(authority("^" + a + "," + b + ",^" + c)), a + "," + c);
    row("on lines",
        "{\n  \"anyOf\": [\n    {\n      \"allOf\": [\n        ^" + a + ",\n        " + b + ",\n        ^" + c
            + "\n      ]\n    }\n  ]\n}",
        a + ",\n        " + c);
    row("an authority", policyWith("^" + y), y);
}

void TestTransferCommands::copied()
{
    QFETCH(QByteArray, text);
    const MarkedRows marked(text);
    TreeFixture fixture(marked.text);
    const QModelIndexList rows = marked.rowsIn(fixture.model);
    QTEST(QByteArray::fromStdString(TransferCommands(fixture.model).copied(rows)), "copy");
}

void TestTransferCommands::paste_data()
{
    QTest::addColumn<QByteArray>("before"); // ^ marks the row
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after"); // ^ marks the rows to select
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &text, const QByteArray &after,
                        const char *label) {
        QTest::newRow(name) << before << text << after << QString::fromUtf8(label);
    };
    row("behind a condition", policyWith(authority("^" + a + "," + b)), c,
        policyWith(authority(a + ",^" + c + "," + b)), "Paste condition");
    row("into an authority's block", policyWith("^" + authority(a)), b + ",\n" + c + ",",
        policyWith(authority(a + ",^" + b + ",^" + c)), "Paste 2 conditions");
    row("into a block", policyWith(authority("^" + any(a))), "[" + b + "]", policyWith(authority(any(a + ",^" + b))),
        "Paste condition");
    row("into an authority without a block", policyWith("^" + x), a,
        policyWith(R"({"authority":"https://x.test","allOf":[^)" + a + "]}"), "Paste condition");
    row("an authority on a condition", policyWith(authority(any("^" + a)) + "," + x), y,
        policyWith(authority(any(a)) + ",^" + y + "," + x), "Paste authority");
    row("an authority on an authority", policyWith("^" + x), y, policyWith(x + ",^" + y), "Paste authority");
    row("comments stay out", policyWith(authority("^" + a)), "{\"claim\":\"b\" /* c */}",
        policyWith(authority(a + R"(,^{"claim":"b"})")), "Paste condition without its comments");
    row("a policy without a list", R"({^"version":"1.0.0"})", y, R"({"version":"1.0.0","anyOf":[^)" + y + "]}",
        "Paste authority");
}

void TestTransferCommands::paste()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, text);
    const MarkedRows marked(before);
    TreeFixture fixture(marked.text);
    const QModelIndex row = marked.rowsIn(fixture.model).front();
    const PolicyCommand command = TransferCommands(fixture.model).paste(row, text.toStdString());
    QVERIFY2(command.edit, qPrintable(command.refusal));
    QTEST(command.label, "label");
    const QPersistentModelIndex parent = command.parent;
    fixture.document.apply(*command.edit, command.label);
    QTEST(MarkedRows::marked(fixture.model,
                             rowsToSelect(fixture.model, command, parentAfter(fixture.model, command, parent))),
          "after");
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.text(), marked.text);
}

void TestTransferCommands::pasteRefusals_data()
{
    QTest::addColumn<QByteArray>("before"); // ^ marks the row; without one it is the policy's
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no policy's JSON") << policyWith("^" + y) << QByteArray("17")
                                      << QStringLiteral("Expected the JSON of a condition, a block or an authority, or "
                                                        "several of them");
    QTest::newRow("a condition on the policy")
        << policyWith(y) << a << QStringLiteral("Select an authority or a block for it to go into");
    QTest::newRow("into a broken list") << policyWith(authority("^" + a + " " + b)) << c
                                        << QStringLiteral("The list has a syntax error: mend it in the JSON first");
}

void TestTransferCommands::pasteRefusals()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, text);
    const MarkedRows marked(before);
    TreeFixture fixture(marked.text);
    const QModelIndex row = marked.rowsIn(fixture.model).value(0, fixture.model.policyIndex());
    const PolicyCommand command = TransferCommands(fixture.model).paste(row, text.toStdString());
    QVERIFY(!command.edit);
    QTEST(command.refusal, "refusal");
}

void TestTransferCommands::pasteIsReindented()
{
    TreeFixture fixture(sourcePolicy());
    const QByteArray condition = "{\n\t\t\t\"claim\": \"a\",\n\t\t\t\"equals\": 1\n\t\t}";
    const PolicyCommand command = TransferCommands(fixture.model).paste(fixture.at({0, 1}), condition.toStdString());
    QVERIFY(command.edit);
    const std::string after = applied(sourcePolicy(), *command.edit);
    QVERIFY2(after.find("        },\n        {\n          \"claim\": \"a\",\n          \"equals\": 1\n        },\n")
                 != std::string::npos,
             after.c_str());
}

void TestTransferCommands::pasteIntoBlankText()
{
    TreeFixture fixture;
    const PolicyCommand command =
        TransferCommands(fixture.model).paste(fixture.model.policyIndex(), (x + "," + y).toStdString());
    QVERIFY2(command.edit, qPrintable(command.refusal));
    fixture.document.apply(*command.edit, command.label);
    QCOMPARE(fixture.document.revision().policy().authorities.size(), std::size_t{2});
    QCOMPARE(fixture.document.revision().policy().version.text, std::string_view("1.0.0"));
}

void TestTransferCommands::drag_data()
{
    QTest::addColumn<QByteArray>("before"); // the first ^ stand before dragged rows, the last before the target
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("copy");
    QTest::addColumn<QByteArray>("after"); // ^ marks the rows to select
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, const QByteArray &before, int at, const QByteArray &after, const char *step,
                        bool copy = false) {
        QTest::newRow(name) << before << at << copy << after << QString::fromUtf8(step);
    };
    row("within a block, down", policyWith(authority("^" + a + "," + b + "," + c)).replace("{\"auth", "@{\"auth"), 2,
        policyWith(authority(b + ",^" + a + "," + c)), "Move a");
    row("within a block, up", policyWith("@" + authority(a + "," + b + ",^" + c)), 0,
        policyWith(authority("^" + c + "," + a + "," + b)), "Move c");
    row("several within a block", policyWith("@" + authority("^" + a + "," + b + ",^" + c)), 3,
        policyWith(authority(b + ",^" + a + ",^" + c)), "Move 2 conditions");
    row("into a block", policyWith(authority("^" + a + ",@" + any(b))), -1, policyWith(authority(any(b + ",^" + a))),
        "Move a to any of, a.test");
    row("below the row that adds", policyWith(authority("^" + a + ",@" + any(b))), 9,
        policyWith(authority(any(b + ",^" + a))), "Move a to any of, a.test");
    row("out of a block", policyWith("@" + authority(any(b + ",^" + a))), 0,
        policyWith(authority("^" + a + "," + any(b))), "Move a to a.test");
    row("between authorities", policyWith(authority("^" + a + "," + b + ",^" + c) + ",@" + y), 0,
        policyWith(authority(b) + R"(,{"authority":"https://y.test","allOf":[^)" + a + ",^" + c + "]}"),
        "Move 2 conditions to y.test");
    row("of several blocks", policyWith("@" + authority("^" + a + "," + any("^" + b) + "," + c)), 3,
        policyWith(authority(any("") + "," + c + ",^" + a + ",^" + b)), "Move 2 conditions to a.test");
    row("a block", policyWith(authority("^" + any(a)) + ",@" + y), -1,
        policyWith(authority("") + R"(,{"authority":"https://y.test","allOf":[^)" + any(a) + "]}"),
        "Move block “any of” to y.test");
    row("an authority", "@" + policyWith(x + ",^" + y), 0, policyWith("^" + y + "," + x), "Move https://y.test");
    row("authorities to the end", "@" + policyWith("^" + x + ",^" + y + ",7"), -1, policyWith("7,^" + x + ",^" + y),
        "Move 2 authorities");
    row("copy", policyWith("@" + authority("^" + a + "," + b)), 2, policyWith(authority(a + "," + b + ",^" + a)),
        "Copy a to a.test", true);
    row("copy a block into itself", policyWith(authority("^@" + any(a))), 1,
        policyWith(authority(any(a + ",^" + any(a)))), "Copy block “any of” to any of, a.test", true);
    row("copy an authority", "@" + policyWith("^" + x), 1, policyWith(x + ",^" + x), "Copy https://x.test", true);
}

void TestTransferCommands::drag()
{
    QFETCH(QByteArray, before);
    QFETCH(int, row);
    QFETCH(bool, copy);
    // `@` marks the target.
    QByteArray onlyTarget = before;
    const MarkedRows target(onlyTarget.replace("^", "").replace("@", "^"));
    const MarkedRows marked(before.replace("@", ""));
    TreeFixture fixture(marked.text);
    PolicyTreeModel &model = fixture.model;
    const QModelIndexList rows = marked.rowsIn(model);
    const QModelIndex parent = target.offsets.front() == 0 ? model.policyIndex() : target.rowsIn(model).front();
    const std::unique_ptr<QMimeData> data(model.mimeData(rows));
    QVERIFY(data);
    QCOMPARE(data->text(), QString::fromStdString(TransferCommands(model).copied(rows)));
    const Qt::DropAction action = copy ? Qt::CopyAction : Qt::MoveAction;
    QVERIFY(model.canDropMimeData(data.get(), action, row, 0, parent));
    PolicyCommand done;
    connect(&model, &PolicyTreeModel::dropped, this, [&](const PolicyCommand &command) { done = command; });
    QVERIFY(model.dropMimeData(data.get(), action, row, 0, parent));
    QTEST(MarkedRows::marked(model, rowsToSelect(model, done, done.parent)), "after");
    QTEST(fixture.document.undoStack()->undoText(), "step");
    QCOMPARE(fixture.document.undoStack()->count(), 1);
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.text(), marked.text);
}

void TestTransferCommands::dropRefusals_data()
{
    QTest::addColumn<QByteArray>("before"); // ^ marks the dragged row, @ the target
    QTest::newRow("a condition among authorities") << QByteArray("@" + policyWith(authority("^" + a)));
    QTest::newRow("an authority into an authority") << policyWith("^" + x + ",@" + y);
    QTest::newRow("an authority into a block") << policyWith("^" + x + "," + authority("@" + any(a)));
    QTest::newRow("a block into itself") << policyWith(authority("^@" + any(a)));
    QTest::newRow("a block into one within it") << policyWith(authority("^" + any(a + ",@" + any(b))));
    QTest::newRow("onto a condition") << policyWith(authority("^" + a + ",@" + b));
    QTest::newRow("into a broken list") << policyWith(authority("^" + a) + ",@" + authority(b + " " + c));
    QTest::newRow("out of a broken list") << policyWith(authority("^" + a + " " + b) + ",@" + y);
    QTest::newRow("into an authority without a list") << policyWith(authority("^" + a) + ",@" + x);
}

void TestTransferCommands::dropRefusals()
{
    QFETCH(QByteArray, before);
    QByteArray onlyTarget = before;
    const MarkedRows target(onlyTarget.replace("^", "").replace("@", "^"));
    const MarkedRows marked(before.replace("@", ""));
    TreeFixture fixture(marked.text);
    PolicyTreeModel &model = fixture.model;
    const QModelIndex parent = target.offsets.front() == 0 ? model.policyIndex() : target.rowsIn(model).front();
    const std::unique_ptr<QMimeData> data(model.mimeData(marked.rowsIn(model)));
    QVERIFY(data);
    QString refusal;
    connect(&model, &PolicyTreeModel::dropped, this, [&](const PolicyCommand &command) { refusal = command.refusal; });
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, parent));
    QVERIFY(!refusal.isEmpty());
    QCOMPARE(fixture.document.text(), marked.text);
    // No place to drop on is shown.
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, parent));
}

void TestTransferCommands::dropClaim()
{
    TreeFixture fixture(policyWith(authority(any(a)) + "," + x).toStdString());
    fixture.setToken(R"({"iss":"https://a.test","x-ms-ver":"1.0"})");
    QMimeData data;
    data.setData(QString::fromLatin1(claimMimeType), "x-ms-ver");
    data.setText(QStringLiteral("x-ms-ver"));
    const QModelIndex block = fixture.at({0, 0});
    QVERIFY(!fixture.model.canDropMimeData(&data, Qt::CopyAction, 0, 0, fixture.model.policyIndex()));
    QVERIFY(!fixture.model.dropMimeData(&data, Qt::CopyAction, 0, 0, fixture.model.policyIndex()));
    QVERIFY(fixture.model.canDropMimeData(&data, Qt::CopyAction, 0, 0, block));
    QVERIFY(fixture.model.dropMimeData(&data, Qt::CopyAction, 0, 0, block));
    QCOMPARE(printedRow(fixture.at({0, 0, 0}), 3), QStringLiteral("x-ms-ver | equals | \"1.0\""));
    QVERIFY(fixture.model.dropMimeData(&data, Qt::CopyAction, -1, 0, fixture.at({1})));
    QCOMPARE(printedRow(fixture.at({1, 0}), 3), QStringLiteral("x-ms-ver | equals | \"1.0\""));
    QCOMPARE(fixture.document.undoStack()->undoText(), QStringLiteral("Add condition on x-ms-ver"));
    QCOMPARE(fixture.document.undoStack()->count(), 2);
}

void TestTransferCommands::dropText()
{
    const std::string before = policyWith(authority(a)).toStdString();
    TreeFixture fixture(before);
    PolicyTreeModel &model = fixture.model;
    QVERIFY(model.dropMimeData(textData(b).get(), Qt::CopyAction, 0, 0, fixture.at({0})));
    QCOMPARE(QByteArray::fromStdString(fixture.document.text()), policyWith(authority(b + "," + a)));
    QCOMPARE(fixture.document.undoStack()->undoText(), QStringLiteral("Drop condition"));
    QVERIFY(model.dropMimeData(textData(x).get(), Qt::CopyAction, 0, 0, model.policyIndex()));
    QVERIFY(model.dropMimeData(textData(y).get(), Qt::CopyAction, 0, 0, fixture.at({1}))); // goes behind it
    QCOMPARE(QByteArray::fromStdString(fixture.document.text()),
             policyWith(x + "," + authority(b + "," + a) + "," + y));
    QVERIFY(!model.dropMimeData(textData("words").get(), Qt::CopyAction, 0, 0, fixture.at({1})));
    QVERIFY(!model.dropMimeData(textData(c).get(), Qt::CopyAction, 0, 0, model.policyIndex()));
    QMimeData file;
    file.setUrls({QUrl(QStringLiteral("file:///tmp/policy.json"))});
    QVERIFY(!model.canDropMimeData(&file, Qt::CopyAction, 0, 0, fixture.at({1})));
    QVERIFY(!model.dropMimeData(&file, Qt::CopyAction, 0, 0, fixture.at({1})));
}

void TestTransferCommands::notDraggable()
{
    TreeFixture fixture(policyWith(R"({"allOf":[],"anyOf":[],"u":1})").toStdString());
    for (const QModelIndex &index :
         {fixture.model.policyIndex(), fixture.at({0, 0}), fixture.at({0, 2}), fixture.at({1})}) {
        QVERIFY(!fixture.model.flags(index).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!fixture.model.mimeData({index}));
    }
    QVERIFY(fixture.model.flags(fixture.at({0})).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!fixture.model.flags(fixture.at({0})).testFlag(Qt::ItemIsDropEnabled)); // which of both blocks?
}

SKR_TEST(TestTransferCommands)
#include "tst_transfercommands.moc"
