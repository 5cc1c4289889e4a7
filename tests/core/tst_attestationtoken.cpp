// SPDX-License-Identifier: Apache-2.0
#include "tests/conversions.h"
#include "tests/program/registration.h"

#include "core/token/attestationtoken.h"

#include <QTest>

using namespace skr;

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray shortJwt(const QByteArray &payload, const QByteArray &header = "{\"alg\":\"RS256\"}")
{
    return part(header) + "." + part(payload) + ".c2ln";
}

std::shared_ptr<const AttestationToken> parsedText(const QByteArray &text)
{
    return AttestationToken::parse(text.toStdString(), nullptr);
}

const QByteArray guestPayload =
    "{\"iss\":\"https:\\/\\/sharedeus.eus.attest.azure.net\",\"exp\":1700000000,\"iat\":1699971200.75,\"nbf\":\"soon\","
    "\"secureboot\":true,\"x-ms-attestation-type\":\"azurevm\",\"x-ms-azurevm-attested-pcrs\":[0,1],\"vmpl\":0,"
    "\"a.b\":1,\"twice\":1,\"twice\":{\"x\":2},\"\\u0061bc\":3,\"nil\":null,\"\":{\"\":4},"
    "\"x-ms-isolation-tee\":{\"x-ms-runtime\":{\"vm-configuration\":{\"secure-boot\":false}},\"a\":{\"b\":5}}}";

} // namespace

class TestAttestationToken : public QObject
{
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void refusals_data();
    void refusals();
    void sizeIsBounded();
    void find_data();
    void find();
    void findIgnoringCase();
    void values();
    void times();
    void timesThatAreNone_data();
    void timesThatAreNone();
    void kinds_data();
    void kinds();
    void everyKindHasADescription();
};

void TestAttestationToken::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJwt");
    const QByteArray payload = "{\"iss\": \"https://i\"}";
    QTest::newRow("JWT") << shortJwt(payload) << true;
    QTest::newRow("JWT with an empty signature") << part("{}") + "." + part(payload) + "." << true;
    QTest::newRow("JWT without a signature") << part("{}") + "." + part(payload) << true;
    QTest::newRow("JWT with padding") << QByteArray("{ }").toBase64() + "."
            + payload.toBase64(QByteArray::Base64UrlEncoding)
            + ".==" << true;
    QTest::newRow("JWT, its header over several lines") << shortJwt(payload, "{\n  \"alg\": \"RS256\"\n}") << true;
    QTest::newRow("JWT with white space around") << "\r\n " + shortJwt(payload) + "\t\n" << true;
    QTest::newRow("JWT in quotes") << " \"" + shortJwt(payload) + "\"\n" << true;
    QTest::newRow("JWT behind a byte order mark") << "\xEF\xBB\xBF" + shortJwt(payload) << true;
    QTest::newRow("payload") << payload << false;
    QTest::newRow("payload with white space around") << "\n" + payload + "\r\n" << false;
    QTest::newRow("payload behind a byte order mark") << "\xEF\xBB\xBF" + payload << false;
    QTest::newRow("payload with a byte order mark inside the JWT") << shortJwt("\xEF\xBB\xBF" + payload) << true;
}

void TestAttestationToken::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJwt);
    TokenError error;
    const auto read = AttestationToken::parse(text.toStdString(), &error);
    QVERIFY2(read, error.message.c_str());
    QCOMPARE(read->form() == AttestationToken::Form::Jwt, isJwt);
    QCOMPARE(read->header().empty(), !isJwt);
    QCOMPARE(bytes(read->issuer()), QByteArray("https://i"));
    QCOMPARE(bytes(read->tree().text()), bytes(read->payload()));
}

