// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"
#include "tests/signedtoken.h"
#include "tests/testfile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace skr;

namespace {

constexpr const char *issuer = "https://sharedeus.eus.attest.azure.net";

/// The day on which certificates made now expire.
QString lastDay()
{
    return QDateTime::currentDateTimeUtc().addSecs(3600).toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace

/// `skr-policy verify` with keys, key sets and tokens made here.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exitCodes_data();
    void exitCodes();
    void textWithACertificate();
    void textWithoutACertificate();
    void textWithAnExpiredCertificate();
    void textWithAChain();
    void textOfAMissingKey();
    void json();
    void jsonOfAFailure();
    void terminalsAreSafe();
    void standardInput();

private:
    void write(const char *name, const std::string &text) const
    {
        test::writeFile(m_folder.filePath(QString::fromLatin1(name)), QByteArray::fromStdString(text));
    }
    Outcome verify(const QString &token, const QString &keys, const QStringList &more = {}) const
    {
        return runProgram(QStringList{QStringLiteral("verify"), token, QStringLiteral("--jwks"), keys} + more, {},
                          m_folder.path());
    }
    std::string token(const test::Key &key, const char *header = nullptr) const;

    QTemporaryDir m_folder;
    test::Key m_key;
    test::Key m_other;
};

std::string TestVerify::token(const test::Key &key, const char *header) const
{
    std::string payload = R"({"iss":")"; // with +, g++ 12 warns of what is not so
    payload.append(issuer).append(R"(","exp":4102444800,"x-ms-attestation-type":"sevsnpvm"})");
    return test::signedToken(key, "RS256", header ? header : R"({"alg":"RS256","kid":"k1"})", payload);
}

void TestVerify::initTestCase()
{
    m_key = test::rsaKey();
    m_other = test::rsaKey();
    const std::string good = token(m_key);
    const std::size_t second = good.rfind('.');
    const std::size_t first = good.find('.');
    write("good.jwt", good + "\n");
    write("other.jwt", token(m_other));
    write("changed.jwt", good.substr(0, first + 1) + test::base64Url(R"({"iss":"https://a.b"})") + good.substr(second));
    write("none.jwt", test::base64Url(R"({"alg":"none"})") + good.substr(first, second - first) + ".");
    write("hmac.jwt", test::base64Url(R"({"alg":"HS256","kid":"k1"})") + good.substr(first));
    write("cut.jwt", good.substr(0, good.size() - 9));
    write("two.jwt", good + "\n" + good + "\n");
    write("dot.jwt", good + ".\n");
    write("parts.jwt", good + ".e30\n");
    const std::string body = good.substr(first + 1, second - first - 1);
    const std::string flattened =
        R"("protected":")" + good.substr(0, first) + R"(","signature":")" + good.substr(second + 1) + '"';
    write("flattened.json", R"({"payload":")" + body + R"(",)" + flattened + "}");
    write("general.json", R"({"payload":")" + body + R"(","signatures":[{)" + flattened + "}]}");
    write("twice.json", R"({"payload":")" + body + R"(","signatures":[{)" + flattened + "},{" + flattened + "}]}");
    write("unprotected.json",
          R"({"payload":")" + body + R"(","header":{"alg":"RS256","kid":"k1"},"signature":")" + good.substr(second + 1)
              + "\"}");
    write("payload.json", R"({"iss":"https://a.b"})");
    write("garbage.jwt", "garbage");
    write("header.jwt", "e30." + good.substr(first + 2, second));
    write("keys.json", test::keySet(R"("kid":"k1",)" + test::numbersOf(m_key)));
    write("others.json", test::keySet(R"("kid":"k2",)" + test::numbersOf(m_other)));
    write("wrong.json", test::keySet(R"("kid":"k1",)" + test::numbersOf(test::ecKey("P-256"))));
    write("garbage.json", "{");
    write("list.json", "[]");
    const auto certified = [&](const char *name, const test::CertificateRequest &request) {
        write(name, test::keySet(R"("kid":"k1","kty":"RSA",)" + test::chainOf(test::certificate(m_key, request))));
    };
    certified("certificate.json", {issuer});
    certified("expired.json", {"another name", -7200, -3600, {}});
    const auto root = test::certificate(m_other, {"Root"});
    write("chain.json",
          test::keySet(R"("kid":"k1","kty":"RSA",)"
                       + test::chainOf(test::certificate(m_key, {issuer}, m_other, root), root)));
}

void TestVerify::exitCodes_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const char *token, const char *keys, int exitCode) {
        QTest::newRow(name) << QString::fromLatin1(token) << QString::fromLatin1(keys) << exitCode;
    };
    row("verified", "good.jwt", "keys.json", 0);
    row("verified, the certificate is expired", "good.jwt", "expired.json", 0);
    row("signed by another", "other.jwt", "keys.json", 1);
    row("payload changed", "changed.jwt", "keys.json", 1);
    row("none", "none.jwt", "keys.json", 1);
    row("a secret", "hmac.jwt", "keys.json", 1);
    row("cut off", "cut.jwt", "keys.json", 1);
    row("payload alone", "payload.json", "keys.json", 1);
    row("no such key", "good.jwt", "others.json", 1);
    row("another kind of key", "good.jwt", "wrong.json", 1);
    row("two tokens", "two.jwt", "keys.json", 2);
    row("a dot behind it", "dot.jwt", "keys.json", 2);
    row("four parts", "parts.jwt", "keys.json", 2);
    row("JWS in JSON form", "flattened.json", "keys.json", 0);
    row("JWS in JSON form, list of signatures", "general.json", "keys.json", 0);
    row("JWS with two signatures", "twice.json", "keys.json", 2);
    row("JWS with a header that is not signed", "unprotected.json", "keys.json", 2);
    row("no token", "garbage.jwt", "keys.json", 2);
    row("no file", "missing.jwt", "keys.json", 2);
    row("no key set", "good.jwt", "garbage.json", 2);
    row("a list", "good.jwt", "list.json", 2);
    row("no file of keys", "good.jwt", "missing.json", 2);
    row("both from one stream", "-", "-", 2);
}

