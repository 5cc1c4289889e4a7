// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/nearby.h"

#include "core/edit/soundness.h"
#include "core/randomjsontext.h"

#include <QDebug>
#include <QTest>

using namespace skr;

namespace {

/// SKR_NEARBY_STEPS sets how many edits are tried.
int steps()
{
    return qEnvironmentVariableIsSet("SKR_NEARBY_STEPS") ? qEnvironmentVariableIntValue("SKR_NEARBY_STEPS") : 30'000;
}

constexpr auto snippets = std::to_array<std::string_view>(
    {"",         ",",   "{",       "}",   "[",        "]",  ":",  "\"", "'",    "“",    "//",
     "// x\n",   "/*",  "/* x */", "#",   "\n",       " ",  "\\", "1",  "null", "True", "\"a\"",
     "\"a\": 1", "[1]", "{}",      ", 1", ",\"b\":2", "[[", "]]", "}{", "${x",  "\xFF", "\xEF\xBB\xBF",
     "\xC2\xA0", "*/",  "-",       "\r\n"});

/// What sound() would say of the whole text.
bool isSound(const std::string &text, const TextEdit &edit)
{
    const std::string result = applied(text, edit);
    const SyntaxTree before = SyntaxTree::parse(text);
    const SyntaxTree after = SyntaxTree::parse(result);
    return hasNoNewError(before, after) && (isJsonWithComments(before) || keepsSurroundings(before, after, edit));
}

/// A random document, broken or with comments more often than not.
std::string randomText(test::RandomJsonText &random)
{
    std::string text = random.document();
    for (std::size_t i = random.below(4); i > 1; --i)
        text = random.mutated(std::move(text));
    for (std::size_t i = random.below(4); i > 1; --i)
        text.insert(random.below(text.size() + 1), snippets.at(random.below(snippets.size())));
    return text;
}

/// Between tokens more often than inside.
std::size_t randomOffset(test::RandomJsonText &random, const SyntaxTree &tree)
{
    const SyntaxNode &node = tree[static_cast<NodeIndex>(random.below(tree.size()))];
    switch (random.below(4)) {
    case 0:
        return random.below(tree.text().size() + 1);
    case 1:
        return node.separator == SyntaxNode::noOffset ? node.end : node.separator;
    case 2:
        return node.end;
    default:
        return node.begin;
    }
}

/// What a person or a fix does: a piece put in or taken out, or one token or container for another.
TextEdit randomEdit(test::RandomJsonText &random, const SyntaxTree &tree)
{
    const std::vector<SyntaxError> &errors = tree.errors();
    if (!errors.empty() && random.below(4) == 0)
        return {errors[random.below(errors.size())].range, std::string(snippets.at(random.below(2)))};
    if (random.below(3) == 0) {
        const auto node = static_cast<NodeIndex>(random.below(tree.size()));
        const auto other = static_cast<NodeIndex>(random.below(tree.size()));
        return {tree[node].range(), random.below(3) == 0 ? std::string() : std::string(tree.spelling(other))};
    }
    const std::size_t begin = randomOffset(random, tree);
    const std::size_t end = random.below(3) == 0 ? begin : std::min(begin + random.below(12), tree.text().size());
    return {{begin, end}, std::string(snippets.at(random.below(snippets.size())))};
}

/// Whether what is told of the edit, if anything, is what the whole text says; how often something is told is counted.
bool agrees(const std::string &text, const SyntaxTree &tree, const TextEdit &edit, int &told)
{
    const auto nearby = isSoundNearby(tree, edit);
    told += nearby ? 1 : 0;
    if (!nearby || *nearby == isSound(text, edit))
        return true;
    qWarning() << QString::fromStdString(text) << edit.range.begin << edit.range.end
               << QString::fromStdString(edit.replacement) << "is called" << (*nearby ? "sound" : "unsound");
    return false;
}

} // namespace

class TestNearby : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void agreesWithTheWholeText();
    void agreesInStrings();
};

