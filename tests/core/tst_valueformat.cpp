// SPDX-License-Identifier: Apache-2.0
// Values in the formats of claims as people type and paste them.
#include "tests/program/registration.h"

#include "core/claims/valueformat.h"

#include <QTest>

using namespace skr;

Q_DECLARE_METATYPE(skr::Base64Alphabet)
Q_DECLARE_METATYPE(skr::LetterCase)
Q_DECLARE_METATYPE(skr::IntegerText)

class TestValueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hex_data();
    void hex();
    void base64_data();
    void base64();
    void base64Conversion_data();
    void base64Conversion();
    void guid_data();
    void guid();
    void integer_data();
    void integer();
    void signedIntegers();
};

void TestValueFormat::hex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("changed"); // p prefix, s separators, u upper case
    QTest::addColumn<int>("bad");
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << QByteArray("") << -1;
    QTest::newRow("plain") << QByteArray("09af") << QByteArray("09af") << QByteArray("") << -1;
    QTest::newRow("upper case") << QByteArray("09AF") << QByteArray("09af") << QByteArray("u") << -1;
    QTest::newRow("prefix") << QByteArray("0x09af") << QByteArray("09af") << QByteArray("p") << -1;
    QTest::newRow("prefix in upper case") << QByteArray("0X09af") << QByteArray("09af") << QByteArray("p") << -1;
    QTest::newRow("prefix behind a blank") << QByteArray(" 0x09") << QByteArray("09") << QByteArray("ps") << -1;
    QTest::newRow("prefix inside") << QByteArray("090xaf") << QByteArray("090af") << QByteArray("") << 3;
    QTest::newRow("colons") << QByteArray("09:af:00") << QByteArray("09af00") << QByteArray("s") << -1;
    QTest::newRow("line ends") << QByteArray("09\r\naf\n") << QByteArray("09af") << QByteArray("s") << -1;
    QTest::newRow("no-break space") << QByteArray("09\xC2\xA0"
                                                  "af")
                                    << QByteArray("09af") << QByteArray("s") << -1;
    QTest::newRow("not a digit") << QByteArray("09g") << QByteArray("09") << QByteArray("") << 2;
    QTest::newRow("dash") << QByteArray("09-af") << QByteArray("09af") << QByteArray("") << 2;
    QTest::newRow("not ASCII") << QByteArray("0\xC3\xA4") << QByteArray("0") << QByteArray("") << 1;
    QTest::newRow("all at once") << QByteArray("0x09 AF:\n00") << QByteArray("09af00") << QByteArray("psu") << -1;
}

void TestValueFormat::hex()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, digits);
    QFETCH(QByteArray, changed);
    QFETCH(int, bad);
    const HexText read = readHex(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(read.digits), digits);
    QByteArray flags;
    flags += read.prefix ? "p" : "";
    flags += read.separators ? "s" : "";
    flags += read.upperCase ? "u" : "";
    QCOMPARE(flags, changed);
    QCOMPARE(read.bad, bad < 0 ? noOffset : static_cast<std::size_t>(bad));
    QCOMPARE(read.isPlain(), text == digits);
}

void TestValueFormat::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Base64Alphabet>("alphabet");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("padded");
    using enum Base64Alphabet;
    QTest::newRow("empty") << QByteArray("") << Either << 0 << true << true;
    QTest::newRow("one byte, padded") << QByteArray("Zg==") << Either << 1 << true << true;
    QTest::newRow("one byte") << QByteArray("Zg") << Either << 1 << true << false;
    QTest::newRow("two bytes") << QByteArray("Zm8") << Either << 2 << true << false;
    QTest::newRow("three bytes") << QByteArray("Zm9v") << Either << 3 << true << true;
    QTest::newRow("standard") << QByteArray("+/+/") << Standard << 3 << true << true;
    QTest::newRow("URL") << QByteArray("-_-_") << Url << 3 << true << true;
    QTest::newRow("both") << QByteArray("+_+_") << Mixed << 3 << false << true;
    QTest::newRow("one character too many") << QByteArray("Zm9vZ") << Either << 3 << false << false;
    QTest::newRow("too little padding") << QByteArray("Zg=") << Either << 1 << false << false;
    QTest::newRow("too much padding") << QByteArray("Zm9v=") << Either << 3 << false << false;
    QTest::newRow("padding inside") << QByteArray("Zg==Zg==") << Either << 3 << false << false;
    QTest::newRow("padding alone") << QByteArray("==") << Either << 0 << false << false;
    QTest::newRow("wrong character") << QByteArray("Zm9!") << Either << 3 << false << true;
    QTest::newRow("en dash") << QByteArray("Zm9v\xE2\x80\x93") << Either << 4 << false << false;
    QTest::newRow("white space") << QByteArray(" Zm\n9v ") << Either << 3 << true << true;
}

void TestValueFormat::base64()
{
    QFETCH(QByteArray, text);
    QFETCH(Base64Alphabet, alphabet);
    QFETCH(int, bytes);
    QFETCH(bool, valid);
    QFETCH(bool, padded);
    const Base64Text read = readBase64(text.toStdString());
    QCOMPARE(read.alphabet, alphabet);
    if (valid)
        QCOMPARE(static_cast<int>(read.bytes), bytes);
    QCOMPARE(read.isValid(), valid);
    if (read.bad == noOffset)
        QCOMPARE(read.padded, padded);
    QCOMPARE(read.whiteSpace, text.contains(' '));
}

