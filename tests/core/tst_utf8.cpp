// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/utf8.h"

#include <QTest>

using namespace skr;

class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void sequenceLength_data();
    void sequenceLength();
    void agreesWithEncoding();
    void firstInvalid_data();
    void firstInvalid();
    void replacedInvalid_data();
    void replacedInvalid();
    void asciiCase();
};

void TestUtf8::sequenceLength_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("ASCII") << QByteArray("ab") << 1;
    QTest::newRow("NUL") << QByteArray(1, '\0') << 1;
    QTest::newRow("first of two bytes") << QByteArray("\xC2\x80") << 2;
    QTest::newRow("last of two bytes") << QByteArray("\xDF\xBF") << 2;
    QTest::newRow("first of three bytes") << QByteArray("\xE0\xA0\x80") << 3;
    QTest::newRow("last before the surrogates") << QByteArray("\xED\x9F\xBF") << 3;
    QTest::newRow("first behind the surrogates") << QByteArray("\xEE\x80\x80") << 3;
    QTest::newRow("last of three bytes") << QByteArray("\xEF\xBF\xBF") << 3;
    QTest::newRow("first of four bytes") << QByteArray("\xF0\x90\x80\x80") << 4;
    QTest::newRow("last of all") << QByteArray("\xF4\x8F\xBF\xBF") << 4;
    QTest::newRow("continuation byte") << QByteArray("\x80") << 0;
    QTest::newRow("overlong, two bytes") << QByteArray("\xC1\xBF") << 0;
    QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x9F\xBF") << 0;
    QTest::newRow("overlong, four bytes") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("past the last") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("no lead byte") << QByteArray("\xF5\x80\x80\x80") << 0;
    QTest::newRow("cut short") << QByteArray("\xE2\x82") << 0;
    QTest::newRow("broken off") << QByteArray("\xE2\x82x") << 0;
}

void TestUtf8::sequenceLength()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(utf8SequenceLength(text.toStdString())), expected);
}

void TestUtf8::agreesWithEncoding()
{
    for (std::uint32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (codePoint >= 0xD800 && codePoint < 0xE000)
            continue;
        std::string text;
        appendUtf8(text, codePoint);
        const auto character = static_cast<char32_t>(codePoint);
        if (utf8SequenceLength(text) != text.size()
            || (codePoint % 97 == 0 && QString::fromStdString(text) != QString::fromUcs4(&character, 1)))
            QFAIL(qPrintable(QString::number(codePoint, 16)));
    }
}

void TestUtf8::firstInvalid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("empty") << QByteArray("") << -1;
    QTest::newRow("valid") << QByteArray("a ä € 😀, and more than sixteen bytes of ASCII") << -1;
    QTest::newRow("at once") << QByteArray("\xFF") << 0;
    QTest::newRow("behind ASCII") << QByteArray(40, 'x') + "\x80" << 40;
    QTest::newRow("behind other characters") << QByteArray("ää\xC3") << 4;
    QTest::newRow("in the middle of sixteen bytes") << QByteArray("abc\xFFxxxxxxxxxxxxxxxxxxxxxxxxx") << 3;
}

void TestUtf8::firstInvalid()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    const std::size_t found = firstInvalidUtf8(text.toStdString());
    QCOMPARE(found == std::string_view::npos ? -1 : static_cast<int>(found), expected);
}

void TestUtf8::replacedInvalid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing to replace") << QByteArray("ä") << QByteArray("ä");
    QTest::newRow("each byte once") << QByteArray("a\xFF\xFE"
                                                  "b\x80")
                                    << QByteArray("a\uFFFD\uFFFDb\uFFFD");
    QTest::newRow("cut short") << QByteArray("\xE2\x82") << QByteArray("\uFFFD\uFFFD");
}

void TestUtf8::replacedInvalid()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(replacedInvalidUtf8(text.toStdString())), expected);
}

void TestUtf8::asciiCase()
{
    QCOMPARE(lowerAscii("X-MS-@[`{Ä"), std::string("x-ms-@[`{Ä"));
    QVERIFY(equalsIgnoringAsciiCase("SecureBoot", "secureboot"));
    QVERIFY(!equalsIgnoringAsciiCase("a", "ab"));
    QVERIFY(!equalsIgnoringAsciiCase("Ä", "ä"));
    QVERIFY(equalsIgnoringAsciiCase("", ""));
}

SKR_TEST(TestUtf8)
#include "tst_utf8.moc"
