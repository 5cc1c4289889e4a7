// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/policy/operand.h"

#include <QTest>

using namespace skr;

namespace {

/// A value that keeps its own text.
struct Parsed {
    explicit Parsed(const QByteArray &json)
        : text(json.toStdString())
        , tree(SyntaxTree::parse(text))
        , value(valueOf(tree, tree.root(), decoded))
    {
    }
    std::string text;
    SyntaxTree tree;
    std::deque<std::string> decoded;
    Value value;
};

} // namespace

class TestOperand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void typed_data();
    void typed();
    void shownThenTyped_data();
    void shownThenTyped();
    void suggested_data();
    void suggested();
};

void TestOperand::shown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << QByteArray("\"sevsnpvm\"") << QByteArray("sevsnpvm");
    QTest::newRow("empty text") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("boolean") << QByteArray("true") << QByteArray("true");
    QTest::newRow("integer") << QByteArray("0") << QByteArray("0");
    QTest::newRow("number as spelt") << QByteArray("1.50E+2") << QByteArray("1.50E+2");
    QTest::newRow("large integer") << QByteArray("18446744073709551616") << QByteArray("18446744073709551616");
    QTest::newRow("text that reads as a boolean") << QByteArray("\"false\"") << QByteArray("\"false\"");
    QTest::newRow("text that reads as an integer") << QByteArray("\"0\"") << QByteArray("\"0\"");
    QTest::newRow("text that reads as a negative number") << QByteArray("\"-1e3\"") << QByteArray("\"-1e3\"");
    QTest::newRow("other spelling of a boolean") << QByteArray("\"True\"") << QByteArray("True");
    QTest::newRow("no JSON number") << QByteArray("\"01\"") << QByteArray("01");
    QTest::newRow("number with a blank") << QByteArray("\" 1\"") << QByteArray(" 1");
    QTest::newRow("the word null") << QByteArray("\"null\"") << QByteArray("null");
    QTest::newRow("hexadecimal digits") << QByteArray("\"00ff\"") << QByteArray("00ff");
    QTest::newRow("escapes") << QByteArray("\"a\\u00e9\\n\"") << QByteArray("a\xC3\xA9\n");
    QTest::newRow("text in quotes") << QByteArray("\"\\\"a\\\"\"") << QByteArray("\"\"a\"\"");
    QTest::newRow("one quote") << QByteArray("\"\\\"\"") << QByteArray("\"");
    QTest::newRow("null") << QByteArray("null") << QByteArray("");
    QTest::newRow("an object") << QByteArray("{\"a\":1}") << QByteArray("");
}

void TestOperand::shown()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    QCOMPARE(bytes(operandText(Parsed(json).value)), text);
}

void TestOperand::typed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("unknown");
    QTest::addColumn<QByteArray>("string");
    QTest::addColumn<QByteArray>("boolean");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &unknown, const QByteArray &string,
                        const QByteArray &boolean) { QTest::newRow(name) << text << unknown << string << boolean; };
    row("text", "abc", "\"abc\"", "\"abc\"", "\"abc\"");
    row("nothing", "", "\"\"", "\"\"", "\"\"");
    row("boolean", "true", "true", "\"true\"", "true");
    row("integer", "12", "12", "\"12\"", "12");
    row("number", "-1.5e3", "-1.5e3", "\"-1.5e3\"", "-1.5e3");
    row("no JSON number", "01", "\"01\"", "\"01\"", "\"01\"");
    row("other case", "True", "\"True\"", "\"True\"", "\"True\"");
    row("null", "null", "\"null\"", "\"null\"", "\"null\"");
    row("quoted boolean", "\"true\"", "\"true\"", "\"true\"", "\"true\"");
    row("quoted text", "\"abc\"", "\"abc\"", "\"abc\"", "\"abc\"");
    row("quotes in quotes", "\"a\"b\"", "\"a\\\"b\"", "\"a\\\"b\"", "\"a\\\"b\"");
    row("one quote", "\"", "\"\\\"\"", "\"\\\"\"", "\"\\\"\"");
    row("backslash and line end", "a\\\n", "\"a\\\\\\n\"", "\"a\\\\\\n\"", "\"a\\\\\\n\"");
    row("JSON of another kind", "[1]", "\"[1]\"", "\"[1]\"", "\"[1]\"");
    row("value and comment", "1/**/", "\"1/**/\"", "\"1/**/\"", "\"1/**/\"");
    row("two values", "1 2", "\"1 2\"", "\"1 2\"", "\"1 2\"");
}

void TestOperand::typed()
{
    QFETCH(QByteArray, text);
    const auto catalog = ClaimCatalog::builtIn();
    const Claim *string = catalog->find("x-ms-attestation-type").claim;
    const Claim *boolean = catalog->find("x-ms-runtime.vm-configuration.secure-boot").claim;
    QVERIFY(string && string->type == ClaimType::String);
    QVERIFY(boolean && boolean->type == ClaimType::Boolean);
    QTEST(bytes(operandJson(text.toStdString(), nullptr)), "unknown");
    QTEST(bytes(operandJson(text.toStdString(), string)), "string");
    QTEST(bytes(operandJson(text.toStdString(), boolean)), "boolean");
}

void TestOperand::shownThenTyped_data()
{
    shown_data();
}

/// What is shown, typed again for a claim that takes any type, is the same value.
void TestOperand::shownThenTyped()
{
    QFETCH(QByteArray, json);
    const Parsed before(json);
    if (!before.value.isScalar())
        return;
    const Parsed after(bytes(operandJson(operandText(before.value), nullptr)));
    QVERIFY(after.tree.isJson());
    QCOMPARE(after.value.kind, before.value.kind);
    QCOMPARE(bytes(after.value.text), bytes(before.value.text));
    QCOMPARE(bytes(Parsed(bytes(scalarJson(before.value))).value.text), bytes(before.value.text));
}

void TestOperand::suggested_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << QByteArray("x-ms-compliance-status") << QByteArray("\"azure-compliant-cvm\"");
    QTest::newRow("boolean") << QByteArray("x-ms-runtime.vm-configuration.secure-boot") << QByteArray("true");
    QTest::newRow("no known value") << QByteArray("x-ms-sevsnpvm-reportid") << QByteArray("\"\"");
    QTest::newRow("unknown claim") << QByteArray("my-claim") << QByteArray("\"\"");
}

void TestOperand::suggested()
{
    QFETCH(QByteArray, claim);
    const auto catalog = ClaimCatalog::builtIn();
    QTEST(bytes(suggestedOperandJson(catalog->find(claim.toStdString()).claim)), "json");
}

SKR_TEST(TestOperand)
#include "tst_operand.moc"
