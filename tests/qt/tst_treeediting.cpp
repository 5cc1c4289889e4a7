// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"
#include "tests/qt/conditions.h"

#include "qt/treefixture.h"

#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

const QByteArray editedPolicy = "{\"anyOf\": [ {\"authority\": \"https://a.test\", \"allOf\": [ "
                                "{\"claim\": \"x-ms-attestation-type\", \"equals\": \"tdxvm\"}, "
                                "{\"claim\": \"x-ms-runtime.vm-configuration.secure-boot\", \"equals\": false}, "
                                "{\"claim\": \"x-ms-sevsnpvm-guestsvn\", \"less\": 7}, {\"anyOf\": []}, {\"claim\": "
                                "\"my\", \"exists\": \"\"} ]} ], "
                                "\"version\": \"0.9\"}";

/// A policy with one authority that has these members behind its URL.

/// A policy with these entries in the block of its only authority.

} // namespace

class TestTreeEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editable_data();
    void editable();
    void setData_data();
    void setData();
    void refusals_data();
    void refusals();
    void editTextHasNoWordsOfOurs_data();
    void editTextHasNoWordsOfOurs();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
};

void TestTreeEditing::editable_data()
{
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<QList<int>>("columns");
    QTest::newRow("policy") << QList<int>{} << QList<int>{2};
    QTest::newRow("authority") << QList<int>{0} << QList<int>{0, 1};
    QTest::newRow("condition") << QList<int>{0, 0} << QList<int>{0, 1, 2};
    QTest::newRow("block") << QList<int>{0, 1} << QList<int>{0};
    QTest::newRow("not understood") << QList<int>{0, 2} << QList<int>{};
    QTest::newRow("add condition") << QList<int>{0, 3} << QList<int>{0};
    QTest::newRow("authority without a block") << QList<int>{1} << QList<int>{0};
    QTest::newRow("add authority") << QList<int>{2} << QList<int>{0};
}

void TestTreeEditing::editable()
{
    QFETCH(QList<int>, path);
    const TreeFixture fixture(
        R"({"anyOf":[{"authority":"a","allOf":[{"claim":"a","equals":1},{"anyOf":[]},5]},{"authority":"b"}]})");
    QModelIndex index = fixture.model.policyIndex();
    for (const int row : path)
        index = fixture.model.index(row, 0, index);
    QList<int> columns;
    for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
        const Qt::ItemFlags flags = fixture.model.flags(index.siblingAtColumn(column));
        QVERIFY(flags.testFlag(Qt::ItemIsEnabled) && flags.testFlag(Qt::ItemIsSelectable));
        if (flags.testFlag(Qt::ItemIsEditable))
            columns << column;
    }
    QTEST(columns, "columns");
    QCOMPARE(fixture.model.flags({}), Qt::ItemFlags());
}

