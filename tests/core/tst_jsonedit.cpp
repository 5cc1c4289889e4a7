// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/jsonedit.h"
#include "core/markedtext.h"

#include <QTest>

using namespace skr;

// `^` stands before the node that the edit is about.
class TestJsonEdit : public QObject
{
    Q_OBJECT

private slots:
    void insertElement_data();
    void insertElement();
    void removeChild_data();
    void removeChild();
    void insertMember_data();
    void insertMember();
    void renameKey_data();
    void renameKey();
    void replaceValue_data();
    void replaceValue();
    void editsAreMinimal();
    void soundRefusesNewErrors_data();
    void soundRefusesNewErrors();
    void soundRefusesTextThatIsTooLarge();

private:
    static void row(const char *name, const char *before, const char *after)
    {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    }
    static void row(const char *name, const char *before, int position, const char *json, const char *after)
    {
        QTest::newRow(name) << QByteArray(before) << position << QByteArray(json) << QByteArray(after);
    }
};

void TestJsonEdit::insertElement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("after");

    row("first on one line", "^[1, 2]", 0, "0", "[0, 1, 2]");
    row("middle on one line", "^[1, 2]", 1, "0", "[1, 0, 2]");
    row("last on one line", "^[1, 2]", 2, "0", "[1, 2, 0]");
    row("position past the end", "^[1, 2]", 99, "0", "[1, 2, 0]");
    row("minified", "^[1,2]", 1, "{\"a\": [1, 2]}", "[1,{\"a\":[1,2]},2]");
    row("blanks inside the brackets", "^[ 1, 2 ]", 0, "0", "[ 0, 1, 2 ]");
    row("blanks inside the brackets, last", "^[ 1, 2 ]", 2, "0", "[ 1, 2, 0 ]");
    row("first on lines", "^[\n  1,\n  2\n]", 0, "0", "[\n  0,\n  1,\n  2\n]");
    row("middle on lines", "^[\n  1,\n  2\n]", 1, "0", "[\n  1,\n  0,\n  2\n]");
    row("last on lines", "^[\n  1,\n  2\n]", 2, "0", "[\n  1,\n  2,\n  0\n]");
    row("CRLF and tabs", "^[\r\n\t{\r\n\t\t\"a\": 1\r\n\t}\r\n]", 1, "{\"b\":2}",
        "[\r\n\t{\r\n\t\t\"a\": 1\r\n\t},\r\n\t{\r\n\t\t\"b\": 2\r\n\t}\r\n]");
    row("neighbour with an odd indentation", "^[\n  1,\n     2\n]", 2, "0", "[\n  1,\n     2,\n     0\n]");
    row("blank line between elements", "^[\n  1,\n\n  2\n]", 1, "0", "[\n  1,\n  0,\n\n  2\n]");
    row("comma at the start of lines", "^[\n  1\n  , 2\n]", 2, "0", "[\n  1\n  , 2, 0\n]");
    row("brackets close and open on one line", "^[{\n    \"a\": 1\n  }, {\n    \"a\": 2\n  }]", 1, "{\"b\":3}",
        "[{\n    \"a\": 1\n  }, {\n    \"b\": 3\n  }, {\n    \"a\": 2\n  }]");
    row("an element like its neighbours on one line each", "^[\n  { \"a\" : 1, \"b\" : 2 }\n]", 1, "{\"c\":3,\"d\":4}",
        "[\n  { \"a\" : 1, \"b\" : 2 },\n  { \"c\" : 3, \"d\" : 4 }\n]");
    row("an element like the one of its kind", "^[\n  {\"a\":1},\n  {\n    \"b\": [\n      2\n    ]\n  }\n]", 2,
        "{\"c\" : 3}", "[\n  {\"a\":1},\n  {\n    \"b\": [\n      2\n    ]\n  },\n  {\"c\":3}\n]");
    row("brackets on lines of their own",
        "[\n  {\n    \"a\":\n    ^[\n      {\n        \"b\":\n        [\n          1\n        ]\n      }\n    ]\n  "
        "}\n]",
        1, "{\"c\":[2]}",
        "[\n  {\n    \"a\":\n    [\n      {\n        \"b\":\n        [\n          1\n        ]\n      },\n      {\n    "
        "    \"c\":\n"
        "        [\n          2\n        ]\n      }\n    ]\n  }\n]");

    row("into an empty array of a minified document", "{\"a\":^[],\"b\":1}", 0, "2", "{\"a\":[2],\"b\":1}");
    row("into an empty array of a pretty document", "{\n  \"a\": ^[],\n  \"b\": 1\n}", 0, "{\"c\":2}",
        "{\n  \"a\": [\n    {\n      \"c\": 2\n    }\n  ],\n  \"b\": 1\n}");
    row("into an empty array where brackets have lines of their own", "{\n  \"a\":\n  [\n    1\n  ],\n  \"b\": ^[]\n}",
        0, "2", "{\n  \"a\":\n  [\n    1\n  ],\n  \"b\":\n  [\n    2\n  ]\n}");
    row("into an empty array on lines", "{\r\n    \"a\":\r\n    ^[\r\n    ]\r\n}", 0, "2",
        "{\r\n    \"a\":\r\n    [\r\n        2\r\n    ]\r\n}");
    row("into an empty array with blank lines", "{\n  \"a\": ^[\n\n\n  ]\n}", 0, "2", "{\n  \"a\": [\n    2\n  ]\n}");
    row("into an empty array like elements elsewhere", "[\n  [\n    { \"a\": 1 }\n  ],\n  ^[]\n]", 0, "{\"b\":2}",
        "[\n  [\n    { \"a\": 1 }\n  ],\n  [\n    { \"b\": 2 }\n  ]\n]");
    row("into an array that is the document", "^[]", 0, "1", "[\n  1\n]");

    row("behind a comment", "^[\n  1, // one\n  2\n]", 1, "0", "[\n  1, // one\n  0,\n  2\n]");
    row("above a comment of the next one", "^[\n  1,\n  // two\n  2\n]", 1, "0", "[\n  1,\n  0,\n  // two\n  2\n]");
    row("last, behind a comment", "^[\n  1 // one\n]", 1, "0", "[\n  1, // one\n  0\n]");
    row("last, above comments at the end", "^[\n  1\n  // end\n]", 1, "0", "[\n  1,\n  0\n  // end\n]");
    row("comment of the bracket", "^[ // all\n  1\n]", 0, "0", "[ // all\n  0,\n  1\n]");
    row("comment on the same line", "^[1 /* one */]", 1, "0", "[1 /* one */, 0]");
    row("line comment behind an element on the bracket's line", "{\n  \"a\": ^[1 // one\n  ]\n}", 1, "0",
        "{\n  \"a\": [1, // one\n    0\n  ]\n}");
    row("into an array with nothing but a comment", "{\n  \"a\": ^[\n    // none\n  ]\n}", 0, "1",
        "{\n  \"a\": [\n    // none\n    1\n  ]\n}");
    row("text with braces and commas", "^[\"],{\\\"\"]", 1, "\"[\"", "[\"],{\\\"\", \"[\"]");

    row("refused: no array", "^{\"a\": 1}", 0, "1", "refused");
    row("refused: trailing comma", "^[1,]", 1, "2", "refused");
    row("refused: missing comma", "^[1 2]", 1, "3", "refused");
    row("refused: open array", "^[1", 1, "2", "refused");
    row("refused: no JSON", "^[1]", 1, "{", "refused");
    row("refused: two values", "^[1]", 1, "2, 3", "refused");
    row("refused: nothing", "^[1]", 1, "", "refused");
    row("refused: JSON with a comment", "^[1]", 1, "2 // two", "refused");
    row("refused: would vanish in an open string", "^[\"a\n]", 1, "1", "refused");
    row("refused: would vanish in a placeholder", "^[${a\n]", 1, "{}", "refused");
    row("errors elsewhere do not matter", "{\"a\": tru, \"b\": ^[1], \"c\" 3}", 1, "2",
        "{\"a\": tru, \"b\": [1, 2], \"c\" 3}");
    row("before a broken element", "^[tru]", 0, "1", "[1, tru]");
}

