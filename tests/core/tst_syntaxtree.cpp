// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/syntax/syntaxtree.h"
#include "fuzz/syntaxinvariants.h"

#include <QTest>

using namespace skr;

namespace {

/// The subtree as text: members as `(key value)`, what has an error as `!`, an Invalid token in angle brackets.
std::string shape(const SyntaxTree &tree, NodeIndex node)
{
    static constexpr std::string_view opening = " {[(", closing = " }])";
    const SyntaxNode &n = tree[node];
    std::string result;
    if (n.kind > NodeKind::Member) {
        result = n.kind == NodeKind::Invalid ? "<" + std::string(tree.spelling(node)) + ">" : tree.spelling(node);
    } else {
        for (const NodeIndex child : tree.children(node))
            result += (result.empty() ? "" : " ") + shape(tree, child);
        if (node != 0)
            result = opening[static_cast<std::size_t>(n.kind)] + result + closing[static_cast<std::size_t>(n.kind)];
    }
    return n.wellFormed ? result : result + "!";
}

QString broken(std::string_view text)
{
    return QString::fromStdString(test::SyntaxInvariants::broken(SyntaxTree::parse(text)));
}

/// Much of what texts have, in few bytes.
const std::string sample =
    "\xEF\xBB\xBF{ // c\r\n  \"version\": \"1.0.0\",\r\n  \"anyOf\": [\r\n    {\r\n"
    "      \"authority\": \"https://e\\u00e4.net/\", /* d */\r\n      \"allOf\": [\r\n"
    "        {\"claim\": \"x.y\", \"equals\": true},\r\n\t{\"claim\": 'z', \"equals\": -1.5e3}, 5 6,\r\n"
    "        {\"anyOf\": [], },\r\n      ]\r\n    }\r\n  ]\r\n}\r\n";

} // namespace

class TestSyntaxTree : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void positions();
    void positionsOfLostParts();
    void emptyTextHasOnlyTheDocument();
    void nodeAt_data();
    void nodeAt();
    void nodeAtIsTheSmallest();
    void member_data();
    void member();
    void children();
    void isJson_data();
    void isJson();
    void everyPrefix();
    void everyByteRemoved();
    void everyByteReplaced();
    void manyNodes();
    void largestText();
};

void TestSyntaxTree::shapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("scalars", "[\"a\", -1.50, true, false, null]", "[\"a\" -1.50 true false null]");
    row("nested", "{\"a\":{\"b\":[[],{}]},\"c\":1}", "{(\"a\" {(\"b\" [[] {}])}) (\"c\" 1)}");
    row("lone value", "\"a\"", "\"a\"");
    row("duplicate keys stay", "{\"a\":1,\"a\":2}", "{(\"a\" 1) (\"a\" 2)}");
    row("comments leave no node", "[1, /* 2 */ 3] // 4", "[1 3]");
    row("trailing comma", "[1,]", "[1]!");
    row("missing comma", "[1 2]", "[1 2]!");
    row("extra comma", "[1,,2]", "[1 2]!");
    row("unknown word", "[True]", "[<True>!]");
    row("unclosed array in an object", "{\"a\": [1, \"b\": 2}", "{(\"a\" [1 \"b\" 2]!)}");
    row("bracket that fits nothing", "[1}, 2]", "[1 2]!");
    row("closing bracket ends all inside", "[{\"a\": [1], 2]", "[{(\"a\" [1]) (2)!}!]");
    row("values beside the root", "1 {} 2", "1 {} 2!");
    row("missing value", "{\"a\":, \"b\":2}", "{(\"a\")! (\"b\" 2)}!");
    row("missing value, next member on the next line", "{\"a\":\n\"b\":2}", "{(\"a\")! (\"b\" 2)}!");
    row("missing value before an object", "{\"a\":\n\"b\":{\"c\":3}}", "{(\"a\")! (\"b\" {(\"c\" 3)})}!");
    row("missing value, next key broken", "{\"a\":\n\"\\x\":2}", "{(\"a\")! (\"\\x\"! 2)}!");
    row("missing colon", "{\"a\" 1}", "{(\"a\" 1)!}!");
    row("missing colon before an object", "{\"a\" {\"b\":1}}", "{(\"a\" {(\"b\" 1)})!}!");
    row("key alone", "{\"a\", \"b\":1}", "{(\"a\")! (\"b\" 1)}!");
    row("missing key", "{:1}", "{(<>! 1)!}!");
    row("object for a key", "{{\"a\":1}, \"b\":2}", "{(<>! {(\"a\" 1)})! (\"b\" 2)}!");
    row("object behind a member", "{\"a\":1,{\"b\":2}}", "{(\"a\" 1) (<>! {(\"b\" 2)})!}!");
    row("word for a key", "{a:1}", "{(<a>! 1)!}!");
    row("number for a key", "{1:2}", "{(1 2)!}!");
    row("single quotes", "{'a':'b, c'}", "{(<'a'>! <'b, c'>!)!}!");
    row("text to the end of the line", "[\"a, 1,\n2]", "[\"a, 1,! 2]!");
    row("nothing but commas", "[,,]", "[]!");
    row("invisible characters between tokens",
        "[1,\xC2\xA0\xC2\xA0"
        "2]",
        "[1 2]!");
}