void TestTreeEditing::setData_data()
{
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("from"); // a part of the text below, and what becomes of it
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const QList<int> &path, int column, const char *typed, const QByteArray &from,
                        const QByteArray &to) {
        QTest::newRow(name) << path << column << QString::fromUtf8(typed) << from << to;
    };
    const int claim = PolicyTreeModel::ConditionColumn;
    const int op = PolicyTreeModel::OperatorColumn;
    const int value = PolicyTreeModel::ValueColumn;
    row("version", {}, value, "1.0.0", "\"0.9\"", "\"1.0.0\"");
    row("authority", {0}, claim, " https://b.test/ ", "\"https://a.test\"", "\"https://b.test/\"");
    row("authority's kind", {0}, op, "if any of", "\"allOf\": [ ", "\"anyOf\": [ ");
    row("block's kind", {0, 3}, claim, "all of", "\"anyOf\": []", "\"allOf\": []");
    row("block's kind as spelt", {0, 3}, claim, "allOf", "\"anyOf\": []", "\"allOf\": []");
    row("claim", {0, 0}, claim, "x-ms-ver", "\"x-ms-attestation-type\"", "\"x-ms-ver\"");
    row("claim in quotes and blanks", {0, 0}, claim, " a\"b ", "\"x-ms-attestation-type\"", "\"a\\\"b\"");
    row("operator in words", {0, 0}, op, "not equals", "\"equals\": \"tdxvm\"", "\"notEquals\": \"tdxvm\"");
    row("operator as spelt", {0, 0}, op, "greaterOrEquals", "\"equals\": \"tdxvm\"", "\"greaterOrEquals\": \"tdxvm\"");
    row("text", {0, 0}, value, "sevsnpvm", "\"tdxvm\"", "\"sevsnpvm\"");
    row("empty text", {0, 0}, value, "", "\"tdxvm\"", "\"\"");
    row("text of a text claim that reads as a boolean", {0, 0}, value, "true", "\"tdxvm\"", "\"true\"");
    row("other letters", {0, 0}, value, "\xC3\xA9\xE6\x84\x9F", "\"tdxvm\"", "\"\xC3\xA9\xE6\x84\x9F\"");
    row("boolean", {0, 1}, value, "true", "\"equals\": false", "\"equals\": true");
    row("text that reads as a boolean", {0, 1}, value, "\"true\"", "\"equals\": false", "\"equals\": \"true\"");
    row("no boolean", {0, 1}, value, "yes", "\"equals\": false", "\"equals\": \"yes\"");
    row("integer", {0, 2}, value, "12", "\"less\": 7", "\"less\": 12");
    row("text that reads as an integer", {0, 2}, value, "\"7\"", "\"less\": 7", "\"less\": \"7\"");
    row("boolean of an unknown claim", {0, 4}, value, "true", "\"exists\": \"\"", "\"exists\": true");
    row("add a condition", {0, 5}, claim, "x-ms-compliance-status", "\"exists\": \"\"} ]",
        "\"exists\": \"\"}, {\"claim\": \"x-ms-compliance-status\", \"equals\": \"azure-compliant-cvm\"} ]");
    row("add an authority", {1}, claim, "https://b.test", "} ], \"version\"",
        "}, {\"authority\": \"https://b.test\", \"allOf\": []} ], \"version\"");
}

void TestTreeEditing::setData()
{
    QFETCH(QList<int>, path);
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QCOMPARE(editedPolicy.count(from), 1);
    TreeFixture fixture(editedPolicy.toStdString());
    QModelIndex index = fixture.model.policyIndex();
    for (const int row : path)
        index = fixture.model.index(row, 0, index);
    QVERIFY(fixture.model.setData(index.siblingAtColumn(column), typed));
    QByteArray after = editedPolicy;
    QCOMPARE(bytes(fixture.document.text()), after.replace(from, to));
    QCOMPARE(fixture.document.undoStack()->count(), 1);
    QVERIFY(!fixture.document.undoStack()->undoText().isEmpty());
    fixture.document.undoStack()->undo();
    QCOMPARE(bytes(fixture.document.text()), editedPolicy);
}

void TestTreeEditing::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QByteArray &text, const QList<int> &path, int column,
                        const char *typed) { QTest::newRow(name) << text << path << column << QString(typed); };
    const QByteArray sound = withItems(R"({"claim":"a","equals":1},5)");
    row("cell of the token", sound, {0, 0}, PolicyTreeModel::TokenColumn, "1");
    row("not understood", sound, {0, 1}, 0, "6");
    row("no authority", sound, {0}, 0, " ");
    row("no claim", sound, {0, 0}, 0, "");
    row("no condition", sound, {0, 2}, 0, " ");
    row("no new authority", sound, {1}, 0, "");
    row("no operator", sound, {0, 0}, 1, "like");
    row("no kind", sound, {0}, 1, "none of");
    row("operator that is there already", withItems(R"({"claim":"a","equals":1,"less":2})"), {0, 0}, 1, "equals");
    row("kind that is there already", withAuthority(R"(,"allOf":[],"anyOf":[])"), {0, 0}, 0, "any of");
    row("condition with a missing comma", withItems(R"({"claim":"a" "equals":1})"), {0, 0}, 2, "2");
    row("condition that is not closed", R"({"anyOf":[{"allOf":[{"claim":"a","equals":1)", {0, 0}, 2, "2");
    row("operator without a value", withItems(R"({"claim":"a","equals":})"), {0, 0}, 2, "2");
    row("list of authorities with a missing comma", R"({"anyOf":[{"allOf":[]} {"allOf":[]}]})", {2}, 0,
        "https://a.test");
    row("text that is no policy", "[1]", {1}, 0, "https://a.test");
    row("block that is no list", withAuthority(R"(,"allOf":3)"), {0, 0}, 0, "a");
}

