// SPDX-License-Identifier: Apache-2.0
#include "tests/core/oneauthority.h"
#include "tests/core/saidphrases.h"
#include "tests/program/registration.h"

#include "core/explain/issuermiss.h"
#include "core/explain/nearmiss.h"

#include <QTest>

using namespace skr;

namespace {

struct Tried {
    Tried(const QByteArray &condition, const QByteArray &claims, Disclosure disclosure = Disclosure::Full)
        : catalog(ClaimCatalog::builtIn())
        , evaluation(PolicyRevision::make(policyOf(condition.toStdString()), *catalog),
                     AttestationToken::parse(std::string(R"({"iss":")") + issuer + "\"" + (claims.isEmpty() ? "" : ",")
                                                 + claims.toStdString() + "}",
                                             nullptr),
                     Reading::AsObserved)
        , showing{*catalog, disclosure}
        , misses(nearMisses(evaluation, only(), TokenClaims(evaluation.token()), showing))
    {
    }

    const Condition &only() const { return evaluation.revision().policy().conditions.front(); }

    /// The text of the condition once the first fix is applied.
    QByteArray fixed() const
    {
        const auto fix = misses.empty() ? std::nullopt : fixOf(evaluation.revision(), only(), misses.front(), showing);
        if (!fix)
            return {};
        const std::string text = applied(evaluation.revision().text(), fix->edit);
        const auto revision = PolicyRevision::make(text, *catalog);
        return QByteArray::fromStdString(
            std::string(revision->tree().spelling(revision->policy().conditions.front().node)));
    }

    std::shared_ptr<const ClaimCatalog> catalog;
    Evaluation evaluation;
    Showing showing;
    std::vector<NearMiss> misses;
};

} // namespace

class TestNearMiss : public QObject
{
    Q_OBJECT

private slots:
    void misses_data();
    void misses();
    void noMiss_data();
    void noMiss();
    void leftOut();
    void shortened();
    void severalPlaces();
    void issuers_data();
    void issuers();
    void issuerFix();
    void names();
};

