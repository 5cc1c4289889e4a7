// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/token/signature.h"
#include "signedtoken.h"

#include <QTest>

#include <map>

using namespace skr;

namespace {

constexpr const char *signedPayload = "{\"iss\":\"https://a.b\",\"exp\":4102444800}";

QString named(SignatureProblem problem)
{
    return problem == SignatureProblem::None
        ? QStringLiteral("verified")
        : QString::fromLatin1(spelling(problem).data(), qsizetype(spelling(problem).size()));
}

std::string kid(const char *id)
{
    return std::string("\"kid\":\"") + id + "\",";
}

} // namespace

/// Tokens and key sets whose keys are made here, signed and verified by two different ways into OpenSSL.
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void algorithms_data();
    void algorithms();
    void changedTokens_data();
    void changedTokens();
    void keySets_data();
    void keySets();
    void verifiesManyWithOneVerifier();
    void leavesNoErrorsBehind();
    void explains();

private:
    /// Header with `members` behind the algorithm.
    std::string token(const char *key, const char *algorithm, const std::string &members = {},
                      const char *signedAs = nullptr)
    {
        const std::string header = std::string("{\"alg\":\"") + algorithm + "\",\"typ\":\"JWT\"" + members + "}";
        return test::signedToken(m_keys.at(key), signedAs ? signedAs : algorithm, header, signedPayload);
    }
    std::string numbers(const char *key) { return test::numbersOf(m_keys.at(key)); }
    static SignatureCheck check(const std::string &text, const std::string &keys)
    {
        const auto set = JsonWebKeySet::parse(keys, nullptr);
        const auto token = AttestationToken::parse(text, nullptr);
        return set && token ? SignatureVerifier(set).check(*token)
                            : SignatureCheck{SignatureProblem::NoAlgorithm, {}, {}, {}};
    }

    std::map<std::string, test::Key> m_keys;
};

void TestSignature::initTestCase()
{
    m_keys = {{"rsa", test::rsaKey()},         {"other", test::rsaKey()},       {"short", test::rsaKey(1024)},
              {"P-256", test::ecKey("P-256")}, {"P-384", test::ecKey("P-384")}, {"P-521", test::ecKey("P-521")},
              {"k1", test::ecKey("secp256k1")}};
}

void TestSignature::algorithms_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("key");
    for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("rsa");
    QTest::newRow("ES256") << QStringLiteral("ES256") << QStringLiteral("P-256");
    QTest::newRow("ES384") << QStringLiteral("ES384") << QStringLiteral("P-384");
    QTest::newRow("ES512") << QStringLiteral("ES512") << QStringLiteral("P-521");
}

void TestSignature::algorithms()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, key);
    const std::string name = algorithm.toStdString();
    const std::string keyName = key.toStdString();
    const std::string text = token(keyName.c_str(), name.c_str(), R"(,"kid":"k")");
    const std::string fromNumbers = test::keySet(kid("k") + numbers(keyName.c_str()));
    const std::string kty = key == QStringLiteral("rsa") ? R"("kty":"RSA",)" : R"("kty":"EC",)";
    const std::string fromCertificate =
        test::keySet(kid("k") + kty + test::chainOf(test::certificate(m_keys.at(keyName), {"https://a.b"})));
    QCOMPARE(named(check(text, fromNumbers).problem), QStringLiteral("verified"));
    QCOMPARE(named(check(text, fromCertificate).problem), QStringLiteral("verified"));

    // Signed with the same key by any other algorithm of the same length: not what the header says.
    for (const char *other : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}) {
        if (key == QStringLiteral("rsa") && name != other)
            QCOMPARE(named(check(token("rsa", name.c_str(), {}, other), fromNumbers).problem),
                     QStringLiteral("bad-signature"));
    }
    // Every bit of a signature counts.
    const std::size_t begin = text.rfind('.') + 1;
    for (std::size_t i = begin; i + 1 < text.size(); i += 7) {
        std::string changed = text;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QCOMPARE(named(check(changed, fromNumbers).problem), QStringLiteral("bad-signature"));
    }
}

