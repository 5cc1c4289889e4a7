// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/compose/pinning.h"
#include "core/evaluate/evaluation.h"
#include "core/policy/policyrevision.h"

#include <QTest>

#include <algorithm>

using namespace skr;

Q_DECLARE_METATYPE(skr::Pinning)

/// Which claims of a token are advised for a policy, and the policy that is made of them.
class TestPinning : public QObject
{
    Q_OBJECT

private slots:
    void advice_data();
    void advice();
    void paths();
    void suggestedPolicyAcceptsTheToken_data();
    void suggestedPolicyAcceptsTheToken();
    void policyText();
};

namespace {

std::shared_ptr<const AttestationToken> parsedPayload(const QByteArray &payload)
{
    TokenError error;
    return AttestationToken::parse(payload.toStdString(), &error);
}

} // namespace

void TestPinning::advice_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Pinning>("pinning");
    QTest::addColumn<QString>("words");
    using enum Pinning;
    const auto row = [](const char *name, const char *payload, const char *path, Pinning pinning, const char *words) {
        QTest::newRow(name) << QByteArray(payload) << QString::fromLatin1(path) << pinning
                            << QString::fromLatin1(words);
    };
    row("issuer", R"({"iss":"https://a"})", "iss", Impossible, "`authority` compares");
    row("time", R"({"exp":4102444800})", "exp", Unwise, "differs from token to token");
    row("measurement", R"({"x-ms-sevsnpvm-launchmeasurement":"ab"})", "x-ms-sevsnpvm-launchmeasurement", Unwise,
        "when the host is updated");
    row("TEE", R"({"x-ms-attestation-type":"sevsnpvm"})", "x-ms-attestation-type", Suggested, "asks for the TEE");
    row("guest", R"({"x-ms-attestation-type":"azurevm"})", "x-ms-attestation-type", Possible, "without a TEE");
    row("TEE of a guest", R"({"x-ms-isolation-tee":{"x-ms-attestation-type":"tdxvm"}})",
        "x-ms-isolation-tee.x-ms-attestation-type", Suggested, "asks for the TEE");
    row("compliance", R"({"x-ms-compliance-status":"azure-compliant-cvm"})", "x-ms-compliance-status", Suggested,
        "Azure's own verdict");
    row("no debugging", R"({"x-ms-sevsnpvm-is-debuggable":false})", "x-ms-sevsnpvm-is-debuggable", Suggested,
        "rules debugging out");
    row("debugging", R"({"x-ms-sevsnpvm-is-debuggable":true})", "x-ms-sevsnpvm-is-debuggable", Unwise,
        "does not have it as it should be");
    row("TDX without debugging", R"({"dbgstat":"disabled"})", "dbgstat", Suggested, "rules debugging out");
    row("secure boot", R"({"secureboot":true})", "secureboot", Suggested, "signed boot components");
    row("no secure boot", R"({"secureboot":false})", "secureboot", Unwise, "does not have it as it should be");
    row("host data", R"({"x-ms-sevsnpvm-hostdata":"73973b78d70cc68353426de188db5dfc57e5b766e399935fb73a61127ea26d20"})",
        "x-ms-sevsnpvm-hostdata", Suggested, "container policy");
    row("no host data",
        R"({"x-ms-sevsnpvm-hostdata":"0000000000000000000000000000000000000000000000000000000000000000"})",
        "x-ms-sevsnpvm-hostdata", Unwise, "zeros");
    row("one machine", R"({"x-ms-runtime":{"vm-configuration":{"vmUniqueId":"6506B531-1634-431E-99D2-4B7D3414AD00"}}})",
        "x-ms-runtime.vm-configuration.vmUniqueId", Possible, "its successor gets no key");
    row("signer", R"({"x-ms-sgx-mrsigner":"ab"})", "x-ms-sgx-mrsigner", Suggested, "who signed the enclave");
    row("build", R"({"x-ms-sgx-mrenclave":"ab"})", "x-ms-sgx-mrenclave", Possible, "this very build");
    row("deprecated", R"({"sgx-mrsigner":"ab"})", "sgx-mrsigner", Unwise, "deprecated: `x-ms-sgx-mrsigner`");
    row("unknown", R"({"my-claim":"a"})", "my-claim", Possible, "not a claim that is known");
    row("list", R"({"x-ms-azurevm-attested-pcrs":[0,1]})", "x-ms-azurevm-attested-pcrs", Impossible,
        "cannot be compared");
    row("null", R"({"my-claim":null})", "my-claim", Impossible, "cannot be compared");
    row("other", R"({"x-ms-azurevm-ostype":"Linux"})", "x-ms-azurevm-ostype", Possible, "machines with the same value");
}