void TestSyntaxTree::shapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string copy = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(shape(SyntaxTree::parse(copy), 0)), expected);
    QCOMPARE(broken(copy), QString());
}

void TestSyntaxTree::positions()
{
    const SyntaxTree tree = SyntaxTree::parse("{ \"a\" : [1 , 2] , \"b\" : 3 }");
    const NodeIndex object = tree.root();
    const NodeIndex a = tree.childAt(object, 0);
    const NodeIndex b = tree.childAt(object, 1);
    const NodeIndex array = tree.value(a);
    QCOMPARE(tree[object].range(), (TextRange{0, 27}));
    QCOMPARE(tree[a].range(), (TextRange{2, 15}));
    QCOMPARE(tree[a].separator, 16U);
    QCOMPARE(tree[tree.key(a)].range(), (TextRange{2, 5}));
    QCOMPARE(tree[tree.key(a)].separator, 6U);
    QCOMPARE(tree[array].range(), (TextRange{8, 15}));
    QCOMPARE(tree[array].separator, SyntaxNode::noOffset);
    QCOMPARE(tree[tree.childAt(array, 0)].range(), (TextRange{9, 10}));
    QCOMPARE(tree[tree.childAt(array, 0)].separator, 11U);
    QCOMPARE(tree[tree.childAt(array, 1)].separator, SyntaxNode::noOffset);
    QCOMPARE(tree[b].range(), (TextRange{18, 25}));
    QCOMPARE(tree[b].separator, SyntaxNode::noOffset);
    QCOMPARE(tree[0].range(), (TextRange{0, 27}));
    QVERIFY(tree[0].intact);
}

void TestSyntaxTree::positionsOfLostParts()
{
    // A member without a value ends behind its colon; an unclosed container where the outer one closes.
    const SyntaxTree tree = SyntaxTree::parse("[{\"a\" : , \"b\" } , [1 ]");
    const NodeIndex object = tree.childAt(tree.root(), 0);
    const NodeIndex a = tree.childAt(object, 0);
    const NodeIndex b = tree.childAt(object, 1);
    QCOMPARE(tree[a].range(), (TextRange{2, 7}));
    QCOMPARE(tree[a].separator, 8U);
    QCOMPARE(tree.value(a), noNode);
    QCOMPARE(tree[b].range(), (TextRange{10, 13}));
    QCOMPARE(tree[tree.root()].range(), (TextRange{0, 22}));
    QVERIFY(tree[tree.childAt(tree.root(), 1)].intact);
    QVERIFY(!tree[tree.root()].wellFormed);
    QVERIFY(!tree[object].wellFormed);
}

