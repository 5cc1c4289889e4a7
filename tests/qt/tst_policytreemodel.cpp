// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"
#include "tests/qt/conditions.h"

#include "qt/treefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace skr;

namespace {

/// A policy with one authority that has these members behind its URL.

/// A policy with these entries in the block of its only authority.

} // namespace

class TestPolicyTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void deepNesting();
    void emptyDocument();
    void replacedText();
    void header();
    void indexAt_data();
    void indexAt();
    void addingRow();
    void rowsAreMadeWhenAskedFor();
};

void TestPolicyTreeModel::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("source document", bytes(sourcePolicy()),
        {"Release the key to a token from | | version 1.0.0",
         "  https://sharedeus.eus.attest.azure.net/ | if all of | 3 condition(s)",
         "    x-ms-compliance-status | equals | azure-compliant-cvm",
         "    and x-ms-attestation-type | equals | sevsnpvm",
         "    and x-ms-runtime.vm-configuration.secure-boot | equals | true", "    Add condition…",
         "  Add authority…"});
    row("two authorities", R"({"anyOf":[{"authority":"https://a.test","anyOf":[]},{"allOf":[]}],"version":2})",
        {"Release the key to a token from any of | | version 2", "  https://a.test | if any of | 0 condition(s)",
         "    Add condition…", "  (no authority) | if all of | 0 condition(s)", "    Add condition…",
         "  Add authority…"});
    row("nested blocks",
        withItems(
            R"({"anyOf":[{"claim":"a","equals":1},{"allOf":[{"claim":"b","equals":"1"}]}]},{"claim":"c","exists":true})"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 2 condition(s)",
         "    any of | | 2 condition(s)", "      a | equals | 1", "      or all of | | 1 condition(s)",
         "        b | equals | \"1\"", "        Add condition…", "      Add condition…", "    and c | exists | true",
         "    Add condition…", "  Add authority…"});
    row("operators",
        withItems(R"({"claim":"a","notEquals":1},{"claim":"a","less":1},{"claim":"a","lessOrEquals":1},)"
                  R"({"claim":"a","greater":1},{"claim":"a","greaterOrEquals":1},{"claim":"a","Equals":1})"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 6 condition(s)",
         "    a | not equals | 1", "    and a | less than | 1", "    and a | at most | 1",
         "    and a | greater than | 1", "    and a | at least | 1", "    and a | Equals | 1", "    Add condition…",
         "  Add authority…"});
    row("values that are none",
        withItems(R"({"claim":"a","equals":null},{"claim":"a","equals":[1, 2]},{"claim":"a","equals":{"b":
 1}},{"claim":"a"},{"equals":1},{"claim":5,"equals":1})"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 6 condition(s)",
         "    a | equals | null", "    and a | equals | [1, 2]", "    and a | equals | {\"b\": 1}", "    and a",
         "    and (no claim) | equals | 1", "    and (no claim) | equals | 1", "    Add condition…",
         "  Add authority…"});
    row("root allOf", R"({"allOf":[{"authority":"https://a.test","allOf":[{"claim":"a","equals":1}]}]})",
        {"Release the key to a token from all of | | no version", "  https://a.test | if all of | 1 condition(s)",
         "    a | equals | 1", "    Add condition…", "  Add authority…"});
    row("both blocks", withAuthority(R"(,"allOf":[{"claim":"a","equals":1},{"claim":"b","equals":1}],"anyOf":[])"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test", "    all of | | 2 condition(s)",
         "      a | equals | 1", "      and b | equals | 1", "      Add condition…", "    any of | | 0 condition(s)",
         "      Add condition…", "  Add authority…"});
    row("no block", withAuthority(""),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test", "    Add condition…",
         "  Add authority…"});
    row("block that is no list", withAuthority(R"(,"allOf":{"claim":"a","equals":1})"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 0 condition(s)",
         "    Add condition…", "  Add authority…"});
    row("not understood",
        R"({"x":{"y": 1},"anyOf":[7,{"authority":"https://a.test","u":2,"allOf":["s",{"anyOf":[],"allOf":[]},[]]}],"allOf":[]})",
        {"Release the key to a token from | | no version", "  7", "  https://a.test | if all of | 3 condition(s)",
         "    \"s\"", "    {\"anyOf\":[],\"allOf\":[]}", "    []", "    \"u\":2", "    Add condition…",
         "  \"x\":{\"y\": 1}", "  \"allOf\":[]", "  Add authority…"});
    row("named twice",
        R"({"version":"1","anyOf":[1],"version":"2","anyOf":[{"authority":"a","allOf":[3],"authority":"b","allOf":[{"anyOf":[4],"anyOf":[]}]}]})",
        {"Release the key to a token from | | version 2", "  b | if all of | 1 condition(s)",
         "    any of | | 0 condition(s)", "      \"anyOf\":[4]", "      Add condition…", "    \"allOf\":[3]",
         "    Add condition…", "  \"anyOf\":[1]", "  Add authority…"});
    row("list that is none", R"({"anyOf":{"authority":"a"}})",
        {"Release the key to a token from | | no version", "  \"anyOf\":{\"authority\":\"a\"}", "  Add authority…"});
    row("long text is shortened", withItems("\"" + QByteArray(400, 'x') + "\""),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 1 condition(s)",
         "    \"" + QString(79, u'x') + u'…', "    Add condition…", "  Add authority…"});
    row("long text of blanks is shortened", withItems("[1" + QByteArray(400, ' ') + "]"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 1 condition(s)",
         "    [1…", "    Add condition…", "  Add authority…"});
    row("long text of other characters is shortened",
        withItems("\"" + QByteArray("\xF0\x9F\x98\x80").repeated(100) + "\""),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 1 condition(s)",
         "    \"" + QString::fromUtf8("\xF0\x9F\x98\x80").repeated(39) + u'…', "    Add condition…",
         "  Add authority…"});
    row("fragment of an authority", R"("allOf":[{"claim":"a","equals":1}])",
        {"Release the key to a token from", "  \"allOf\"", "  [{\"claim\":\"a\",\"equals\":1}]", "  Add authority…"});
    row("a list", "[1]", {"Release the key to a token from", "  [1]", "  Add authority…"});
    row("beside the root", "{} {\"a\":1} 2",
        {"Release the key to a token from | | no version", "  {\"a\":1}", "  2", "  Add authority…"});
    row("nothing", "", {"Release the key to a token from", "  Add authority…"});
    row("NUL", QByteArray("\0", 1), {"Release the key to a token from", "  Add authority…"});
    row("cut off", R"({"anyOf":[{"authority":"https://a.test","allOf":[{"claim":"a","equals":tru)",
        {"Release the key to a token from | | no version", "  https://a.test | if all of | 1 condition(s)",
         "    a | equals | tru", "    Add condition…", "  Add authority…"});
    row("missing comma", withItems(R"({"claim":"a" "equals":1} {"claim":"b","equals":1})"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 2 condition(s)",
         "    a | equals | 1", "    and b | equals | 1", "    Add condition…", "  Add authority…"});
    row("not UTF-8, escapes", withItems("{\"claim\":\"\xFF\\u00e9\",\"equals\":\"\\u0074rue\"}"),
        {"Release the key to a token from | | version 1.0.0", "  https://a.test | if all of | 1 condition(s)",
         QString::fromUtf8("    \uFFFD\u00e9 | equals | \"true\""), "    Add condition…", "  Add authority…"});
}