void TestValueFormat::base64Conversion_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("standard");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << QByteArray("");
    QTest::newRow("from standard") << QByteArray("+/8=") << QByteArray("+/8=") << QByteArray("-_8");
    QTest::newRow("from URL") << QByteArray("-_8") << QByteArray("+/8=") << QByteArray("-_8");
    QTest::newRow("from padded URL") << QByteArray("-_8=") << QByteArray("+/8=") << QByteArray("-_8");
    QTest::newRow("two of padding") << QByteArray("-w") << QByteArray("+w==") << QByteArray("-w");
    QTest::newRow("wrapped lines") << QByteArray("Zm9v\nZg") << QByteArray("Zm9vZg==") << QByteArray("Zm9vZg");
}

void TestValueFormat::base64Conversion()
{
    QFETCH(QByteArray, text);
    const Base64Text read = readBase64(text.toStdString());
    QVERIFY(read.isValid());
    QTEST(QByteArray::fromStdString(asBase64(read)), "standard");
    QTEST(QByteArray::fromStdString(asBase64Url(read)), "url");
    // Qt reads both forms as the same bytes.
    QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(asBase64(read))),
             QByteArray::fromBase64(QByteArray::fromStdString(asBase64Url(read)), QByteArray::Base64UrlEncoding));
}

void TestValueFormat::guid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<LetterCase>("letters");
    const QByteArray lower("1734c6e8-3154-4dda-ba5f-a874cc483422");
    using enum LetterCase;
    QTest::newRow("lower case") << lower << lower << true << Lower;
    QTest::newRow("upper case") << lower.toUpper() << lower.toUpper() << true << Upper;
    QTest::newRow("mixed") << QByteArray(lower).replace('a', 'A') << QByteArray(lower).replace('a', 'A') << true
                           << Mixed;
    QTest::newRow("digits only") << QByteArray("00000000-0000-0000-0000-000000000000")
                                 << QByteArray("00000000-0000-0000-0000-000000000000") << true << None;
    QTest::newRow("braces") << QByteArray("{" + lower + "}") << lower << true << Lower;
    QTest::newRow("blanks") << QByteArray(" " + lower + "\n") << lower << true << Lower;
    QTest::newRow("one brace") << QByteArray("{" + lower) << QByteArray("{" + lower) << false << Lower;
    QTest::newRow("not hexadecimal") << QByteArray(lower).replace('c', 'g') << QByteArray(lower).replace('c', 'g')
                                     << false << Lower;
    QTest::newRow("without dashes") << QByteArray(lower).replace("-", "") << QByteArray(lower).replace("-", "") << false
                                    << Lower;
    QTest::newRow("too short") << lower.left(35) << lower.left(35) << false << Lower;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << false << None;
}

void TestValueFormat::guid()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, inner);
    const GuidText read = readGuid(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(read.text), inner);
    QCOMPARE(read.wrapped, text != inner);
    QTEST(read.valid, "valid");
    QTEST(read.letters, "letters");
}

void TestValueFormat::integer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<IntegerText>("expected");
    using enum IntegerText;
    QTest::newRow("zero") << QByteArray("0") << Exact;
    QTest::newRow("minus zero") << QByteArray("-0") << Exact;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << Exact;
    QTest::newRow("past 2^53") << QByteArray("9007199254740993") << PastExact;
    QTest::newRow("-2^53") << QByteArray("-9007199254740992") << Exact;
    QTest::newRow("past -2^53") << QByteArray("-9007199254740993") << PastExact;
    QTest::newRow("largest signed") << QByteArray("9223372036854775807") << PastExact;
    QTest::newRow("largest unsigned") << QByteArray("18446744073709551615") << PastExact;
    QTest::newRow("one more") << QByteArray("18446744073709551616") << OutOfRange;
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << PastExact;
    QTest::newRow("one less") << QByteArray("-9223372036854775809") << OutOfRange;
    QTest::newRow("many digits") << QByteArray(1000, '9') << OutOfRange;
    QTest::newRow("fraction") << QByteArray("1.0") << NotInteger;
    QTest::newRow("exponent") << QByteArray("1e3") << NotInteger;
    QTest::newRow("both") << QByteArray("-1.5E-3") << NotInteger;
    QTest::newRow("leading zero") << QByteArray("01") << NotNumber;
    QTest::newRow("plus") << QByteArray("+1") << NotNumber;
    QTest::newRow("no digit behind the point") << QByteArray("1.") << NotNumber;
    QTest::newRow("no digit in the exponent") << QByteArray("1e") << NotNumber;
    QTest::newRow("letters behind") << QByteArray("1x") << NotNumber;
    QTest::newRow("minus alone") << QByteArray("-") << NotNumber;
    QTest::newRow("empty") << QByteArray("") << NotNumber;
    QTest::newRow("hexadecimal") << QByteArray("0x1f") << NotNumber;
}

void TestValueFormat::integer()
{
    QFETCH(QByteArray, text);
    QTEST(readInteger(text.toStdString()), "expected");
}

void TestValueFormat::signedIntegers()
{
    QCOMPARE(signedInteger("-5"), std::optional<std::int64_t>(-5));
    QCOMPARE(signedInteger("9223372036854775807"), std::optional<std::int64_t>(INT64_MAX));
    QVERIFY(!signedInteger("9223372036854775808"));
    QVERIFY(!signedInteger("1.0"));
    QVERIFY(!signedInteger("01"));
    QVERIFY(!signedInteger(""));
}

SKR_TEST(TestValueFormat)
#include "tst_valueformat.moc"