void TestNearMiss::misses_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("meets");
    QTest::addColumn<QByteArray>("fixed");

    const auto row = [](const char *name, const char *condition, const char *claims, const char *kind,
                        const char *sentence, bool meets, const char *fixed) {
        QTest::newRow(name) << QByteArray(condition) << QByteArray(claims) << QString(kind) << QString(sentence)
                            << meets << QByteArray(fixed);
    };
    row("below x-ms-isolation-tee", R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})",
        R"("x-ms-isolation-tee":{"x-ms-compliance-status":"azure-compliant-cvm"})", "other-path",
        "the token has this claim below `x-ms-isolation-tee`, where a guest token has what the hardware attests: "
        "`x-ms-isolation-tee.x-ms-compliance-status` is `azure-compliant-cvm`",
        true, R"({"claim":"x-ms-isolation-tee.x-ms-compliance-status","equals":"azure-compliant-cvm"})");
    row("at the top", R"({"claim":"x-ms-isolation-tee.x-ms-attestation-type","equals":"sevsnpvm"})",
        R"("x-ms-attestation-type":"tdxvm")", "other-path",
        "the token has this claim at the top, where a platform token has what the hardware attests: "
        "`x-ms-attestation-type` is `tdxvm`, not `sevsnpvm`",
        false, R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"})");
    row("at another path", R"({"claim":"secure-boot","equals":true})",
        R"("x-ms-runtime":{"vm-configuration":{"secure-boot":true}})", "other-path",
        "the token has a claim of this name at another path: `x-ms-runtime.vm-configuration.secure-boot` is `true`",
        true, R"({"claim":"x-ms-runtime.vm-configuration.secure-boot","equals":true})");
    row("at another path and in another case",
        R"({"claim":"x-ms-runtime.vm-configuration.vmUniqueId","equals":"ABCDEF00-0000-4000-8000-000000000001"})",
        R"("x-ms-isolation-tee":{"x-ms-runtime":{"vm-configuration":{"vmUniqueId":"abcdef00-0000-4000-8000-000000000001"}}})",
        "other-path",
        "the token has this claim below `x-ms-isolation-tee`, where a guest token has what the hardware attests: "
        "`x-ms-isolation-tee.x-ms-runtime.vm-configuration.vmUniqueId` is `abcdef00-0000-4000-8000-000000000001`; "
        "there, "
        "the values differ in the case of letters only: the policy has `ABCDEF00-0000-4000-8000-000000000001`, the "
        "token "
        "`abcdef00-0000-4000-8000-000000000001`",
        true,
        R"({"claim":"x-ms-isolation-tee.x-ms-runtime.vm-configuration.vmUniqueId","equals":"abcdef00-0000-4000-8000-000000000001"})");
    row("deprecated name", R"({"claim":"is-debuggable","equals":false})", R"("x-ms-sgx-is-debuggable":false)",
        "old-name",
        "the policy has the deprecated name of a claim that the token has by its new one: `x-ms-sgx-is-debuggable` is "
        "`false`",
        true, R"({"claim":"x-ms-sgx-is-debuggable","equals":false})");
    row("only the deprecated name", R"({"claim":"x-ms-sgx-is-debuggable","equals":false})", R"("is-debuggable":false)",
        "old-name", "the token has this claim by its deprecated name only: `is-debuggable` is `false`", true,
        R"({"claim":"is-debuggable","equals":false})");
    row("another platform", R"({"claim":"x-ms-sevsnpvm-is-debuggable","equals":false})",
        R"("tdx_td_attributes_debug":false)", "other-platform",
        "`x-ms-sevsnpvm-is-debuggable` is a claim of another kind of token (AMD SEV-SNP); this token (Intel TDX) "
        "has for it: `tdx_td_attributes_debug` is `false`",
        true, R"({"claim":"tdx_td_attributes_debug","equals":false})");
    row("another platform's value", R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"})",
        R"("x-ms-attestation-type":"tdxvm")", "other-platform",
        "the policy asks for `sevsnpvm` (AMD SEV-SNP: a confidential VM or container group), the token is of `tdxvm` "
        "(Intel TDX: a confidential VM)",
        false, "");
    row("in the other layer", R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"})",
        R"("x-ms-attestation-type":"azurevm","x-ms-isolation-tee":{"x-ms-attestation-type":"sevsnpvm"})", "other-path",
        "the token has this claim below `x-ms-isolation-tee`, where a guest token has what the hardware attests: "
        "`x-ms-isolation-tee.x-ms-attestation-type` is `sevsnpvm`",
        true, R"({"claim":"x-ms-isolation-tee.x-ms-attestation-type","equals":"sevsnpvm"})");
    row("name in another case", R"({"claim":"X-MS-Compliance-Status","equals":"azure-compliant-cvm"})",
        R"("x-ms-compliance-status":"azure-compliant-cvm")", "name-case",
        "the token has a claim whose name differs in the case of letters only: `x-ms-compliance-status` is "
        "`azure-compliant-cvm`",
        true, R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})");
    row("name with a slip", R"({"claim":"x-ms-complaince-status","equals":"azure-compliant-cvm"})",
        R"("x-ms-compliance-status":"azure-compliant-cvm")", "name-nearly",
        "no token has a claim of this name, as far as is known; the token has one that may be meant: "
        "`x-ms-compliance-status` is `azure-compliant-cvm`",
        true, R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})");

    row("text for a boolean", R"({"claim":"a","equals":"true"})", R"("a":true)", "value-type",
        "the values are spelt alike but are of different types: the policy has the text `\"true\"`, the token the "
        "boolean "
        "`true`",
        true, R"({"claim":"a","equals":true})");
    row("number for text", R"({"claim":"a","equals":1})", R"("a":"1")", "value-type",
        "the values are spelt alike but are of different types: the policy has the number `1`, the token the text "
        "`\"1\"`",
        true, R"({"claim":"a","equals":"1"})");
    row("case", R"({"claim":"a","equals":"UpToDate"})", R"("a":"uptodate")", "value-case",
        "the values differ in the case of letters only: the policy has `UpToDate`, the token `uptodate`", true,
        R"({"claim":"a","equals":"uptodate"})");
    row("slash", R"({"claim":"a","equals":"https://a/"})", R"("a":"https://a")", "value-slash",
        "the values differ in a slash at the end only: the policy has `https://a/`, the token `https://a`", true,
        R"({"claim":"a","equals":"https://a"})");
    row("white space", R"({"claim":"a","equals":" abc"})", R"("a":"abc")", "value-white-space",
        "the values differ in white space only: the policy has ` abc`, the token `abc`", true,
        R"({"claim":"a","equals":"abc"})");
    row("base64 for digits", R"({"claim":"a","equals":"3q2+7w=="})", R"("a":"deadbeef")", "value-encoding",
        "both are the same 4 bytes, in base64 with padding in the policy and as hexadecimal digits in the token: the "
        "policy has `3q2+7w==`, the token `deadbeef`",
        true, R"({"claim":"a","equals":"deadbeef"})");
    row("digits for base64url", R"({"claim":"a","equals":"0xDEADBEEF"})", R"("a":"3q2-7w")", "value-encoding",
        "both are the same 4 bytes, as hexadecimal digits behind 0x in the policy and in base64url without padding in "
        "the "
        "token: the policy has `0xDEADBEEF`, the token `3q2-7w`",
        true, R"({"claim":"a","equals":"3q2-7w"})");
    row("base64 for base64url", R"({"claim":"a","equals":"3q2+7w=="})", R"("a":"3q2-7w")", "value-encoding",
        "both are the same 4 bytes, in base64 with padding in the policy and in base64url without padding in the "
        "token: "
        "the policy has `3q2+7w==`, the token `3q2-7w`",
        true, R"({"claim":"a","equals":"3q2-7w"})");
    row("base64 of the text", R"({"claim":"a","equals":"dXB0b2RhdGU="})", R"("a":"uptodate")", "value-encoding",
        "the policy has the base64 of the token's text: the policy has `dXB0b2RhdGU=`, the token `uptodate`", true,
        R"({"claim":"a","equals":"uptodate"})");
    row("number in another spelling", R"({"claim":"a","equals":1.0})", R"("a":1)", "value-spelling",
        "both read as the same number: the policy has `1.0`, the token `1`", true, R"({"claim":"a","equals":1})");
    row("boolean in another spelling", R"({"claim":"a","equals":"True"})", R"("a":true)", "value-spelling",
        "both read as the same boolean: the policy has the text `True`, the token the boolean `true`", true,
        R"({"claim":"a","equals":true})");
    row("GUID in braces", R"({"claim":"a","equals":"{abcdef00-0000-4000-8000-000000000001}"})",
        R"("a":"abcdef00-0000-4000-8000-000000000001")", "value-spelling",
        "both are the same GUID, spelt differently: the policy has `{abcdef00-0000-4000-8000-000000000001}`, the token "
        "`abcdef00-0000-4000-8000-000000000001`",
        true, R"({"claim":"a","equals":"abcdef00-0000-4000-8000-000000000001"})");
}