void TestVerify::exitCodes()
{
    QFETCH(QString, token);
    QFETCH(QString, keys);
    QFETCH(int, exitCode);
    for (const char *format : {"text", "json"}) {
        const Outcome outcome = verify(token, keys, {QStringLiteral("--format"), QString::fromLatin1(format)});
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.output.isEmpty(), exitCode == 2);
        QCOMPARE(outcome.errors.isEmpty(), exitCode != 2);
    }
}

void TestVerify::textWithACertificate()
{
    const QString expected =
        QStringLiteral(R"(verified: signed (RS256) with key k1 of https://sharedeus.eus.attest.azure.net

issuer       https://sharedeus.eus.attest.azure.net
token        valid until 2100-01-01 00:00 UTC
key          k1 (RSA, 2048 bits)
certificate  https://sharedeus.eus.attest.azure.net; valid until %1
name         the certificate names the token's issuer
chain        self-signed, nobody else vouches for it
)");
    QCOMPARE(QString::fromUtf8(verify(QStringLiteral("good.jwt"), QStringLiteral("certificate.json")).output),
             expected.arg(lastDay()));
}

void TestVerify::textWithoutACertificate()
{
    QCOMPARE(verify(QStringLiteral("good.jwt"), QStringLiteral("keys.json")).output,
             QByteArray(R"(verified: signed (RS256) with key k1

issuer       https://sharedeus.eus.attest.azure.net
token        valid until 2100-01-01 00:00 UTC
key          k1 (RSA, 2048 bits)
certificate  none: only where the key set comes from says whose key this is
)"));
}

void TestVerify::textWithAnExpiredCertificate()
{
    const QByteArray output = verify(QStringLiteral("good.jwt"), QStringLiteral("expired.json")).output;
    QVERIFY2(output.contains("\ncertificate  another name; expired "), output);
    QVERIFY2(output.contains("\nname         the certificate does not name the token's issuer\n"), output);
}

void TestVerify::textWithAChain()
{
    const QByteArray output = verify(QStringLiteral("good.jwt"), QStringLiteral("chain.json")).output;
    QVERIFY2(output.contains(
                 "\nchain        2 certificates, each signed by the next, up to Root (self-signed); not compared with\n"
                 "             those that this machine trusts\n"),
             output);
}

void TestVerify::textOfAMissingKey()
{
    QCOMPARE(
        verify(QStringLiteral("good.jwt"), QStringLiteral("others.json")).output,
        QByteArray(
            R"(not verified: the key set does not have the key `k1`: take that of the token's issuer, from the time when it was issued

issuer       https://sharedeus.eus.attest.azure.net
token        valid until 2100-01-01 00:00 UTC
key set      1 key: k2
)"));
}

void TestVerify::json()
{
    const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};
    const QJsonObject object =
        QJsonDocument::fromJson(verify(QStringLiteral("good.jwt"), QStringLiteral("chain.json"), asJson).output)
            .object();
    const auto member = [](const QJsonObject &in, const char *name) { return in[QLatin1String(name)]; };
    QCOMPARE(member(object, "verified"), QJsonValue(true));
    QCOMPARE(member(object, "problem"), QJsonValue());
    QCOMPARE(member(object, "algorithm"), QJsonValue(QStringLiteral("RS256")));
    QCOMPARE(member(object, "keyId"), QJsonValue(QStringLiteral("k1")));
    const QJsonObject key = member(object, "key").toObject();
    QCOMPARE(member(key, "id"), QJsonValue(QStringLiteral("k1")));
    QCOMPARE(member(key, "description"), QJsonValue(QStringLiteral("RSA, 2048 bits")));
    const QJsonObject certificate = member(object, "certificate").toObject();
    QCOMPARE(member(certificate, "subject"), QJsonValue(QLatin1String(issuer)));
    QCOMPARE(member(certificate, "issuer"), QJsonValue(QStringLiteral("Root")));
    QCOMPARE(member(certificate, "validNow"), QJsonValue(true));
    QCOMPARE(member(certificate, "namesTokenIssuer"), QJsonValue(true));
    QCOMPARE(member(certificate, "chainLength"), QJsonValue(2));
    QCOMPARE(member(certificate, "chainComplete"), QJsonValue(true));
    QCOMPARE(member(certificate, "chainEndsSelfSigned"), QJsonValue(true));
    const QJsonObject token = member(object, "token").toObject();
    QCOMPARE(member(token, "issuer"), QJsonValue(QLatin1String(issuer)));
    QCOMPARE(member(token, "expires"), QJsonValue(QStringLiteral("2100-01-01T00:00:00Z")));
    QCOMPARE(member(token, "expired"), QJsonValue(false));
}

void TestVerify::jsonOfAFailure()
{
    const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};
    const QJsonObject object =
        QJsonDocument::fromJson(verify(QStringLiteral("none.jwt"), QStringLiteral("keys.json"), asJson).output)
            .object();
    QCOMPARE(object[QLatin1String("verified")], QJsonValue(false));
    QCOMPARE(object[QLatin1String("problem")], QJsonValue(QStringLiteral("algorithm-none")));
    QCOMPARE(object[QLatin1String("summary")],
             QJsonValue(QStringLiteral("not verified: its algorithm is `none`: nobody has signed it")));
    QVERIFY(object[QLatin1String("key")].isNull());
    QVERIFY(object[QLatin1String("certificate")].isNull());
}

void TestVerify::terminalsAreSafe()
{
    write("escape.jwt", token(m_key, "{\"alg\":\"RS256\",\"kid\":\"\\u001b[31m\"}"));
    const Outcome outcome = verify(QStringLiteral("escape.jwt"), QStringLiteral("keys.json"));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.output.contains("`<U+001B>[31m`"), outcome.output);
}

void TestVerify::standardInput()
{
    const Outcome outcome = runProgram(
        {QStringLiteral("verify"), QStringLiteral("-"), QStringLiteral("--jwks"), QStringLiteral("keys.json")},
        m_folder.filePath(QStringLiteral("good.jwt")), m_folder.path());
    QCOMPARE(outcome.exitCode, 0);
}

SKR_TEST(TestVerify)
#include "tst_verify.moc"
