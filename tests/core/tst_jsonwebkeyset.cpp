// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/token/jsonwebkeyset.h"
#include "signedtoken.h"

#include <QTest>

#include <openssl/rsa.h>

#include <memory>
#include <string>

using namespace skr;

class TestJsonWebKeySet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void errors_data();
    void errors();
    void mostKeys();
    void unsoundIssuer();
    void descriptions();
    void problems_data();
    void problems();
    void chains_data();
    void chains();
    void certificateDates();
    void namesWithoutACommonName();

private:
    JsonWebKey onlyKey(const std::string &members) const
    {
        const auto set = JsonWebKeySet::parse(test::keySet(members), nullptr);
        return set && set->keys().size() == 1 ? set->keys().front() : JsonWebKey{};
    }

    std::string modulus() const { return test::unsignedNumber(m_root.get(), OSSL_PKEY_PARAM_RSA_N); }
    static std::string rocaModulus();
    std::string forged(const test::CertificatePointer &certificate) const;

    test::Key m_rsa;
    test::Key m_root;
};

/// It leaves a remainder of 1, a power of 65537, with each prime that the flawed generator was found by.
std::string TestJsonWebKeySet::rocaModulus()
{
    BIGNUM *number = BN_new();
    BN_one(number);
    for (const BN_ULONG prime : {11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157})
        BN_mul_word(number, prime);
    BN_lshift(number, number, 2048 - BN_num_bits(number));
    BN_add_word(number, 1);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return bytes;
}

/// A certificate that m_root has signed, with the signature that fits the root's modulus with an exponent of one.
std::string TestJsonWebKeySet::forged(const test::CertificatePointer &certificate) const
{
    std::string der = test::derOf(certificate);
    std::size_t size = 256;
    auto *signature = reinterpret_cast<unsigned char *>(der.data() + der.size() - size);
    const std::string signedWith(der.substr(der.size() - size));
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, m_root.get(), nullptr), EVP_PKEY_CTX_free);
    test::require(EVP_PKEY_verify_recover_init(context.get()) == 1
                  && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1
                  && EVP_PKEY_verify_recover(context.get(), signature, &size,
                                             reinterpret_cast<const unsigned char *>(signedWith.data()),
                                             signedWith.size())
                      == 1);
    return der;
}

void TestJsonWebKeySet::initTestCase()
{
    m_rsa = test::rsaKey();
    m_root = test::rsaKey();
}

void TestJsonWebKeySet::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &text, const char *error) {
        QTest::newRow(name) << text << QString::fromUtf8(error);
    };
    row("empty", "", "the text is not JSON: a key set is JSON: {\"keys\": [ … ]}");
    row("a page", "<html>", "the text is not JSON: a key set is JSON: {\"keys\": [ … ]}");
    row("not UTF-8", "{\"keys\": [\"\xff\"]}", "the text is not JSON: a key set is JSON: {\"keys\": [ … ]}");
    row("a list", "[]", "there is no list `keys`: a key set is JSON: {\"keys\": [ … ]}");
    row("no keys", "{}", "there is no list `keys`: a key set is JSON: {\"keys\": [ … ]}");
    row("keys are no list", R"({"keys":{}})", "there is no list `keys`: a key set is JSON: {\"keys\": [ … ]}");
    row("one key", R"({"kty":"RSA"})", "this is one key alone: put it into a key set, {\"keys\": [ … ]}");
    row("configuration", R"({"jwks_uri":"https://a.b/certs"})",
        "this is an issuer's configuration: its keys are at its `jwks_uri`");
    row("too large", QByteArray(1024 * 1024 + 1, ' '), "the text is larger than 1 MB: that is no key set");
    row("deep", QByteArray(500000, '['), "the text is not JSON: a key set is JSON: {\"keys\": [ … ]}");
}

void TestJsonWebKeySet::mostKeys()
{
    const auto keys = [](int count) { return "{\"keys\":[" + QByteArray("1,").repeated(count - 1) + "1]}"; };
    std::string error;
    QVERIFY(JsonWebKeySet::parse(keys(500).toStdString(), &error));
    QVERIFY(!JsonWebKeySet::parse(keys(501).toStdString(), &error));
    QCOMPARE(QString::fromStdString(error), QStringLiteral("the set has more than 500 keys"));
}

