// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/elementsedit.h"

#include <QTest>

using namespace skr;

namespace {

/// JSON text in which `^` stands before the elements in question and `@` before an array.
struct MarkedElements {
    explicit MarkedElements(const QByteArray &marked)
    {
        std::vector<std::size_t> marks;
        std::size_t other = std::string::npos;
        for (const char c : marked) {
            if (c == '^')
                marks.push_back(text.size());
            else if (c == '@')
                other = text.size();
            else
                text.push_back(c);
        }
        tree = std::make_unique<SyntaxTree>(SyntaxTree::parse(text));
        for (const std::size_t mark : marks)
            elements.insert(elements.begin(), at(mark)); // any order will do
        array = at(other);
    }

    NodeIndex at(std::size_t offset) const
    {
        for (NodeIndex i = 1; i < tree->size(); ++i) {
            if ((*tree)[i].begin == offset)
                return i;
        }
        return noNode;
    }

    QByteArray after(const std::optional<TextEdit> &edit) const
    {
        return edit ? QByteArray::fromStdString(applied(text, *edit)) : QByteArray("refused");
    }

    std::string text;
    std::unique_ptr<SyntaxTree> tree;
    std::vector<NodeIndex> elements;
    NodeIndex array = noNode;
};

} // namespace

class TestElementsEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_data();
    void insert();
    void remove_data();
    void remove();
    void move_data();
    void move();
    void copy_data();
    void copy();
    void reorder_data();
    void reorder();
    void wrap_data();
    void wrap();
    void manyInBrokenText();

private:
    static void row(const char *name, const char *before, const char *after)
    {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    }
    static void row(const char *name, const char *before, int position, const char *after)
    {
        QTest::newRow(name) << QByteArray(before) << position << QByteArray(after);
    }
};

void TestElementsEdit::insert_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("after"); // of 7 and {"a":8}
    row("minified, first", "@[1,2]", 0, "[7,{\"a\":8},1,2]");
    row("on one line, last", "@[1, 2]", 2, "[1, 2, 7, {\"a\": 8}]");
    row("on lines, middle", "@[\n  1,\n  2\n]", 1, "[\n  1,\n  7,\n  {\n    \"a\": 8\n  },\n  2\n]");
    row("on lines, last, behind a comment", "@[\r\n  1 // one\r\n]", 1,
        "[\r\n  1, // one\r\n  7,\r\n  {\r\n    \"a\": 8\r\n  }\r\n]");
    row("into an empty array", "{\n  \"a\": @[]\n}", 0, "{\n  \"a\": [\n    7,\n    {\n      \"a\": 8\n    }\n  ]\n}");
    row("into an empty array of a minified document", "{\"a\":@[],\"b\":1}", 0, "{\"a\":[7,{\"a\":8}],\"b\":1}");
    row("into an empty array with a comment", "[\n  @[ /* none */ ],\n  1\n]", 0,
        "[\n  [ /* none */ 7, {\n    \"a\": 8\n  } ],\n  1\n]");
    row("refused: broken array", "@[1 2]", 0, "refused");
}

void TestElementsEdit::insert()
{
    QFETCH(QByteArray, before);
    QFETCH(int, position);
    const MarkedElements marked(before);
    QTEST(marked.after(
              insertElements(*marked.tree, marked.array, static_cast<std::size_t>(position), {"7", "{\"a\":8}"})),
          "after");
    QVERIFY(!insertElements(*marked.tree, marked.array, 0, {"7", "8 9"}));
    QVERIFY(!insertElements(*marked.tree, marked.array, 0, {}));
}

