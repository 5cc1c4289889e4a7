// SPDX-License-Identifier: Apache-2.0
#include "fixrows.h"
#include "tests/program/registration.h"

#include <QTest>

/// Text before, the fix, text after. Before its title an exclamation mark says that the fix is not safe.
class TestSyntaxFixes : public QObject
{
    Q_OBJECT

private slots:
    void fixes_data();
    void fixes();
    void withholds_data();
    void withholds();
};

void TestSyntaxFixes::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const char *id, const char *title,
                        const QByteArray &after) {
        QTest::newRow(name) << before << QByteArray("json-" + QByteArray(id)) << QByteArray(title) << after;
    };

    row("byte order mark", "\xEF\xBB\xBF{}", "byte-order-mark", "remove the byte order mark", "{}");

    const char *comment = "!remove the comment";
    row("comment on a line of its own", "{\r\n  // so\r\n  \"a\": 1\r\n}", "comment", comment, "{\r\n  \"a\": 1\r\n}");
    row("comment behind a value", "{\n  \"a\": 1, // so\n  \"b\": 2\n}", "comment", comment,
        "{\n  \"a\": 1,\n  \"b\": 2\n}");
    row("comment between values", "[1, /* so */ 2]", "comment", comment, "[1,  2]");
    row("comment that keeps words apart", "[1/* so */2]", "comment", comment, "[1 2]");
    row("comment at the end", "{} # so", "comment", comment, "{}");
    row("comment on the last line", "{}\n// so", "comment", comment, "{}\n");

    const char *comma = "insert a comma";
    row("comma between members", R"({"a":1 "b":2})", "missing-comma", comma, R"({"a":1, "b":2})");
    row("comma at the end of a line", "{\"a\":1 // so\n\"b\":2}", "missing-comma", comma, "{\"a\":1, // so\n\"b\":2}");
    row("comma between objects", "[{}\n{}]", "missing-comma", comma, "[{},\n{}]");
    row("comma between texts", R"(["a" "b"])", "missing-comma", "!insert a comma", R"(["a", "b"])");
    row("comma too many", "[1,,2]", "extra-comma", "remove the comma", "[1,2]");
    row("comma at the start", R"({,"a":1})", "extra-comma", "remove the comma", R"({"a":1})");
    row("comma behind the document", "{},\n", "unexpected-character", "!remove it", "{}\n");
    row("semicolon behind the document", "{};", "trailing-content", "!remove it", "{}");

    row("colon", R"({"a" 1})", "missing-colon", "!insert a colon", R"({"a": 1})");
    row("key without quotes", "{a: 1}", "key-not-string", "put it in double quotes", R"({"a": 1})");
    row("key that is a number", "{1: 1}", "key-not-string", "!put it in double quotes", R"({"1": 1})");

    row("bracket at the end", "{\"a\": [1]\n", "unclosed-bracket", "!close the bracket", "{\"a\": [1]\n}");
    row("brackets at the end", R"({"a": [{"b": 1)", "unclosed-bracket", "!close the brackets", R"({"a": [{"b": 1}]})");
    row("bracket inside", R"({"a": [1, "b": 1}])", "unexpected-bracket", "!remove the bracket", R"({"a": [1, "b": 1})");
    row("bracket of a list inside", R"({"a": {"b": [1}})", "unclosed-bracket", "!close the bracket",
        R"({"a": {"b": [1]}})");
    row("bracket too many", "{}}\n", "unexpected-bracket", "!remove the bracket", "{}\n");

    row("single quotes", "{'a': 1}", "bad-quotes", "write plain double quotes", R"({"a": 1})");
    row("single quotes with double ones inside", R"(['a"b'])", "bad-quotes", "write plain double quotes",
        R"(["a\"b"])");
    row("single quotes with an escaped one", R"(['it\'s\n'])", "bad-quotes", "write plain double quotes",
        R"(["it's\n"])");
    row("single quotes with a tab", "['a\tb']", "bad-quotes", "write plain double quotes", R"(["a\tb"])");
    row("nothing in single quotes", "['']", "bad-quotes", "write plain double quotes", R"([""])");
    row("smart quotes", "[\u201Ca\u201D]", "bad-quotes", "write plain double quotes", R"(["a"])");
    row("low quotes", "{\u201Ea\u201C: 1}", "bad-quotes", "write plain double quotes", R"({"a": 1})");
    row("smart quotes closed by a plain one", "[\u201Ca\"]", "bad-quotes", "!write plain double quotes", R"(["a"])");

    row("single quotes all over", "{'a': ['b', 'c\"']}", "bad-quotes", "write plain double quotes in all 3 places",
        R"({"a": ["b", "c\""]})");
    row("keys all over", "{a: {b: 1}}", "key-not-string", "put it in double quotes in all 2 places",
        R"({"a": {"b": 1}})");
    row("comments all over", "[1, // one\n2 /* two */, 3]", "comment", "!remove the comment in all 2 places",
        "[1,\n2 , 3]");

    row("True", "[True]", "unknown-word", "write `true`", "[true]");
    row("False", "[False, 1]", "unknown-word", "write `false`", "[false, 1]");
    row("TRUE", "[TRUE]", "unknown-word", "!write `true`", "[true]");
    row("word", "[sevsnpvm]", "unknown-word", "!put it in double quotes", R"(["sevsnpvm"])");
    row("digest", "[3f786850e387550fdab836ed7e6dc881]", "bad-number", "!put it in double quotes",
        R"(["3f786850e387550fdab836ed7e6dc881"])");
    row("sign", "[+1]", "bad-number", "remove the sign", "[1]");

    row("backslash", R"(["C:\keys"])", "bad-escape", "!write `\\\\` for the backslash", R"(["C:\\keys"])");
    row("escaped single quote", R"(["it\'s"])", "bad-escape", "write a plain `'`", R"(["it's"])");
    row("tab", "[\"a\tb\"]", "control-character", "write it as an escape", R"(["a\tb"])");
    row("control character", QByteArray("[\"a\x01\"]"), "control-character", "write it as an escape", R"(["a\u0001"])");
    row("closing quote", "{\"a\": \"b\n}", "unterminated-string", "!insert the closing quote", "{\"a\": \"b\"\n}");
    row("closing quote before a comma", "[\"https://a.b,\n\"c\"]", "unterminated-string", "!insert the closing quote",
        "[\"https://a.b\",\n\"c\"]");
    row("no-break space", "[1,\u00A02]", "unexpected-character", "replace the invisible character by a space",
        "[1, 2]");
}

void TestSyntaxFixes::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, title);
    QTEST(afterFix(before, id, title), "after");
}

void TestSyntaxFixes::withholds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");

    const auto row = [](const char *name, const QByteArray &text, const char *id) {
        QTest::newRow(name) << text << QByteArray("json-" + QByteArray(id));
    };
    row("bracket behind a comment to the end of the line", "[1 # so", "unclosed-bracket");
    row("bracket behind a comment without end", "[1 /*", "unclosed-bracket");
    row("comma before what is no member", R"({"claim":"a"b"})", "missing-comma");
    row("None", "[None]", "unknown-word");
    row("Null", "[Null]", "unknown-word");
    row("placeholder without quotes", "[<value>]", "unknown-word");
    row("variable without quotes", "[$value]", "unknown-word");
    row("placeholder for a key", "{$key: 1}", "key-not-string");
    row("date", "[2024-01-01]", "bad-number");
    row("leading zero", "[01]", "bad-number");
    row("hexadecimal number", "[0x1F]", "bad-number");
    row("quote that is not closed", "['a\n]", "bad-quotes");
    row("escape of another language in single quotes", R"(['\x41'])", "bad-quotes");
    row("escape of another language", R"(["\x41"])", "bad-escape");
    row("half an escape", R"(["\u00"])", "bad-escape");
    row("open text of several words", "[\"a b: c\n]", "unterminated-string");
    row("open bracket with nothing behind it", R"({"a": [)", "unclosed-bracket");
    row("bracket too many inside", "[1}, 2]", "unexpected-bracket");
    row("open comment", "{} /* a", "unterminated-comment");
    row("missing value", R"({"a":})", "missing-value");
    row("visible character", "[1 \u00A7]", "unexpected-character");
    row("nothing", "", "empty");
    row("second document", "{} {}", "trailing-content");
}

void TestSyntaxFixes::withholds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QCOMPARE(offeredFixes(text, id), QByteArray());
}

SKR_TEST(TestSyntaxFixes)
#include "tst_syntaxfixes.moc"