void TestJsonEdit::insertElement()
{
    QFETCH(QByteArray, before);
    QFETCH(int, position);
    QFETCH(QByteArray, json);
    const MarkedText text(before);
    QTEST(text.after(
              skr::insertElement(text.tree, text.marked(), static_cast<std::size_t>(position), json.toStdString())),
          "after");
}

void TestJsonEdit::removeChild_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    row("first on one line", "[^1,2]", "[2]");
    row("middle on one line", "[1, ^2, 3]", "[1, 3]");
    row("last on one line", "[1,^2]", "[1]");
    row("only one", "[^1]", "[]");
    row("blanks inside the brackets", "[ 1, ^2 ]", "[ 1 ]");
    row("only one, with blanks", "{ ^\"a\": 1 }", "{}");
    row("first on lines", "[\r\n ^1,\r\n 2\r\n]", "[\r\n 2\r\n]");
    row("middle on lines", "[\n  1,\n  ^2,\n  3\n]", "[\n  1,\n  3\n]");
    row("last on lines", "[\r\n  1,\r\n  ^2\r\n]", "[\r\n  1\r\n]");
    row("only one on lines", "{\n  \"a\": [\n    ^1\n  ]\n}", "{\n  \"a\": []\n}");
    row("only one between brackets on lines of their own", "{\n  \"a\":\n  [\n    ^1\n  ]\n}",
        "{\n  \"a\":\n  [\n  ]\n}");
    row("several lines", "[\n  ^{\n    \"a\": 1\n  },\n  2\n]", "[\n  2\n]");
    row("member", "{\n  ^\"a\": [1, 2],\n  \"b\": 3\n}", "{\n  \"b\": 3\n}");
    row("last member", "{\"a\": 1, ^\"b\": {\"c\": 2}}", "{\"a\": 1}");
    row("brackets close and open on one line", "[{\n  \"a\": 1\n}, ^{\n  \"b\": 2\n}]", "[{\n  \"a\": 1\n}]");
    row("comma on the next line", "[\n  1\n  , ^2\n  , 3\n]", "[\n  1\n  , 3\n]");
    row("last after a comma on its line", "[\n  1\n  , ^2\n]", "[\n  1\n]");
    row("first of the line", "[\n  ^1, 2,\n  3\n]", "[\n  2,\n  3\n]");
    row("last of the line", "[\n  1, ^2,\n  3\n]", "[\n  1,\n  3\n]");
    row("blanks at the end of the line", "[\n  ^1, \n  2\n]", "[\n  2\n]");

    row("comment behind stays", "[\n  ^1, // one\n  2\n]", "[\n  // one\n  2\n]");
    row("comment above stays", "[\n  // one\n  ^1,\n  2\n]", "[\n  // one\n  2\n]");
    row("comment behind the one before stays", "[\n  1, // one\n  ^2\n]", "[\n  1 // one\n]");
    row("comment behind the last one stays", "[\n  1,\n  ^2 // two\n]", "[\n  1\n  // two\n]");
    row("comment between", "[1, /* two */ ^2]", "[1 /* two */]");
    row("comment before the comma", "[^1 /* one */, 2]", "[/* one */ 2]");
    row("comment of the only one", "[ // all\n  ^1\n]", "[ // all\n]");
    row("comma alone on its line", "[\n  1 // one\n  ,\n  ^2 // two\n]", "[\n  1 // one\n  // two\n]");
    row("comment inside goes", "[\n  ^{\n    // a\n    \"a\": 1\n  },\n  2\n]", "[\n  2\n]");

    row("a broken element", "[1, ^tru, 3]", "[1, 3]");
    row("an element that is not closed", "[1, ^{\"a\": 2]", "[1]");
    row("refused: trailing comma", "[^1,]", "refused");
    row("refused: missing colon beside it", "{^\"a\": 1, \"b\" 2}", "refused");
    row("refused: the document", "^[1]", "refused");
    row("refused: a value of a member", "{\"a\": ^1}", "refused");
}

