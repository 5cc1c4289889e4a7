// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/policyfragment.h"

#include <QStringList>
#include <QTest>

using namespace skr;

class TestPolicyFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
};

void TestPolicyFragment::read_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("jsons");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &jsons, const char *called) {
        QTest::newRow(name) << text << jsons << QString::fromUtf8(called);
    };
    const QByteArray a = R"({"claim": "a", "equals": 1})";
    const QByteArray b = R"({"claim":"b"})";
    const QByteArray block = R"({"anyOf": []})";
    const QByteArray authority = R"({"authority": "x", "allOf": [{"claim": "c"}]})";
    row("condition", a, {a}, "condition");
    row("white space and a comma behind", "\n\t " + a + " ,\r\n", {a}, "condition");
    row("a comma before", "," + a, {a}, "condition");
    row("byte order mark", "\xEF\xBB\xBF" + a, {a}, "condition");
    row("list with commas", a + ",\n" + b, {a, b}, "2 conditions");
    row("list without commas", a + "\n" + b, {a, b}, "2 conditions");
    row("array", "[" + a + ", " + b + "]", {a, b}, "2 conditions");
    row("array with a comma behind", "[" + a + "],", {a}, "condition");
    row("block", block, {block}, "block");
    row("blocks", block + "," + block, {block, block}, "2 blocks");
    row("member", R"("allOf": [{"claim": "c"}],)", {"{\"allOf\": [{\"claim\": \"c\"}]\n}"}, "block");
    row("condition and block", a + block, {a, block}, "2 entries");
    row("authority", authority, {authority}, "authority");
    row("authorities", authority + "," + authority, {authority, authority}, "2 authorities");
    row("comments", "// one\n{\"claim\": /* name */ \"a\"} // end", {R"({"claim": "a"})"}, "condition");
}

void TestPolicyFragment::read()
{
    QFETCH(QByteArray, text);
    const PolicyFragment fragment = PolicyFragment::read(text.toStdString());
    QCOMPARE(fragment.refusal, QString());
    QStringList jsons;
    for (const std::string &json : fragment.jsons)
        jsons << QString::fromStdString(json);
    QTEST(jsons, "jsons");
    QTEST(fragment.name(), "name");
    QCOMPARE(fragment.hadComments, text.contains("//"));
}

void TestPolicyFragment::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("refusal");
    const QString expected =
        QStringLiteral("Expected the JSON of a condition, a block or an authority, or several of them");
    const QString whole = QStringLiteral("This is a whole policy: open it as a file, or copy authorities of it");
    const QString mixed =
        QStringLiteral("Authorities and conditions do not go to the same place: paste them one after the other");
    QTest::newRow("nothing") << QByteArray() << expected;
    QTest::newRow("white space") << QByteArray(" \n,") << expected;
    QTest::newRow("words") << QByteArray("hello world") << expected;
    QTest::newRow("a number") << QByteArray("17") << expected;
    QTest::newRow("a text") << QByteArray("\"x-ms-ver\"") << expected;
    QTest::newRow("an object of another kind") << QByteArray(R"({"a": 1})") << expected;
    QTest::newRow("an empty array") << QByteArray("[]") << expected;
    QTest::newRow("arrays in an array") << QByteArray(R"([[{"claim": "a"}], []])") << expected;
    QTest::newRow("broken") << QByteArray(R"({"claim": "a", "equals": })") << expected;
    QTest::newRow("cut off") << QByteArray(R"({"claim": "a", "equals": 1)") << expected;
    QTest::newRow("two lists") << QByteArray(R"([{"claim": "a"}], [{"claim": "b"}])") << expected;
    QTest::newRow("closes what it did not open") << QByteArray(R"({"claim": "a"}], [{"claim": "b"})") << expected;
    QTest::newRow("policy") << QByteArray(R"({"version": "1.0.0", "anyOf": []})") << whole;
    QTest::newRow("policy without a version") << QByteArray(R"({"anyOf": [{"authority": "x"}]})") << whole;
    QTest::newRow("mixed") << QByteArray(R"({"claim": "a"}, {"authority": "x"})") << mixed;
}

void TestPolicyFragment::refused()
{
    QFETCH(QByteArray, text);
    const PolicyFragment fragment = PolicyFragment::read(text.toStdString());
    QTEST(fragment.refusal, "refusal");
    QVERIFY(fragment.jsons.empty());
}

SKR_TEST(TestPolicyFragment)
#include "tst_policyfragment.moc"
