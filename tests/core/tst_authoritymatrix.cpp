// SPDX-License-Identifier: Apache-2.0
// Authorities as a table of what they ask for, and one value for many of them.
#include "policytext.h"
#include "tests/program/registration.h"

#include "core/edit/matrixedit.h"
#include "core/policy/authoritymatrix.h"

#include <QByteArrayList>
#include <QTest>

using namespace skr;

namespace {

QByteArray shown(const MatrixValue &value)
{
    static constexpr std::array joiners{"", "", "|", "&", ";"};
    QByteArrayList texts;
    for (const std::string &text : value.texts)
        texts << QByteArray::fromStdString(text);
    return value.kind == MatrixValue::Kind::Absent ? QByteArray("-")
                                                   : texts.join(joiners.at(static_cast<std::size_t>(value.kind)));
}

} // namespace

class TestAuthorityMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void usual_data();
    void usual();
    void leadsToTheText();
    void setsValues_data();
    void setsValues();
    void refusesCells();
    void makesUsual_data();
    void makesUsual();
    void takesOutTheUnusual();
};

void TestAuthorityMatrix::tables_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("table"); // columns, then rows; `!` marks the odd ones out
    const auto row = [](const char *name, const QByteArray &list, const QByteArray &table) {
        QTest::newRow(name) << list << table;
    };
    const QByteArray c = R"({"claim":"c","equals":1})";
    const QByteArray d = R"({"claim":"d","equals":"x"})";
    const auto all = [](const QByteArray &items) { return R"({"authority":"a","allOf":[)" + items + "]}"; };
    const auto any = [](const QByteArray &items) { return R"({"authority":"a","anyOf":[)" + items + "]}"; };
    row("none", "", "");
    row("an empty list", all(""), "\n");
    row("one", all(c + "," + d), "c equals, d equals\n1, x");
    row("order does not count", all(c + "," + d) + "," + all(d + "," + c), "c equals, d equals\n1, x\n1, x");
    row("an odd one", all(c) + "," + all(c) + "," + all(R"({"claim":"c","equals":"1"})"), "c equals\n1\n1\n\"1\"!");
    row("absent in one", all(c + "," + d) + "," + all(c) + "," + all(c + "," + d),
        "c equals, d equals\n1, x\n1, -!\n1, x");
    row("present in one", all(c) + "," + all(c) + "," + all(c + "," + d), "c equals, d equals\n1, -\n1, -\n1, x!");
    row("operators are columns", all(c + R"(,{"claim":"c","less":2})"), "c equals, c less\n1, 2");
    row("a choice",
        all(R"({"anyOf":[{"claim":"c","equals":1},{"claim":"c","equals":2}]})") + ","
            + all(R"({"anyOf":[{"claim":"c","equals":2},{"claim":"c","equals":1}]})") + "," + all(c),
        "c equals\n1|2\n1|2\n1!");
    row("the whole entry is a choice", any(c + R"(,{"claim":"c","equals":2})"), "c equals\n1|2");
    row("blocks that say no more than a list", any(R"({"allOf":[{"anyOf":[)" + c + "]}," + d + "]}"),
        "c equals, d equals\n1, x");
    row("several at once", all(c + R"(,{"claim":"c","equals":2})"), "c equals\n1&2");
    row("several claims", all(c + R"(,{ "anyOf" : [)" + c + "," + d + "]}") + "," + all(c),
        "c equals,  \n1, {\"anyOf\":[{\"claim\":\"c\",\"equals\":1},{\"claim\":\"d\",\"equals\":\"x\"}]}\n1, -");
    row("the whole entry is a choice of several claims", any(c + "," + d),
        " \n\"anyOf\":[{\"claim\":\"c\",\"equals\":1},{\"claim\":\"d\",\"equals\":\"x\"}]");
    row("a choice and a condition of one claim",
        all(c + R"(,{"anyOf":[{"claim":"c","equals":1},{"claim":"c","equals":2}]})"),
        "c equals,  \n1, {\"anyOf\":[{\"claim\":\"c\",\"equals\":1},{\"claim\":\"c\",\"equals\":2}]}");
    row("what is not read", all(R"({"claim":"c"}, "a b")"), " \n{\"claim\":\"c\"};\"a b\"");
    row("two blocks", R"({"authority":"a","allOf":[],"anyOf":[]})",
        " \n{\"authority\":\"a\",\"allOf\":[],\"anyOf\":[]}");
    row("a foreign member", R"({"authority":"a","allOf":[],"x": 1})", " \n\"x\":1");
    row("an empty choice", all(c + R"(,{"anyOf":[]})"), "c equals,  \n1, \"anyOf\":[]");
}