void TestNearMiss::misses()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, claims);
    const Tried tried(condition, claims);
    QVERIFY(!tried.misses.empty());
    const NearMiss &miss = tried.misses.front();
    QTEST(QString(spelling(miss.kind).data()), "kind");
    QTEST(said(miss.sentence), "sentence");
    QTEST(miss.meets, "meets");
    QTEST(tried.fixed(), "fixed");
}

void TestNearMiss::noMiss_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("claims");

    const QByteArray a = R"({"claim":"a","equals":"one"})";
    QTest::newRow("equal") << a << QByteArray(R"("a":"one")");
    QTest::newRow("nothing in common") << a << QByteArray(R"("a":"two")");
    QTest::newRow("no such claim, and none like it") << a << QByteArray(R"("b":"one")");
    QTest::newRow("an object") << a << QByteArray(R"("a":{"one":1})");
    QTest::newRow("other boolean") << QByteArray(R"({"claim":"a","equals":false})") << QByteArray(R"("a":true)");
    QTest::newRow("large integers that doubles do not tell apart")
        << QByteArray(R"({"claim":"a","equals":9007199254740993})") << QByteArray(R"("a":9007199254740992)");
    QTest::newRow("digests of other bytes")
        << QByteArray(R"({"claim":"a","equals":"deadbeef"})") << QByteArray(R"("a":"3q2-7g")");
    QTest::newRow("an operator of order") << QByteArray(R"({"claim":"a","less":"ONE"})") << QByteArray(R"("a":"one")");
    QTest::newRow("a condition that cannot be read") << QByteArray(R"({"claim":"a"})") << QByteArray(R"("a":1)");
}

void TestNearMiss::noMiss()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, claims);
    QVERIFY(Tried(condition, claims).misses.empty());
}

void TestNearMiss::leftOut()
{
    // A program that leaves out what is false has printed the token.
    const Tried tried(R"({"claim":"x-ms-sevsnpvm-is-debuggable","equals":false})",
                      R"("x-ms-attestation-type":"sevsnpvm","x-ms-sevsnpvm-launchmeasurement":"ab")");
    QVERIFY(!tried.misses.empty());
    QCOMPARE(tried.misses.back().kind, NearMissKind::LeftOut);
    QVERIFY(!tried.misses.back().canBeWritten());
}

