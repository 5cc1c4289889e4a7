// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/wrapping/base64layer.h"
#include "core/wrapping/stringlayer.h"
#include "core/wrapping/wrapping.h"

#include <QTest>

using namespace skr;

namespace {

/// A policy whose one value is `value`, as JSON.
std::string policyWithValue(const std::string &value)
{
    return R"({"version":"1.0.0","anyOf":[{"authority":"https://a.attest.azure.net","allOf":[{"claim":"c","equals":")"
        + value + "\"}]}]}";
}

} // namespace

/// How layers write what is new: in the style of what is there.
class TestWrappingLayers : public QObject
{
    Q_OBJECT

private slots:
    void stringEscapes_data();
    void stringEscapes();
    void pythonEscapes();
    void base64Style_data();
    void base64Style();
    void base64OfEveryLength();
    void utf16BeyondTheFirstPlane();
    void importKeyGrows();
    void terraformGrows();
};

void TestWrappingLayers::stringEscapes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quotes") << QByteArray(R"({\"a\":1})") << QByteArray("1") << QByteArray("\"b\"")
                            << QByteArray(R"({\"a\":\"b\"})");
    QTest::newRow("numeric quotes") << QByteArray(R"({\u0022a\u0022:1})") << QByteArray("1") << QByteArray("\"b\"")
                                    << QByteArray(R"({\u0022a\u0022:\u0022b\u0022})");
    QTest::newRow("both kinds: what is not changed stays") << QByteArray(R"({\"a\":\u0022b\u0022})") << QByteArray("b")
                                                           << QByteArray("c") << QByteArray(R"({\"a\":\u0022c\u0022})");
    QTest::newRow("slash as it is") << QByteArray(R"({\"a\":\"1\"})") << QByteArray("1") << QByteArray("/")
                                    << QByteArray(R"({\"a\":\"/\"})");
    QTest::newRow("escaped slash") << QByteArray(R"({\"a\":\"\/1\"})") << QByteArray("1") << QByteArray("/")
                                   << QByteArray(R"({\"a\":\"\/\/\"})");
    QTest::newRow("beyond ASCII as it is")
        << QByteArray("{\\\"a\\\":\\\"1\xC3\xA4\\\"}") << QByteArray("1") << QByteArray("\xC3\xB6")
        << QByteArray("{\\\"a\\\":\\\"\xC3\xB6\xC3\xA4\\\"}");
    QTest::newRow("beyond ASCII escaped, upper case")
        << QByteArray(R"({\"a\":\"1\u00E4\"})") << QByteArray("1") << QByteArray("\xC3\xB6\xF0\x9F\x98\x80")
        << QByteArray(R"({\"a\":\"\u00F6\uD83D\uDE00\u00E4\"})");
    QTest::newRow("escaped less-than") << QByteArray(R"({\"a\":\"1\u003c\"})") << QByteArray("1") << QByteArray("<x")
                                       << QByteArray(R"({\"a\":\"\u003cx\u003c\"})");
    QTest::newRow("line ends and controls")
        << QByteArray(R"({\"a\":1})") << QByteArray("1") << QByteArray("[\r\n\t\b\f\x01]")
        << QByteArray(R"({\"a\":[\r\n\t\b\f\u0001]})");
    QTest::newRow("backslash") << QByteArray(R"({\"a\":\"1\"})") << QByteArray("1") << QByteArray("\\\\")
                               << QByteArray(R"({\"a\":\"\\\\\"})");
}

void TestWrappingLayers::stringEscapes()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, expected);
    const std::string outer = "\"" + content.toStdString() + "\"";
    const StringLayer layer("s", "s", {1, outer.size() - 1}, StringLayer::Dialect::Json);
    const std::string before = unescapedContent(content.toStdString(), StringLayer::Dialect::Json).value_or("");
    const std::string after = QByteArray::fromStdString(before).replace(from, to).toStdString();
    const Written written = layer.write(outer, before, after);
    QVERIFY(written.text);
    QCOMPARE(QByteArray::fromStdString(*written.text), "\"" + expected + "\"");
    QCOMPARE(unescapedContent(expected.toStdString(), StringLayer::Dialect::Json).value_or("bad"), after);
}

void TestWrappingLayers::pythonEscapes()
{
    const std::string bytes = "b'" + policyWithValue("it\\'s \\xc3\\xa4 \\\\t") + "'\n";
    const Wrapping wrapping = Wrapping::recognise(bytes);
    QCOMPARE(wrapping.policyText(), policyWithValue("it's \xC3\xA4 \\t"));
    QCOMPARE(wrapping.write(wrapping.policyText()).text.value_or("refused"), bytes);
    QCOMPARE(wrapping.write(policyWithValue("it's \xC3\xB6' \\t\n\r\t\x01")).text.value_or("refused"),
             "b'" + policyWithValue("it\\'s \\xc3\\xb6\\' \\\\t\\n\\r\\t\\x01") + "'\n");
    QCOMPARE(Wrapping::recognise("b'" + policyWithValue("\\q") + "'").state(),
             WrappingState::Editable); // as text around it
}

