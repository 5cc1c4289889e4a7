// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/policy/policy.h"

#include <QTest>

using namespace skr;

namespace {

/// What lowering understood, in one line: `1.0.0 anyOf[url allOf(claim equals "x", anyOf(…))]`. A question mark stands
/// for what is not there, `!` and a count for what is not understood.
class Printer
{
public:
    Printer(const SyntaxTree &tree, const Policy &policy)
        : m_tree(tree)
        , m_policy(policy)
    {
    }

    QByteArray run() const
    {
        if (m_policy.root == noNode)
            return "no policy" + misfits(m_policy.rootNotUnderstood.size());
        QByteArray text = spelt(m_policy.versionNode) + " ";
        if (m_policy.list == noNode)
            return text + "no list" + misfits(m_policy.rootNotUnderstood.size());
        text += QByteArray(spelling(m_policy.listKind).data()) + "[";
        for (const PolicyEntry &entry : m_policy.entries) {
            text += &entry == &m_policy.entries.front() ? "" : ", ";
            text += entry.authority == PolicyEntry::noAuthority ? "!" : print(m_policy.authorities[entry.authority]);
        }
        return text + "]" + misfits(m_policy.rootNotUnderstood.size());
    }

private:
    static QByteArray misfits(std::size_t count)
    {
        return count == 0 ? "" : " !" + QByteArray::number(qulonglong(count));
    }
    static QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

    QByteArray spelt(NodeIndex node) const { return node == noNode ? "?" : bytes(m_tree.spelling(node)); }

    QByteArray print(const Authority &authority) const
    {
        QByteArray text = authority.url.empty() ? "?" : bytes(authority.url);
        for (const std::uint32_t block : authority.blocks)
            text += " " + print(m_policy.blocks[block]);
        return text + misfits(authority.notUnderstood.size());
    }

    QByteArray print(const Block &block) const
    {
        QByteArray text = bytes(spelling(block.kind)) + "(";
        if (block.array == noNode)
            return text + "?)";
        for (std::size_t i = 0; i < block.items.size(); ++i)
            text += (i == 0 ? "" : ", ") + print(block.items[i]);
        return text + ")";
    }

    QByteArray print(const Item &item) const
    {
        if (item.kind == Item::Kind::Block)
            return print(m_policy.blocks[item.index]);
        if (item.kind == Item::Kind::NotUnderstood)
            return "!";
        const Condition &condition = m_policy.conditions[item.index];
        const QByteArray op = condition.operatorMember == noNode ? "?" : bytes(condition.operatorName);
        return (condition.claim.empty() ? "?" : bytes(condition.claim)) + " " + op + (condition.op ? "" : "?") + " "
            + spelt(condition.valueNode);
    }

    const SyntaxTree &m_tree;
    const Policy &m_policy;
};

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void lowers_data();
    void lowers();
    void choosesMembers_data();
    void choosesMembers();
    void notesMembers_data();
    void notesMembers();
    void findsDuplicatesAmongMany();
    void values_data();
    void values();
    void deepNest();
};

