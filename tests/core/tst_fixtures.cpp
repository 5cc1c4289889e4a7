// SPDX-License-Identifier: Apache-2.0
#include "documentchecks.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

/// What must hold of any file holds of ours in tests/data.
class TestFixtures : public QObject
{
    Q_OBJECT

private slots:
    void policies_data();
    void policies();
    void tokens_data();
    void tokens();

private:
    std::shared_ptr<const ClaimCatalog> m_catalog = ClaimCatalog::builtIn();
};

void TestFixtures::policies_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : filesBelow(QStringLiteral(SKR_TEST_DATA "/policies")))
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}

void TestFixtures::policies()
{
    QFETCH(QString, file);
    const std::string text = contentOf(file);
    QCOMPARE(checkedAsJson(text), std::string());
    const auto revision = PolicyRevision::make(text, *m_catalog);
    QCOMPARE(checkedAsPolicy(*revision), std::string());
    for (const QString &tokenFile : filesBelow(QStringLiteral(SKR_TEST_DATA "/tokens"))) {
        const auto token = AttestationToken::parse(contentOf(tokenFile), nullptr);
        if (token)
            QCOMPARE(checkedTogether(revision, token), std::string());
    }
}

void TestFixtures::tokens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind"); // -1 for what is no token

    const auto row = [](const char *name, int kind) {
        QTest::newRow(name) << QStringLiteral(SKR_TEST_DATA "/tokens/%1").arg(QLatin1String(name)) << kind;
    };
    row("compliant.json", int(TokenKind::PlatformSevSnp));
    row("compliant.jwt", int(TokenKind::PlatformSevSnp));
    row("guest.json", int(TokenKind::GuestConfidentialVm));
    row("not-a-token.txt", -1);
    row("list.json", -1);
    row("broken.json", -1);
}

void TestFixtures::tokens()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    TokenError error;
    const auto token = AttestationToken::parse(contentOf(file), &error);
    QCOMPARE(token ? int(token->kind()) : -1, kind);
    QCOMPARE(error.message.empty(), token != nullptr);
}

SKR_TEST(TestFixtures)
#include "tst_fixtures.moc"