void TestJsonEdit::removeChild()
{
    QFETCH(QByteArray, before);
    const MarkedText text(before);
    QTEST(text.after(skr::removeChild(text.tree, text.marked())), "after");
}

void TestJsonEdit::insertMember_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("after");
    row("first on one line", "^{\"a\": 1}", 0, "2", "{\"k\": 2, \"a\": 1}");
    row("last, minified", "^{\"a\":1,\"b\":2}", 2, "[1, 2]", "{\"a\":1,\"b\":2,\"k\":[1,2]}");
    row("last on lines", "^{\n\t\"a\" : 1\n}", 1, "\"x\"", "{\n\t\"a\" : 1,\n\t\"k\" : \"x\"\n}");
    row("an array on lines of its own", "{\n  \"a\":\n  [\n    ^{\n      \"b\": 1\n    }\n  ]\n}", 1, "[2]",
        "{\n  \"a\":\n  [\n    {\n      \"b\": 1,\n      \"k\":\n      [\n        2\n      ]\n    }\n  ]\n}");
    row("into an empty object", "[\n  ^{},\n  1\n]", 0, "2", "[\n  {\n    \"k\": 2\n  },\n  1\n]");
    row("into an empty object with blanks in braces", "[{ \"a\": 1 }, ^{}]", 0, "2", "[{ \"a\": 1 }, { \"k\": 2 }]");
    row("into an object on one line", "[\n  ^{ \"a\": 1 }\n]", 1, "{\"b\":2}",
        "[\n  { \"a\": 1, \"k\": { \"b\": 2 } }\n]");
    row("behind a comment", "^{\n  \"a\": 1 // one\n}", 1, "2", "{\n  \"a\": 1, // one\n  \"k\": 2\n}");
    row("refused: an array", "^[1]", 0, "2", "refused");
    row("refused: missing colon", "^{\"a\" 1}", 0, "2", "refused");
    row("refused: no JSON", "^{\"a\": 1}", 0, "2, \"b\": 3", "refused");
}

