// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/syntax/syntaxtree.h"
#include "core/syntax/valuecount.h"
#include "core/wrapping/wrapping.h"

#include <QTest>

#include <string>

using namespace skr;

/// Texts that would take many times their memory are not read.
class TestValueCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void isNearTheParser_data();
    void isNearTheParser();
    void sentence();
};

namespace {

std::string repeated(const std::string &text, std::size_t count)
{
    std::string result;
    result.reserve(text.size() * count);
    while (count-- > 0)
        result += text;
    return result;
}

} // namespace

void TestValueCount::counts_data()
{
    QTest::addColumn<std::string>("part");
    QTest::addColumn<int>("values"); // of a part
    const auto row = [](const char *name, const char *part, int values) {
        QTest::newRow(name) << std::string(part) << values;
    };
    row("objects", "{},", 1);
    row("lists", "[],", 1);
    row("numbers", "1,", 1);
    row("words", "ab ", 1);
    row("strings", "\"\",", 1);
    row("strings in a row", "\"\"", 1);
    row("strings with all in them", R"("{[:1 \" \\",)", 1);
    row("string without an end", "\"{[:\n", 1);
    row("members", R"({"a":true},)", 4);
    row("condition", R"({"claim":"a","equals":true},)", 7);
    row("condition on lines", "{\n \"claim\" : \"a\",\n \"equals\" : true\n},\n", 7);
    row("brackets that close", "]}", 0);
    row("commas", ",", 0);
    row("line ends", "\r\n", 0);
}

void TestValueCount::counts()
{
    QFETCH(std::string, part);
    QFETCH(int, values);
    if (values == 0) {
        QVERIFY(!hasTooManyValues(repeated(part, 3 * maximumValues)));
        return;
    }
    const std::size_t most = maximumValues / static_cast<std::size_t>(values);
    QVERIFY(!hasTooManyValues(repeated(part, most)));
    QVERIFY(hasTooManyValues(repeated(part, most + 1)));
}

void TestValueCount::isNearTheParser_data()
{
    QTest::addColumn<std::string>("part");
    for (const char *part : {"{},", "[", "1,", "a b ", "\"\"", "'a',", "{\"a\":1},", "//\n", "/**/", "\x01", "\\",
                             "-1e5 ", "{a:", "\"\\\"\"", "}{\"", "\xff,", "{:,:}"})
        QTest::newRow(part) << std::string(part);
}

/// Whatever the parser makes nodes of is counted: of a broken text that is read it makes at most twice as many.
void TestValueCount::isNearTheParser()
{
    QFETCH(std::string, part);
    const std::size_t nodes = SyntaxTree::parse(repeated(part, 2000)).size();
    // As many of them as would make too many nodes, and some more for the first and last ones.
    if (nodes > 2000)
        QVERIFY(hasTooManyValues(repeated(part, 2000 * (2 * maximumValues / nodes) + 8000)));
}

void TestValueCount::sentence()
{
    const Wrapping wrapping = Wrapping::recognise("{\"anyOf\":[" + repeated("{},", maximumValues));
    QCOMPARE(wrapping.state(), WrappingState::Unreadable);
    QCOMPARE(wrapping.description(), std::string("more than 5000000 values, which no policy has"));
}

SKR_TEST(TestValueCount)
#include "tst_valuecount.moc"