void TestPolicyTreeModel::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    const TreeFixture fixture(text.toStdString());
    QCOMPARE(printed(fixture.model), rows);
}

void TestPolicyTreeModel::deepNesting()
{
    QByteArray text = R"({"claim":"a","equals":1})";
    for (std::size_t i = 0; i < 2 * maximumDepth; ++i)
        text = "{\"anyOf\":[" + text + "]}";
    const TreeFixture fixture(withItems(text).toStdString());
    QModelIndex index = fixture.at({0, 0});
    int depth = 0;
    for (; fixture.model.kind(index) == RowKind::Block; index = fixture.model.index(0, 0, index))
        ++depth;
    QVERIFY(depth > 100);
    QVERIFY(fixture.model.kind(index) == RowKind::NotUnderstood || fixture.model.kind(index) == RowKind::AddCondition);
}

void TestPolicyTreeModel::emptyDocument()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    const PolicyTreeModel model(&document);
    QCOMPARE(printed(model), (QStringList{"Release the key to a token from", "  Add authority…"}));
    QVERIFY(!model.flags(model.policyIndex(PolicyTreeModel::ValueColumn)).testFlag(Qt::ItemIsEditable));
}

void TestPolicyTreeModel::replacedText()
{
    TreeFixture fixture(sourcePolicy());
    const QPersistentModelIndex condition = fixture.at({0, 1});
    const QSignalSpy reset(&fixture.model, &PolicyTreeModel::modelReset);
    fixture.document.setText("{}");
    QCOMPARE(reset.count(), 1);
    QVERIFY(!condition.isValid());
    QCOMPARE(printed(fixture.model),
             (QStringList{"Release the key to a token from | | no version", "  Add authority…"}));
}

