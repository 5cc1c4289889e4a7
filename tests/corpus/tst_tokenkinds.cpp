// SPDX-License-Identifier: Apache-2.0
#include "core/token/tokenrecognition.h"
#include "tests/core/documentchecks.h"
#include "tests/program/registration.h"

#include <QFileInfo>
#include <QTest>

using namespace skr;

/// Every file of the folder `tokens` of SKR_CORPUS is the kind of token that its name says, or none.
class TestTokenKinds : public QObject
{
    Q_OBJECT

private slots:
    void recordedTokens_data();
    void recordedTokens();
};

void TestTokenKinds::recordedTokens_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind"); // -1 for what is no token
    // Names of the corpus's files say what is in them; the first that fits counts.
    const std::vector<std::pair<const char *, int>> kinds = {
        {"header", -1},
        {"certs", -1},
        {"openid-configuration", -1},
        {"reference-info", -1},
        {"notevidence", int(TokenKind::NotAttestation)},
        {"tpm-attesttpm", int(TokenKind::NotAttestation)}, // its claims are an answer to a policy change
        {"azurevm", int(TokenKind::GuestConfidentialVm)},
        {"thomvanl-body", int(TokenKind::GuestConfidentialVm)},
        {"outputjsonsample", int(TokenKind::GuestConfidentialVm)},
        {"sevsnpvm", int(TokenKind::PlatformSevSnp)},
        {"example-snp", int(TokenKind::PlatformSevSnp)},
        {"tdx", int(TokenKind::PlatformTdx)},
        {"sgx", int(TokenKind::Sgx)},
        {"-oe-", int(TokenKind::Sgx)},
    };
    for (const QString &path : filesBelow(qEnvironmentVariable("SKR_CORPUS") + QStringLiteral("/tokens"))) {
        const QString name = QFileInfo(path).fileName();
        for (const auto &[part, kind] : kinds) {
            if (!name.contains(QLatin1String(part)))
                continue;
            QTest::newRow(qPrintable(name)) << path << kind;
            break;
        }
    }
}

void TestTokenKinds::recordedTokens()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    const auto found = recognisedToken(contentOf(path));
    QVERIFY2(found.token || kind < 0, found.problem.c_str());
    QCOMPARE(found.token ? int(found.token->kind()) : -1, kind);
    QVERIFY(kind >= 0 || found.lookAlike != LookAlike::None);
    QVERIFY(kind != int(TokenKind::NotAttestation) || found.lookAlike != LookAlike::None);
}

SKR_TEST_NEEDING("SKR_CORPUS", TestTokenKinds)
#include "tst_tokenkinds.moc"