void TestPolicy::lowers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lowered");

    const auto row = [](const char *name, const char *text, const char *lowered) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(lowered);
    };
    row("empty", "", "no policy");
    row("a list", "[1]", "no policy !1");
    row("empty object", "{}", "? no list");
    row("version alone", R"({"version":"1.0.0"})", R"("1.0.0" no list)");
    row("version is a number", R"({"version":1,"anyOf":[]})", "1 anyOf[]");
    row("version without value", R"({"version":,"anyOf":[]})", "? anyOf[]");
    row("list is an object", R"({"anyOf":{}})", "? no list !1");
    row("all of at the root", R"({"allOf":[{"authority":"u"}]})", "? allOf[u]");
    row("both at the root", R"({"allOf":[1],"anyOf":[{"authority":"u"}]})", "? anyOf[u] !1");
    row("entry is no object", R"({"anyOf":[7,{"authority":"u"}]})", "? anyOf[!, u]");
    row("authority is a number", R"({"anyOf":[{"authority":7}]})", "? anyOf[?]");
    row("authority with escapes", R"({"anyOf":[{"authority":"\u0075\/"}]})", "? anyOf[u/]");
    row("one block", R"({"anyOf":[{"authority":"u","allOf":[{"claim":"c","equals":"v"}]}]})",
        R"(? anyOf[u allOf(c equals "v")])");
    row("block before authority", R"({"anyOf":[{"anyOf":[],"authority":"u"}]})", "? anyOf[u anyOf()]");
    row("both kinds, in their order", R"({"anyOf":[{"authority":"u","anyOf":[],"allOf":[]}]})",
        "? anyOf[u anyOf() allOf()]");
    row("block is no list", R"({"anyOf":[{"authority":"u","allOf":{}}]})", "? anyOf[u allOf(?)]");
    row("member beside", R"({"anyOf":[{"authority":"u","note":1,"allOf":[]}],"$id":2})", "? anyOf[u allOf() !1] !1");
    row("text beside the root", R"({"anyOf":[]} {} 1)", "? anyOf[] !2");
    row("nested",
        R"({"anyOf":[{"allOf":[{"anyOf":[{"allOf":[{"claim":"c","less":1}]}]},{"claim":"d","exists":true}]}]})",
        "? anyOf[? allOf(anyOf(allOf(c less 1)), d exists true)]");
    row("entry of a block is a text", R"({"anyOf":[{"allOf":["c",{"claim":"c","equals":1}]}]})",
        "? anyOf[? allOf(!, c equals 1)]");
    row("entry with both kinds", R"({"anyOf":[{"allOf":[{"anyOf":[],"allOf":[]}]}]})", "? anyOf[? allOf(!)]");
    row("entry with claim and block", R"({"anyOf":[{"allOf":[{"claim":"c","allOf":[]}]}]})", "? anyOf[? allOf(!)]");
    row("operator first", R"({"anyOf":[{"allOf":[{"equals":1,"claim":"c"}]}]})", "? anyOf[? allOf(c equals 1)]");
    row("operator with escapes", R"({"anyOf":[{"allOf":[{"claim":"c","\u0065quals":1}]}]})",
        "? anyOf[? allOf(c equals 1)]");
    row("unknown operator", R"({"anyOf":[{"allOf":[{"claim":"c","isInList":[1]}]}]})",
        "? anyOf[? allOf(c isInList? [1])]");
    row("operator in other case", R"({"anyOf":[{"allOf":[{"claim":"c","Equals":1}]}]})",
        "? anyOf[? allOf(c Equals? 1)]");
    row("grammar of 2021", R"({"anyOf":[{"allOf":[{"claim":"c","condition":"equals","value":1}]}]})",
        R"(? anyOf[? allOf(c condition? "equals")])");
    row("operator goes before what is unknown", R"({"anyOf":[{"allOf":[{"note":0,"claim":"c","less":1}]}]})",
        "? anyOf[? allOf(c less 1)]");
    row("condition without operator", R"({"anyOf":[{"allOf":[{"claim":"c"}]}]})", "? anyOf[? allOf(c ?? ?)]");
    row("condition without claim", R"({"anyOf":[{"allOf":[{"equals":1}]}]})", "? anyOf[? allOf(? equals 1)]");
    row("empty condition", R"({"anyOf":[{"allOf":[{}]}]})", "? anyOf[? allOf(? ?? ?)]");
    row("claim is a number", R"({"anyOf":[{"allOf":[{"claim":1,"equals":1}]}]})", "? anyOf[? allOf(? equals 1)]");
    row("value half typed", R"({"anyOf":[{"allOf":[{"claim":"c","equals":}]}]})", "? anyOf[? allOf(c equals ?)]");
    row("end of file in a condition", R"({"anyOf":[{"authority":"u","allOf":[{"claim":"c","eq)",
        "? anyOf[u allOf(c eq? ?)]");
    row("comments and trailing commas", "{// a\n\"anyOf\":[{\"authority\":\"u\",/*b*/},],}", "? anyOf[u]");
}

void TestPolicy::lowers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, lowered);
    const std::string bytes = text.toStdString();
    const SyntaxTree tree = SyntaxTree::parse(bytes);
    QCOMPARE(Printer(tree, lower(tree)).run(), lowered);
}

void TestPolicy::choosesMembers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("first");

    const auto row = [](const char *name, const char *text, const char *last, const char *first) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(last) << QByteArray(first);
    };
    row("version", R"({"version":1,"version":2,"anyOf":[]})", "2 anyOf[]", "1 anyOf[]");
    row("list", R"({"anyOf":[1],"anyOf":[]})", "? anyOf[]", "? anyOf[!]");
    row("authority", R"({"anyOf":[{"authority":"a","authority":"b"}]})", "? anyOf[b]", "? anyOf[a]");
    row("block", R"({"anyOf":[{"allOf":[],"allOf":[1]}]})", "? anyOf[? allOf(!)]", "? anyOf[? allOf()]");
    row("claim", R"({"anyOf":[{"allOf":[{"claim":"a","claim":"b"}]}]})", "? anyOf[? allOf(b ?? ?)]",
        "? anyOf[? allOf(a ?? ?)]");
    row("value", R"({"anyOf":[{"allOf":[{"claim":"a","equals":1,"equals":2}]}]})", "? anyOf[? allOf(a equals 2)]",
        "? anyOf[? allOf(a equals 1)]");
    row("key with escapes", R"({"version":1,"\u0076ersion":2,"anyOf":[]})", "2 anyOf[]", "1 anyOf[]");
}

