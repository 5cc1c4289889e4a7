// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/syntax/syntaxtree.h"

#include <QTest>

using namespace skr;

class TestEscape : public QObject
{
    Q_OBJECT

private slots:
    void stringValue_data();
    void stringValue();
    void unescape_data();
    void unescape();
    void quote_data();
    void quote();
};

void TestEscape::stringValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("\"a b\"") << QByteArray("a b");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("escapes") << QByteArray("\"\\n\\u0041\"") << QByteArray("\nA");
    QTest::newRow("bad escape stays") << QByteArray("\"a\\q\"") << QByteArray("a\\q");
    QTest::newRow("bad escape before the quote") << QByteArray("\"\\u12\"") << QByteArray("\\u12");
    QTest::newRow("unterminated") << QByteArray("\"ab\n") << QByteArray("ab");
    QTest::newRow("unterminated behind a quote") << QByteArray("\"ab\\\"") << QByteArray("ab\"");
    QTest::newRow("closed behind a backslash") << QByteArray("\"\x01\\\\\"") << QByteArray("\x01\\");
    QTest::newRow("lone quote") << QByteArray("\"") << QByteArray("");
    QTest::newRow("invalid UTF-8 stays") << QByteArray("\"\xFF\"") << QByteArray("\xFF");
    QTest::newRow("number as spelt") << QByteArray("-1.50E+02") << QByteArray("-1.50E+02");
    QTest::newRow("word as spelt") << QByteArray("Null") << QByteArray("Null");
}

void TestEscape::stringValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string copy = text.toStdString();
    const SyntaxTree tree = SyntaxTree::parse(copy);
    QCOMPARE(QByteArray::fromStdString(tree.stringValue(tree.root())), expected);
}

void TestEscape::unescape_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all letters") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("one byte") << QByteArray(R"(\u0041\u007f)") << QByteArray("A\x7F");
    QTest::newRow("NUL") << QByteArray(R"(\u0000)") << QByteArray(1, '\0');
    QTest::newRow("two bytes, either case") << QByteArray(R"(\u00e4\u00E4)") << QByteArray("ää");
    QTest::newRow("three bytes") << QByteArray(R"(\u20AC)") << QByteArray("€");
    QTest::newRow("surrogate pair") << QByteArray(R"(\uD83D\uDE00)") << QByteArray("😀");
    QTest::newRow("lone surrogates stay") << QByteArray(R"(\uD83Dx\uDE00)") << QByteArray(R"(\uD83Dx\uDE00)");
    QTest::newRow("pair the wrong way round") << QByteArray(R"(\uDE00\uD83D)") << QByteArray(R"(\uDE00\uD83D)");
    QTest::newRow("high surrogate and another character") << QByteArray(R"(\uD83D\u0041)") << QByteArray(R"(\uD83DA)");
    QTest::newRow("bad escapes stay") << QByteArray(R"(\q\u12\u-123\)") << QByteArray(R"(\q\u12\u-123\)");
    QTest::newRow("backslash before u") << QByteArray(R"(\\u0041)") << QByteArray(R"(\u0041)");
    QTest::newRow("nothing to do") << QByteArray("ä\n") << QByteArray("ä\n");
}

void TestEscape::unescape()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(unescaped(content.toStdString())), expected);
}

void TestEscape::quote_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("a/ä€😀") << QByteArray("\"a/ä€😀\"");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("quote and backslash") << QByteArray("\"\\") << QByteArray(R"("\"\\")");
    QTest::newRow("line ends and tab") << QByteArray("\r\n\t") << QByteArray(R"("\r\n\t")");
    QTest::newRow("other control characters") << QByteArray("\0\x1F\x7F", 3) << QByteArray("\"\\u0000\\u001f\x7F\"");
}

void TestEscape::quote()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string literal = skr::quoted(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(literal), expected);
    const SyntaxTree tree = SyntaxTree::parse(literal);
    QVERIFY(tree.isJson());
    QCOMPARE(QByteArray::fromStdString(tree.stringValue(tree.root())), text);
}

SKR_TEST(TestEscape)
#include "tst_escape.moc"