/// Everybody can sign with an exponent of one, certificates as well.
void TestJsonWebKeySet::unsoundIssuer()
{
    const auto issuer = test::certificate(test::rsaKeyOf(modulus(), "\1"), {"Root"}, m_root);
    const auto leaf = test::certificate(m_rsa, {"x"}, m_root, issuer);
    const JsonWebKey key = onlyKey(R"("kty":"RSA","x5c":[")" + test::base64(forged(leaf)) + R"(",")"
                                   + test::base64(test::derOf(issuer)) + R"("])");
    QCOMPARE(key.chain.certificates.size(), std::size_t{1});
    QVERIFY(!key.chain.complete);
}

void TestJsonWebKeySet::errors()
{
    QFETCH(QByteArray, text);
    std::string error;
    QVERIFY(!JsonWebKeySet::parse(text.toStdString(), &error));
    QTEST(QString::fromStdString(error), "error");
}

void TestJsonWebKeySet::descriptions()
{
    QCOMPARE(onlyKey(test::numbersOf(m_rsa)).description(), std::string("RSA, 2048 bits"));
    QCOMPARE(onlyKey(test::numbersOf(test::ecKey("P-521"))).description(), std::string("EC, P-521"));
    const JsonWebKey key = onlyKey(R"("kid":"a/b+c=","alg":"RS256",)" + test::numbersOf(m_rsa));
    QVERIFY(key.isUsable());
    QCOMPARE(key.id, std::string("a/b+c="));
    QCOMPARE(key.algorithm, std::string("RS256"));
}

void TestJsonWebKeySet::problems_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const std::string &key, const char *problem) {
        QTest::newRow(name) << QByteArray::fromStdString(key) << QString::fromUtf8(problem);
    };
    row("secret", R"("kty":"oct")", "its kind (`kty`) is `oct`: only RSA and EC keys check tokens");
    row("nothing", "", "it names no kind of key (`kty`)");
    row("kind alone", R"("kty":"EC")", "it has neither a certificate (`x5c`) nor the numbers of a key");
    row("numbers", R"("kty":"RSA","n":"!","e":"AQAB")", "its `n` and `e` are no sound RSA key");
    row("even exponent", R"("kty":"RSA","n":")" + test::base64Url(std::string(256, '\x55')) + R"(","e":"Ag")",
        "its `n` and `e` are no sound RSA key");
    row("huge modulus", R"("kty":"RSA","n":")" + test::base64Url(std::string(2049, '\x55')) + R"(","e":"AQAB")",
        "its `n` and `e` are no sound RSA key");
    row("huge exponent", R"("kty":"RSA","n":")" + test::base64Url(std::string(256, '\x55')) + R"(","e":"AQABAQABAQAB")",
        "its `n` and `e` are no sound RSA key");
    row("exponent of one", test::numbersOf(test::rsaKeyOf(modulus(), "\1")), "its `n` and `e` are no sound RSA key");
    row("even modulus", test::numbersOf(test::rsaKeyOf(modulus() + '\2', "\3")),
        "its `n` and `e` are no sound RSA key");
    row("modulus of the flawed generator", test::numbersOf(test::rsaKeyOf(rocaModulus(), "\1\1")),
        "its `n` and `e` are no sound RSA key");
    // Whoever signs a certificate may put any key into it.
    const auto certified = [this](const test::Key &key) {
        return R"("kty":"RSA",)" + test::chainOf(test::certificate(key, {"x"}, m_root));
    };
    row("certificate with an exponent of one", certified(test::rsaKeyOf(modulus(), "\1")),
        "its certificate has no sound RSA key");
    row("certificate with an even exponent", certified(test::rsaKeyOf(modulus(), "\2")),
        "its certificate has no sound RSA key");
    row("certificate with a huge exponent", certified(test::rsaKeyOf(modulus(), modulus())),
        "its certificate has no sound RSA key");
    row("certificate with a modulus of the flawed generator", certified(test::rsaKeyOf(rocaModulus(), "\1\1")),
        "its certificate has no sound RSA key");
    row("certificate with a huge modulus", certified(test::rsaKeyOf(std::string(1026, '\x55'), "\1\1")),
        "an RSA key of 8207 bits is longer than any that is used here: at most 8192");
    const test::CertificatePointer root = test::certificate(m_root, {"Root"});
    row("many certificates", R"("kty":"RSA",)" + test::chainOf(root, root, root, root, root, root, root, root, root),
        "it has more than 8 certificates (`x5c`)");
    row("short coordinate", R"("kty":"EC","crv":"P-256","x":"AA","y":"AA")",
        "its `x` and `y` are no point of the curve P-256");
    row("curve", R"("kty":"EC","crv":"secp256k1","x":"AA","y":"AA")",
        "its curve `secp256k1` is not one that tokens are signed with: P-256, P-384, P-521");
}