void TestPolicyTreeModel::header()
{
    const TreeFixture fixture;
    QStringList words;
    for (int column = 0; column < fixture.model.columnCount(); ++column)
        words << fixture.model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(words, (QStringList{"Condition", "Operator", "Value", "Token has", "Result"}));
    QVERIFY(!fixture.model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!fixture.model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

void TestPolicyTreeModel::indexAt_data()
{
    QTest::addColumn<QByteArray>("text"); // ^ marks the offset
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, const QByteArray &text, const char *shown) {
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("before all", "^" + withItems(""), "Release the key to a token from");
    row("version", withItems("").replace("1.0.0", "1.^0.0"), "Release the key to a token from");
    row("URL", withItems("").replace("//a", "//^a"), "https://a.test");
    row("value", withItems(R"({"claim":"a","equals":1},{"claim":"b","equals":^1})"), "b");
    row("end of a condition", withItems(R"({"claim":"a","equals":1}^,{"claim":"b","equals":1})"), "a");
    row("between conditions", withItems(R"({"claim":"a","equals":1}, ^ {"claim":"b","equals":1})"), "https://a.test");
    row("nested", withItems(R"({"anyOf":[{"claim":"a","equals":1},{"all^Of":[]}]})"), "all of");
    row("not understood", withItems("[^1]"), "[1]");
    row("behind all", withItems("") + "^", "Release the key to a token from");
}

void TestPolicyTreeModel::indexAt()
{
    QFETCH(QByteArray, text);
    const qsizetype offset = text.indexOf('^');
    const TreeFixture fixture(text.remove(offset, 1).toStdString());
    QTEST(fixture.model.indexAt(static_cast<std::size_t>(offset)).data().toString(), "row");
}

void TestPolicyTreeModel::addingRow()
{
    const TreeFixture fixture(withItems("{\"claim\":\"a\",\"equals\":1}").toStdString());
    QCOMPARE(fixture.model.addingRow(fixture.at({})), fixture.at({1}));
    QCOMPARE(fixture.model.addingRow(fixture.at({0}, 2)), fixture.at({0, 1}));
    QCOMPARE(fixture.model.addingRow(fixture.at({0, 0})), QModelIndex());
    QCOMPARE(fixture.model.textRange(fixture.at({0, 1})), TextRange());
    const TreeFixture both(withAuthority(",\"allOf\":[],\"anyOf\":[]").toStdString());
    QCOMPARE(both.model.addingRow(both.at({0})), QModelIndex());
}

void TestPolicyTreeModel::rowsAreMadeWhenAskedFor()
{
    PolicyDocument document(ClaimCatalog::builtIn());
    document.setText(sourcePolicy());
    PolicyTreeModel model(&document);
    const QSignalSpy changed(&model, &PolicyTreeModel::dataChanged);
    const QSignalSpy inserted(&model, &PolicyTreeModel::rowsInserted);
    const std::size_t value = sourcePolicy().find("sevsnpvm");
    document.apply({{value, value + 3}, "tdx"}, QStringLiteral("Change"));
    document.setText(sourcePolicy());
    model.rowCount(model.policyIndex());
    document.apply({{value, value + 3}, "tdx"}, QStringLiteral("Change"));
    QCOMPARE(changed.count() + inserted.count(), 0);
    QCOMPARE(model.index(1, 2, model.index(0, 0, model.policyIndex())).data().toString(), QStringLiteral("tdxsnpvm"));
}

SKR_TEST(TestPolicyTreeModel)
#include "tst_policytreemodel.moc"
