// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/policy/conditionsets.h"

#include <QTest>

using namespace skr;

namespace {

/// A letter for each authority of a list, `-` where it has none. Single quotes stand for double ones.
QString lettersOf(QByteArray authorities)
{
    const std::string text = "{\"anyOf\":[" + authorities.replace('\'', '"').toStdString() + "]}";
    const SyntaxTree tree = SyntaxTree::parse(text);
    const Policy policy = lower(tree);
    QString letters;
    for (const std::uint32_t set : conditionSets(tree, policy).setOf)
        letters += set == ConditionSets::none ? QStringLiteral("-") : QString::fromStdString(setLetter(set));
    return letters;
}

/// Authorities with these members beside their URL.
QByteArray authorities(const QList<QByteArray> &members)
{
    QList<QByteArray> list;
    for (const QByteArray &member : members)
        list << "{'authority':'https://" + QByteArray::number(list.size()) + ".test'," + member + "}";
    return list.join(',');
}

} // namespace

class TestConditionSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void sizes();
    void manyLetters();
};

void TestConditionSets::letters_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("letters");
    const auto row = [](const char *name, const QList<QByteArray> &members, const char *letters) {
        QTest::newRow(name) << authorities(members) << QString::fromLatin1(letters);
    };
    const QByteArray a = "'allOf':[{'claim':'a','equals':1}]";
    const QByteArray b = "'allOf':[{'claim':'b','equals':1}]";
    row("the most frequent first", {b, a, a}, "BAA");
    row("of equally frequent ones the first", {b, a, a, b, "'anyOf':[{'claim':'a','equals':1}]"}, "ABBAC");
    row("layout", {a, "'allOf' : [ {'claim': 'a',\n 'equals': 1} ]"}, "AA");
    row("order of members", {a, "'allOf':[{'equals':1,'claim':'a'}]"}, "AA");
    row("escapes", {a, "'allOf':[{'claim':'\\u0061','equals':1}]"}, "AA");
    row("order of conditions",
        {"'allOf':[{'claim':'a','equals':1},{'claim':'b','equals':2}]",
         "'allOf':[{'claim':'b','equals':2},{'claim':'a','equals':1}]"},
        "AA");
    row("claims and values change places",
        {"'allOf':[{'claim':'a','equals':1},{'claim':'b','equals':2}]",
         "'allOf':[{'claim':'a','equals':2},{'claim':'b','equals':1}]"},
        "AB");
    row("type of the value", {a, "'allOf':[{'claim':'a','equals':'1'}]"}, "AB");
    row("spelling of a number", {a, "'allOf':[{'claim':'a','equals':1.0}]"}, "AB");
    row("boolean and text", {"'allOf':[{'claim':'a','equals':true}]", "'allOf':[{'claim':'a','equals':'true'}]"}, "AB");
    row("operator", {a, "'allOf':[{'claim':'a','less':1}]"}, "AB");
    row("operator that the grammar does not have", {a, "'allOf':[{'claim':'a','Equals':1}]"}, "AB");
    row("kind of the block", {a, "'anyOf':[{'claim':'a','equals':1}]"}, "AB");
    row("nested",
        {"'allOf':[{'anyOf':[{'claim':'a','equals':1},{'claim':'a','equals':2}]}]",
         "'allOf':[{'anyOf':[{'claim':'a','equals':2},{'claim':'a','equals':1}]}]",
         "'allOf':[{'claim':'a','equals':1},{'claim':'a','equals':2}]"},
        "AAB");
    row("a second member of a condition", {a, "'allOf':[{'claim':'a','equals':1,'less':2}]"}, "AB");
    row("a member beside the block", {a, a + ",'more':1", a + ",'more':1"}, "BAA");
    row("a member beside a nested block",
        {"'allOf':[{'anyOf':[{'claim':'a','equals':1}]}]", "'allOf':[{'anyOf':[{'claim':'a','equals':1}],'x':1}]"},
        "AB");
    row("both kinds", {a + ",'anyOf':[7]", a + ",'anyOf':[8]", a}, "ABC");
    row("an entry that is not understood", {"'allOf':[7]", "'allOf':[8]", "'allOf':[ 7 ]"}, "ABA");
    row("a value that is no scalar", {"'allOf':[{'claim':'a','equals':[1]}]", "'allOf':[{'claim':'a','equals':[2]}]"},
        "AB");
    row("without conditions", {a, "'allOf':[]", "'x':1", "'allOf':7"}, "A---");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("the authority does not count")
        << QByteArray("{'allOf':[{'claim':'a','equals':1}]},{'allOf':[{'claim':'a','equals':1}],'authority':'x'}")
        << QStringLiteral("AA");
    QTest::newRow("a text that looks like two")
        << authorities({"'allOf':[{'claim':'a1:b','equals':'c'}]", "'allOf':[{'claim':'a','equals':'b1:c'}]"})
        << QStringLiteral("AB");
}

void TestConditionSets::letters()
{
    QFETCH(QByteArray, list);
    QTEST(lettersOf(list), "letters");
}

void TestConditionSets::sizes()
{
    const std::string text = R"({"anyOf":[{"authority":"u","allOf":[1]},{"authority":"v","allOf":[2]},)"
                             R"({"authority":"w","allOf":[2]},{"authority":"x"}]})";
    const SyntaxTree tree = SyntaxTree::parse(text);
    QCOMPARE(conditionSets(tree, lower(tree)).sizes, (std::vector<std::uint32_t>{2, 1}));
}

void TestConditionSets::manyLetters()
{
    QCOMPARE(setLetter(25), std::string("Z"));
    QCOMPARE(setLetter(26), std::string("AA"));
    QCOMPARE(setLetter(701), std::string("ZZ"));
    QCOMPARE(setLetter(702), std::string("AAA"));
}

SKR_TEST(TestConditionSets)
#include "tst_conditionsets.moc"