void TestSyntaxTree::emptyTextHasOnlyTheDocument()
{
    const SyntaxTree tree = SyntaxTree::parse({});
    QCOMPARE(tree.size(), std::size_t{1});
    QCOMPARE(tree.root(), noNode);
    QCOMPARE(tree.lastChild(0), noNode);
    QCOMPARE(tree.previousSibling(0), noNode);
    QCOMPARE(tree.positionInParent(0), std::size_t{0});
    QCOMPARE(tree.nodeAt(0), NodeIndex{0});
    QVERIFY(!tree.isJson());
}

void TestSyntaxTree::nodeAt_data()
{
    QTest::addColumn<QByteArray>("text"); // ^ marks the place
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("in a key", "{\"a^b\": 1}", "\"ab\"");
    row("start of a key", "{^\"ab\": 1}", "\"ab\"");
    row("end of a key", "{\"ab\"^: 1}", "\"ab\"");
    row("behind a colon", "{\"ab\": ^1}", "1");
    row("between colon and value", "{\"ab\":^ 1}", "\"ab\": 1");
    row("end of a value", "{\"ab\": 1^}", "1");
    row("behind a comma", "[1,^ 2]", "[1, 2]");
    row("before a comma", "[1^,2]", "1");
    row("between two values that touch", "[[]^[]]", "[]");
    row("before the brackets", "^[1]", "[1]");
    row("behind the brackets", "[1]^", "[1]");
    row("blank around", " ^ [1]", "  [1]");
    row("end of the text", "[1] ^", "[1] ");
}

void TestSyntaxTree::nodeAt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto place = static_cast<std::size_t>(text.indexOf('^'));
    const std::string plain = text.replace("^", "").toStdString();
    const SyntaxTree tree = SyntaxTree::parse(plain);
    QCOMPARE(QByteArray::fromStdString(std::string(tree.spelling(tree.nodeAt(place)))), expected);
    QCOMPARE(tree.nodeAt(plain.size() + 1), NodeIndex{0});
}

void TestSyntaxTree::nodeAtIsTheSmallest()
{
    const SyntaxTree tree = SyntaxTree::parse(sample);
    for (std::size_t place = 0; place <= sample.size(); ++place) {
        NodeIndex expected = 0;
        for (NodeIndex node = 0; node < tree.size(); ++node) {
            if (tree[node].begin <= place && place <= tree[node].end)
                expected = node; // of nodes that touch there the last
        }
        QCOMPARE(tree.nodeAt(place), expected);
    }
}

void TestSyntaxTree::member_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value"); // empty: no such member
    QTest::newRow("plain") << QByteArray("{\"a\":1,\"b\":2}") << QByteArray("a") << QByteArray("1");
    QTest::newRow("the last counts") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}") << QByteArray("a") << QByteArray("3");
    QTest::newRow("escaped key") << QByteArray("{\"\\u0061\":1}") << QByteArray("a") << QByteArray("1");
    QTest::newRow("escaped and plain") << QByteArray("{\"a\":1,\"\\u0061\":2}") << QByteArray("a") << QByteArray("2");
    QTest::newRow("spelling is no match") << QByteArray("{\"\\u0061\":1}") << QByteArray("\\u0061") << QByteArray();
    QTest::newRow("case counts") << QByteArray("{\"A\":1}") << QByteArray("a") << QByteArray();
    QTest::newRow("beginning is no match") << QByteArray("{\"ab\":1}") << QByteArray("a") << QByteArray();
    QTest::newRow("empty key") << QByteArray("{\"\":1}") << QByteArray("") << QByteArray("1");
    QTest::newRow("quote in the key") << QByteArray("{\"a\\\"\":1}") << QByteArray("a\"") << QByteArray("1");
    QTest::newRow("unterminated key") << QByteArray("{\"a\n:1}") << QByteArray("a") << QByteArray("1");
    QTest::newRow("word for a key") << QByteArray("{a:1}") << QByteArray("a") << QByteArray();
    QTest::newRow("no object") << QByteArray("[\"a\"]") << QByteArray("a") << QByteArray();
    QTest::newRow("not in inner objects") << QByteArray("{\"b\":{\"a\":1}}") << QByteArray("a") << QByteArray();
}

