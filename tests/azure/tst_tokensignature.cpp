// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "azure/attestationprovider.h"
#include "azure/signaturetext.h"
#include "azure/tokensignature.h"
#include "tests/azure/tlsserver.h"
#include "tests/testfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skr;

using Kind = SignatureState::Kind;

/// Tokens of an issuer on the loopback interface, checked with its keys and with files.
class TestTokenSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fromTheIssuer();
    void keysAreAskedForOnce();
    void aNewKeyIsAskedFor();
    void anotherIssuersConfiguration();
    void fails();
    void cancel();
    void anotherTokenMeanwhile();
    void cancelWhileComputed();
    void whatIsKnownStaysWithTheToken();
    void theTokenIsNotSent();
    void fromAFile_data();
    void fromAFile();
    void whoCanBeAsked_data();
    void whoCanBeAsked();
    void words();

private:
    std::shared_ptr<const AttestationToken> token(const char *kid, const test::Key &key) const;
    static std::string keyed(const char *kid, const test::Key &key);
    void publish(const std::string &keys) const { m_server->publish(QByteArray::fromStdString(keys)); }
    Kind kind() const { return m_signature->state().kind; }

    test::Key m_key;
    test::Key m_other;
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<AttestationProvider> m_provider;
    std::unique_ptr<TokenSignature> m_signature;
};

std::shared_ptr<const AttestationToken> TestTokenSignature::token(const char *kid, const test::Key &key) const
{
    const std::string header = std::string(R"({"alg":"RS256","kid":")") + kid + R"("})";
    const std::string payload = R"({"iss":")" + m_server->issuer().toStdString() + R"(","secret":"hush"})";
    return AttestationToken::parse(test::signedToken(key, "RS256", header, payload), nullptr);
}

std::string TestTokenSignature::keyed(const char *kid, const test::Key &key)
{
    return std::string(R"("kid":")") + kid + R"(",)" + test::numbersOf(key);
}

void TestTokenSignature::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    m_key = test::rsaKey();
    m_other = test::rsaKey();
}

void TestTokenSignature::init()
{
    m_signature.reset();
    m_server = std::make_unique<TlsServer>();
    publish(test::keySet(keyed("k1", m_key)));
    m_provider = std::make_unique<AttestationProvider>(nullptr, m_server->trust());
    m_signature = std::make_unique<TokenSignature>(m_provider.get());
}

void TestTokenSignature::fromTheIssuer()
{
    m_signature->setToken(token("k1", m_key));
    QCOMPARE(kind(), Kind::NotChecked);
    QCOMPARE(m_server->requests.size(), 0); // nobody has asked
    const QSignalSpy changes(m_signature.get(), &TokenSignature::changed);
    m_signature->checkWithIssuer();
    QCOMPARE(kind(), Kind::Asking);
    QTRY_COMPARE(kind(), Kind::Verified);
    QCOMPARE(m_signature->state().source, m_signature->issuerHost());
    QVERIFY(changes.count() >= 3);
    m_signature->setToken(token("k1", m_other));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::NotVerified);
    QCOMPARE(m_signature->state().check.problem, SignatureProblem::BadSignature);
}

void TestTokenSignature::keysAreAskedForOnce()
{
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::Verified);
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::Verified);
    QCOMPARE(m_server->requests.size(), 2);
}

void TestTokenSignature::aNewKeyIsAskedFor()
{
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::Verified);
    publish(test::keySet(keyed("k1", m_key), keyed("k2", m_other)));
    m_signature->setToken(token("k2", m_other));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::Verified);
    QCOMPARE(m_server->requests.size(), 4);
}

void TestTokenSignature::anotherIssuersConfiguration()
{
    Answer &configuration = m_server->answers["/.well-known/openid-configuration"];
    configuration = ok(R"({"issuer":"https://elsewhere","jwks_uri":")" + m_server->issuer().toUtf8() + R"(/certs"})");
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::NotChecked);
    QCOMPARE(m_signature->state().error,
             QStringLiteral("The configuration is that of “https://elsewhere”, which is not how the token spells its "
                            "issuer."));
}

void TestTokenSignature::fails()
{
    m_server->answers.clear();
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::NotChecked);
    QVERIFY(m_signature->state().error.contains(QStringLiteral("with the status 404")));
}

void TestTokenSignature::cancel()
{
    m_server->answers["/certs"] = {{}, Answer::Then::Hang};
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithIssuer();
    QTRY_COMPARE(m_server->requests.size(), 2);
    QCOMPARE(kind(), Kind::Asking);
    m_signature->cancel();
    QCOMPARE(kind(), Kind::NotChecked);
    QCOMPARE(m_signature->state().error, QString());
}

void TestTokenSignature::anotherTokenMeanwhile()
{
    m_server->answers["/certs"] = {{}, Answer::Then::Hang};
    const auto first = token("k1", m_key);
    m_signature->setToken(first);
    m_signature->checkWithIssuer();
    QTRY_COMPARE(m_server->requests.size(), 2);
    m_signature->setToken(token("k1", m_other));
    QCOMPARE(kind(), Kind::NotChecked);
    m_signature->setToken(first);
    QCOMPARE(kind(), Kind::NotChecked);
}

