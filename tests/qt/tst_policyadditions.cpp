// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"
#include "tests/qt/conditions.h"

#include "qt/policycommands.h"
#include "qt/treefixture.h"

#include <QTest>
#include <QUndoStack>

using namespace skr;

class TestPolicyAdditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addCondition_data();
    void addCondition();
    void onlyAuthority();
    void suggestedValue_data();
    void suggestedValue();
    void addAuthority_data();
    void addAuthority();
    void composesTheSourceDocument();
};

void TestPolicyAdditions::addCondition_data()
{
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<QList<int>>("expected"); // the path of the new row; empty: refused
    const auto row = [](const char *name, const QList<int> &path, const QList<int> &expected) {
        QTest::newRow(name) << path << expected;
    };
    row("policy", {}, {});
    row("add authority", {3}, {});
    row("what is not understood", {2}, {});
    row("authority", {0}, {0, 3});
    row("authority without a block", {1}, {1, 0});
    row("its row that adds", {1, 0}, {1, 0});
    row("condition", {0, 0}, {0, 1});
    row("last entry", {0, 2, 0}, {0, 2, 1});
    row("block", {0, 2}, {0, 2, 1});
    row("row that adds", {0, 3}, {0, 3});
}

void TestPolicyAdditions::addCondition()
{
    QFETCH(QList<int>, path);
    QFETCH(QList<int>, expected);
    TreeFixture fixture(compact.toStdString());
    const auto rowOf = [&](const QList<int> &rows) {
        QModelIndex index = fixture.model.policyIndex();
        for (const int row : rows)
            index = fixture.model.index(row, 0, index);
        return index;
    };
    const PolicyCommands commands(fixture.model);
    const QModelIndex index = rowOf(path).siblingAtColumn(PolicyTreeModel::ResultColumn);
    const PolicyCommand command = commands.addCondition(index, QStringLiteral("new"));
    if (expected.isEmpty()) {
        QVERIFY(!command.edit);
        QVERIFY(!command.refusal.isEmpty());
        QCOMPARE(commands.blockRow(index), QModelIndex());
        return;
    }
    QVERIFY2(command.edit, qPrintable(command.refusal));
    QCOMPARE(commands.blockRow(index), rowOf(expected.mid(0, expected.size() - 1)));
    QCOMPARE(commands.blockRow(index), command.parent);
    const QPersistentModelIndex parent = command.parent;
    fixture.document.apply(*command.edit, command.label);
    QCOMPARE(rowOf(expected).data().toString(), QStringLiteral("new"));
    QCOMPARE(fixture.model.index(command.row, 0, parent), rowOf(expected));
    QCOMPARE(fixture.document.undoStack()->count(), 1);
    fixture.document.undoStack()->undo();
    QCOMPARE(bytes(fixture.document.text()), compact);
}

void TestPolicyAdditions::onlyAuthority()
{
    TreeFixture fixture(R"({"anyOf":[{"authority":"https://a.b","allOf":[]}]})");
    const PolicyCommands commands(fixture.model);
    const QModelIndex authority = fixture.at({0});
    for (const QModelIndex &index : {fixture.model.policyIndex(), fixture.at({1})}) {
        QCOMPARE(commands.blockRow(index), authority);
        QCOMPARE(commands.addCondition(index, QStringLiteral("new")).parent, authority);
    }
}

void TestPolicyAdditions::suggestedValue_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<bool>("token");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("the token's text") << QString("x-ms-attestation-type") << true << QByteArray("\"tdxvm\"");
    QTest::newRow("the token's boolean") << QString("x-ms-runtime.vm-configuration.secure-boot") << true
                                         << QByteArray("false");
    QTest::newRow("the token's integer") << QString("x-ms-sevsnpvm-guestsvn") << true << QByteArray("8");
    QTest::newRow("the token's text with escapes") << QString("my") << true << QByteArray("\"a\\\"\\n\xC3\xA9\"");
    QTest::newRow("an object of the token") << QString("x-ms-runtime.vm-configuration") << true << QByteArray("\"\"");
    QTest::newRow("the catalog's") << QString("x-ms-runtime.vm-configuration.secure-boot") << false
                                   << QByteArray("true");
    QTest::newRow("the catalog's, not in the token")
        << QString("x-ms-compliance-status") << true << QByteArray("\"azure-compliant-cvm\"");
    QTest::newRow("none") << QString("unknown") << true << QByteArray("\"\"");
}