void TestAuthorityMatrix::tables()
{
    QFETCH(QByteArray, list);
    const std::string text = ("{\"anyOf\":[" + list + "]}").toStdString();
    const SyntaxTree tree = SyntaxTree::parse(text);
    const Policy policy = lower(tree);
    const AuthorityMatrix matrix = authorityMatrix(tree, policy);
    QByteArrayList lines;
    QByteArrayList head;
    for (const MatrixColumn &column : matrix.columns)
        head << QByteArray::fromStdString(column.claim + " " + column.operatorName);
    lines << head.join(", ");
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        QByteArrayList cells;
        bool odd = false;
        for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
            odd = odd || matrix.isOdd(row, column);
            cells << shown(matrix.value(row, column)) + (matrix.isOdd(row, column) ? "!" : "");
        }
        QCOMPARE(matrix.isOdd(row), odd);
        lines << cells.join(", ");
    }
    QTEST(lines.join("\n"), "table");
}

void TestAuthorityMatrix::usual_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<int>("usual");
    QTest::newRow("one") << QByteArray("1") << 1;
    QTest::newRow("a tie") << QByteArray("1 2") << -1;
    QTest::newRow("more than any other") << QByteArray("1 2 3 2") << 2;
    QTest::newRow("as often as absent") << QByteArray("1 - 1 -") << -1;
    QTest::newRow("mostly absent") << QByteArray("1 - -") << 0;
}

void TestAuthorityMatrix::usual()
{
    QFETCH(QByteArray, values);
    QByteArrayList entries;
    for (const QByteArray &value : values.split(' '))
        entries << "{\"authority\":\"a\",\"allOf\":["
                + (value == "-" ? QByteArray() : "{\"claim\":\"c\",\"equals\":" + value + "}") + "]}";
    const std::string text = ("{\"anyOf\":[" + entries.join(",") + "]}").toStdString();
    const SyntaxTree tree = SyntaxTree::parse(text);
    const AuthorityMatrix matrix = authorityMatrix(tree, lower(tree));
    const auto usual = matrix.columns.front().usual;
    QTEST(usual ? static_cast<int>(*usual) : -1, "usual");
}

void TestAuthorityMatrix::leadsToTheText()
{
    const std::string text = R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"c","equals":1},)"
                             R"({"claim":"c","equals":2}]},{"anyOf":[{"claim":"d","equals":1},3]}]}]})";
    const SyntaxTree tree = SyntaxTree::parse(text);
    const AuthorityMatrix matrix = authorityMatrix(tree, lower(tree));
    QCOMPARE(matrix.cell(0, 0)->conditions.size(), 2);
    QCOMPARE(tree.spelling(matrix.cell(0, 0)->node), std::string_view(R"({"claim":"c","equals":1})"));
    QCOMPARE(tree.spelling(matrix.cell(0, 1)->node), std::string_view(R"({"anyOf":[{"claim":"d","equals":1},3]})"));
    QVERIFY(matrix.cell(0, 2) == nullptr);
}

void TestAuthorityMatrix::setsValues_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // the first column of all authorities set to true
    QTest::newRow("there, and missing")
        << QByteArray(
               "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n    {\"claim\": \"c\", \"equals\": 1}\n  ]},\n"
               "  {\"authority\": \"b\", \"allOf\": [\n    {\"claim\": \"d\", \"equals\": 1}\n  ]},\n"
               "  {\"authority\": \"c\", \"allOf\": []}\n]}")
        << QByteArray(
               "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n    {\"claim\": \"c\", \"equals\": true}\n  ]},\n"
               "  {\"authority\": \"b\", \"allOf\": [\n    {\"claim\": \"d\", \"equals\": 1},\n"
               "    {\"claim\": \"c\", \"equals\": true}\n  ]},\n"
               "  {\"authority\": \"c\", \"allOf\": [\n    {\"claim\": \"c\", \"equals\": true}\n  ]}\n]}");
    QTest::newRow("CRLF")
        << QByteArray("{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[\r\n{\"claim\":\"c\",\"less\":1}\r\n]},"
                      "{\"authority\":\"b\",\"allOf\":[\r\n{\"claim\":\"d\",\"equals\":1}\r\n]}]}")
        << QByteArray("{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[\r\n{\"claim\":\"c\",\"less\":true}\r\n]},"
                      "{\"authority\":\"b\",\"allOf\":[\r\n{\"claim\":\"d\",\"equals\":1},\r\n"
                      "{\"claim\":\"c\",\"less\":true}\r\n]}]}");
    QTest::newRow("a broken list") << QByteArray(
        R"({"anyOf":[{"authority":"a","allOf":[{"claim":"c","equals":1}]},{"authority":"b","allOf":[1 2]}]})")
                                   << QByteArray("refused");
}