void TestNearby::tells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<bool>("sound");
    QTest::newRow("value") << QByteArray("[1, [2, 3], 4]") << 5 << 6 << QByteArray("5") << true;
    QTest::newRow("element") << QByteArray("[1, 2, 3, 4]") << 4 << 7 << QByteArray() << true;
    QTest::newRow("comma too many") << QByteArray("[1, 2, 3, 4]") << 4 << 5 << QByteArray() << false;
    QTest::newRow("key") << QByteArray("{\"a\": 1, \"b\": 2}") << 9 << 12 << QByteArray("\"c\"") << true;
    QTest::newRow("in a broken list") << QByteArray("[1 2, {\"a\": [3}, 'x', 4]") << 4 << 4 << QByteArray(",") << false;
    QTest::newRow("comma that was missing")
        << QByteArray("[1 2, {\"a\": [3}, 'x', 4]") << 2 << 2 << QByteArray(",") << true;
    QTest::newRow("comma that was too many") << QByteArray("[1, , ,, 2]") << 6 << 7 << QByteArray() << true;
    QTest::newRow("brackets") << QByteArray("[{\"a\": 1}, 2]") << 3 << 8 << QByteArray("b\": 1}, {\"a\": 3") << true;
    QTest::newRow("quotes") << QByteArray("[1 2, {\"a\": [3}, 'x', 4]") << 17 << 20 << QByteArray("\"x\"") << true;
    QTest::newRow("a comment more") << QByteArray("[1, 2, 3]") << 4 << 4 << QByteArray("/* x */") << false;
}

void TestNearby::tells()
{
    QFETCH(QByteArray, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QByteArray, replacement);
    const std::string all = text.toStdString();
    const TextEdit edit{{std::size_t(begin), std::size_t(end)}, replacement.toStdString()};
    const auto told = isSoundNearby(SyntaxTree::parse(all), edit);
    QVERIFY(told);
    QTEST(*told, "sound");
    QCOMPARE(*told, isSound(all, edit));
}

void TestNearby::agreesWithTheWholeText()
{
    test::RandomJsonText random(20260131);
    int told = 0;
    std::string text;
    for (int i = 0; i < steps(); ++i) {
        if (i % 10 == 0)
            text = randomText(random);
        const SyntaxTree tree = SyntaxTree::parse(text);
        QVERIFY(agrees(text, tree, randomEdit(random, tree), told));
    }
    QVERIFY2(told > steps() / 5, qPrintable(QString::number(told)));
}

/// In long strings, of which only what is around the edit is read again.
void TestNearby::agreesInStrings()
{
    constexpr auto pieces = std::to_array<std::string_view>({"plain text ",
                                                             "abcdefghijklmnopqrst",
                                                             "\x01",
                                                             "\xC3\xA4",
                                                             "\xC3",
                                                             "\xA4",
                                                             "\xF0\x9F\x98\x80",
                                                             "\\u00e4",
                                                             "\\uD83D\\uDE00",
                                                             "\\uD83D",
                                                             "\\n",
                                                             "\\",
                                                             "\\q",
                                                             "u",
                                                             "D83D",
                                                             "",
                                                             "x",
                                                             "/",
                                                             "*/",
                                                             ",",
                                                             "]"});
    test::RandomJsonText random(20260201);
    const auto piece = [&] { return pieces.at(random.below(pieces.size())); };
    int told = 0;
    for (int i = 0; i < steps(); ++i) {
        std::string text = "[\"";
        while (text.size() < 120 || random.below(5) > 0)
            text += piece();
        text += i % 20 == 0 ? "\n, 1]" : "\", 1]";
        const SyntaxTree tree = SyntaxTree::parse(text);
        const std::size_t begin = random.below(text.size());
        const std::size_t end = std::min(begin + random.below(random.below(10) + 1), text.size());
        const TextEdit edit{{begin, end}, random.below(30) == 0 ? "\"" : std::string(piece()) + std::string(piece())};
        QVERIFY(agrees(text, tree, edit, told));
    }
    QVERIFY2(told > steps() / 5, qPrintable(QString::number(told)));
}

SKR_TEST(TestNearby)
#include "tst_nearby.moc"
