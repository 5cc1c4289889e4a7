// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/syntax/syntaxtree.h"
#include "fuzz/syntaxinvariants.h"

#include <QTest>

#include <array>
#include <set>

using namespace skr;

namespace {

constexpr std::array<const char *, syntaxErrorCodeCount> codeNames = {
    "ByteOrderMark",   "Comment",           "UnterminatedComment", "EmptyDocument",
    "TrailingContent", "MissingComma",      "ExtraComma",          "TrailingComma",
    "MissingColon",    "MissingValue",      "MissingKey",          "KeyNotString",
    "UnclosedBracket", "UnexpectedBracket", "UnexpectedCharacter", "UnterminatedString",
    "BadEscape",       "LoneSurrogate",     "ControlCharacter",    "InvalidUtf8",
    "BadQuotes",       "BadNumber",         "UnknownWord",         "TooDeep"};

/// `MissingComma 2-3, TrailingComma 7-8`
QString described(const std::vector<SyntaxError> &errors)
{
    QStringList list;
    for (const SyntaxError &error : errors) {
        list.append(QStringLiteral("%1 %2-%3")
                        .arg(QLatin1String(codeNames[static_cast<std::size_t>(error.code)]))
                        .arg(error.range.begin)
                        .arg(error.range.end));
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

class TestSyntaxErrors : public QObject
{
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void everyCodeHasARow();
    void firstErrorsByPosition();
    void countsAllErrors();
    void tooDeep_data();
    void tooDeep();
    void anyTextInLinearTime_data();
    void anyTextInLinearTime();

private:
    std::set<std::string> m_codesSeen;
};

void TestSyntaxErrors::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };

    row("none", "{\"a\": [1, true, null, \"x\"]}", "");
    row("none in a lone value", " 1 ", "");
    row("byte order mark", "\xEF\xBB\xBF{}", "ByteOrderMark 0-3");
    row("byte order mark inside", "[\xEF\xBB\xBF]", "UnexpectedCharacter 1-4");
    row("comment to the end of the line", "{} // x\n", "Comment 3-7");
    row("comment to a carriage return", "//x\r1", "Comment 0-3");
    row("comment of a shell", "# x\n{}", "Comment 0-3");
    row("comment in brackets", "[1 /* , 2 \n */, 3]", "Comment 3-14");
    row("comment without end", "{} /* x", "UnterminatedComment 3-7");
    row("comment without end in a container", "[1 /*/", "UnclosedBracket 0-1, UnterminatedComment 3-6");
    row("empty", "", "EmptyDocument 0-0");
    row("blank", " \n ", "EmptyDocument 0-3");
    row("comment alone", "//", "Comment 0-2, EmptyDocument 0-2");

    row("two values", "{} 1", "TrailingContent 3-4");
    row("two containers", "[][]", "TrailingContent 2-3");
    row("comma behind the root", "{},", "UnexpectedCharacter 2-3");
    row("missing comma in an array", "[1 2]", "MissingComma 2-3");
    row("missing comma, nothing between", "[[]{}]", "MissingComma 3-3");
    row("missing comma in an object", "{\"a\":1 \"b\":2}", "MissingComma 6-7");
    row("missing comma before a comment", "[1 /**/ 2]", "MissingComma 2-8, Comment 3-7");
    row("extra comma", "[1,,2]", "ExtraComma 3-4");
    row("extra comma first", "[,1]", "ExtraComma 1-2");
    row("comma alone in an object", "{,}", "ExtraComma 1-2");
    row("trailing comma in an array", "[1, ]", "TrailingComma 2-3");
    row("trailing comma in an object", "{\"a\":1,}", "TrailingComma 6-7");
    row("trailing comma at the end of the text", "[1,", "UnclosedBracket 0-1, TrailingComma 2-3");

    row("missing colon", "{\"a\" 1}", "MissingColon 4-5");
    row("key alone", "{\"a\"}", "MissingColon 4-4");
    row("key alone before a comma", "{\"a\" , \"b\":1}", "MissingColon 4-5");
    row("key alone before a member", "{\"a\" \"b\":1}", "MissingColon 4-5");
    row("missing value", "{\"a\": }", "MissingValue 5-6");
    row("missing value before a comma", "{\"a\":,\"b\":1}", "MissingValue 5-5");
    row("missing value before a member", "{\"a\":\n\"b\":1}", "MissingValue 5-6");
    row("missing value at the end of the text", "{\"a\":", "UnclosedBracket 0-1, MissingValue 5-5");
    row("missing key", "{:1}", "MissingKey 1-2");
    row("object in the place of a key", "{{\"a\":1}}", "MissingKey 1-2");
    row("array in the place of a key", "{\"a\":1,[2]}", "MissingKey 7-8");
    row("word for a key", "{claim: 1}", "KeyNotString 1-6");
    row("word for a key, alone", "{claim}", "KeyNotString 1-6");
    row("number for a key", "{1: 1}", "KeyNotString 1-2");
    row("two colons", "{\"a\"::1}", "UnexpectedCharacter 5-6");
    row("colon in an array", "[1:2]", "UnexpectedCharacter 2-3, MissingComma 2-3");
    row("colon behind a number", "{\"a\":1:2}", "UnexpectedCharacter 6-7, MissingComma 6-7, KeyNotString 7-8");

    row("unclosed object", "{\"a\":1", "UnclosedBracket 0-1");
    row("unclosed array in an object", "{\"a\":[1}", "UnclosedBracket 5-6");
    row("unclosed object in an array", "[{\"a\":1]", "UnclosedBracket 1-2");
    row("nothing to close", "[1]}", "UnexpectedBracket 3-4");
    row("nothing of this kind to close", "[1}]", "UnexpectedBracket 2-3");

    row("no-break space", "[1,\xC2\xA0 2]", "UnexpectedCharacter 3-5");
    row("no-break space between key and colon", "{\"a\"\xC2\xA0:1}", "UnexpectedCharacter 4-6");
    row("narrow no-break space", "\xE2\x80\xAF[]", "UnexpectedCharacter 0-3");
    row("zero-width space, separator, ideographic space",
        "[\xE2\x80\x8B"
        "\xE2\x80\xA8"
        "\xE3\x80\x80"
        "]",
        "UnexpectedCharacter 1-4, UnexpectedCharacter 4-7, UnexpectedCharacter 7-10");
    row("bullet", "[\xE2\x80\xA2]", "UnexpectedCharacter 1-4");
    row("start of a character, cut short", "[\xE2\x80", "UnclosedBracket 0-1, InvalidUtf8 1-3");
    row("form feed", "[1\f]", "UnexpectedCharacter 2-3");
    row("NUL", QByteArray("[1\0]", 4), "UnexpectedCharacter 2-3");
    row("punctuation", "[@, ;, /x]", "UnexpectedCharacter 1-2, UnexpectedCharacter 4-5, UnexpectedCharacter 7-9");
    row("other script", "\xC3\xA4", "UnexpectedCharacter 0-2");

    row("unterminated string", "[\"a\n,1]", "UnterminatedString 1-3");
    row("unterminated string, CRLF", "[\"a\r\n]", "UnterminatedString 1-3");
    row("unterminated string at the end", "\"a\\\"", "UnterminatedString 0-4");
    row("lone quote", "\"", "UnterminatedString 0-1");
    row("backslash at the end", "\"\\", "UnterminatedString 0-2, BadEscape 1-2");
    row("bad escape", "\"a\\qb\"", "BadEscape 2-4");
    row("bad escape of several bytes", "\"\\\xC3\xA4\"", "BadEscape 1-4");
    row("escaped line end", "\"\\\n\"",
        "UnterminatedString 0-2, BadEscape 1-2, UnterminatedString 3-4, TrailingContent 3-4");
    row("bad hexadecimal digits", "\"\\u12x4\"", "BadEscape 1-3");
    row("hexadecimal digits cut short", "\"\\u12\"", "BadEscape 1-3");
    row("control character for a hexadecimal digit", "\"\\u000\x10\"", "BadEscape 1-3, ControlCharacter 6-7");
    row("high surrogate alone", "\"\\uD800\"", "LoneSurrogate 1-7");
    row("low surrogate alone", "\"\\uDC00\"", "LoneSurrogate 1-7");
    row("two high surrogates", "\"\\uD83D\\uD83D\"", "LoneSurrogate 1-7, LoneSurrogate 7-13");
    row("control character", "\"a\tb\"", "ControlCharacter 2-3");
    row("NUL in a string", QByteArray("\"\0\"", 3), "ControlCharacter 1-2");
    row("invalid UTF-8", "\"\xFF\"", "InvalidUtf8 1-2");
    row("overlong UTF-8", "\"\xC0\xAF\"", "InvalidUtf8 1-2, InvalidUtf8 2-3");
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", "InvalidUtf8 1-2, InvalidUtf8 2-3, InvalidUtf8 3-4");
    row("UTF-8 cut by the quote", "\"\xE2\x82\"", "InvalidUtf8 1-2, InvalidUtf8 2-3");
    row("invalid UTF-8 outside of strings", "[\xFF\xFE]", "InvalidUtf8 1-3");

    row("single quotes", "{'a': 'b'}", "BadQuotes 1-4, BadQuotes 6-9");
    row("single quote alone", "['a\n]", "BadQuotes 1-3");
    row("quotes of a word processor", "[“a”]", "BadQuotes 1-8");
    row("mixed quotes", "[“a\"]", "BadQuotes 1-6");
    row("German quotes", "[„a, b“]", "BadQuotes 1-11");
    row("bad numbers", "[01, +1, .5, 1., 1e, -, 0x1F, 1_000]",
        "BadNumber 1-3, BadNumber 5-7, BadNumber 9-11, BadNumber 13-15, BadNumber 17-19, BadNumber 21-22, "
        "BadNumber 24-28, BadNumber 30-35");
    row("good numbers", "[0, -0, 1.50, 1E+2, 1e-2, 0.0e0, 12345678901234567890123, 1e400]", "");
    row("unknown words", "[True, nul, undefined, <x>, $x]",
        "UnknownWord 1-5, UnknownWord 7-10, UnknownWord 12-21, UnknownWord 23-26, UnknownWord 28-30");
    row("placeholder", "[${a b}, 1]", "UnknownWord 1-7");
    row("placeholder without end", "[${a, 1]",
        "UnknownWord 1-2, MissingComma 2-2, UnclosedBracket 2-3, KeyNotString 3-4, KeyNotString "
        "6-7");
    row("word against a quote", "[true\"a\"]", "MissingComma 5-5");
    row("too deep", QByteArray(maximumDepth, '[') + "[1]" + QByteArray(maximumDepth, ']'), "TooDeep 256-257");
}

void TestSyntaxErrors::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const SyntaxTree tree = SyntaxTree::parse({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(described(tree.errors()), expected);
    QCOMPARE(tree.errorCount(), tree.errors().size());
    QCOMPARE(QString::fromStdString(test::SyntaxInvariants::broken(tree)), QString());
    for (const SyntaxError &error : tree.errors())
        m_codesSeen.insert(codeNames[static_cast<std::size_t>(error.code)]);
}

void TestSyntaxErrors::everyCodeHasARow()
{
    for (const char *name : codeNames)
        QVERIFY2(m_codesSeen.contains(name), name);
}

void TestSyntaxErrors::firstErrorsByPosition()
{
    // The brackets are noted last, but stand first.
    std::string text = "[{";
    for (int i = 0; i < 5000; ++i)
        text += "x,";
    const SyntaxTree tree = SyntaxTree::parse(text);
    QCOMPARE(tree.errors().size(), SyntaxTree::maximumErrors);
    QVERIFY(tree.errors()[0] == (SyntaxError{SyntaxErrorCode::UnclosedBracket, {0, 1}}));
    QVERIFY(tree.errors()[1] == (SyntaxError{SyntaxErrorCode::UnclosedBracket, {1, 2}}));
    QVERIFY(tree.errors()[2] == (SyntaxError{SyntaxErrorCode::KeyNotString, {2, 3}}));
    QVERIFY(tree.errors().back() == (SyntaxError{SyntaxErrorCode::KeyNotString, {1996, 1997}}));
}

void TestSyntaxErrors::countsAllErrors()
{
    std::string text = "[";
    for (int i = 0; i < 5000; ++i)
        text += "x,";
    const SyntaxTree tree = SyntaxTree::parse(text);
    QCOMPARE(tree.errorCount(SyntaxErrorCode::UnknownWord), std::size_t{5000});
    QCOMPARE(tree.errorCount(), std::size_t{5002}); // and the bracket and the last comma
    QVERIFY(!tree.isJson());
}

void TestSyntaxErrors::tooDeep_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("closing");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
    QTest::newRow("objects without keys") << QByteArray("{") << QByteArray("}");
    QTest::newRow("never closed") << QByteArray("[{\"a\":") << QByteArray("");
    QTest::newRow("closed the other way round") << QByteArray("[{\"a\":") << QByteArray("]}");
    QTest::newRow("strings with brackets") << QByteArray("[\"]\\\"]\",") << QByteArray("]");
}

void TestSyntaxErrors::tooDeep()
{
    QFETCH(QByteArray, opening);
    QFETCH(QByteArray, closing);
    const std::string text = (opening.repeated(100'000) + "1" + closing.repeated(100'000)).toStdString();
    const SyntaxTree tree = SyntaxTree::parse(text);
    QVERIFY(tree.errorCount(SyntaxErrorCode::TooDeep) > 0);
    QVERIFY(!tree.isJson());
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        std::size_t depth = 0;
        for (NodeIndex outer = node; outer != 0; outer = tree[outer].parent)
            depth += tree[outer].kind == NodeKind::Object || tree[outer].kind == NodeKind::Array ? 1 : 0;
        QVERIFY(depth <= maximumDepth);
    }
}