void TestAuthorityMatrix::setsValues()
{
    QFETCH(QByteArray, before);
    const PolicyText document(before);
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    std::vector<std::size_t> rows;
    for (std::size_t row = document.policy.authorities.size(); row > 0; --row)
        rows.push_back(row - 1);
    QTEST(document.after(setMatrixValue(document.tree, document.policy, matrix, 0, rows, "true")), "after");
}

void TestAuthorityMatrix::refusesCells()
{
    const PolicyText document(
        R"({"anyOf":[{"authority":"a","allOf":[{"claim":"c","equals":1},{"anyOf":[{"claim":"d","equals":1},{"claim":"d","equals":2}]}]},)"
        R"({"authority":"b","anyOf":[{"claim":"x","equals":1},{"claim":"y","equals":2}]}]})");
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    QCOMPARE(matrix.columns.size(), 3);
    const auto refusal = [&](std::size_t column, std::size_t row) {
        const bool refused = !setMatrixValue(document.tree, document.policy, matrix, column, {row}, "1");
        const MatrixRefusal why = matrixRefusal(document.policy, matrix, column, {row});
        return refused == (why != MatrixRefusal::None) ? why : MatrixRefusal::SyntaxError;
    };
    QCOMPARE(refusal(0, 0), MatrixRefusal::None);
    QCOMPARE(refusal(1, 0), MatrixRefusal::SeveralValues);
    QCOMPARE(refusal(2, 0), MatrixRefusal::NotACondition);
    QCOMPARE(refusal(0, 1), MatrixRefusal::NoList);
    QVERIFY(!setMatrixValue(document.tree, document.policy, matrix, 0, {}, "1"));
}

void TestAuthorityMatrix::makesUsual_data()
{
    QTest::addColumn<QByteArray>("usual"); // the list of the first two entries
    QTest::addColumn<QByteArray>("odd"); // of the third
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &usual, const QByteArray &odd, const QByteArray &after) {
        QTest::newRow(name) << usual << odd << after;
    };
    const QByteArray one = R"({"claim":"c","equals":1})";
    const QByteArray two = R"({"claim":"c","equals":2})";
    const QByteArray other = R"({"claim":"d","equals":1})";
    const QByteArray choice = R"({"anyOf":[)" + one + "," + two + "]}";
    row("a value", one, two, one);
    row("a choice for a value", choice, two, choice);
    row("a value for a choice", one, choice, one);
    row("missing", one, "", one);
    row("missing beside another one", one, other, other + "," + one);
    row("a choice is missing", choice, other, other + "," + choice);
    row("as most are", one, one, "refused");
    row("several", one, one + "," + two, "refused");
    row("broken", one, two + " 1", "refused");
}

void TestAuthorityMatrix::makesUsual()
{
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, odd);
    QFETCH(QByteArray, after);
    const auto text = [&](const QByteArray &last) {
        QByteArrayList entries;
        for (const QByteArray &each : {usual, usual, last})
            entries << R"({"authority":"a","allOf":[)" + each + "]}";
        return QByteArray("{\"anyOf\":[" + entries.join(",") + "]}");
    };
    const PolicyText document(text(odd));
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    const auto edit = skr::makeUsual(document.tree, document.policy, matrix, 0, {2, 0});
    QCOMPARE(document.after(edit), after == "refused" ? after : text(after));
}

void TestAuthorityMatrix::takesOutTheUnusual()
{
    const PolicyText document(R"({"anyOf":[{"authority":"a","allOf":[{"claim":"c","equals":1},2]},)"
                              R"({"authority":"b","allOf":[]},{"authority":"c","allOf":[]}]})");
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    QCOMPARE(document.after(skr::makeUsual(document.tree, document.policy, matrix, 0, {0})),
             QByteArray(R"({"anyOf":[{"authority":"a","allOf":[2]},)"
                        R"({"authority":"b","allOf":[]},{"authority":"c","allOf":[]}]})"));
    QVERIFY(usualRefusal(document.tree, document.policy, matrix, 1, {0}) == MatrixRefusal::NotACondition);
}

SKR_TEST(TestAuthorityMatrix)
#include "tst_authoritymatrix.moc"
