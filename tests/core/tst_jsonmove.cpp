// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/jsonedit.h"
#include "core/markedtext.h"

#include <QTest>

using namespace skr;

// `^` stands before the element that the edit is about, `@` before the array that it goes to or comes from.
class TestJsonMove : public QObject
{
    Q_OBJECT

private slots:
    void moveElement_data();
    void moveElement();
    void duplicateElement_data();
    void duplicateElement();
    void wrapElement_data();
    void wrapElement();
    void unwrapElement_data();
    void unwrapElement();

private:
    static void row(const char *name, const char *before, const char *after)
    {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    }
};

void TestJsonMove::moveElement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("after");
    const auto add = [](const char *name, const char *before, int position, const char *after) {
        QTest::newRow(name) << QByteArray(before) << position << QByteArray(after);
    };

    add("down by one", "@[^1, 2, 3]", 1, "[2, 1, 3]");
    add("down to the end", "@[^1, 2, 3]", 2, "[2, 3, 1]");
    add("past the end", "@[^1, 2, 3]", 99, "[2, 3, 1]");
    add("up to the start", "@[1, 2, ^3]", 0, "[3, 1, 2]");
    add("to where it is", "@[1, ^2]", 1, "[1, 2]");
    add("within lines", "@[\n  ^{\n    \"a\": 1\n  },\n  2\n]", 1, "[\n  2,\n  {\n    \"a\": 1\n  }\n]");
    add("comments stay in their places", "@[\n  ^1, // first\n  // second:\n  2\n]", 1,
        "[\n  2, // first\n  // second:\n  1\n]");
    add("over one with an error inside", "@[^1, {\"a\": tru}, 3]", 2, "[{\"a\": tru}, 3, 1]");
    add("refused: over an open string", "@[^1, \"a\n]", 1, "refused");

    add("into a deeper block", "[\n  ^{\n    \"a\": 1\n  },\n  {\n    \"b\": @[\n      2\n    ]\n  }\n]", 0,
        "[\n  {\n    \"b\": [\n      {\n        \"a\": 1\n      },\n      2\n    ]\n  }\n]");
    add("out of a block",
        "@[\r\n\t{\r\n\t\t\"b\": [\r\n\t\t\t^{\r\n\t\t\t\t\"a\": 1\r\n\t\t\t},\r\n\t\t\t2\r\n\t\t]\r\n\t}\r\n]", 1,
        "[\r\n\t{\r\n\t\t\"b\": [\r\n\t\t\t2\r\n\t\t]\r\n\t},\r\n\t{\r\n\t\t\"a\": 1\r\n\t}\r\n]");
    add("the last one out of a block", "@[\n  {\n    \"b\": [\n      ^1\n    ]\n  }\n]", 0,
        "[\n  1,\n  {\n    \"b\": []\n  }\n]");
    add("into an empty array", "[\n  ^1,\n  {\n    \"b\": @[]\n  }\n]", 0,
        "[\n  {\n    \"b\": [\n      1\n    ]\n  }\n]");
    add("between blocks with other indentation",
        "{\n  \"a\": [\n    ^{\n      \"x\": 1\n    }\n  ],\n  \"b\": {\n      \"c\": @[\n          2\n      ]\n  }\n}",
        1,
        "{\n  \"a\": [],\n  \"b\": {\n      \"c\": [\n          2,\n          {\n            \"x\": 1\n          }\n   "
        "   ]\n  }\n}");
    add("minified", "[[^1,2],@[3]]", 0, "[[2],[1,3]]");
    add("lines of comments inside move, too",
        "[\n  ^{ /* a\n      b */\n  },\n  {\n    \"b\": @[\n      2\n    ]\n  }\n]", 1,
        "[\n  {\n    \"b\": [\n      2,\n      { /* a\n          b */\n      }\n    ]\n  }\n]");

    add("refused: into itself", "[^{\"a\": @[]}]", 0, "refused");
    add("refused: itself", "[@^[]]", 0, "refused");
    add("refused: broken element", "@[1, ^{\"a\" 1}]", 0, "refused");
    add("refused: broken source", "[[^1,], @[]]", 0, "refused");
    add("refused: broken target", "[[^1], @[2,]]", 0, "refused");
    add("refused: no array", "[^1, @{}]", 0, "refused");
    add("refused: a member", "{^\"a\": 1, \"b\": @[]}", 0, "refused");
    add("refused: would vanish in an open string", "[[^1], @[\"a\n]]", 1, "refused");
}

void TestJsonMove::moveElement()
{
    QFETCH(QByteArray, before);
    QFETCH(int, position);
    const MarkedText text(before);
    QTEST(
        text.after(skr::moveElement(text.tree, text.marked(), text.markedOther(), static_cast<std::size_t>(position))),
        "after");
}