void TestWrappingLayers::base64Style_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("url");
    QTest::addColumn<bool>("padded");
    QTest::addColumn<int>("lineLength");
    QTest::newRow("base64") << QByteArray("base64 with padding") << false << true << 0;
    QTest::newRow("base64 without padding") << QByteArray("base64 without padding") << false << false << 0;
    QTest::newRow("base64url") << QByteArray("base64url without padding") << true << false << 0;
    QTest::newRow("base64url with padding") << QByteArray("base64url with padding") << true << true << 0;
    QTest::newRow("lines") << QByteArray("base64 with padding, in lines") << false << true << 64;
}

void TestWrappingLayers::base64Style()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, url);
    QFETCH(bool, padded);
    QFETCH(int, lineLength);
    std::string text = policyWithValue("\xC3\xBF\xC3\xBE~~~>>>");
    text.append((4 - text.size() % 3) % 3, ' '); // a length at which padding shows
    const Base64Layer::Style style{url, padded, std::size_t(lineLength), lineLength > 0 ? "\r\n" : ""};
    const std::string encoded = encodedBase64(text, style) + "\n";
    const Wrapping wrapping = Wrapping::recognise(encoded);
    QCOMPARE(wrapping.policyText(), text);
    QCOMPARE(QByteArray::fromStdString(wrapping.description()), "policy in " + name);
    text.replace(text.find("~~~"), 3, "~!");
    QCOMPARE(wrapping.write(text).text.value_or("refused"), encodedBase64(text, style) + "\n");
}

void TestWrappingLayers::base64OfEveryLength()
{
    for (int length = 0; length < 100; ++length) {
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes += static_cast<char>(i * 37 + length);
        for (const bool url : {false, true}) {
            for (const bool padded : {false, true}) {
                const auto options = (url ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding)
                    | (padded ? QByteArray::KeepTrailingEquals : QByteArray::OmitTrailingEquals);
                QCOMPARE(encodedBase64(bytes.toStdString(), {url, padded, 0, {}}),
                         bytes.toBase64(options).toStdString());
            }
        }
    }
}

void TestWrappingLayers::utf16BeyondTheFirstPlane()
{
    const QString text = QString::fromStdString(policyWithValue("\xF0\x9F\x98\x80 \xE2\x82\xAC \xC3\xA4"));
    const std::string bytes(reinterpret_cast<const char *>(text.utf16()), std::size_t(text.size()) * 2);
    const Wrapping wrapping = Wrapping::recognise(bytes);
    QCOMPARE(QString::fromStdString(wrapping.policyText()), text);
    const QString other = QString::fromStdString(policyWithValue("\xF0\x9F\x98\x81"));
    const std::string expected(reinterpret_cast<const char *>(other.utf16()), std::size_t(other.size()) * 2);
    QCOMPARE(wrapping.write(other.toStdString()).text.value_or("refused"), expected);
}

void TestWrappingLayers::importKeyGrows()
{
    const std::string bytes = "{\n  \"claims\": [\n    [\n      {\"claim\": \"c\", \"equals\": \"1\"}\n    ]\n  ],\n"
                              "  \"key\": {\"authority\": {\"endpoint\": \"a.attest.azure.net\"}}\n}\n";
    const Wrapping wrapping = Wrapping::recognise(bytes);
    QVERIFY(wrapping.policyText().find("\"https://a.attest.azure.net\"") != std::string::npos);
    const Written laidOutAnew = wrapping.write(policyWithValue("1"));
    QCOMPARE(laidOutAnew.text.value_or(laidOutAnew.refusal), bytes); // only the layout of the policy differs
    std::string wanted = policyWithValue("1");
    wanted.replace(wanted.find("{\"claim\""), 0, "{\"claim\":\"d\",\"equals\":\"2\"},");
    wanted.replace(wanted.find("a.attest"), 1, "b");
    const Written written = wrapping.write(wanted);
    QVERIFY2(written.text, written.refusal.c_str());
    QVERIFY(written.text->find("\"endpoint\": \"b.attest.azure.net\"") != std::string::npos);
    QVERIFY(written.text->ends_with("  \"key\": {\"authority\": {\"endpoint\": \"b.attest.azure.net\"}}\n}\n"));
    const std::string again = Wrapping::recognise(*written.text).policyText();
    QVERIFY(again.find("\"d\"") < again.find("\"c\""));
}

void TestWrappingLayers::terraformGrows()
{
    const std::string before =
        "release_policy {\n  json = jsonencode({\n    version = \"1.0.0\"\n    anyOf = [{ authority = "
        "var.maa, allOf = [{ claim = \"c\", equals = true }] }]\n  })\n}\n";
    const Wrapping wrapping = Wrapping::recognise(before);
    QVERIFY(wrapping.policyText().find("\"${var.maa}\"") != std::string::npos);
    const Written written =
        wrapping.write(R"({"version": "1.0.0", "anyOf": [{"authority": "${var.maa}", "allOf": []}]})");
    QCOMPARE(written.text.value_or(written.refusal),
             std::string("release_policy {\n  json = jsonencode({\n    version = \"1.0.0\"\n    anyOf = [\n      {\n"
                         "        authority = \"${var.maa}\"\n        allOf = []\n      }\n    ]\n  })\n}\n"));
}

SKR_TEST(TestWrappingLayers)
#include "tst_wrappinglayers.moc"
