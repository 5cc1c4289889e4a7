// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/token/tokenrecognition.h"

#include "base64url.h"
#include "documentchecks.h"

#include <QFileInfo>
#include <QTest>

using namespace skr;

namespace {

const std::string claims =
    R"({"iss":"https://i","x-ms-attestation-type":"sevsnpvm","x-ms-sevsnpvm-is-debuggable":false})";

std::string jwt(const std::string &payload, const std::string &header = R"({"alg":"RS256","typ":"JWT"})")
{
    return test::base64Url(header) + "." + test::base64Url(payload) + ".c2lnbmF0dXJl";
}

std::string file(const char *name)
{
    return contentOf(QStringLiteral(SKR_TEST_DATA "/tokens/%1").arg(QLatin1String(name)));
}

QByteArray joined(const std::vector<std::string> &notes)
{
    QByteArray text;
    for (const std::string &note : notes)
        text += QByteArray::fromStdString(note) + "\n";
    return text;
}

} // namespace

/// Tokens in every shape in which people find them.
class TestTokenRecognition : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void mends_data();
    void mends();
    void lookAlikes_data();
    void lookAlikes();
    void several_data();
    void several();
    void whatIsJsonStays();
    void droppedFalse_data();
    void droppedFalse();
    void refusals_data();
    void refusals();
    void attestationTokensComeFirst();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
};

void TestTokenRecognition::shapes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("carrier");
    const auto row = [](const char *name, const std::string &text, TokenCarrier carrier) {
        QTest::newRow(name) << text << int(carrier);
    };
    const std::string token = jwt(claims);
    row("JWT", token, TokenCarrier::Jwt);
    row("JWT in quotes with a line end", "\"" + token + "\"\r\n", TokenCarrier::Jwt);
    row("JWT broken over lines", token.substr(0, 40) + "\r\n  " + token.substr(40, 30) + "\n" + token.substr(70),
        TokenCarrier::Jwt);
    const std::string parts = R"("payload":")" + test::base64Url(claims) + R"(",)";
    const std::string signature = R"("protected":"eyJhbGciOiJSUzI1NiJ9","signature":"c2ln")";
    row("JWS, flattened", "{" + parts + signature + "}", TokenCarrier::JwsJson);
    row("JWS, general", "{" + parts + R"("signatures":[{)" + signature + "}]}", TokenCarrier::JwsJson);
    row("JWT with a full stop in a sentence", "My token is " + token + ".", TokenCarrier::OtherText);
    row("claims", claims, TokenCarrier::Payload);
    row("claims as a JSON string", R"("{\"iss\":\"https://i\",\"x-ms-attestation-type\":\"sevsnpvm\",\"a\":false}")",
        TokenCarrier::Payload);
    row("header and claims joined by a dot", R"({"alg":"RS256","kid":"k"}.)" + claims + ".[Signature]",
        TokenCarrier::HeaderAndPayload);
    row("header and claims on lines", "{\n  \"alg\": \"RS256\"\n}\n" + claims + "\n", TokenCarrier::HeaderAndPayload);
    row("release request", R"({"target":")" + token + R"(","enc":"CKM_RSA_AES_KEY_WRAP"})", TokenCarrier::Member);
    row("answer of the attestation service", R"({"token":")" + token + "\"}", TokenCarrier::Member);
    row("deep in a recording", R"({"log":[{"request":{"body":{"target":")" + token + R"("}}}]})", TokenCarrier::Member);
    row("header of a request", "GET / HTTP/1.1\nAuthorization: Bearer " + token + "\n", TokenCarrier::OtherText);
    row("end of a sentence", "The token is " + token + ".", TokenCarrier::OtherText);
    row("assignment in a script", "TOKEN='" + token + "'", TokenCarrier::OtherText);
    row("claims in a line of a log", "12:00 INFO claims=" + claims + " done", TokenCarrier::OtherText);
}