void TestJsonMove::duplicateElement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    row("on one line", "[^1, 2]", "[1, 1, 2]");
    row("the only one", "[ ^{ \"a\": 1 } ]", "[ { \"a\": 1 }, { \"a\": 1 } ]");
    row("on lines", "[\n  1,\n  ^{\n    \"a\":1, \"b\" : 2\n  }\n]",
        "[\n  1,\n  {\n    \"a\":1, \"b\" : 2\n  },\n  {\n    \"a\":1, \"b\" : 2\n  }\n]");
    row("a comment behind is not copied", "[\n  ^1, // one\n  2\n]", "[\n  1, // one\n  1,\n  2\n]");
    row("comments inside are not copied",
        "[\n  ^{ // a\n    // b\n    \"c\": /* d */ 1, // e\n    \"f\" /* g */: 2 /* h */\n  }\n]",
        "[\n  { // a\n    // b\n    \"c\": /* d */ 1, // e\n    \"f\" /* g */: 2 /* h */\n  },\n"
        "  {\n    \"c\": 1,\n    \"f\": 2\n  }\n]");
    row("refused: broken element", "[^{\"a\": tru}]", "refused");
    row("refused: broken array", "[^1 2]", "refused");
    row("refused: a member", "{^\"a\": 1}", "refused");
    row("refused: the document", "^1", "refused");
}

void TestJsonMove::duplicateElement()
{
    QFETCH(QByteArray, before);
    const MarkedText text(before);
    QTEST(text.after(skr::duplicateElement(text.tree, text.marked())), "after");
}

void TestJsonMove::wrapElement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    row("minified", "[^1,2]", "[{\"k0\":[1]},2]");
    row("on one line", "[{ \"a\": 1 }, ^2]", "[{ \"a\": 1 }, { \"k0\": [2] }]");
    row("on lines", "[\n  ^{\n    \"a\": 1\n  },\n  2\n]",
        "[\n  {\n    \"k0\": [\n      {\n        \"a\": 1\n      }\n    ]\n  },\n  2\n]");
    row("brackets on own lines", "{\n\t\"a\":\n\t[\n\t\t^1\n\t]\n}",
        "{\n\t\"a\":\n\t[\n\t\t{\n\t\t\t\"k0\":\n\t\t\t[\n\t\t\t\t1\n\t\t\t]\n\t\t}\n\t]\n}");
    row("one line an element", "[\n  ^{\"a\": 1},\n  {\"b\": 2}\n]",
        "[\n  {\n    \"k0\": [\n      {\"a\": 1}\n    ]\n  },\n  {\"b\": 2}\n]");
    row("like blocks on one line", "[\n  ^{\"a\": 1},\n  {\"b\": [{\"a\": 2}]}\n]",
        "[\n  {\"k0\": [{\"a\": 1}]},\n  {\"b\": [{\"a\": 2}]}\n]");
    row("comments stay", "[\n  ^{ // one\n    \"a\": 1\n  } // end\n]",
        "[\n  {\n    \"k0\": [\n      { // one\n        \"a\": 1\n      }\n    ]\n  } // end\n]");
    row("refused: broken element", "[^{\"a\":}]", "refused");
    row("refused: broken array", "[^1 2]", "refused");
    row("refused: a member", "{^\"a\": 1}", "refused");
    row("refused: the document", "^1", "refused");
    const QByteArray open(static_cast<int>(maximumDepth) - 1, '[');
    const QByteArray close(static_cast<int>(maximumDepth) - 1, ']');
    QTest::newRow("refused: too deep") << open + "^[]" + close << QByteArray("refused");
}

void TestJsonMove::wrapElement()
{
    QFETCH(QByteArray, before);
    const MarkedText text(before);
    QTEST(text.after(skr::wrapElement(text.tree, text.marked(), "k0")), "after");
}

void TestJsonMove::unwrapElement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    row("minified", "[1,^{\"k\":@[2,3]},4]", "[1,2,3,4]");
    row("on lines", "[\n  ^{\n    \"k\": @[\n      {\n        \"a\": 1\n      },\n      2\n    ]\n  },\n  3\n]",
        "[\n  {\n    \"a\": 1\n  },\n  2,\n  3\n]");
    row("brackets on own lines", "[\n  ^{\n    \"k\":\n    @[\n      1\n    ]\n  }\n]", "[\n  1\n]");
    row("from one line to lines", "[\n  ^{\"k\": @[{\"a\": 1}, {\"b\": 2}]}\n]", "[\n  {\"a\": 1},\n  {\"b\": 2}\n]");
    row("without elements", "[\n  1,\n  ^{\n    \"k\": @[]\n  }\n]", "[\n  1\n]");
    row("an array in an array", "[^@[1, 2], 3]", "[1, 2, 3]");
    row("comments between the elements stay there",
        "[\n  ^{\n    \"k\": @[\n      1, // one\n      2 // two\n    ]\n  },\n  3\n]",
        "[\n  1, // one\n  2, // two\n  3\n]");
    row("comments beside the array go above", "[\n  ^{ // all\n    \"k\": @[\n      1\n    ] // end\n  }\n]",
        "[\n  // all\n  // end\n  1\n]");
    row("a comment at the end of a one-line array", "[^{\"k\": @[1 // one\n]}, 2]", "[1, // one\n 2]");
    row("refused: not inside", "[^{\"k\": [1]}, @[2]]", "refused");
    row("refused: no array", "[^{\"k\": @{}}]", "refused");
    row("refused: broken element", "[^{\"k\": @[1], \"a\"}]", "refused");
    row("refused: broken array", "[^{\"k\": @[1]},]", "refused");
    row("refused: the document", "^{\"k\": @[1]}", "refused");
}

void TestJsonMove::unwrapElement()
{
    QFETCH(QByteArray, before);
    const MarkedText text(before);
    QTEST(text.after(skr::unwrapElement(text.tree, text.marked(), text.markedOther())), "after");
}

SKR_TEST(TestJsonMove)
#include "tst_jsonmove.moc"