void TestElementsEdit::remove_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    row("the first two", "[^1, ^2, 3]", "[3]");
    row("the last two", "[1, ^2, ^3]", "[1]");
    row("all", "[ ^1, ^2, ^3 ]", "[]");
    row("each second one", "[1, ^2, 3, ^4]", "[1, 3]");
    row("minified", "[^1,2,^3,^{\"a\":4}]", "[2]");
    row("the last two lines", "[\n  1,\n  ^2,\n  ^3\n]", "[\n  1\n]");
    row("the middle two lines", "[\r\n\t1,\r\n\t^2,\r\n\t^{\r\n\t\t\"a\": 3\r\n\t},\r\n\t4\r\n]",
        "[\r\n\t1,\r\n\t4\r\n]");
    row("several on a line of several", "[1, ^2,\n ^3, 4]", "[1, 4]");
    row("of two arrays", "[[^1, 2], [3, ^4], ^5]", "[[2], [3]]");
    row("an array and what is in it", "[^[^1, 2], 3]", "[3]");
    row("comments stay", "[\n  1, // one\n  ^2, // two\n  ^3 // three\n]", "[\n  1 // one\n  // two\n  // three\n]");
    row("all, comments stay", "[\n  ^1, // one\n  ^2 // two\n]", "[\n  // one\n  // two\n]");
    row("members", "{^\"a\": 1, \"b\": 2, ^\"c\": 3}", "{\"b\": 2}");
    row("beside errors", "{\"x\" 1, \"a\": [^1, 2, ^3]}", "{\"x\" 1, \"a\": [2]}");
    row("refused: one of them in a broken array", "[[^1, 2], [^3 4]]", "refused");
    row("refused: the document", "^1", "refused");
    row("refused: nothing", "[1]", "refused");
}

void TestElementsEdit::remove()
{
    QFETCH(QByteArray, before);
    const MarkedElements marked(before);
    QTEST(marked.after(removeElements(*marked.tree, marked.elements)), "after");
}

void TestElementsEdit::move_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("after");
    row("two to the front", "@[1, ^2, 3, ^4]", 0, "[2, 4, 1, 3]");
    row("two to the end", "@[^1, ^2, 3, 4]", 9, "[3, 4, 1, 2]");
    row("to where they are", "@[1, ^2, ^3]", 1, "[1, 2, 3]");
    row("comments stay in their places", "@[\n  ^1, // first\n  ^2,\n  3 // last\n]", 1,
        "[\n  3, // first\n  1,\n  2 // last\n]");
    row("out of a block",
        "@[\n  {\n    \"b\": [\n      ^1,\n      2,\n      ^{\n        \"a\": 3\n      }\n    ]\n  }\n]", 1,
        "[\n  {\n    \"b\": [\n      2\n    ]\n  },\n  1,\n  {\n    \"a\": 3\n  }\n]");
    row("all of a block, into an empty one", "[\n  [\n    ^1,\n    ^2\n  ],\n  @[]\n]", 0,
        "[\n  [],\n  [\n    1,\n    2\n  ]\n]");
    row("of several blocks, its own too", "[[^1, 2], @[3, ^4, 5], [^6]]", 1, "[[2], [3, 1, 4, 6, 5], []]");
    row("behind the last, which moves, too", "[[^1, 2], @[3, ^4]]", 1, "[[2], [3, 1, 4]]");
    row("comments inside move, too", "[[^1, ^[2 /* two */]], @[]]", 0, "[[], [1, [2 /* two */]]]");
    row("what lies in a moved one goes with it", "[^[^1], @[2]]", 0, "[[[1], 2]]");
    row("beside errors", "{\"x\" 1, \"a\": [[^1, 2, ^3], @[4]]}", 1, "{\"x\" 1, \"a\": [[2], [4, 1, 3]]}");
    row("refused: into one of them", "[^1, ^{\"a\": @[]}]", 0, "refused");
    row("refused: one of them is broken", "[@[], ^1, ^{\"a\" 1}]", 0, "refused");
    row("refused: broken target", "[[^1, ^2], @[3,]]", 0, "refused");
    row("refused: a member", "[^1, {^\"a\": 1}, @[]]", 0, "refused");
    row("refused: nothing", "@[1]", 0, "refused");
}

void TestElementsEdit::move()
{
    QFETCH(QByteArray, before);
    QFETCH(int, position);
    const MarkedElements marked(before);
    QTEST(marked.after(moveElements(*marked.tree, marked.elements, marked.array, static_cast<std::size_t>(position))),
          "after");
}