void TestAttestationToken::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &text, const char *message, int offset) {
        QTest::newRow(name) << text << QByteArray(message) << offset;
    };
    const QByteArray neither = "the text is neither a JWT (three parts joined by dots) nor a JSON object";
    row("empty", "", "there is no text: a token is a JWT, or its payload as JSON", 0);
    row("blank", " \r\n", "there is no text: a token is a JWT, or its payload as JSON", 0);
    row("empty quotes", "\"\"", "there is no text: a token is a JWT, or its payload as JSON", 0);
    row("prose", " some prose. With dots. In it", neither, 1);
    row("array", "[{}]", neither, 0);
    row("JSON text", "\"a\"", neither, 1);
    row("one part", part("{\"alg\":\"none\"}"), neither, 0);
    row("binary",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0",
                   8),
        neither, 0);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "the text is UTF-16: save it as UTF-8", 0);
    row("five parts", "eyJhIjoxfQ.a.b.c.d", "the text has more than the three parts of a JWT", 14);

    row("plain base64", "eyJh+joxfQ.e30.",
        "the header is not base64url: byte 5 is `+`; this is plain base64, a JWT has `-` and `_` for `+` and `/`", 4);
    row("line end inside", " eyJhIjoxfQ.e3\n0.",
        "the payload is not base64url: byte 3 is a line end; take it out, a JWT is one line without blanks", 14);
    row("blank inside", "eyJhIjoxfQ. e30.",
        "the payload is not base64url: byte 1 is a blank; take it out, a JWT is one line without blanks", 11);
    row("ellipsis", "eyJhIjoxfQ.e3…0.", "the payload is not base64url: byte 3 is `…`; copy the token anew", 13);
    row("control character", "eyJhIjoxfQ.e3\x01.",
        "the payload is not base64url: byte 3 is no printable character; copy the token anew", 13);
    row("cut off", "eyJhIjoxfQ.eyJhI",
        "the payload is not base64url: it breaks off in the middle: copy the whole token", 16);

    row("header is no object", part("{ 1}") + ".e30.",
        "the header is not JSON: line 1, column 3: a key stands in double quotes", 0);
    row("payload is empty", "eyJhIjoxfQ..c2ln", "the payload is empty: expected a JSON object", 11);
    row("payload is binary", "eyJhIjoxfQ." + part("\xFF\xFF"),
        "the payload is not JSON: line 1, column 1: this byte is not UTF-8: save the file in that encoding", 11);
    row("payload is an array", "eyJhIjoxfQ." + part("[]"),
        "the payload is JSON, but no object: expected the claims in braces", 11);
    row("payload with a mistake", shortJwt("{\n  \"a\": 1\n  \"b\": 2\n}", "{}"),
        "the payload is not JSON: line 2, column 9: a comma is missing here", 4);
    row("text with a mistake", "\n{\n  \"a\": 1,\n}",
        "the text is not JSON: line 2, column 9: comma after the last entry: strict JSON readers reject the file", 11);
    row("unclosed, for a reason", "{\"a\": {\"b\": 1,}",
        "the text is not JSON: line 1, column 14: comma after the last entry: strict JSON readers reject the file", 13);
    row("unclosed", "{\"a\": {\"b\": 1}", "the text is not JSON: line 1, column 1: this bracket is never closed", 0);
    row("header and payload decoded", "{\"alg\":\"RS256\"}.{\"iss\":\"x\"}",
        "the text is not JSON: line 1, column 16: the object ends before this", 15);
}

void TestAttestationToken::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QFETCH(int, offset);
    TokenError error;
    QVERIFY(!AttestationToken::parse(text.toStdString(), &error));
    QCOMPARE(QByteArray::fromStdString(error.message), message);
    QCOMPARE(static_cast<int>(error.offset), offset);
    QVERIFY(!parsedText(text));
}

void TestAttestationToken::sizeIsBounded()
{
    std::string text(AttestationToken::maximumSize - 1, ' ');
    text += "{";
    TokenError error;
    QVERIFY(!AttestationToken::parse(text, &error));
    QCOMPARE(error.offset, AttestationToken::maximumSize - 1);
    QVERIFY(AttestationToken::parse(text.replace(0, 1, "{").replace(text.size() - 1, 1, "}"), &error));
    QVERIFY(!AttestationToken::parse(text + " ", &error));
    QCOMPARE(QByteArray::fromStdString(error.message), QByteArray("the text is larger than 16 MB: that is no token"));
}