void TestSignature::changedTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const std::string &text, const char *problem) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(problem);
    };
    const std::string good = token("rsa", "RS256", R"(,"kid":"k")");
    const std::size_t first = good.find('.');
    const std::size_t second = good.rfind('.');
    const std::string header = good.substr(0, first);
    const std::string signature = good.substr(second);
    const std::string body = good.substr(first, second - first);
    const auto headed = [&](const char *json) { return test::base64Url(json) + body; };

    row("as it was", good, "verified");
    row("in blanks and quotes", " \"" + good + "\"\n", "verified");
    row("payload changed", header + "." + test::base64Url(R"({"iss":"https://a.c","exp":4102444800})") + signature,
        "bad-signature");
    row("header changed", headed(R"({"alg":"RS256","typ":"JWT","kid":"k"} )") + signature, "bad-signature");
    row("header's order changed", headed(R"({"typ":"JWT","alg":"RS256","kid":"k"})") + signature, "bad-signature");
    row("signature of another token",
        good.substr(0, second + 1) + test::base64Url(test::signatureOf(m_keys.at("rsa"), "RS256", "a.b")),
        "bad-signature");
    row("signed with another key", token("other", "RS256", R"(,"kid":"k")"), "bad-signature");
    row("cut off", good.substr(0, good.size() - 20), "malformed");
    row("cut off by one character", good.substr(0, good.size() - 1), "malformed");
    row("longer", good + "AAAA", "malformed");
    row("padded", good + "==", "malformed");
    row("signature is not base64url", good.substr(0, second + 1) + "ä+/", "malformed");
    row("no signature", good.substr(0, second), "unsigned");
    row("empty signature", good.substr(0, second + 1), "unsigned");
    row("payload alone", signedPayload, "payload-alone");
    row("none", headed(R"({"alg":"none","kid":"k"})") + ".", "algorithm-none");
    row("none with a signature", headed(R"({"alg":"none","kid":"k"})") + signature, "algorithm-none");
    row("None", headed(R"({"alg":"nOnE","kid":"k"})") + ".", "algorithm-none");
    row("no algorithm", headed(R"({"kid":"k"})") + signature, "no-algorithm");
    row("algorithm is no text", headed(R"({"alg":256,"kid":"k"})") + signature, "unknown-algorithm");
    row("unknown algorithm", headed(R"({"alg":"RS1","kid":"k"})") + signature, "unknown-algorithm");
    row("lower case", headed(R"({"alg":"rs256","kid":"k"})") + signature, "unknown-algorithm");
    row("two algorithms", headed(R"({"alg":"none","alg":"RS256","kid":"k"})") + signature, "ambiguous-header");
    row("two keys", headed(R"({"alg":"RS256","kid":"k","kid":"l"})") + signature, "ambiguous-header");
    row("key's name is a number", token("rsa", "RS256", R"(,"kid":1)"), "ambiguous-header");
    row("key's name is null", token("rsa", "RS256", R"(,"kid":null)"), "ambiguous-header");
    row("b64 without crit", token("rsa", "RS256", R"(,"kid":"k","b64":true)"), "critical-header");
    const std::string paddedText =
        test::base64Url(R"({"alg":"RS256"})") + "." + test::base64Url(R"({"iss":"a"})") + "=";
    row("padded before it was signed",
        paddedText + "." + test::base64Url(test::signatureOf(m_keys.at("rsa"), "RS256", paddedText)), "malformed");
    row("demands an extension", token("rsa", "RS256", R"(,"kid":"k","crit":["b64"],"b64":false)"), "critical-header");
    row("algorithm of another kind of key", headed(R"({"alg":"ES256","kid":"k"})") + signature, "key-disagrees");

    // HS256 with the text of the public key as the secret.
    const std::string forged = headed(R"({"alg":"HS256","kid":"k"})");
    std::array<unsigned char, 32> mac{};
    std::size_t size = 0;
    const std::string secret = numbers("rsa");
    EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, secret.data(), secret.size(),
              reinterpret_cast<const unsigned char *>(forged.data()), forged.size(), mac.data(), mac.size(), &size);
    row("HS256 with the public key", forged + "." + test::base64Url({reinterpret_cast<const char *>(mac.data()), size}),
        "unknown-algorithm");
}