void TestElementsEdit::copy_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("after");
    row("behind themselves", "@[^1, ^2, 3]", 2, "[1, 2, 1, 2, 3]");
    row("into another array", "[[\n  ^1,\n  ^2\n], @[3]]", 1, "[[\n  1,\n  2\n], [3, 1, 2]]");
    row("into itself", "[^{\"a\": @[1]}]", 1, "[{\"a\": [1, {\"a\": [1]}]}]");
    row("without comments", "@[^1, ^{\"a\": /* two */ 2}]", 2, "[1, {\"a\": /* two */ 2}, 1, {\"a\": 2}]");
    row("refused: one of them is broken", "@[^1, ^tru]", 0, "refused");
    row("refused: nothing", "@[1]", 0, "refused");
}

void TestElementsEdit::copy()
{
    QFETCH(QByteArray, before);
    QFETCH(int, position);
    const MarkedElements marked(before);
    QTEST(marked.after(copyElements(*marked.tree, marked.elements, marked.array, static_cast<std::size_t>(position))),
          "after");
}

void TestElementsEdit::reorder_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // the reverse
    row("on one line", "@[1, 2, 3]", "[3, 2, 1]");
    row("on lines", "@[\n  {\n    \"a\": 1\n  }, // first\n  2\n]", "[\n  2, // first\n  {\n    \"a\": 1\n  }\n]");
    row("one", "@[1]", "[1]");
    row("refused: over an open string", "@[1, \"a\n]", "refused");
    row("refused: no array", "@{\"a\": 1}", "refused");
}

void TestElementsEdit::reorder()
{
    QFETCH(QByteArray, before);
    const MarkedElements marked(before);
    std::vector<std::size_t> order;
    for (std::size_t left = marked.tree->childCount(marked.array); left > 0; --left)
        order.push_back(left - 1);
    QTEST(marked.after(reorderElements(*marked.tree, marked.array, order)), "after");
}

void TestElementsEdit::wrap_data()
{
    QTest::addColumn<QByteArray>("before"); // from the first mark to the last
    QTest::addColumn<QByteArray>("after");
    row("minified", "[^1,^2,3]", "[{\"k\":[1,2]},3]");
    row("on one line", "[1, ^{ \"a\": 1 }, 2, ^3]", "[1, { \"k\": [{ \"a\": 1 }, 2, 3] }]");
    row("on lines", "[\n  ^{\n    \"a\": 1\n  },\n  ^2,\n  3\n]",
        "[\n  {\n    \"k\": [\n      {\n        \"a\": 1\n      },\n      2\n    ]\n  },\n  3\n]");
    row("comments between stay", "[\n  ^1, // one\n  // two:\n  ^2 // end\n]",
        "[\n  {\n    \"k\": [\n      1, // one\n      // two:\n      2\n    ]\n  } // end\n]");
    row("refused: one of them is broken", "[^1, tru, ^3]", "refused");
    row("refused: of two arrays", "[[^1], [^2]]", "refused");
    row("refused: broken array", "[^1, ^2,]", "refused");
}

void TestElementsEdit::wrap()
{
    QFETCH(QByteArray, before);
    const MarkedElements marked(before); // in which the last one comes first
    QTEST(marked.after(wrapElements(*marked.tree, marked.elements.back(), marked.elements.front(), "k")), "after");
}

/// Where each one has to be tried alone there is a bound.
void TestElementsEdit::manyInBrokenText()
{
    QByteArray marked = "{\"x\" 1, \"a\": [0";
    for (int i = 0; i < 101; ++i)
        marked += ",^1";
    const MarkedElements many(marked + "]}");
    QVERIFY(!removeElements(*many.tree, many.elements));
    const std::vector<NodeIndex> fewer(many.elements.begin() + 1, many.elements.end());
    QVERIFY(removeElements(*many.tree, fewer));
}

SKR_TEST(TestElementsEdit)
#include "tst_elementsedit.moc"