void TestTokenRecognition::shapes()
{
    QFETCH(std::string, text);
    QFETCH(int, carrier);
    const auto found = recognisedTokens(text);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY2(found.front().token, found.front().problem.c_str());
    QCOMPARE(std::string(description(found.front().carrier)),
             std::string(description(static_cast<TokenCarrier>(carrier))));
    QCOMPARE(found.front().token->kind(), TokenKind::PlatformSevSnp);
    QCOMPARE(std::string(found.front().token->issuer()), std::string("https://i"));
    QVERIFY(found.front().lookAlike == LookAlike::None);
}

void TestTokenRecognition::mends_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("note"); // the beginning of one
    const auto row = [](const char *name, TokenKind kind, const char *note) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(kind) << QByteArray(note);
    };
    row("masked-braces.log", TokenKind::GuestConfidentialVm, "braces are masked as `***` here");
    row("masked-braces.log", TokenKind::GuestConfidentialVm, "the time in front of each line is left out");
    row("masked-value.txt", TokenKind::PlatformSevSnp, "values are masked as `***` here");
    row("masked-text.json", TokenKind::PlatformSevSnp, "texts have `***` in them");
    row("comments.json", TokenKind::PlatformSevSnp, "comments are left out");
    row("comments.json", TokenKind::PlatformSevSnp, "commas too many are left out");
    row("python.txt", TokenKind::PlatformTdx, "`True`, `False` and `None` are read as JSON's words");
    row("python.txt", TokenKind::PlatformTdx, "single quotes are read as double quotes");
    row("documentation.txt", TokenKind::Sgx, "placeholders such as `<value>` are taken as text");
    row("documentation.txt", TokenKind::Sgx, "missing commas are put in");
    row("no-break-spaces.json", TokenKind::PlatformSevSnp, "blanks that JSON does not have");
    row("false-dropped.json", TokenKind::PlatformSevSnp,
        "a missing claim may be false: there is no "
        "`x-ms-sevsnpvm-is-debuggable`");
    row("algorithm-none.jwt", TokenKind::Sgx, "not signed: its algorithm is `none`");
    row("header-and-claims.txt", TokenKind::PlatformSevSnp, "not signed: its algorithm is `none`");
}

void TestTokenRecognition::mends()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QByteArray, note);
    const auto found = recognisedToken(file(name.toLatin1().constData()));
    QVERIFY2(found.token, found.problem.c_str());
    QCOMPARE(int(found.token->kind()), kind);
    const QByteArray notes = "\n" + joined(found.notes);
    QVERIFY2(notes.contains("\n" + note), notes);
}

