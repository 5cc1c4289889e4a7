// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/jsonedit.h"

#include <QTest>

using namespace skr;

namespace {

Layout compact(const char *space, const char *colon, bool braceSpace = false)
{
    Layout layout;
    layout.compact = true;
    layout.compactSpace = space;
    layout.colon = colon;
    layout.braceSpace = braceSpace;
    return layout;
}

Layout allman()
{
    Layout layout;
    layout.indent = "    ";
    layout.bracketOnOwnLine = true;
    return layout;
}

Layout pretty(const char *newline, const char *indent, const char *colon = ": ")
{
    Layout layout;
    layout.newline = newline;
    layout.indent = indent;
    layout.colon = colon;
    return layout;
}

} // namespace

Q_DECLARE_METATYPE(skr::Layout)

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void layoutOf_data();
    void layoutOf();
    void laidOut_data();
    void laidOut();
    void linesStartWithTheBase();
    void format_data();
    void format();
    void formatRefuses_data();
    void formatRefuses();
};

void TestLayout::layoutOf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Layout>("layout");
    QTest::newRow("nothing") << QByteArray() << Layout{};
    QTest::newRow("a number") << QByteArray("1") << Layout{};
    QTest::newRow("an empty object") << QByteArray("{}") << Layout{};
    QTest::newRow("two blanks") << QByteArray("{\n  \"a\": 1\n}") << Layout{};
    QTest::newRow("four blanks, CRLF") << QByteArray("{\r\n    \"a\": 1\r\n}") << pretty("\r\n", "    ");
    Layout dense = pretty("\n", "\t", ":");
    dense.compactSpace.clear();
    QTest::newRow("tabs") << QByteArray("{\n\t\"a\":1\n}") << dense;
    QTest::newRow("CR") << QByteArray("[\r 1\r]") << pretty("\r", " ");
    QTest::newRow("blank before the colon") << QByteArray("{\n  \"a\" : 1\n}") << pretty("\n", "  ", " : ");
    QTest::newRow("what most lines do") << QByteArray(
        "{\n    \"a\" : [\n      {\n        \"b\": 1,\n        \"c\": [\n          2\n        ]\n      }\n    ]\n}")
                                        << Layout{};
    QTest::newRow("brackets on own lines")
        << QByteArray("{\n    \"a\":\n    [\n        1\n    ],\n    \"b\": 2\n}") << allman();
    QTest::newRow("empty brackets on own lines")
        << QByteArray("{\n    \"a\":\n    [\n    ],\n    \"b\": 2\n}") << allman();
    QTest::newRow("minified") << QByteArray("{\"a\":[1,2],\"b\":{\"c\":3}}") << compact("", ":");
    QTest::newRow("on one line") << QByteArray("{\"a\": [1, 2], \"b\": 3}\n") << compact(" ", ": ");
    QTest::newRow("on one line with blanks in braces")
        << QByteArray("{ \"a\": [1, 2], \"b\": 3 }") << compact(" ", ": ", true);
    Layout oneLine = pretty("\n", "\t");
    oneLine.braceSpace = true;
    QTest::newRow("one line an element") << QByteArray("[\n\t{ \"a\": 1, \"b\": 2 },\n\t{ \"a\": 1, \"b\": 2 }\n]")
                                         << oneLine;
    QTest::newRow("line ends inside comments do not count") << QByteArray("/* a\n b */[1,2]") << compact("", ":");
    QTest::newRow("with an error") << QByteArray("{\n    \"a\": 1\n    \"b\":,\n    \"c\": 2\n")
                                   << pretty("\n", "    ");
}

void TestLayout::layoutOf()
{
    QFETCH(QByteArray, text);
    QFETCH(Layout, layout);
    const std::string bytes = text.toStdString();
    const Layout found = skr::layoutOf(SyntaxTree::parse(bytes));
    QCOMPARE(found.newline, layout.newline);
    QCOMPARE(found.indent, layout.indent);
    QCOMPARE(found.colon, layout.colon);
    QCOMPARE(found.bracketOnOwnLine, layout.bracketOnOwnLine);
    QCOMPARE(found.compact, layout.compact);
    QCOMPARE(found.compactSpace, layout.compactSpace);
    QCOMPARE(found.braceSpace, layout.braceSpace);
}