void TestPolicyAdditions::suggestedValue()
{
    QFETCH(QString, claim);
    QFETCH(bool, token);
    QFETCH(QByteArray, value);
    TreeFixture fixture(R"({"version":"1","anyOf":[{"allOf":[]}]})");
    if (token) {
        fixture.setToken(R"({"x-ms-attestation-type":"tdxvm","x-ms-sevsnpvm-guestsvn":8,"my":"a\"\n\u00e9",)"
                         R"("x-ms-runtime":{"vm-configuration":{"secure-boot":false}}})");
        QVERIFY(fixture.evaluation.token());
    }
    const PolicyCommand command = PolicyCommands(fixture.model).addCondition(fixture.at({0}), claim);
    QVERIFY2(command.edit, qPrintable(command.refusal));
    fixture.document.apply(*command.edit, command.label);
    QCOMPARE(bytes(fixture.document.text()),
             "{\"version\":\"1\",\"anyOf\":[{\"allOf\":[{\"claim\":\"" + claim.toUtf8() + "\",\"equals\":" + value
                 + "}]}]}");
}

void TestPolicyAdditions::addAuthority_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray first = R"({
    "anyOf": [
        {
            "authority": "new",
            "allOf": []
        }
    ],
    "version": "1.0.0"
}
)";
    QTest::newRow("nothing") << QByteArray() << first;
    QTest::newRow("blank") << QByteArray(" \n\n") << first;
    QTest::newRow("empty list") << QByteArray(R"({"version":"1","anyOf":[]})")
                                << QByteArray(R"({"version":"1","anyOf":[{"authority":"new","allOf":[]}]})");
    QTest::newRow("no list") << QByteArray(R"({"version":"1","x":2})")
                             << QByteArray(R"({"version":"1","x":2,"anyOf":[{"authority":"new","allOf":[]}]})");
    QTest::newRow("list") << QByteArray(R"({"anyOf":[{"authority":"a","allOf":[]}, 7]})")
                          << QByteArray(
                                 R"({"anyOf":[{"authority":"a","allOf":[]}, 7, {"authority":"new","allOf":[]}]})");
    QTest::newRow("list, block first")
        << QByteArray(R"({"anyOf":[{"allOf":[],"authority":"a"}]})")
        << QByteArray(R"({"anyOf":[{"allOf":[],"authority":"a"},{"allOf":[],"authority":"new"}]})");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray();
    QTest::newRow("broken list") << QByteArray(R"({"anyOf":[{} {}]})") << QByteArray();
}

void TestPolicyAdditions::addAuthority()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    TreeFixture fixture(before.toStdString());
    const PolicyCommand command = PolicyCommands(fixture.model).addAuthority(QStringLiteral("new"));
    QCOMPARE(command.edit.has_value(), !after.isEmpty());
    QCOMPARE(command.refusal.isEmpty(), !after.isEmpty());
    if (!command.edit)
        return;
    const QPersistentModelIndex parent = command.parent;
    fixture.document.apply(*command.edit, command.label);
    QCOMPARE(bytes(fixture.document.text()), after);
    QCOMPARE(fixture.model.index(command.row, 0, parent).data().toString(), QStringLiteral("new"));
    QCOMPARE(fixture.document.undoStack()->count(), 1);
}

/// From nothing, as a person does it in the tree.
void TestPolicyAdditions::composesTheSourceDocument()
{
    TreeFixture fixture;
    QVERIFY(fixture.model.setData(fixture.at({0}), QStringLiteral("https://sharedeus.eus.attest.azure.net/")));
    for (const char *claim :
         {"x-ms-compliance-status", "x-ms-attestation-type", "x-ms-runtime.vm-configuration.secure-boot"})
        QVERIFY(fixture.model.setData(fixture.model.addingRow(fixture.at({0})), QString::fromLatin1(claim)));
    QVERIFY(fixture.model.setData(fixture.at({0, 1}, PolicyTreeModel::ValueColumn), QStringLiteral("sevsnpvm")));
    const TreeFixture expected(sourcePolicy());
    QCOMPARE(printed(fixture.model), printed(expected.model));
    QVERIFY(fixture.document.revision().isValid());
    while (fixture.document.undoStack()->canUndo())
        fixture.document.undoStack()->undo();
    QVERIFY(fixture.document.text().empty());
}

SKR_TEST(TestPolicyAdditions)
#include "tst_policyadditions.moc"