void TestTreeEditing::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, path);
    QFETCH(int, column);
    QFETCH(QString, typed);
    TreeFixture fixture(text.toStdString());
    QModelIndex index = fixture.model.policyIndex();
    for (const int row : path)
        index = fixture.model.index(row, 0, index);
    QVERIFY(index.isValid());
    QVERIFY(!fixture.model.setData(index.siblingAtColumn(column), typed));
    QVERIFY(!fixture.model.setData(index.siblingAtColumn(column), typed, Qt::DisplayRole));
    QCOMPARE(bytes(fixture.document.text()), text);
    QVERIFY(!fixture.document.isModified());
    QVERIFY(!fixture.model.setData({}, typed));
}

void TestTreeEditing::editTextHasNoWordsOfOurs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("edited");
    QTest::newRow("no authority") << withItems("").replace("authority", "x") << QList<int>{0} << 0 << QString();
    QTest::newRow("no claim") << withItems("{\"equals\":1}") << QList<int>{0, 0} << 0 << QString();
    QTest::newRow("no version") << QByteArray("{}") << QList<int>{} << 2 << QString();
    QTest::newRow("version") << QByteArray("{\"version\":\"2\"}") << QList<int>{} << 2 << QString("2");
    QTest::newRow("add condition") << withItems("") << QList<int>{0, 0} << 0 << QString();
    QTest::newRow("add authority") << QByteArray("{}") << QList<int>{0} << 0 << QString();
    QTest::newRow("text that reads as a number")
        << withItems("{\"claim\":\"a\",\"equals\":\"1\"}") << QList<int>{0, 0} << 2 << QString("\"1\"");
}

void TestTreeEditing::editTextHasNoWordsOfOurs()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, path);
    QFETCH(int, column);
    const TreeFixture fixture(text.toStdString());
    QModelIndex index = fixture.model.policyIndex();
    for (const int row : path)
        index = fixture.model.index(row, 0, index);
    QTEST(index.siblingAtColumn(column).data(Qt::EditRole).toString(), "edited");
}

void TestTreeEditing::lookingChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("source document", bytes(sourcePolicy()));
    row("no authority, no claim, no version", R"({"anyOf":[{"allOf":[{"equals":1},{"claim":"a"}]}]})");
    row("escapes", withItems(R"({"claim":"\u0061","equals":"\u0074\/x\n"})"));
    row("not UTF-8", withItems("{\"claim\":\"\xFF\",\"equals\":\"\xFF\"}"));
    row("values that are none",
        withItems(R"({"claim":"a","equals":null},{"claim":"a","equals":{"b":1}},{"claim":"a","equals":[1,"x"]})"));
    row("numbers as spelt", withItems(R"({"claim":"x-ms-ver","equals":1.0},{"claim":"a","equals":1E2})"));
    row("unknown operator", withItems(R"({"claim":"a","is":1})"));
    row("broken", R"({"anyOf":[{"authority":"https://a.test","allOf":[{"claim":"a" "equals":1)");
    row("blanks", withItems(R"({"claim":" a ","equals":" b "})").replace("https", " https"));
}

/// An editor that is closed without a change types what it showed.
void TestTreeEditing::lookingChangesNothing()
{
    QFETCH(QByteArray, text);
    TreeFixture fixture(text.toStdString());
    QModelIndexList left = {fixture.model.policyIndex()};
    while (!left.isEmpty()) {
        const QModelIndex row = left.takeLast();
        for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            fixture.model.setData(cell, cell.data(Qt::EditRole));
            QCOMPARE(bytes(fixture.document.text()), text);
        }
        for (int i = 0; i < fixture.model.rowCount(row); ++i)
            left << fixture.model.index(i, 0, row);
    }
    QVERIFY(!fixture.document.isModified());
}

SKR_TEST(TestTreeEditing)
#include "tst_treeediting.moc"