void TestTokenRecognition::lookAlikes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("lookAlike");
    QTest::addColumn<bool>("isToken");
    const auto row = [](const char *name, const std::string &text, LookAlike lookAlike, bool isToken) {
        QTest::newRow(name) << text << int(lookAlike) << isToken;
    };
    row("attestation policy in the service's JWT",
        jwt(R"({"iss":"https://i","x-ms-policy":"eyJhbGciOiJub25lIn0.e30."})"), LookAlike::AttestationPolicy, true);
    row("attestation policy, unsigned", jwt(R"({"AttestationPolicy":"dmVyc2lvbg"})", R"({"alg":"none"})"),
        LookAlike::AttestationPolicy, false);
    row("attestation policy as text", "version= 1.0;\nauthorizationrules { => permit(); };",
        LookAlike::AttestationPolicy, false);
    row("answer to a new attestation policy", jwt(R"({"iss":"https://i","x-ms-policy-result":"Updated"})"),
        LookAlike::PolicyChange, true);
    row("policy signers", jwt(R"({"iss":"https://i","x-ms-policy-certificates":{"keys":[]}})"),
        LookAlike::PolicySigners, true);
    row("key set", R"({"keys":[{"kty":"RSA","kid":"k"}]})", LookAlike::KeySet, false);
    row("issuer's metadata", R"({"issuer":"https://i","jwks_uri":"https://i/certs"})", LookAlike::IssuerMetadata,
        false);
    row("header", R"({"alg":"RS256","kid":"k","typ":"JWT"})", LookAlike::TokenHeader, false);
    row("release response", R"({"value":")" + jwt(R"({"request":{},"response":{"key":{"key":{}}}})") + "\"}",
        LookAlike::ReleaseResponse, false);
    row("release policy", R"({"version":"1.0.0","anyOf":[{"authority":"https://i","allOf":[]}]})",
        LookAlike::ReleasePolicy, false);
    row("access token", jwt(R"({"iss":"https://sts","aud":"https://vault.azure.net","tid":"t","appid":"a"})"),
        LookAlike::AccessToken, true);
    row("reference values", R"({"x-ms-sevsnpvm-launchmeasurement":"00","x-ms-sevsnpvm-guestsvn":"104"})",
        LookAlike::ReferenceValues, false);
    row("another issuer's token", jwt(R"({"iss":"https://i","keys":[]})"), LookAlike::None, true);
    row("claims with a policy's name", R"({"iss":"https://i","x-ms-attestation-type":"sgx","x-ms-policy":"text"})",
        LookAlike::None, true);
}

void TestTokenRecognition::lookAlikes()
{
    QFETCH(std::string, text);
    QFETCH(int, lookAlike);
    QFETCH(bool, isToken);
    const auto found = recognisedToken(text);
    QCOMPARE(int(found.lookAlike), lookAlike);
    QCOMPARE(found.token != nullptr, isToken);
    const std::string said(description(found.lookAlike));
    if (isToken && !said.empty())
        QVERIFY2(joined(found.notes).contains(said.c_str()), joined(found.notes));
    else if (!isToken)
        QVERIFY2(QByteArray::fromStdString(found.problem).startsWith("this is "), found.problem.c_str());
}

void TestTokenRecognition::several_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("found"); // a letter each: t a token, - none
    const std::string token = jwt(claims);
    QTest::newRow("JSON Lines of claims") << claims + "\n" + claims + "\n\n" + claims << QByteArray("ttt");
    QTest::newRow("lines of JWTs, one is cut") << token + "\neyJhbGciOiJSUzI1NiJ9.e\n" + token + "\n"
                                               << QByteArray("t-t");
    QTest::newRow("lines, the first is no token") << "number\n" + token + "\n" << QByteArray("-t");
    QTest::newRow("lines of both, CRLF") << token + "\r\n" + claims + "\r\n" << QByteArray("tt");
    QTest::newRow("array") << "[" + claims + ",\n\"" + token + "\", 1]" << QByteArray("tt-");
    QTest::newRow("documents behind each other")
        << "{\n" + claims.substr(1) + "\n{\n" + claims.substr(1) << QByteArray("tt");
    QTest::newRow("members") << R"({"a":")" + token + R"(","b":")" + jwt(R"({"iss":"https://j"})") + "\"}"
                             << QByteArray("tt");
    QTest::newRow("the same member twice") << R"({"a":")" + token + R"(","b":")" + token + "\"}" << QByteArray("t");
    QTest::newRow("log") << "one " + token + "\ntwo " + jwt(R"({"iss":"https://j"})") + " end" << QByteArray("tt");
    QTest::newRow("one in an array") << "[" + claims + "]" << QByteArray("t");
    QTest::newRow("nothing") << std::string("nothing at all") << QByteArray("-");
    QTest::newRow("empty") << std::string() << QByteArray("-");
}

void TestTokenRecognition::several()
{
    QFETCH(std::string, text);
    QFETCH(QByteArray, found);
    QByteArray actual;
    for (const RecognisedToken &entry : recognisedTokens(text)) {
        actual += entry.token ? 't' : '-';
        QVERIFY(entry.offset <= text.size());
        QCOMPARE(entry.problem.empty(), entry.token != nullptr);
    }
    QCOMPARE(actual, found);
}

void TestTokenRecognition::whatIsJsonStays()
{
    const std::string text = "\n " + claims + "\r\n";
    const auto found = recognisedToken(text);
    QVERIFY(found.token);
    QCOMPARE(found.token->payload(), claims);
    QCOMPARE(found.offset, std::size_t{2});
    QVERIFY2(found.notes.empty(), joined(found.notes));
}

void TestTokenRecognition::droppedFalse_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("suspected");
    const std::string dropped =
        R"({"iss":"https://i","x-ms-attestation-type":"sevsnpvm","x-ms-sevsnpvm-launchmeasurement":"00"})";
    QTest::newRow("nothing is false") << dropped << true;
    QTest::newRow("another claim is false") << dropped.substr(0, dropped.size() - 1) + R"(,"x":false})" << false;
    QTest::newRow("a JWT is as it was issued") << jwt(dropped) << false;
    QTest::newRow("below x-ms-isolation-tee") << std::string(
        R"({"iss":"https://i","x-ms-attestation-type":"azurevm","x-ms-isolation-tee":{"tdx_mrtd":"00"}})")
                                              << true;
    QTest::newRow("no family is known") << std::string(R"({"iss":"https://i","x-ms-attestation-type":"new"})") << false;
}

void TestTokenRecognition::droppedFalse()
{
    QFETCH(std::string, text);
    QFETCH(bool, suspected);
    QCOMPARE(joined(recognisedToken(text).notes).contains("a missing claim may be false"), suspected);
}

void TestTokenRecognition::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("prose") << std::string("no token here")
                           << QByteArray("the text is neither a JWT (three parts joined by dots) nor a JSON object");
    QTest::newRow("cut claims") << std::string(R"({"iss": "https://i", "x": )")
                                << QByteArray("the text is not JSON: line 1, column 26");
    QTest::newRow("number") << std::string("12") << QByteArray("the text is neither");
    QTest::newRow("UTF-16") << std::string("\xFF\xFE{\0}\0", 6) << QByteArray("the text is UTF-16");
}

void TestTokenRecognition::refusals()
{
    QFETCH(std::string, text);
    QFETCH(QByteArray, problem);
    const auto found = recognisedToken(text);
    QVERIFY(!found.token);
    QVERIFY2(QByteArray::fromStdString(found.problem).startsWith(problem), found.problem.c_str());
}

void TestTokenRecognition::attestationTokensComeFirst()
{
    const std::string access = jwt(R"({"iss":"https://sts","aud":"https://vault.azure.net","tid":"t","appid":"a"})");
    const auto found = recognisedToken("Bearer " + access + "\nbody " + jwt(claims));
    QVERIFY(found.token);
    QCOMPARE(found.token->kind(), TokenKind::PlatformSevSnp);
    QVERIFY2(!joined(found.notes).contains("this is the first"), "one of them is no attestation token");
}

void TestTokenRecognition::takesTimeInProportion_data()
{
    QTest::addColumn<std::string>("piece");
    QTest::newRow("opening braces") << std::string("{");
    QTest::newRow("beginnings of JWTs") << std::string("ey.");
    QTest::newRow("masks") << std::string("***\"a\":");
    QTest::newRow("open brackets and quotes") << std::string("[\"");
    QTest::newRow("placeholders") << std::string("\"a\": <b>,\n");
    QTest::newRow("single quotes") << std::string("{'a': 'b'} ");
    QTest::newRow("times") << std::string("2026-01-31T08:15:00.1234567Z {\n");
    QTest::newRow("strings in strings") << std::string("\"\\\"");
}

/// A text of a megabyte that is built to be slow is read within the time limit of the whole test.
void TestTokenRecognition::takesTimeInProportion()
{
    QFETCH(std::string, piece);
    std::string text;
    while (text.size() < std::size_t{1024} * 1024)
        text += piece;
    QVERIFY(!recognisedTokens(text).empty());
}

SKR_TEST(TestTokenRecognition)
#include "tst_tokenrecognition.moc"
