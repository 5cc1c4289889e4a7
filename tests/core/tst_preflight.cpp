// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/token/preflight.h"
#include "core/token/timewords.h"

#include "base64url.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace skr;

namespace {

constexpr std::int64_t now = 1'800'000'000; // 2027-01-15 08:00 UTC

std::shared_ptr<const AttestationToken> parsedToken(const std::string &text)
{
    return AttestationToken::parse(text, nullptr);
}

std::string signedJwt(const std::string &header, const std::string &signature)
{
    return test::base64Url(header) + "." + test::base64Url(R"({"iss":"https://i"})") + signature;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void checks_data();
    void checks();
    void everyCheckOnceInOrder();
    void everyKindHasAMeaning();
    void durations_data();
    void durations();
    void times_data();
    void times();
    void timesThatAreNone_data();
    void timesThatAreNone();
};

void TestPreflight::checks_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("check");
    QTest::addColumn<bool>("passed");
    QTest::addColumn<QByteArray>("words"); // the beginning
    const auto row = [](const char *name, const std::string &text, PreflightCheck check, bool passed,
                        const char *words) {
        QTest::newRow(name) << text << int(check) << passed << QByteArray(words);
    };
    row("attested", R"({"x-ms-attestation-type":"sgx"})", PreflightCheck::AttestationType, true, "token of an enclave");
    row("not attested", "{}", PreflightCheck::AttestationType, false, "not an attestation token");
    row("look-alike", R"({"iss":"https://i","x-ms-policy":"e30"})", PreflightCheck::AttestationType, false,
        "an attestation policy in a JWT");
    row("issuer", R"({"iss":"https://i"})", PreflightCheck::Issuer, true, "https://i");
    row("no issuer", "{}", PreflightCheck::Issuer, false, "no `iss`");
    row("issuer without a scheme", R"({"iss":"i.attest.azure.net"})", PreflightCheck::Issuer, false,
        "i.attest.azure.net is no https address");
    row("claims alone", "{}", PreflightCheck::Signature, true, "not in this text");
    row("signed", signedJwt(R"({"alg":"RS256"})", ".c2ln"), PreflightCheck::Signature, true, "RS256, not checked here");
    row("algorithm none", signedJwt(R"({"alg":"None"})", ".c2ln"), PreflightCheck::Signature, false, "none:");
    row("no signature", signedJwt(R"({"alg":"RS256"})", "."), PreflightCheck::Signature, false, "missing:");
    row("valid", R"({"exp":1800007200})", PreflightCheck::Expiry, true, "expires 2027-01-15 10:00 UTC, in 2 hours");
    row("expires now", R"({"exp":1800000000})", PreflightCheck::Expiry, false,
        "expired 2027-01-15 08:00 UTC, 0 seconds ago");
    row("expired", R"({"exp":1799740800})", PreflightCheck::Expiry, false, "expired 2027-01-12 08:00 UTC, 3 days ago");
    row("expired years ago", R"({"exp":1600000000})", PreflightCheck::Expiry, false, "expired 2020-09-13 12:26 UTC");
    row("no expiry", "{}", PreflightCheck::Expiry, true, "names no time of expiry");
    row("not yet valid", R"({"nbf":1800000090})", PreflightCheck::NotBefore, false,
        "not valid before 2027-01-15 08:01 UTC, in 90 seconds");
    row("issued", R"({"nbf":1,"iat":1799999940})", PreflightCheck::NotBefore, true,
        "issued 2027-01-15 07:59 UTC, 60 seconds ago");
    row("issued in the future", R"({"iat":1800000001})", PreflightCheck::NotBefore, true,
        "issued 2027-01-15 08:00 UTC, in 1 second: a clock may be wrong");
    row("encryption key", R"({"x-ms-runtime":{"keys":[{"kty":"RSA","use":"enc","kid":"k"}]}})",
        PreflightCheck::EncryptionKey, true, "k");
    row("signing key", R"({"x-ms-runtime":{"keys":[{"kty":"RSA","use":"sig","kid":"k"}]}})",
        PreflightCheck::EncryptionKey, false, "no RSA key for encryption");
    row("key in the wrong place", R"({"x-ms-isolation-tee":{"x-ms-runtime":{"keys":[{"kty":"RSA","use":"enc"}]}}})",
        PreflightCheck::EncryptionKey, false,
        "no RSA key for encryption in `x-ms-runtime.keys`: there is nothing to encrypt the released key to; those "
        "below");
}

void TestPreflight::checks()
{
    QFETCH(std::string, text);
    QFETCH(int, check);
    QFETCH(bool, passed);
    QFETCH(QByteArray, words);
    const auto read = parsedToken(text);
    QVERIFY(read);
    const PreflightItem item = preflight(*read, now)[static_cast<std::size_t>(check)];
    QVERIFY2(QByteArray::fromStdString(item.words).startsWith(words), item.words.c_str());
    QCOMPARE(item.passed, passed);
}

void TestPreflight::everyCheckOnceInOrder()
{
    std::size_t position = 0;
    QSet<QByteArray> names;
    for (const PreflightItem &item : preflight(*parsedToken("{}"), now)) {
        QCOMPARE(static_cast<std::size_t>(item.check), position++);
        names.insert(QByteArray::fromStdString(std::string(spelling(item.check))));
    }
    QCOMPARE(names.size(), qsizetype(position));
    QCOMPARE(position, std::size_t{6});
}

void TestPreflight::everyKindHasAMeaning()
{
    for (int kind = 0; kind <= int(TokenKind::Other); ++kind)
        QVERIFY(!meaningForPaths(static_cast<TokenKind>(kind)).empty());
}

void TestPreflight::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("none") << qint64(0) << QByteArray("0 seconds");
    QTest::newRow("one second") << qint64(-1) << QByteArray("1 second");
    QTest::newRow("less than two minutes") << qint64(119) << QByteArray("119 seconds");
    QTest::newRow("minutes") << qint64(7199) << QByteArray("119 minutes");
    QTest::newRow("hours") << qint64(8 * 3600) << QByteArray("8 hours");
    QTest::newRow("days") << qint64(-700 * 86400LL) << QByteArray("700 days");
    QTest::newRow("years") << qint64(73LL * 365 * 86400) << QByteArray("73 years");
    QTest::newRow("as far as it goes") << std::numeric_limits<qint64>::min() << QByteArray("292471208677 years");
}

void TestPreflight::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, words);
    QCOMPARE(QByteArray::fromStdString(durationWords(seconds)), words);
}

