// SPDX-License-Identifier: Apache-2.0
// Edits of several places as one: more regions, the rotation of a value, one value for many authorities.
#include "core/edit/matrixedit.h"
#include "core/edit/regionsedit.h"
#include "core/edit/rotationedit.h"

#include <QByteArrayList>
#include <QTest>

using namespace skr;

namespace {

struct Document {
    explicit Document(const QByteArray &bytes)
        : text(bytes.toStdString())
        , tree(SyntaxTree::parse(text))
        , policy(lower(tree))
    {
    }
    QByteArray after(const std::optional<TextEdit> &edit) const
    {
        return edit ? QByteArray::fromStdString(applied(text, *edit)) : QByteArray("refused");
    }

    std::string text;
    SyntaxTree tree;
    Policy policy;
};

std::vector<std::string> strings(const QByteArray &words)
{
    std::vector<std::string> result;
    for (const QByteArray &word : words.split(' ')) {
        if (!word.isEmpty())
            result.push_back(word.toStdString());
    }
    return result;
}

/// As line ends and indentation of the one document would be in the others.
QByteArray with(QByteArray text, const char *newline, const char *indent)
{
    return text.replace("  ", indent).replace("\n", newline);
}

} // namespace

class TestFieldEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regions_data();
    void regions();
    void spelling_data();
    void spelling();
    void widens_data();
    void widens();
    void narrows_data();
    void narrows();
    void rotatesAndBack_data();
    void rotatesAndBack();
    void alternativesOf();
    void setsValues_data();
    void setsValues();
    void refusesCells();
    void makesUsual_data();
    void makesUsual();
    void takesOutTheUnusual();
};

void TestFieldEdits::regions_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("authority");
    QTest::addColumn<QByteArray>("urls");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, int authority, const QByteArray &urls,
                        const QByteArray &after) { QTest::newRow(name) << before << authority << urls << after; };
    const QByteArray lines = "{\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a\",\n      \"allOf\": [\n"
                             "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    }\n  ]\n}\n";
    const QByteArray more = "{\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a\",\n      \"allOf\": [\n"
                            "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    },\n"
                            "    {\n      \"authority\": \"https://b\",\n      \"allOf\": [\n"
                            "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    },\n"
                            "    {\n      \"authority\": \"https://c\",\n      \"allOf\": [\n"
                            "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    }\n  ]\n}\n";
    row("lines", lines, 0, "https://b https://c", more);
    row("CRLF and tabs", with(lines, "\r\n", "\t"), 0, "https://b https://c", with(more, "\r\n", "\t"));
    row("compact", R"({"anyOf":[{"authority":"a","allOf":[]},{"authority":"z","allOf":[]}]})", 0, "b",
        R"({"anyOf":[{"authority":"a","allOf":[]},{"authority":"b","allOf":[]},{"authority":"z","allOf":[]}]})");
    row("block first, other members", R"({"anyOf":[{"anyOf":[1],"authority" : "a","x":{}}]})", 0, "b",
        R"({"anyOf":[{"anyOf":[1],"authority" : "a","x":{}},{"anyOf":[1],"authority" : "b","x":{}}]})");
    row("comments are of the one", "{\"anyOf\":[{\"authority\":\"a\", // us\n\"allOf\":[]}]}", 0, "b",
        "{\"anyOf\":[{\"authority\":\"a\", // us\n\"allOf\":[]},{\"authority\":\"b\",\n\"allOf\":[]}]}");
    row("a quote", R"({"anyOf":[{"authority":"a","allOf":[]}]})", 0, "\"",
        R"({"anyOf":[{"authority":"a","allOf":[]},{"authority":"\"","allOf":[]}]})");
    row("the last of two names counts", R"({"anyOf":[{"authority":"x","authority":"a","allOf":[]}]})", 0, "b",
        R"({"anyOf":[{"authority":"x","authority":"a","allOf":[]},{"authority":"x","authority":"b","allOf":[]}]})");
    row("no URLs", lines, 0, "", "refused");
    row("no authority in it", R"({"anyOf":[{"allOf":[]}]})", 0, "b", "refused");
    row("the entry is broken", R"({"anyOf":[{"authority":"a","allOf":[}]})", 0, "b", "refused");
    row("the list is broken", R"({"anyOf":[{"authority":"a","allOf":[]} {"authority":"z","allOf":[]}]})", 0, "b",
        "refused");
}