void TestJsonEdit::insertMember()
{
    QFETCH(QByteArray, before);
    QFETCH(int, position);
    QFETCH(QByteArray, json);
    const MarkedText text(before);
    QTEST(text.after(
              skr::insertMember(text.tree, text.marked(), static_cast<std::size_t>(position), "k", json.toStdString())),
          "after");
}

void TestJsonEdit::renameKey_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    row("the key alone", "{ ^\"a\" : 1 }", "{ \"k\\\"\" : 1 }");
    row("of a broken value", "{^\"a\": tru}", "{\"k\\\"\": tru}");
    row("refused: no member", "[^1]", "refused");
    row("refused: no text", "{^a: 1}", "refused");
    row("refused: broken object", "{^\"a\": 1,}", "refused");
}

void TestJsonEdit::renameKey()
{
    QFETCH(QByteArray, before);
    const MarkedText text(before);
    QTEST(text.after(skr::renameKey(text.tree, text.marked(), "k\"")), "after");
}

void TestJsonEdit::replaceValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("after");
    const auto add = [](const char *name, const char *before, const char *json, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(json) << QByteArray(after);
    };
    add("a scalar", "{\"a\" : ^1 , \"b\": 2}", " 1.50e0 ", "{\"a\" : 1.50e0 , \"b\": 2}");
    add("an element", "[1,^true]", "\"x\"", "[1,\"x\"]");
    add("the document", " ^1\n", "2", " 2\n");
    add("a broken value", "{\"a\": ^tru}", "true", "{\"a\": true}");
    add("a scalar by an array", "{\n  \"a\": ^1\n}", "[1,2]", "{\n  \"a\": [\n    1,\n    2\n  ]\n}");
    add("a scalar by an array on the same line", "[\n  {\"a\":^1}\n]", "[1, 2]", "[\n  {\"a\":[1,2]}\n]");
    add("a scalar by an array, brackets on own lines", "{\n  \"a\": ^1,\n  \"b\":\n  [\n    2\n  ]\n}", "[3]",
        "{\n  \"a\":\n  [\n    3\n  ],\n  \"b\":\n  [\n    2\n  ]\n}");
    add("an array by a scalar, brackets on own lines", "{\n  \"a\":\n  ^[\n    1\n  ]\n}", "2", "{\n  \"a\": 2\n}");
    add("a container with a comment before it", "{\n  \"a\": // x\n  ^[\n    1\n  ]\n}", "2",
        "{\n  \"a\": // x\n  2\n}");
    add("refused: a key", "{\"a\": 1}^", "1", "refused");
    add("refused: no JSON", "[^1]", "1, 2", "refused");
    add("refused: broken object", "{\"a\": ^1, \"b\"}", "2", "refused");
    add("refused: broken array", "[^1,,2]", "2", "refused");
    add("refused: beside trailing text", "^1 x", "2", "refused");
}