void TestPreflight::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("UTC") << QByteArray("2027-01-15T08:00:00Z") << qint64(now);
    QTest::newRow("fraction") << QByteArray("2027-01-15T08:00:00.999Z") << qint64(now);
    QTest::newRow("ahead of UTC") << QByteArray("2027-01-15T10:30:00+02:30") << qint64(now);
    QTest::newRow("behind UTC") << QByteArray("2027-01-15 00:00:00-08:00") << qint64(now);
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64(-1);
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1709164800);
}

void TestPreflight::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto time = timeFromRfc3339(text.toStdString());
    QVERIFY(time);
    QCOMPARE(qint64(*time), seconds);
}

void TestPreflight::timesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2027", "2027-01-15", "2027-01-15T08:00:00", "2027-13-15T08:00:00Z", "2023-02-29T08:00:00Z",
          "2027-01-15T24:00:00Z", "2027-01-15T08:00:00.Z", "2027-01-15T08:00:00+2", "20-7-01-15T08:00:00Z",
          "2027-01-15T08:00:00Z ", "2027-01-15T08:-1:00Z", "2027-01-15T08:00:00+25:00"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPreflight::timesThatAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!timeFromRfc3339(text.toStdString()));
}

SKR_TEST(TestPreflight)
#include "tst_preflight.moc"