void TestPinning::advice()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, path);
    QFETCH(Pinning, pinning);
    QFETCH(QString, words);
    const auto claims = pinnableClaims(*parsedPayload(payload), *ClaimCatalog::builtIn());
    QCOMPARE(claims.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(claims.front().path), path);
    QCOMPARE(claims.front().pinning, pinning);
    QVERIFY2(QString::fromStdString(claims.front().reason).contains(words), claims.front().reason.c_str());
    // Whatever is an object, a list or null has no value that a condition could have.
    QCOMPARE(claims.front().json.empty(), payload.contains('[') || payload.contains("null"));
}

/// Each claim once, at the path that finds it.
void TestPinning::paths()
{
    const auto token = parsedPayload(R"({"a":1,"b":{"c":"x","d":{}},"a":2,"e.f":3,"g":[{"h":1}],"i":"\u00e4\""})");
    QStringList found;
    for (const PinnableClaim &claim : pinnableClaims(*token, *ClaimCatalog::builtIn())) {
        found << QString::fromStdString(claim.path + "=" + claim.json);
        QVERIFY(token->find(claim.path) != noNode);
    }
    QCOMPARE(found, QStringList({"b.c=\"x\"", "a=2", "g=", "i=\"\\u00e4\\\"\""}));
}

void TestPinning::suggestedPolicyAcceptsTheToken_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("conditions");
    QTest::newRow("platform") << "compliant.json" << 4;
    QTest::newRow("guest") << "guest.json" << 5;
}

void TestPinning::suggestedPolicyAcceptsTheToken()
{
    QFETCH(QString, file);
    QFETCH(int, conditions);
    QFile data(QStringLiteral(SKR_TEST_DATA "/tokens/") + file);
    QVERIFY(data.open(QIODevice::ReadOnly));
    const auto token = parsedPayload(data.readAll());
    const auto catalog = ClaimCatalog::builtIn();
    std::vector<PinnableClaim> claims = pinnableClaims(*token, *catalog);
    std::erase_if(claims, [](const PinnableClaim &claim) { return claim.pinning != Pinning::Suggested; });
    QStringList chosen;
    for (const PinnableClaim &claim : claims)
        chosen << QString::fromStdString(claim.path);
    QVERIFY2(chosen.size() == conditions, qPrintable(chosen.join(u' ')));
    const auto revision = PolicyRevision::make(policyFromToken(*token, claims), *catalog);
    QVERIFY(revision->isValid());
    QCOMPARE(decide(*revision, *token, Reading::Documented), Verdict::Released);
    for (const Diagnostic &diagnostic : revision->diagnostics().list)
        QVERIFY2(diagnostic.severity() == Severity::Hint, diagnostic.message().c_str());
}

void TestPinning::policyText()
{
    const auto token = parsedPayload(R"({"iss":"https://a\"b","x":true})");
    QCOMPARE(policyFromToken(*token, {{"x", "true", Pinning::Possible, {}}, {"y", {}, Pinning::Impossible, {}}}),
             std::string("{\n"
                         "  \"version\": \"1.0.0\",\n"
                         "  \"anyOf\": [\n"
                         "    {\n"
                         "      \"authority\": \"https://a\\\"b\",\n"
                         "      \"allOf\": [\n"
                         "        {\n"
                         "          \"claim\": \"x\",\n"
                         "          \"equals\": true\n"
                         "        }\n"
                         "      ]\n"
                         "    }\n"
                         "  ]\n"
                         "}\n"));
}

SKR_TEST(TestPinning)
#include "tst_pinning.moc"
