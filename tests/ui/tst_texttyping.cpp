// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/text/pendingchange.h"
#include "ui/text/problems.h"
#include "ui/text/textlimits.h"
#include "ui/text/typing.h"

#include <QTest>

#include <random>

using namespace skr;

namespace {

/// `marked` has a | at the caret, or one on each side of the selection.
struct Marked {
    explicit Marked(const QByteArray &marked)
        : text(marked.toStdString())
    {
        selection.begin = text.find('|');
        text.erase(selection.begin, 1);
        const std::size_t second = text.find('|');
        selection.end = second == std::string::npos ? selection.begin : second;
        if (second != std::string::npos)
            text.erase(second, 1);
    }

    std::string text;
    TextRange selection;
};

QByteArray marked(std::string text, std::size_t caret)
{
    return QByteArray::fromStdString(text.insert(caret, 1, '|'));
}

} // namespace

class TestTextTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineBreaks_data();
    void lineBreaks();
    void closingBrackets_data();
    void closingBrackets();
    void brackets_data();
    void brackets();
    void places_data();
    void places();
    void underlines_data();
    void underlines();
    void problemsHaveMessages();
    void pendingChangeHoldsAllChanges();
};

void TestTextTyping::lineBreaks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("keeps the indentation")
        << QByteArray("{\n    \"a\": 1,|\n}") << QByteArray("{\n    \"a\": 1,\n    |\n}");
    QTest::newRow("inside of the indentation") << QByteArray("[\n  |  1\n]") << QByteArray("[\n  \n  |  1\n]");
    QTest::newRow("one level deeper behind a bracket")
        << QByteArray("{\n   \"a\": [|1]\n}") << QByteArray("{\n   \"a\": [\n      |1]\n}");
    QTest::newRow("between brackets") << QByteArray("[\n  {|}\n]") << QByteArray("[\n  {\n    |\n  }\n]");
    QTest::newRow("tabs") << QByteArray("[\n\t{|}\n]") << QByteArray("[\n\t{\n\t\t|\n\t}\n]");
    QTest::newRow("CR LF") << QByteArray("[\r\n  1,|\r\n  2\r\n]") << QByteArray("[\r\n  1,\r\n  |\r\n  2\r\n]");
    QTest::newRow("takes the place of the selection") << QByteArray("[1, |2, |3]") << QByteArray("[1, \n|3]");
    QTest::newRow("empty document") << QByteArray("|") << QByteArray("\n|");
}

void TestTextTyping::lineBreaks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Marked from(before);
    const TypedEdit typed = lineBreak(SyntaxTree::parse(from.text), from.selection);
    QCOMPARE(marked(applied(from.text, typed.edit), typed.caret), after);
}

void TestTextTyping::closingBrackets_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // empty: the bracket is typed as any other character
    QTest::newRow("back one level") << QByteArray("[\n  {\n    |\n]") << QByteArray("[\n  {\n  }|\n]");
    QTest::newRow("behind text") << QByteArray("[\n  {\n    1|\n]") << QByteArray();
    QTest::newRow("at the margin") << QByteArray("[\n  1\n|") << QByteArray();
}

void TestTextTyping::closingBrackets()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Marked from(before);
    const auto typed = closingBracket(SyntaxTree::parse(from.text), from.selection.begin, '}');
    QCOMPARE(typed ? marked(applied(from.text, typed->edit), typed->caret) : QByteArray(), after);
}

void TestTextTyping::brackets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("begin"); // -1: none
    QTest::addColumn<int>("end");
    QTest::newRow("before the opening one") << QByteArray("|[1]") << 0 << 2;
    QTest::newRow("behind the opening one") << QByteArray("[|1]") << 0 << 2;
    QTest::newRow("before the closing one") << QByteArray("[{\"a\": 1|}]") << 1 << 8;
    QTest::newRow("behind the closing one") << QByteArray("[1]|") << 0 << 2;
    QTest::newRow("the one before the caret first") << QByteArray("[|[1]]") << 0 << 4;
    QTest::newRow("two closing ones") << QByteArray("[[1]|]") << 1 << 3;
    QTest::newRow("elsewhere") << QByteArray("[1|, 2]") << -1 << -1;
    QTest::newRow("in a string") << QByteArray("[\"|[\"]") << -1 << -1;
    QTest::newRow("never closed") << QByteArray("[|1") << -1 << -1;
    QTest::newRow("only an opening one") << QByteArray("[|") << -1 << -1;
    QTest::newRow("closed by the other kind") << QByteArray("[1}|") << -1 << -1;
    QTest::newRow("empty document") << QByteArray("|") << -1 << -1;
}