void TestNearMiss::shortened()
{
    const QByteArray condition =
        R"({"claim":"x-ms-runtime.vm-configuration.vmUniqueId","equals":"ABCDEF00-0000-4000-8000-000000000001"})";
    const QByteArray claims =
        R"("x-ms-runtime":{"vm-configuration":{"vmUniqueId":"abcdef00-0000-4000-8000-000000000001"}})";
    const Tried tried(condition, claims, Disclosure::Shortened);
    QCOMPARE(said(tried.misses.front().sentence),
             QString("the values differ in the case of letters only: the policy has `ABCD…01`, the token `abcd…01`"));
    const auto fix = fixOf(tried.evaluation.revision(), tried.only(), tried.misses.front(), tried.showing);
    QCOMPARE(QString::fromStdString(fix->title), QString("write `abcd…01`"));
    // What is written is the whole value all the same.
    QVERIFY(fix->edit.replacement.find("abcdef") != std::string::npos);
}

void TestNearMiss::severalPlaces()
{
    const Tried tried(R"({"claim":"nonce","equals":"x"})", R"("a":{"nonce":"y"},"b":{"nonce":"x"})");
    QCOMPARE(tried.misses.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(tried.misses.front().claim), QString("b.nonce")); // meets it
    QVERIFY(!tried.misses.back().meets);
}

void TestNearMiss::issuers_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("tokenIssuer");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("sentence");

    const QString own = QString::fromStdString(issuer);
    const QString east = "https://sharedeus.eus.attest.azure.net";
    QTest::newRow("slash") << own + "/" << own << "slash"
                           << "differs in the slash at the end only from the token's issuer, `" + own + "`";
    QTest::newRow("no scheme") << "a.attest.azure.net" << own << "scheme"
                               << "lacks the https:// of the token's issuer, `" + own + "`";
    QTest::newRow("other scheme") << "http://a.attest.azure.net/" << own << "scheme"
                                  << "has another scheme than the token's issuer, `" + own + "`";
    QTest::newRow("case") << "https://A.attest.azure.net" << own << "case"
                          << "differs in the case of letters only from the token's issuer, `" + own + "`";
    QTest::newRow("blank") << own + " " << own << "white-space"
                           << "differs in white space only from the token's issuer, `" + own + "`";
    QTest::newRow("path") << own + "/certs" << own << "path"
                          << "has the host of the token's issuer, but another path: the issuer is `" + own + "`";
    QTest::newRow("slip") << "https://sharedeus.eus.attest.azuer.net" << east << "slip"
                          << "seems to mean the token's issuer, but is not spelt so; the issuer is `" + east + "`";
    QTest::newRow("other region") << "https://sharedweu.weu.attest.azure.net" << east << "region"
                                  << "is the shared endpoint of westeurope; the token comes from that of eastus, `"
            + east + "`";
    QTest::newRow("own instance")
        << east << own << "instance"
        << "is the shared endpoint of eastus; the token comes from an issuer that is no known "
           "shared endpoint, `"
            + own + "`";
    QTest::newRow("shared instead of own")
        << "https://mine.eus.attest.azure.net" << east << "instance"
        << "is no known shared endpoint; the token comes from the shared endpoint of eastus, `" + east + "`";
    QTest::newRow("another host") << "https://idp.example" << own << "host"
                                  << "is not the token's issuer, which is `" + own + "`";
    QTest::newRow("no issuer") << own << ""
                               << "no-issuer"
                               << "is compared with the token's `iss`, which the token does not have";
}

void TestNearMiss::issuers()
{
    QFETCH(QString, authority);
    QFETCH(QString, tokenIssuer);
    const auto miss = issuerMiss(authority.toStdString(), tokenIssuer.toStdString());
    QVERIFY(miss);
    QTEST(QString(spelling(miss->difference).data()), "difference");
    QTEST(said(miss->sentence), "sentence");
}

void TestNearMiss::issuerFix()
{
    QVERIFY(!issuerMiss(issuer, issuer));
    const auto policyAt = [](const std::string &url) {
        return R"({"version":"1.0.0","anyOf":[{"authority":")" + url + R"(","allOf":[]}]})";
    };
    const std::string before = policyAt("https://A.attest.azure.net/");
    const auto revision = PolicyRevision::make(before, ClaimCatalog());
    const auto fix = fixOf(*revision, revision->policy().authorities.front(), issuer);
    QVERIFY(fix);
    QCOMPARE(applied(before, fix->edit), policyAt(issuer));
    QVERIFY(!fixOf(*revision, revision->policy().authorities.front(), "https://b.attest.azure.net"));
}

void TestNearMiss::names()
{
    QCOMPARE(spelling(NearMissKind::OtherPath), std::string_view("other-path"));
    QCOMPARE(spelling(NearMissKind::ValueSpelling), std::string_view("value-spelling"));
}

SKR_TEST(TestNearMiss)
#include "tst_nearmiss.moc"