void TestAttestationToken::find_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("spelling"); // empty: no such claim
    QTest::newRow("top level") << QByteArray("secureboot") << QByteArray("true");
    QTest::newRow("into objects") << QByteArray("x-ms-isolation-tee.x-ms-runtime.vm-configuration.secure-boot")
                                  << QByteArray("false");
    QTest::newRow("an object") << QByteArray("x-ms-isolation-tee.a") << QByteArray("{\"b\":5}");
    QTest::newRow("an array") << QByteArray("x-ms-azurevm-attested-pcrs") << QByteArray("[0,1]");
    QTest::newRow("null") << QByteArray("nil") << QByteArray("null");
    QTest::newRow("absent") << QByteArray("secure-boot") << QByteArray();
    QTest::newRow("absent below") << QByteArray("x-ms-isolation-tee.b") << QByteArray();
    QTest::newRow("dots do not match a name with dots") << QByteArray("a.b") << QByteArray();
    QTest::newRow("not into arrays") << QByteArray("x-ms-azurevm-attested-pcrs.0") << QByteArray();
    QTest::newRow("not into text") << QByteArray("iss.a") << QByteArray();
    QTest::newRow("not into null") << QByteArray("nil.a") << QByteArray();
    QTest::newRow("of duplicates the last") << QByteArray("twice.x") << QByteArray("2");
    QTest::newRow("escaped name") << QByteArray("abc") << QByteArray("3");
    QTest::newRow("case counts") << QByteArray("SecureBoot") << QByteArray();
    QTest::newRow("beginning of a name") << QByteArray("secure") << QByteArray();
    QTest::newRow("trailing dot") << QByteArray("secureboot.") << QByteArray();
    QTest::newRow("leading dot") << QByteArray(".secureboot") << QByteArray();
    QTest::newRow("empty names") << QByteArray(".") << QByteArray("4");
}

void TestAttestationToken::find()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, spelling);
    const auto read = parsedText(guestPayload);
    QVERIFY(read);
    const NodeIndex claim = read->find(path.toStdString());
    QCOMPARE(claim == noNode, spelling.isEmpty());
    if (claim != noNode)
        QCOMPARE(bytes(read->tree().spelling(claim)), spelling);
}

void TestAttestationToken::findIgnoringCase()
{
    const auto read = parsedText(guestPayload);
    QCOMPARE(read->findIgnoringCase("SECUREBOOT"), read->find("secureboot"));
    QCOMPARE(read->findIgnoringCase("X-MS-Isolation-TEE.a.B"), read->find("x-ms-isolation-tee.a.b"));
    QCOMPARE(read->findIgnoringCase("ABC"), read->find("abc"));
    QCOMPARE(read->findIgnoringCase("ABCD"), noNode);
    QVERIFY(read->find("secureboot") != noNode);
}

void TestAttestationToken::values()
{
    const auto read = parsedText(guestPayload);
    const auto value = [&](std::string_view path) { return read->value(read->find(path)); };
    QCOMPARE(bytes(value("iss").text), QByteArray("https://sharedeus.eus.attest.azure.net"));
    QCOMPARE(bytes(read->issuer()), QByteArray("https://sharedeus.eus.attest.azure.net"));
    QVERIFY(value("iss").kind == NodeKind::String);
    QCOMPARE(value("iss").text.data(), value("iss").text.data()); // views of one text
    QCOMPARE(bytes(value("x-ms-attestation-type").text), QByteArray("azurevm"));
    QCOMPARE(bytes(value("exp").text), QByteArray("1700000000"));
    QVERIFY(value("secureboot").isBoolean());
    QVERIFY(!value("x-ms-isolation-tee").isScalar());
    QVERIFY(!value("x-ms-azurevm-attested-pcrs").isScalar());
    QVERIFY(!value("nil").isScalar());
    QVERIFY(value("nil").text.empty());
}