void TestSyntaxErrors::anyTextInLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    const auto row = [](const char *name, const char *piece) { QTest::newRow(name) << QByteArray(piece); };
    row("opening brackets", "[");
    row("opening braces", "{");
    row("closing brackets", "]");
    row("closing braces", "}");
    row("empty arrays", "[]");
    row("empty objects", "{}");
    row("empty objects for keys", "{{}");
    row("brackets that do not match", "[1}");
    row("keys", "{\"a\"");
    row("keys and colons", "{\"a\":");
    row("values that become keys", "{\"a\" \"b\":");
    row("commas", ",");
    row("colons", ":");
    row("numbers", "1 ");
    row("words", "x ");
    row("double quotes", "\"");
    row("single quotes", "'");
    row("text in single quotes", "'a' ");
    row("quotes of a word processor", "“");
    row("backslashes", "\\");
    row("escapes cut short", "\"\\u12");
    row("placeholders", "${");
    row("placeholders with names", "${a");
    row("comments without end", "/*");
    row("slashes", "/");
    row("comments of a shell", "#");
    row("line ends", "\n");
    row("no-break spaces", "\xC2\xA0");
    row("invalid UTF-8", "\xFF");
    row("UTF-8 cut short", "\xE2\x80");
}

void TestSyntaxErrors::anyTextInLinearTime()
{
    QFETCH(QByteArray, piece);
    // A second would be long; what is not linear takes minutes.
    const std::string text = piece.repeated(2'000'000 / piece.size()).toStdString();
    const SyntaxTree tree = SyntaxTree::parse(text);
    QVERIFY(!tree.isJson());
    QVERIFY(tree.errors().size() <= SyntaxTree::maximumErrors);
}

SKR_TEST(TestSyntaxErrors)
#include "tst_syntaxerrors.moc"