void TestSyntaxTree::member()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const std::string copy = text.toStdString();
    const SyntaxTree tree = SyntaxTree::parse(copy);
    const NodeIndex member = tree.member(tree.root(), key.toStdString());
    QCOMPARE(member == noNode, value.isEmpty());
    if (member != noNode) {
        QCOMPARE(QByteArray::fromStdString(std::string(tree.spelling(tree.value(member)))), value);
        QVERIFY(tree.keyIs(member, key.toStdString()));
    }
}

void TestSyntaxTree::children()
{
    const SyntaxTree tree = SyntaxTree::parse("[1, [2, [3]], {\"a\": [4]}]");
    const NodeIndex root = tree.root();
    QCOMPARE(tree.childCount(root), std::size_t{3});
    QCOMPARE(tree.childAt(root, 3), noNode);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(tree.positionInParent(tree.childAt(root, i)), i);
    QCOMPARE(tree.lastChild(root), tree.childAt(root, 2));
    QCOMPARE(tree.previousSibling(tree.childAt(root, 2)), tree.childAt(root, 1));
    QCOMPARE(tree.previousSibling(tree.childAt(root, 0)), noNode);
    QCOMPARE(tree.lastChild(tree.childAt(root, 0)), noNode);
}

void TestSyntaxTree::isJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("object") << QByteArray("{}") << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << true;
    QTest::newRow("deepest") << QByteArray(maximumDepth, '[') + QByteArray(maximumDepth, ']') << true;
    QTest::newRow("comment") << QByteArray("{}//") << false;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << false;
}

void TestSyntaxTree::isJson()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    QCOMPARE(SyntaxTree::parse(text.toStdString()).isJson(), expected);
}

void TestSyntaxTree::everyPrefix()
{
    for (std::size_t length = 0; length <= sample.size(); ++length)
        QCOMPARE(broken(std::string_view(sample).substr(0, length)), QString());
}

void TestSyntaxTree::everyByteRemoved()
{
    for (std::size_t place = 0; place < sample.size(); ++place)
        QCOMPARE(broken(std::string(sample).erase(place, 1)), QString());
}

void TestSyntaxTree::everyByteReplaced()
{
    for (const char byte : std::string_view("\"\\{}[],:/'\n\xC2 x0")) {
        for (std::size_t place = 0; place < sample.size(); ++place) {
            std::string text = sample;
            text[place] = byte;
            QCOMPARE(broken(text), QString());
        }
    }
}

void TestSyntaxTree::manyNodes()
{
    // Dense text behind sparse text, so that the guess at the number of nodes is wrong.
    std::string text = "[\"" + std::string(300'000, 'x') + "\"";
    for (int i = 0; i < 200'000; ++i)
        text += ",1";
    text.append(300'000, ' ').append("]");
    const SyntaxTree tree = SyntaxTree::parse(text);
    QVERIFY(tree.isJson());
    QCOMPARE(tree.size(), std::size_t{200'003});
    QCOMPARE(tree.positionInParent(tree.lastChild(tree.root())), std::size_t{200'000});
}

void TestSyntaxTree::largestText()
{
    std::string text(maximumTextSize + 10, ' ');
    text.replace(maximumTextSize - 2, 2, "[]");
    const SyntaxTree tree = SyntaxTree::parse(text);
    QCOMPARE(tree.text().size(), maximumTextSize);
    QVERIFY(tree.isJson());
}

SKR_TEST(TestSyntaxTree)
#include "tst_syntaxtree.moc"
