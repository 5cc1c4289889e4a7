// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/base64.h"

#include <QTest>

#include <random>

using namespace skr;

class TestBase64 : public QObject
{
    Q_OBJECT

private slots:
    void decode_data();
    void decode();
    void refuse_data();
    void refuse();
    void everyByteInEveryPlace();
    void agreesWithQt();
};

void TestBase64::decode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("Zg") << QByteArray("f");
    QTest::newRow("one byte, padded") << QByteArray("Zg==") << QByteArray("f");
    QTest::newRow("two bytes") << QByteArray("Zm8") << QByteArray("fo");
    QTest::newRow("two bytes, padded") << QByteArray("Zm8=") << QByteArray("fo");
    QTest::newRow("three bytes") << QByteArray("Zm9v") << QByteArray("foo");
    QTest::newRow("six bytes") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    QTest::newRow("characters of the URL alphabet") << QByteArray("-_-_") << QByteArray("\xFB\xFF\xBF");
    QTest::newRow("NUL") << QByteArray("AAAA") << QByteArray(3, '\0');
}

void TestBase64::decode()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto decoded = decodedBase64Url(text.toStdString(), nullptr);
    QVERIFY(decoded);
    QCOMPARE(QByteArray::fromStdString(*decoded), expected);
}

void TestBase64::refuse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bad");
    QTest::newRow("plain base64, plus") << QByteArray("Zm+v") << 2;
    QTest::newRow("plain base64, slash") << QByteArray("/m9v") << 0;
    QTest::newRow("blank") << QByteArray("Zm9v Zg") << 4;
    QTest::newRow("line end") << QByteArray("Zm9vZg\n") << 6;
    QTest::newRow("in the last group") << QByteArray("Zm9vZ!") << 5;
    QTest::newRow("not ASCII") << QByteArray("Zm\xC3\xA4v") << 2;
    QTest::newRow("NUL") << QByteArray("Zm\0v", 4) << 2;
    QTest::newRow("padding inside") << QByteArray("Zg==Zm9v") << 2;
    QTest::newRow("padding of the wrong length") << QByteArray("Zg=") << 2;
    QTest::newRow("padding of a whole group") << QByteArray("Zm9v====") << 4;
    QTest::newRow("padding alone") << QByteArray("=") << 0;
    QTest::newRow("one digit too few") << QByteArray("Zm9vY") << 5;
}

void TestBase64::refuse()
{
    QFETCH(QByteArray, text);
    QFETCH(int, bad);
    std::size_t found = 1000;
    QVERIFY(!decodedBase64Url(text.toStdString(), &found));
    QCOMPARE(static_cast<int>(found), bad);
    QVERIFY(!decodedBase64Url(text.toStdString(), nullptr));
}

void TestBase64::everyByteInEveryPlace()
{
    const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (const std::size_t length : {2, 3, 4, 6, 7, 8, 15, 16, 18, 19, 32, 35, 48}) {
        for (std::size_t place = 0; place < length; ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text(length, 'A');
                text[place] = static_cast<char>(byte);
                const bool padding = byte == '=' && length % 4 == 0 && place == length - 1;
                const bool digit = digits.find(text[place]) != std::string::npos;
                std::size_t bad = place;
                QCOMPARE(decodedBase64Url(text, &bad).has_value(), digit || padding);
                QCOMPARE(bad, place);
            }
        }
    }
}

void TestBase64::agreesWithQt()
{
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes(static_cast<int>(random() % 150), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        for (const auto padding : {QByteArray::OmitTrailingEquals, QByteArray::KeepTrailingEquals}) {
            const QByteArray text = bytes.toBase64(QByteArray::Base64UrlEncoding | padding);
            const auto decoded = decodedBase64Url(text.toStdString(), nullptr);
            QVERIFY(decoded);
            QCOMPARE(QByteArray::fromStdString(*decoded), bytes);
        }
    }
}

SKR_TEST(TestBase64)
#include "tst_base64.moc"