/// It goes on in the background, but its answer is of no use any more.
void TestTokenSignature::cancelWhileComputed()
{
    const QTemporaryDir folder;
    const QString keys = test::writeFile(folder.filePath(QStringLiteral("keys.json")),
                                         QByteArray::fromStdString(test::keySet(keyed("k1", m_key))));
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithFile(keys);
    QCOMPARE(kind(), Kind::Asking);
    QCOMPARE(m_signature->state().step, QStringLiteral("Checking the signature…"));
    m_signature->cancel();
    QCOMPARE(kind(), Kind::NotChecked);
    m_signature->checkWithFile(keys);
    m_signature->setToken(token("k1", m_other));
    QCOMPARE(kind(), Kind::NotChecked);
    m_signature->checkWithFile(keys);
    QTRY_COMPARE(kind(), Kind::NotVerified);
}

void TestTokenSignature::whatIsKnownStaysWithTheToken()
{
    const auto first = token("k1", m_key);
    const auto second = token("k1", m_other);
    m_signature->setToken(first);
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::Verified);
    m_signature->setToken(second);
    QCOMPARE(kind(), Kind::NotChecked);
    m_signature->setToken(nullptr);
    QCOMPARE(kind(), Kind::NotChecked);
    m_signature->setToken(first);
    QCOMPARE(kind(), Kind::Verified);
}

void TestTokenSignature::theTokenIsNotSent()
{
    const auto checked = token("k1", m_key);
    m_signature->setToken(checked);
    m_signature->checkWithIssuer();
    QTRY_COMPARE(kind(), Kind::Verified);
    const QByteArray signature = QByteArray::fromStdString(std::string(checked->signature()));
    const QByteArray signedText = QByteArray::fromStdString(std::string(checked->signedText()));
    for (const QByteArray &request : m_server->requests) {
        QVERIFY(!request.contains(signature.left(20)));
        QVERIFY(!request.contains(signedText.left(20)));
        QVERIFY(!request.contains("hush"));
        QVERIFY(!request.contains("k1"));
    }
}

void TestTokenSignature::fromAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("details");
    const auto keys = [](const test::Key &key) { return QByteArray::fromStdString(test::keySet(keyed("k1", key))); };
    QTest::newRow("its key") << keys(m_key) << int(Kind::Verified)
                             << QStringLiteral("Verified with key `k1` from `keys.json`");
    QTest::newRow("another key") << keys(m_other) << int(Kind::NotVerified)
                                 << QStringLiteral(
                                        "Not verified with the keys of `keys.json`: the signature does not belong to "
                                        "this header and payload: they were changed, or another key has signed them.");
    QTest::newRow("garbage") << QByteArray("garbage") << int(Kind::NotChecked)
                             << QStringLiteral("Not checked. “keys.json” is no key set: the text is not JSON: a key "
                                               "set is JSON: {\"keys\": [ … ]}.");
}

void TestTokenSignature::fromAFile()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("keys.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_signature->setToken(token("k1", m_key));
    m_signature->checkWithFile(file.fileName());
    QTRY_VERIFY(kind() != Kind::Asking);
    QTEST(int(kind()), "kind");
    QTEST(signatureDetails(m_signature->state(), QDateTime::currentDateTime()), "details");
    QCOMPARE(m_server->requests.size(), 0);
}

void TestTokenSignature::whoCanBeAsked_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("host");
    const auto jwt = [](const char *issuer) {
        return QByteArray::fromStdString(test::base64Url(R"({"alg":"RS256"})") + "."
                                         + test::base64Url(std::string(R"({"iss":")") + issuer + R"("})") + ".AAAA");
    };
    QTest::newRow("authority") << jwt("https://sharedeus.eus.attest.azure.net")
                               << QStringLiteral("sharedeus.eus.attest.azure.net");
    QTest::newRow("no TLS") << jwt("http://sharedeus.eus.attest.azure.net") << QString();
    QTest::newRow("no address") << jwt("somebody") << QString();
    QTest::newRow("no issuer") << jwt("") << QString();
    QTest::newRow("payload alone") << QByteArray(R"({"iss":"https://sharedeus.eus.attest.azure.net"})") << QString();
}

void TestTokenSignature::whoCanBeAsked()
{
    QFETCH(QByteArray, token);
    m_signature->setToken(AttestationToken::parse(token.toStdString(), nullptr));
    QTEST(m_signature->issuerHost(), "host");
}

void TestTokenSignature::words()
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto words = [&](long begin, long end) {
        const auto chain = test::chainOf(test::certificate(m_key, {"https://a.b", begin, end, {}}));
        const auto keys = JsonWebKeySet::parse(
            test::keySet(R"("kid":"a-rather-long-name-of-a-key-indeed","kty":"RSA",)" + chain), nullptr);
        SignatureState state;
        state.kind = Kind::Verified;
        state.keys = keys;
        state.check.key = 0;
        return signatureDetails(state, now);
    };
    constexpr long day = 86400;
    const auto dayText = [&](int days) { return now.addDays(days).date().toString(Qt::ISODate); };
    QCOMPARE(words(-day, 30 * day),
             QStringLiteral("Verified with key `a-rather-long…ndeed` of `https://a.b`, certificate valid until %1")
                 .arg(dayText(30)));
    QCOMPARE(words(-9 * day, -5 * day),
             QStringLiteral("Verified with key `a-rather-long…ndeed` of `https://a.b`, whose certificate expired on %1")
                 .arg(dayText(-5)));
    SignatureState state;
    QCOMPARE(signatureSentence(state), QStringLiteral("Signature not checked."));
    QCOMPARE(signatureDetails(state, now), QStringLiteral("Not checked"));
    state.kind = Kind::Verified;
    QCOMPARE(signatureSentence(state), QStringLiteral("Signature verified."));
    state.kind = Kind::NotVerified;
    QCOMPARE(signatureSentence(state), QStringLiteral("Signature not verified: this token may not be genuine."));
}

SKR_TEST(TestTokenSignature)
#include "tst_tokensignature.moc"