void TestTextTyping::brackets()
{
    QFETCH(QByteArray, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    const Marked at(text);
    const auto found = bracketsAt(SyntaxTree::parse(at.text), at.selection.begin);
    QCOMPARE(found ? static_cast<int>(found->begin) : -1, begin);
    QCOMPARE(found ? static_cast<int>(found->end) : -1, end);
}

void TestTextTyping::places_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("laid out anew") << QByteArray("[{\"a\":|1}]") << QByteArray("[\n {\n  \"a\": |1\n }\n]");
    QTest::newRow("all on one line") << QByteArray("[\n 1,\n |2\n]") << QByteArray("[1,|2]");
    QTest::newRow("text that is shorter") << QByteArray("[\"abc|d\"]") << QByteArray("1|");
    QTest::newRow("never within a character") << QByteArray("[\"ab|\"]") << QByteArray("\"éé|\"");
}

void TestTextTyping::places()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Marked from(before);
    const Marked to(after);
    const TextEdit edit{{0, from.text.size()}, to.text};
    QCOMPARE(marked(to.text, samePlace(from.text, edit, from.selection.begin)), after);
}

void TestTextTyping::underlines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("underlined");
    QTest::newRow("a range") << QByteArray("[|1,| 2]") << QByteArray("1,");
    QTest::newRow("a place") << QByteArray("[1|é]") << QByteArray("é");
    QTest::newRow("the end of the line") << QByteArray("[é|\n]") << QByteArray("é");
    QTest::newRow("the end of the text") << QByteArray("[1😀|") << QByteArray("😀");
    QTest::newRow("an empty line at the start") << QByteArray("|\n1") << QByteArray("\n");
    QTest::newRow("a byte that is not UTF-8") << QByteArray("|\xFF") << QByteArray("\xFF");
    QTest::newRow("behind such a byte") << QByteArray("1\xA9|") << QByteArray("\xA9");
    QTest::newRow("nothing") << QByteArray("|") << QByteArray();
}

void TestTextTyping::underlines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, underlined);
    const Marked at(text);
    const TextRange range = skr::underlined(at.text, at.selection);
    QCOMPARE(QByteArray::fromStdString(at.text.substr(range.begin, range.size())), underlined);
}

void TestTextTyping::problemsHaveMessages()
{
    const auto revision = PolicyRevision::make("{\"version\": \"1.0.0\", \"allOf\": [1,]}", *ClaimCatalog::builtIn());
    const std::size_t comma = revision->text().find(",]");
    QVERIFY(problemsAt(*revision, comma).contains(QStringLiteral("comma")));
    QVERIFY(problemsAt(*revision, 0).isEmpty() || !problemsAt(*revision, 0).contains(QStringLiteral("comma")));
}

void TestTextTyping::pendingChangeHoldsAllChanges()
{
    std::mt19937 random(7);
    const auto number = [&random](std::size_t below) { return random() % below; };
    for (int round = 0; round < 1000; ++round) {
        const std::string before = "0123456789";
        std::string text = before;
        PendingChange change;
        for (std::size_t steps = 1 + number(5); steps > 0; --steps) {
            const std::size_t at = number(text.size() + 1);
            if (number(2) == 0) {
                const std::size_t length = number(text.size() - at + 1);
                change.remove(at, length);
                text.erase(at, length);
            } else {
                change.insert(at, 2);
                text.insert(at, "ab");
            }
        }
        QVERIFY(!change.isEmpty());
        const TextRange after = change.after();
        QCOMPARE(applied(before, {change.before(), text.substr(after.begin, after.size())}), text);
    }
}

SKR_TEST(TestTextTyping)
#include "tst_texttyping.moc"