void TestFieldEdits::regions()
{
    QFETCH(QByteArray, before);
    QFETCH(int, authority);
    QFETCH(QByteArray, urls);
    QFETCH(QByteArray, after);
    const Document document(before);
    const Authority &entry = document.policy.authorities.at(static_cast<std::size_t>(authority));
    QCOMPARE(document.after(addRegions(document.tree, document.policy, entry, strings(urls))), after);
}

void TestFieldEdits::spelling_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("none") << QByteArray("https://b") << QByteArray("https://a") << QByteArray("https://b");
    QTest::newRow("slash") << QByteArray("https://b") << QByteArray("https://a/") << QByteArray("https://b/");
    QTest::newRow("has one") << QByteArray("https://b/") << QByteArray("https://a/") << QByteArray("https://b/");
    QTest::newRow("a path") << QByteArray("https://b/p") << QByteArray("https://a/") << QByteArray("https://b/p");
}

void TestFieldEdits::spelling()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, other);
    QTEST(QByteArray::fromStdString(spelledLike(url.toStdString(), other.toStdString())), "result");
}

void TestFieldEdits::widens_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // the first condition and all that ask for the same, with "n" beside them
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("in a list", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"},{"claim":"c","equals":1}]}]})",
        R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]},{"claim":"c","equals":1}]}]})");
    row("in an anyOf", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"}]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]}]})");
    row("there already",
        R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]}]})");
    row("in two entries, one of which has it",
        R"({"anyOf":[{"authority":"a","anyOf":[{"equals":"o","claim":"m"}]},{"authority":"b","anyOf":[{"claim":"m","equals":"n"},{"claim":"m","equals":"o"}]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[{"equals":"o","claim":"m"},{"equals":"n","claim":"m"}]},{"authority":"b","anyOf":[{"claim":"m","equals":"n"},{"claim":"m","equals":"o"}]}]})");
    row("lines",
        "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n    {\n      \"claim\": \"m\", // now\n"
        "      \"equals\": \"o\"\n    }\n  ]}\n]}\n",
        "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n    {\n      \"anyOf\": [\n        {\n"
        "          \"claim\": \"m\", // now\n          \"equals\": \"o\"\n        },\n        {\n"
        "          \"claim\": \"m\",\n          \"equals\": \"n\"\n        }\n      ]\n    }\n  ]}\n]}\n");
    row("unfinished", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m"}]}]})", "refused");
    row("broken list", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"} 1]}]})", "refused");
}

void TestFieldEdits::widens()
{
    QFETCH(QByteArray, before);
    const Document document(before);
    auto all = sameConditions(document.policy, 0);
    if (all.empty())
        all = {0};
    QTEST(document.after(widened(document.tree, document.policy, all, "\"n\"")), "after");
    QVERIFY(!widened(document.tree, document.policy, all, "[]"));
    QVERIFY(!widened(document.tree, document.policy, all, "n"));
}

void TestFieldEdits::narrows_data()
{
    QTest::addColumn<QByteArray>("before"); // the first condition goes
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("the other one takes the block's place",
        R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]},2]}]})",
        R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"n"},2]}]})");
    row("two stay", R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"m","equals":"o"},1,2]}]}]})",
        R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[1,2]}]}]})");
    row("the authority's own block", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},1]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[1]}]})");
    row("a comment stays, and the block",
        "{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[{\"anyOf\":[{\"claim\":\"m\",\"equals\":\"o\"},/*new*/1]}]}]}",
        "{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[{\"anyOf\":[/*new*/1]}]}]}");
    row("the only one", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"}]}]})", "refused");
    row("not an alternative", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"},1]}]})", "refused");
    row("broken", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"} 1]}]})", "refused");
}

void TestFieldEdits::narrows()
{
    QFETCH(QByteArray, before);
    const Document document(before);
    QTEST(document.after(narrowed(document.tree, document.policy, {0})), "after");
}