void TestJsonWebKeySet::problems()
{
    QFETCH(QByteArray, key);
    const JsonWebKey result = onlyKey(key.toStdString());
    QVERIFY(!result.isUsable());
    QVERIFY(!result.publicKey);
    QTEST(QString::fromStdString(result.problem), "problem");
}

void TestJsonWebKeySet::chains_data()
{
    QTest::addColumn<QByteArray>("certificates");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("root");
    const auto row = [](const char *name, const std::string &certificates, int length, bool complete, bool root) {
        QTest::newRow(name) << QByteArray::fromStdString(certificates) << length << complete << root;
    };
    const auto root = test::certificate(m_root, {"Root"});
    const auto leaf = test::certificate(m_rsa, {"https://a.b"}, m_root, root);
    row("self-signed", test::chainOf(test::certificate(m_rsa, {"https://a.b"})), 1, true, true);
    row("with its root", test::chainOf(leaf, root), 2, true, true);
    row("without its root", test::chainOf(leaf), 1, true, false);
    row("with another of the root's name", test::chainOf(leaf, test::certificate(m_rsa, {"Root"})), 1, false, false);
    row("with another name", test::chainOf(leaf, test::certificate(m_root, {"Other"})), 1, false, false);
    row("in the wrong order", test::chainOf(root, leaf), 1, false, true);
    row("names itself, signed by another", test::chainOf(test::certificate(m_rsa, {"Root"}, m_root, root)), 1, true,
        false);
    const std::string good = test::chainOf(leaf);
    row("with garbage behind it", good.substr(0, good.size() - 1) + R"(,"AAAA"])", 1, false, false);
}

void TestJsonWebKeySet::chains()
{
    QFETCH(QByteArray, certificates);
    const JsonWebKey key = onlyKey(R"("kty":"RSA",)" + certificates.toStdString());
    QCOMPARE(key.problem, std::string());
    QTEST(int(key.chain.certificates.size()), "length");
    QTEST(key.chain.complete, "complete");
    QTEST(key.chain.endsInRoot(), "root");
}

void TestJsonWebKeySet::certificateDates()
{
    const auto read = [this](long begin, long end) {
        return onlyKey(R"("kty":"RSA",)" + test::chainOf(test::certificate(m_rsa, {"https://a.b", begin, end, {}})))
            .chain.certificates.front();
    };
    const auto now = static_cast<std::int64_t>(time(nullptr));
    const Certificate valid = read(-3600, 3600);
    QCOMPARE(valid.subject, std::string("https://a.b"));
    QCOMPARE(valid.issuer, std::string("https://a.b"));
    QVERIFY(valid.isValidAt(now));
    QCOMPARE(*valid.notAfter - *valid.notBefore, std::int64_t{7200});
    QVERIFY(std::abs(*valid.notBefore + 3600 - now) < 60);
    QVERIFY(!read(-7200, -3600).isValidAt(now));
    QVERIFY(!read(3600, 7200).isValidAt(now));
}

void TestJsonWebKeySet::namesWithoutACommonName()
{
    const auto certificate = test::certificate(m_rsa, {"x"});
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_ENTRY_free(X509_NAME_delete_entry(name, 0));
    const std::string organisation = "Contöso";
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(organisation.data()),
                               static_cast<int>(organisation.size()), -1, 0);
    X509_sign(certificate.get(), m_rsa.get(), EVP_sha256());
    const JsonWebKey key = onlyKey(R"("kty":"RSA",)" + test::chainOf(certificate));
    QCOMPARE(QString::fromStdString(key.chain.certificates.front().subject), QString::fromUtf8("O=Contöso"));
}

SKR_TEST(TestJsonWebKeySet)
#include "tst_jsonwebkeyset.moc"
