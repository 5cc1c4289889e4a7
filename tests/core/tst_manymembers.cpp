// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/syntax/syntaxtree.h"
#include "core/token/attestationtoken.h"

#include <QTest>

using namespace skr;

namespace {

/// An object with more members than are looked through: some twice, some with escapes, some in two cases.
std::string manyMembers(const std::string &more = {})
{
    std::string text = "{";
    for (std::size_t i = 0; i < 2 * MemberIndex::many; ++i) {
        text += "\"key" + std::to_string(i % (MemberIndex::many + 50)) + "\": " + std::to_string(i) + ", ";
        text += "\"\\u004Bey" + std::to_string(i) + "\": " + std::to_string(i) + ", ";
    }
    return text + more + "\"last\": 0}";
}

/// The last member with the key, found by a look at all of them.
NodeIndex lastOf(const SyntaxTree &tree, NodeIndex object, std::string_view key)
{
    NodeIndex found = noNode;
    for (const NodeIndex member : tree.children(object))
        found = tree.keyIs(member, key) ? member : found;
    return found;
}

} // namespace

class TestManyMembers : public QObject
{
    Q_OBJECT

private slots:
    void member_data();
    void member();
    void previousWithSameKey();
    void fewAreNotIndexed();
    void claims_data();
    void claims();
};

void TestManyMembers::member_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("twice") << QByteArray("key7");
    QTest::newRow("once") << QByteArray("key170");
    QTest::newRow("with an escape") << QByteArray("Key12");
    QTest::newRow("the last one") << QByteArray("last");
    QTest::newRow("in another case") << QByteArray("LAST");
    QTest::newRow("not there") << QByteArray("key");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("not closed") << QByteArray("open: 1");
    QTest::newRow("no text") << QByteArray("word");
}

void TestManyMembers::member()
{
    QFETCH(QByteArray, key);
    // Keys that are broken are found as they are in small objects.
    for (const std::string &text : {manyMembers(), manyMembers("word: 1, \"\": 2, \"open: 1\n, 'last': 3, ")}) {
        const SyntaxTree tree = SyntaxTree::parse(text);
        QVERIFY(tree.hasManyMembers(tree.root()));
        QCOMPARE(tree.member(tree.root(), key.toStdString()), lastOf(tree, tree.root(), key.toStdString()));
    }
}

void TestManyMembers::previousWithSameKey()
{
    const std::string text = manyMembers();
    const SyntaxTree tree = SyntaxTree::parse(text);
    for (const NodeIndex member : tree.children(tree.root())) {
        NodeIndex former = noNode;
        for (NodeIndex each = tree[tree.root()].firstChild; each != member; each = tree[each].nextSibling)
            former = tree.keyIs(each, tree.stringValue(tree.key(member))) ? each : former;
        QCOMPARE(tree.previousWithSameKey(member), former);
    }
}

void TestManyMembers::fewAreNotIndexed()
{
    const SyntaxTree tree = SyntaxTree::parse(R"({"a": 1, "b": {"a": 2}, "a": 3})");
    QVERIFY(!tree.hasManyMembers(tree.root()));
    QCOMPARE(tree.stringValue(tree.value(tree.member(tree.root(), "a"))), std::string("3"));
    const NodeIndex first = tree[tree.root()].firstChild;
    QCOMPARE(tree.previousWithSameKey(tree.member(tree.root(), "a")), first);
    QCOMPARE(tree.previousWithSameKey(first), noNode);
}

void TestManyMembers::claims_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("exact"); // the value's spelling, or nothing
    QTest::addColumn<QByteArray>("anyCase");
    QTest::newRow("twice") << QByteArray("key7") << QByteArray("185") << QByteArray("185");
    QTest::newRow("with an escape") << QByteArray("Key200") << QByteArray("200") << QByteArray("200");
    QTest::newRow("in another case") << QByteArray("KEY200") << QByteArray() << QByteArray("200");
    QTest::newRow("in an object") << QByteArray("inner.key7") << QByteArray("185") << QByteArray("185");
    QTest::newRow("not there") << QByteArray("inner.no") << QByteArray() << QByteArray();
}

void TestManyMembers::claims()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, exact);
    QFETCH(QByteArray, anyCase);
    const auto token = AttestationToken::parse(manyMembers("\"inner\": " + manyMembers() + ", "), nullptr);
    QVERIFY(token);
    const auto spelling = [&](NodeIndex node) {
        return node == noNode ? QByteArray() : QByteArray::fromStdString(std::string(token->tree().spelling(node)));
    };
    QCOMPARE(spelling(token->find(path.toStdString())), exact);
    QCOMPARE(spelling(token->findIgnoringCase(path.toStdString())), anyCase);
}

SKR_TEST(TestManyMembers)
#include "tst_manymembers.moc"