void TestLayout::laidOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray json = "{\"a\" : [ ] ,\"b\":[1,{\"c\" :\n{\"d\": \"x\\\"{ ,\" }}],\n\n\"e\":{\n}}";
    QTest::newRow("pretty") << json << Layout{}
                            << QByteArray("{\n  \"a\": [],\n  \"b\": [\n    1,\n    {\n      \"c\": {\n        \"d\": "
                                          "\"x\\\"{ ,\"\n      }\n    }\n  ],\n  \"e\": {}\n}");
    QTest::newRow("CRLF and tabs") << QByteArray("[[1]]") << pretty("\r\n", "\t")
                                   << QByteArray("[\r\n\t[\r\n\t\t1\r\n\t]\r\n]");
    QTest::newRow("brackets on own lines")
        << json << allman()
        << QByteArray("{\n    \"a\": [],\n    \"b\":\n    [\n        1,\n        {\n            \"c\":\n            {\n"
                      "                \"d\": \"x\\\"{ ,\"\n            }\n        }\n    ],\n    \"e\": {}\n}");
    QTest::newRow("minified") << json << compact("", ":")
                              << QByteArray("{\"a\":[],\"b\":[1,{\"c\":{\"d\":\"x\\\"{ ,\"}}],\"e\":{}}");
    QTest::newRow("on one line")
        << json << compact(" ", " : ", true)
        << QByteArray("{ \"a\" : [], \"b\" : [1, { \"c\" : { \"d\" : \"x\\\"{ ,\" } }], \"e\" : {} }");
    QTest::newRow("a comment behind a token stays behind it")
        << QByteArray("[1, // one\n2 // two\n]") << Layout{} << QByteArray("[\n  1, // one\n  2 // two\n]");
    QTest::newRow("a comment behind the bracket")
        << QByteArray("[ // all\n1]") << Layout{} << QByteArray("[ // all\n  1\n]");
    QTest::newRow("a comment on its own line")
        << QByteArray("[\n // one\n1,\n/* end */\n]") << Layout{} << QByteArray("[\n  // one\n  1,\n  /* end */\n]");
    QTest::newRow("a comment before an element stays before it")
        << QByteArray("[/* one */1,/* two */2]") << Layout{} << QByteArray("[\n  /* one */ 1,\n  /* two */ 2\n]");
    QTest::newRow("nothing but a comment") << QByteArray("[/* none */]") << Layout{} << QByteArray("[ /* none */\n]");
    QTest::newRow("comments round a colon")
        << QByteArray("{\"a\"/* x */:/* y */1}") << Layout{} << QByteArray("{\n  \"a\" /* x */: /* y */ 1\n}");
    QTest::newRow("a line comment breaks the line of compact text")
        << QByteArray("[1, // one\n2,3 # three\n]") << compact(" ", ": ") << QByteArray("[1, // one\n2, 3 # three\n]");
    QTest::newRow("no JSON at all") << QByteArray("} \"a ]\n/") << Layout{} << QByteArray("}\n\"a ]\n/");
}

void TestLayout::laidOut()
{
    QFETCH(QByteArray, json);
    QFETCH(Layout, layout);
    const std::string once = skr::laidOut(json.toStdString(), layout);
    QTEST(QByteArray::fromStdString(once), "expected");
    QCOMPARE(skr::laidOut(once, layout), once);
}

void TestLayout::linesStartWithTheBase()
{
    QCOMPARE(skr::laidOut("[1,{\"a\":2}]", Layout{}, "\t"),
             std::string("[\n\t  1,\n\t  {\n\t    \"a\": 2\n\t  }\n\t]"));
}

void TestLayout::format_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("ends with one line end") << QByteArray("[1]\n\n \n") << QByteArray("[\n  1\n]\n");
    QTest::newRow("keeps CRLF") << QByteArray("[1,\r\n2]") << QByteArray("[\r\n  1,\r\n  2\r\n]\r\n");
    QTest::newRow("keeps a byte order mark") << QByteArray("\xEF\xBB\xBF {}") << QByteArray("\xEF\xBB\xBF{}\n");
    QTest::newRow("keeps comments outside of the value")
        << QByteArray("// top\n[1] // end") << QByteArray("// top\n[\n  1\n] // end\n");
    QTest::newRow("keeps spelling and duplicates") << QByteArray("{\"a\":1.0E+2,\"a\":\"\\u0061\\/\"}")
                                                   << QByteArray("{\n  \"a\": 1.0E+2,\n  \"a\": \"\\u0061\\/\"\n}\n");
    QTest::newRow("has nothing to do") << QByteArray("[\n  1\n]\n") << QByteArray("[\n  1\n]\n");
}

void TestLayout::format()
{
    QFETCH(QByteArray, before);
    const std::string text = before.toStdString();
    const auto edit = formatDocument(SyntaxTree::parse(text), Layout{});
    QVERIFY(edit);
    const std::string after = applied(text, *edit);
    QTEST(QByteArray::fromStdString(after), "after");
    const auto again = formatDocument(SyntaxTree::parse(after), Layout{});
    QVERIFY(again && again->isEmpty());
}

void TestLayout::formatRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank text") << QByteArray(" \n");
    QTest::newRow("nothing but a comment") << QByteArray("// todo\n");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("open string") << QByteArray("[\"a]\n");
    QTest::newRow("two values") << QByteArray("1 2");
}

void TestLayout::formatRefuses()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    QVERIFY(!formatDocument(SyntaxTree::parse(bytes), Layout{}));
}

SKR_TEST(TestLayout)
#include "tst_layout.moc"