void TestJsonEdit::replaceValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, json);
    const MarkedText text(before);
    const NodeIndex node =
        text.marked() == noNode ? text.tree.key(text.tree[text.tree.root()].firstChild) : text.marked();
    QTEST(text.after(skr::replaceValue(text.tree, node, json.toStdString())), "after");
}

void TestJsonEdit::editsAreMinimal()
{
    const MarkedText text("{\n  \"a\": ^[\n    \"one\",\n    \"two\"\n  ]\n}");
    const auto inserted = skr::insertElement(text.tree, text.marked(), 1, "\"new\"");
    QVERIFY(inserted);
    QVERIFY(inserted->range.isEmpty());
    QCOMPARE(inserted->replacement.size(), std::string("\n    \"new\",").size());

    const NodeIndex one = text.tree.childAt(text.marked(), 0);
    const auto removed = skr::removeChild(text.tree, one);
    QVERIFY(removed);
    QVERIFY(removed->replacement.empty());

    const auto replaced = skr::replaceValue(text.tree, one, "\"ones\"");
    QVERIFY(replaced);
    QCOMPARE(replaced->range.size(), std::size_t{0});
    QCOMPARE(replaced->replacement, std::string("s"));

    const auto same = skr::replaceValue(text.tree, one, "\"one\"");
    QVERIFY(same && same->isEmpty());
}

void TestJsonEdit::soundRefusesNewErrors_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("none before, none after") << QByteArray("[^1]") << QByteArray("2") << true;
    QTest::newRow("a new one") << QByteArray("[^1]") << QByteArray("2,") << false;
    QTest::newRow("one more of its kind") << QByteArray("[1,]^") << QByteArray("]") << false;
    QTest::newRow("one of another kind in the place of one") << QByteArray("[1,^tru]") << QByteArray("") << false;
    QTest::newRow("one less") << QByteArray("[1,^tru,,2]") << QByteArray("true") << true;
    QTest::newRow("invalid UTF-8") << QByteArray("[^1]") << QByteArray("\"\xFF\"") << false;
    QTest::newRow("what stands behind is read in another way")
        << QByteArray("['a', ^x, 'b]") << QByteArray("'x") << false;
    QTest::newRow("a comment") << QByteArray("[^1]") << QByteArray("1/**/") << false;
}

void TestJsonEdit::soundRefusesNewErrors()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, replacement);
    const MarkedText text(before);
    const TextRange range =
        text.marked() == noNode ? TextRange{text.text.size(), text.text.size()} : text.tree[text.marked()].range();
    QTEST(sound(text.tree, {range, replacement.toStdString()}).has_value(), "isSound");
}

void TestJsonEdit::soundRefusesTextThatIsTooLarge()
{
    std::string text(maximumTextSize, ' ');
    text.front() = '1';
    const SyntaxTree tree = SyntaxTree::parse(text);
    QVERIFY(sound(tree, {{0, 1}, "2"}));
    QVERIFY(!sound(tree, {{0, 1}, "12"}));
}

SKR_TEST(TestJsonEdit)
#include "tst_jsonedit.moc"