void TestPolicy::choosesMembers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, first);
    const std::string bytes = text.toStdString();
    const SyntaxTree tree = SyntaxTree::parse(bytes);
    QCOMPARE(Printer(tree, lower(tree, MemberChoice::Last)).run(), last);
    QCOMPARE(Printer(tree, lower(tree, MemberChoice::First)).run(), first);
    QCOMPARE(lower(tree).duplicateMembers.size(), std::size_t(1));
}

void TestPolicy::notesMembers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("unknown"); // keys
    QTest::addColumn<QByteArray>("duplicate");
    QTest::addColumn<QByteArray>("extraOperators");

    const auto row = [](const char *name, const char *text, const char *unknown, const char *duplicate,
                        const char *extraOperators) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(unknown) << QByteArray(duplicate)
                            << QByteArray(extraOperators);
    };
    row("none", R"({"version":1,"anyOf":[{"authority":"u","allOf":[{"claim":"c","equals":1},{"anyOf":[]}]}]})", "", "",
        "");
    row("everywhere", R"({"a":1,"anyOf":[{"b":1,"allOf":[{"claim":"c","equals":1,"d":1},{"anyOf":[],"e":1}]}]})",
        "a b d e", "", "");
    row("second operator", R"({"anyOf":[{"allOf":[{"claim":"c","equals":1,"less":2}]}]})", "", "", "equals");
    row("same operator twice", R"({"anyOf":[{"allOf":[{"claim":"c","equals":1,"equals":2}]}]})", "", "equals", "");
    row("three times", R"({"a":1,"a":1,"a":1,"anyOf":[]})", "a a a", "a a", "");
    row("key without quotes", R"({a:1,a:1,"anyOf":[]})", "a a", "", "");
}

void TestPolicy::notesMembers()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const SyntaxTree tree = SyntaxTree::parse(bytes);
    const Policy policy = lower(tree);
    const auto keys = [&](const std::vector<NodeIndex> &members) {
        QByteArray result;
        for (const NodeIndex member : members)
            result += (result.isEmpty() ? "" : " ") + QByteArray::fromStdString(tree.stringValue(tree.key(member)));
        return result;
    };
    QTEST(keys(policy.unknownMembers), "unknown");
    QTEST(keys(policy.duplicateMembers), "duplicate");
    QTEST(keys(policy.extraOperators), "extraOperators");
}

void TestPolicy::findsDuplicatesAmongMany()
{
    std::string text = "{\"anyOf\":[]";
    for (int i = 0; i < 30; ++i)
        text += ",\"k" + std::to_string(i % 20) + "\":0";
    text += "}";
    const SyntaxTree tree = SyntaxTree::parse(text);
    const Policy policy = lower(tree);
    QCOMPARE(policy.duplicateMembers.size(), std::size_t(10));
    QCOMPARE(tree.stringValue(tree.key(policy.duplicateMembers.front())), std::string("k0"));
}

void TestPolicy::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("text") << QByteArray(R"("a b")") << int(NodeKind::String) << QByteArray("a b");
    QTest::newRow("escapes") << QByteArray(R"("a\n\u00e9")") << int(NodeKind::String) << QByteArray("a\n\xC3\xA9");
    QTest::newRow("open text") << QByteArray(R"("ab)") << int(NodeKind::String) << QByteArray("ab");
    QTest::newRow("number as spelt") << QByteArray("-1.50E+2") << int(NodeKind::Number) << QByteArray("-1.50E+2");
    QTest::newRow("boolean") << QByteArray("true") << int(NodeKind::True) << QByteArray("true");
    QTest::newRow("null") << QByteArray("null") << int(NodeKind::Null) << QByteArray();
    QTest::newRow("object") << QByteArray("{}") << int(NodeKind::Object) << QByteArray();
    QTest::newRow("word") << QByteArray("yes") << int(NodeKind::Invalid) << QByteArray();
}

void TestPolicy::values()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    const std::string bytes = json.toStdString();
    const SyntaxTree tree = SyntaxTree::parse(bytes);
    std::deque<std::string> decoded;
    const Value value = valueOf(tree, tree.root(), decoded);
    QCOMPARE(int(value.kind), kind);
    QCOMPARE(std::string(value.text), text.toStdString());
    QCOMPARE(value.isScalar(), value.kind == NodeKind::String || !text.isEmpty());
}

void TestPolicy::deepNest()
{
    std::string text = R"({"anyOf":[{"allOf":[)";
    for (int i = 0; i < 100'000; ++i)
        text += R"({"anyOf":[)";
    const SyntaxTree tree = SyntaxTree::parse(text);
    const Policy policy = lower(tree);
    QVERIFY(policy.blocks.size() > 100);
    QVERIFY(policy.blocks.size() <= maximumDepth);
}

SKR_TEST(TestPolicy)
#include "tst_policy.moc"