void TestAttestationToken::times()
{
    const auto read = parsedText(guestPayload);
    QCOMPARE(read->expires(), std::optional<std::int64_t>(1'700'000'000));
    QCOMPARE(read->issuedAt(), std::optional<std::int64_t>(1'699'971'200)); // a fraction is cut off
    QCOMPARE(read->notBefore(), std::optional<std::int64_t>()); // a text is no time
    QCOMPARE(bytes(parsedText(shortJwt("{}", "{\"alg\":\"n\\u006fne\"}"))->algorithm()), QByteArray("none"));
    QCOMPARE(bytes(parsedText(shortJwt("{}", "{}"))->algorithm()), QByteArray());
    QCOMPARE(bytes(read->algorithm()), QByteArray());
}

void TestAttestationToken::timesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"\"1700000000\"", "true", "null", "[1]", "{}", "1e300", "1e999", "-1e300"})
        QTest::newRow(value) << QByteArray(value);
}

void TestAttestationToken::timesThatAreNone()
{
    QFETCH(QByteArray, value);
    QCOMPARE(parsedText("{\"exp\":" + value + "}")->expires(), std::optional<std::int64_t>());
}

void TestAttestationToken::kinds_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *payload, TokenKind kind) {
        QTest::newRow(name) << QByteArray(payload) << static_cast<int>(kind);
    };
    row("confidential VM or container, AMD", "{\"x-ms-attestation-type\":\"sevsnpvm\"}", TokenKind::PlatformSevSnp);
    row("confidential VM, Intel", "{\"x-ms-attestation-type\":\"tdxvm\"}", TokenKind::PlatformTdx);
    row("enclave", "{\"x-ms-attestation-type\":\"sgx\"}", TokenKind::Sgx);
    row("guest of a confidential VM", "{\"x-ms-attestation-type\":\"azurevm\",\"x-ms-isolation-tee\":{}}",
        TokenKind::GuestConfidentialVm);
    row("guest without a TEE", "{\"x-ms-attestation-type\":\"azurevm\"}", TokenKind::GuestTrustedLaunch);
    row("integrated HSM", "{\"x-ms-attestation-type\":\"aihsm\"}", TokenKind::IntegratedHsm);
    row("TPM", "{\"x-ms-attestation-type\":\"tpm\"}", TokenKind::Tpm);
    row("VBS", "{\"x-ms-attestation-type\":\"vbs\"}", TokenKind::Tpm);
    row("a type that nobody knows", "{\"x-ms-attestation-type\":\"new\"}", TokenKind::Other);
    row("a type that is no text", "{\"x-ms-attestation-type\":1}", TokenKind::Other);
    row("token of an attestation policy", "{\"iss\":\"https://i\",\"x-ms-policy\":\"e30\"}", TokenKind::NotAttestation);
    row("key set", "{\"keys\":[{\"kty\":\"RSA\"}]}", TokenKind::NotAttestation);
    row("OpenID configuration", "{\"issuer\":\"https://i\",\"jwks_uri\":\"https://i/certs\"}",
        TokenKind::NotAttestation);
    row("empty object", "{}", TokenKind::NotAttestation);
}

void TestAttestationToken::kinds()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, kind);
    for (const QByteArray &text : {payload, shortJwt(payload)}) {
        const auto read = parsedText(text);
        QVERIFY(read);
        QCOMPARE(static_cast<int>(read->kind()), kind);
    }
}

void TestAttestationToken::everyKindHasADescription()
{
    QSet<QByteArray> descriptions;
    for (int kind = 0; kind <= static_cast<int>(TokenKind::Other); ++kind)
        descriptions.insert(bytes(description(static_cast<TokenKind>(kind))));
    QCOMPARE(descriptions.size(), static_cast<int>(TokenKind::Other) + 1);
    QVERIFY(!descriptions.contains(""));
}

SKR_TEST(TestAttestationToken)
#include "tst_attestationtoken.moc"
