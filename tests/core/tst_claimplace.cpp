// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/evaluate/claimplace.h"

#include <QTest>

using namespace skr;

Q_DECLARE_METATYPE(std::optional<ClaimPlace>)

class TestClaimPlace : public QObject
{
    Q_OBJECT

private slots:
    void ofPolicies_data();
    void ofPolicies();
    void ofTokens_data();
    void ofTokens();
};

void TestClaimPlace::ofPolicies_data()
{
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<std::optional<ClaimPlace>>("place");
    using Place = std::optional<ClaimPlace>;
    QTest::newRow("no condition") << QStringList{} << Place();
    QTest::newRow("found everywhere") << QStringList{"x-ms-attestation-type", "x-ms-ver"} << Place();
    QTest::newRow("unknown claims") << QStringList{"sdk-test", ""} << Place();
    QTest::newRow("platform") << QStringList{"x-ms-attestation-type", "x-ms-compliance-status"}
                              << Place(ClaimPlace::Platform);
    QTest::newRow("SGX") << QStringList{"x-ms-sgx-mrsigner"} << Place(ClaimPlace::Platform);
    QTest::newRow("guest") << QStringList{"sdk-test", "secureboot"} << Place(ClaimPlace::Guest);
    QTest::newRow("below the TEE") << QStringList{"secureboot", "x-ms-isolation-tee.x-ms-compliance-status"}
                                   << Place(ClaimPlace::GuestTee);
    QTest::newRow("unknown below the TEE") << QStringList{"x-ms-isolation-tee.x"} << Place(ClaimPlace::GuestTee);
}

void TestClaimPlace::ofPolicies()
{
    QFETCH(QStringList, claims);
    QStringList conditions;
    for (const QString &claim : claims)
        conditions += QStringLiteral("{'claim': '%1', 'equals': 'a'}").arg(claim);
    const std::string text = QStringLiteral("{'version': '1.0.0', 'anyOf': [{'authority': 'a', 'allOf': [%1]}]}")
                                 .arg(conditions.join(','))
                                 .replace(u'\'', u'"')
                                 .toStdString();
    const SyntaxTree tree = SyntaxTree::parse(text);
    QFETCH(std::optional<ClaimPlace>, place);
    QVERIFY(placeOf(lower(tree), *ClaimCatalog::builtIn()) == place);
}

void TestClaimPlace::ofTokens_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::optional<ClaimPlace>>("place");
    const auto row = [](const char *tag, TokenKind kind, std::optional<ClaimPlace> place) {
        QTest::newRow(tag) << static_cast<int>(kind) << place;
    };
    row("SEV-SNP", TokenKind::PlatformSevSnp, ClaimPlace::Platform);
    row("TDX", TokenKind::PlatformTdx, ClaimPlace::Platform);
    row("SGX", TokenKind::Sgx, ClaimPlace::Platform);
    row("HSM", TokenKind::IntegratedHsm, ClaimPlace::Platform);
    row("TPM", TokenKind::Tpm, ClaimPlace::Platform);
    row("guest", TokenKind::GuestConfidentialVm, ClaimPlace::GuestTee);
    row("trusted launch", TokenKind::GuestTrustedLaunch, ClaimPlace::Guest);
    row("no evidence", TokenKind::NotAttestation, std::nullopt);
    row("other", TokenKind::Other, std::nullopt);
}

void TestClaimPlace::ofTokens()
{
    QFETCH(int, kind);
    QFETCH(std::optional<ClaimPlace>, place);
    QVERIFY(placeOf(static_cast<TokenKind>(kind)) == place);
}

SKR_TEST(TestClaimPlace)
#include "tst_claimplace.moc"