void TestFieldEdits::rotatesAndBack_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray entry =
        "    {\n      \"authority\": \"a\",\n      \"allOf\": [\n        {\n          \"claim\": \"c\",\n"
        "          \"equals\": 1\n        },\n        {\n          \"claim\": \"m\",\n"
        "          \"equals\": \"o\"\n        }\n      ]\n    }";
    const QByteArray lines = "{\n  \"anyOf\": [\n" + entry + ",\n" + entry + "\n  ],\n  \"version\": \"1.0.0\"\n}\n";
    QTest::newRow("lines") << lines;
    QTest::newRow("CRLF and tabs") << with(lines, "\r\n", "\t");
    QTest::newRow("four blanks, no line end") << with(lines, "\n", "    ").trimmed();
    QTest::newRow("compact") << lines.simplified().replace(" ", "");
    QTest::newRow("a condition a line") << QByteArray(
        "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n"
        "    { \"claim\": \"c\", \"equals\": 1 },\n    { \"claim\": \"m\", \"equals\": \"o\" }\n  ]}\n]}");
}

/// To widen and then narrow is to replace the value, byte for byte.
void TestFieldEdits::rotatesAndBack()
{
    QFETCH(QByteArray, text);
    const Document before(text);
    const auto all = sameConditions(before.policy, 1);
    QCOMPARE(all.size(), static_cast<std::size_t>(text.count("\"o\"")));
    const Document between(before.after(widened(before.tree, before.policy, all, "\"n\"")));
    QCOMPARE(between.text.find("anyOf", 20) != std::string::npos, true);
    const auto former = sameConditions(between.policy, 1);
    QCOMPARE(former.size(), all.size());
    QCOMPARE(between.after(narrowed(between.tree, between.policy, former)), QByteArray(text).replace("\"o\"", "\"n\""));
}

void TestFieldEdits::alternativesOf()
{
    const Document document(R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"},{"anyOf":[)"
                            R"({"claim":"m","equals":"o"},{"claim":"x","equals":1},{"claim":"m","equals":"n"}]}]}]})");
    const Alternatives beside(document.tree, document.policy);
    using Indexes = std::vector<std::uint32_t>;
    QCOMPARE(beside.of(0), Indexes({0}));
    QCOMPARE(beside.of(3), Indexes({1, 3}));
    QCOMPARE(beside.of(2), Indexes({2}));
    QCOMPARE(sameConditions(document.policy, 1), Indexes({0, 1}));
}

void TestFieldEdits::setsValues_data()
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

void TestFieldEdits::setsValues()
{
    QFETCH(QByteArray, before);
    const Document document(before);
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    std::vector<std::size_t> rows;
    for (std::size_t row = document.policy.authorities.size(); row > 0; --row)
        rows.push_back(row - 1);
    QTEST(document.after(setMatrixValue(document.tree, document.policy, matrix, 0, rows, "true")), "after");
}

void TestFieldEdits::refusesCells()
{
    const Document document(
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

void TestFieldEdits::makesUsual_data()
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

void TestFieldEdits::makesUsual()
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
    const Document document(text(odd));
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    const auto edit = skr::makeUsual(document.tree, document.policy, matrix, 0, {2, 0});
    QCOMPARE(document.after(edit), after == "refused" ? after : text(after));
}

void TestFieldEdits::takesOutTheUnusual()
{
    const Document document(R"({"anyOf":[{"authority":"a","allOf":[{"claim":"c","equals":1},2]},)"
                            R"({"authority":"b","allOf":[]},{"authority":"c","allOf":[]}]})");
    const AuthorityMatrix matrix = authorityMatrix(document.tree, document.policy);
    QCOMPARE(document.after(skr::makeUsual(document.tree, document.policy, matrix, 0, {0})),
             QByteArray(R"({"anyOf":[{"authority":"a","allOf":[2]},)"
                        R"({"authority":"b","allOf":[]},{"authority":"c","allOf":[]}]})"));
    QVERIFY(usualRefusal(document.tree, document.policy, matrix, 1, {0}) == MatrixRefusal::NotACondition);
}

QTEST_APPLESS_MAIN(TestFieldEdits)
#include "tst_fieldedits.moc"