void TestSignature::changedTokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, problem);
    QCOMPARE(named(check(token.toStdString(), test::keySet(kid("k") + numbers("rsa"))).problem), problem);
}

void TestSignature::keySets_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("key");
    const auto row = [](const char *name, const std::string &text, const std::string &keys, const char *problem,
                        int key = -1) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray::fromStdString(keys)
                            << QString::fromLatin1(problem) << key;
    };
    const std::string good = token("rsa", "RS256", R"(,"kid":"k")");
    const std::string nameless = token("rsa", "RS256");
    const std::string rsa = numbers("rsa");
    const std::string other = numbers("other");
    const auto x5c = [&](const char *key) { return test::chainOf(test::certificate(m_keys.at(key), {"x"})); };

    row("second key", good, test::keySet(kid("j") + other, kid("k") + rsa), "verified", 1);
    row("two keys of one name", good, test::keySet(kid("k") + other, kid("k") + rsa), "verified", 1);
    row("token names no key", nameless, test::keySet(numbers("P-256"), kid("j") + other, kid("k") + rsa), "verified",
        2);
    row("token names no key, none fits", nameless, test::keySet(numbers("P-256")), "no-matching-key");
    row("token names no key, another fits", nameless, test::keySet(other), "bad-signature", 0);
    row("key of another issuer", good, test::keySet(kid("j") + other), "no-matching-key");
    row("the right key under another name", good, test::keySet(kid("j") + rsa), "no-matching-key");
    row("the right key without a name", good, test::keySet(rsa), "no-matching-key");
    row("no keys", good, test::keySet(), "no-matching-key");
    row("a key that is none", good, R"({"keys":[1,null,[]]})", "no-matching-key");
    row("for signatures", good, test::keySet(kid("k") + R"("use":"sig","alg":"RS256","key_ops":["verify"],)" + rsa),
        "verified", 0);
    row("for encryption", good, test::keySet(kid("k") + R"("use":"enc",)" + rsa), "unusable-key", 0);
    row("only for signing", good, test::keySet(kid("k") + R"("key_ops":["sign"],)" + rsa), "unusable-key", 0);
    row("for another algorithm", good, test::keySet(kid("k") + R"("alg":"PS256",)" + rsa), "key-disagrees", 0);
    row("another curve", token("P-384", "ES256", R"(,"kid":"k")", "ES384"), test::keySet(kid("k") + numbers("P-384")),
        "key-disagrees", 0);
    row("an EC key", good, test::keySet(kid("k") + numbers("P-256")), "key-disagrees", 0);
    row("a secret", good, test::keySet(kid("k") + R"("kty":"oct","k":"AAAA")"), "unusable-key", 0);
    row("no kind", good, test::keySet(kid("k") + R"("n":"AQAB")"), "unusable-key", 0);
    row("no numbers", good, test::keySet(kid("k") + R"("kty":"RSA")"), "unusable-key", 0);
    row("too short", token("short", "RS256", R"(,"kid":"k")"), test::keySet(kid("k") + numbers("short")),
        "unusable-key", 0);
    row("certificate and its numbers", good, test::keySet(kid("k") + rsa + "," + x5c("rsa")), "verified", 0);
    row("certificate and other numbers", good, test::keySet(kid("k") + other + "," + x5c("rsa")), "unusable-key", 0);
    row("certificate of another kind", good, test::keySet(kid("k") + R"("kty":"RSA",)" + x5c("P-256")), "unusable-key",
        0);
    row("certificate with a foreign curve", good, test::keySet(kid("k") + R"("kty":"EC",)" + x5c("k1")), "unusable-key",
        0);
    row("certificate is none", good, test::keySet(kid("k") + R"("kty":"RSA","x5c":["AAAA"])"), "unusable-key", 0);
    row("certificate is no base64", good, test::keySet(kid("k") + R"("kty":"RSA","x5c":["-_-_"])"), "unusable-key", 0);
    row("certificates are no list", good, test::keySet(kid("k") + R"("kty":"RSA","x5c":"AAAA")"), "unusable-key", 0);
    row("no certificates", good, test::keySet(kid("k") + R"("kty":"RSA","x5c":[])"), "unusable-key", 0);
    row("expired certificate", good,
        test::keySet(kid("k") + R"("kty":"RSA",)"
                     + test::chainOf(test::certificate(m_keys.at("rsa"), {"x", -7200, -3600, {}}))),
        "verified", 0);
    row("exponent of one", good, test::keySet(kid("k") + rsa.substr(0, rsa.find(R"("e":)")) + R"("e":"AQ")"),
        "unusable-key", 0);
    row("a point beside the curve", token("P-256", "ES256", R"(,"kid":"k")"),
        test::keySet(kid("k") + R"("kty":"EC","crv":"P-256","x":")" + test::base64Url(std::string(32, '\1'))
                     + R"(","y":")" + test::base64Url(std::string(32, '\2')) + R"(")"),
        "unusable-key", 0);
    row("an unknown curve", good, test::keySet(kid("k") + R"("kty":"EC","crv":"P-192","x":"AA","y":"AA")"),
        "unusable-key", 0);
    row("a place for keys in the token",
        token("rsa", "RS256", R"(,"kid":"k","jku":"https://a.b/keys","jwk":{)" + rsa + "}"),
        test::keySet(kid("k") + other), "bad-signature", 0);
}

void TestSignature::keySets()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, keys);
    const SignatureCheck result = check(token.toStdString(), keys.toStdString());
    QTEST(named(result.problem), "problem");
    QTEST(result.key ? int(*result.key) : -1, "key");
}

void TestSignature::verifiesManyWithOneVerifier()
{
    SignatureVerifier verifier(
        JsonWebKeySet::parse(test::keySet(kid("r") + numbers("rsa"), kid("e") + numbers("P-256")), nullptr));
    const auto result = [&](const std::string &text) {
        return named(verifier.check(*AttestationToken::parse(text, nullptr)).problem);
    };
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(result(token("rsa", "RS256", R"(,"kid":"r")")), QStringLiteral("verified"));
        QCOMPARE(result(token("other", "RS256", R"(,"kid":"r")")), QStringLiteral("bad-signature"));
        QCOMPARE(result(token("rsa", "PS512", R"(,"kid":"r")")), QStringLiteral("verified"));
        QCOMPARE(result(token("P-256", "ES256", R"(,"kid":"e")")), QStringLiteral("verified"));
        QCOMPARE(result(token("P-256", "ES256", R"(,"kid":"r")")), QStringLiteral("key-disagrees"));
    }
}

void TestSignature::leavesNoErrorsBehind()
{
    ERR_clear_error();
    QCOMPARE(
        named(check(token("other", "RS256"), test::keySet(numbers("rsa"), R"("kty":"RSA","x5c":["AAAA"])")).problem),
        QStringLiteral("bad-signature"));
    QCOMPARE(ERR_peek_error(), 0UL);
}

void TestSignature::explains()
{
    const auto said = [&](const std::string &text, const std::string &keys) {
        const auto set = JsonWebKeySet::parse(keys, nullptr);
        return QString::fromStdString(
            explanation(SignatureVerifier(set).check(*AttestationToken::parse(text, nullptr)), *set));
    };
    const std::string good = token("rsa", "RS256", R"(,"kid":"a`b")");
    QCOMPARE(said(good, test::keySet(R"("kid":"a`b",)" + numbers("rsa"))), QString());
    QCOMPARE(said(good, test::keySet(numbers("rsa"))),
             QStringLiteral("the key set does not have the key `a``b`: take that of the token's issuer, from the time "
                            "when it was issued"));
    QCOMPARE(said(good, test::keySet(R"("kid":"a`b",)" + numbers("P-256"))),
             QStringLiteral("the token's algorithm is `RS256`, the key `a``b` is of another kind (EC, P-256)"));
    QCOMPARE(said(token("short", "RS256", R"(,"kid":"s")"), test::keySet(kid("s") + numbers("short"))),
             QStringLiteral("the key `s` cannot be used: an RSA key of 1024 bits is too short: it takes 2048"));
}

SKR_TEST(TestSignature)
#include "tst_signature.moc"
