// SPDX-License-Identifier: Apache-2.0
#include "tests/core/documentchecks.h"
#include "tests/core/fixchecks.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

/// Reads every file of the folder that the environment variable SKR_CORPUS names: all as text, as a policy, as a token,
/// every quick fix, and every policy with every token.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFile();
    void everyFix();
    void everyPolicyWithEveryToken();

private:
    std::shared_ptr<const ClaimCatalog> m_catalog = ClaimCatalog::builtIn();
    QStringList m_files;
};

void TestDocuments::initTestCase()
{
    m_files = filesBelow(qEnvironmentVariable("SKR_CORPUS"));
    QVERIFY2(!m_files.isEmpty(), "SKR_CORPUS names a folder without files");
}

void TestDocuments::everyFile()
{
    int json = 0;
    int valid = 0;
    int tokens = 0;
    for (const QString &file : m_files) {
        const std::string text = contentOf(file);
        const QByteArray name = file.toUtf8();
        const auto revision = PolicyRevision::make(text, *m_catalog);
        QVERIFY2(checkedAsJson(text).empty(), name + ": " + checkedAsJson(text).c_str());
        QVERIFY2(checkedAsPolicy(*revision).empty(), name + ": " + checkedAsPolicy(*revision).c_str());
        TokenError error;
        const auto token = AttestationToken::parse(text, &error);
        QVERIFY2(token || !error.message.empty(), name);
        json += revision->tree().isJson() ? 1 : 0;
        valid += revision->isValid() ? 1 : 0;
        tokens += token ? 1 : 0;
    }
    qInfo("%d files: %d are JSON, %d are valid policies, %d can be read as tokens", int(m_files.size()), json, valid,
          tokens);
}

void TestDocuments::everyFix()
{
    int fixes = 0;
    for (const QString &file : m_files) {
        const auto revision = PolicyRevision::make(contentOf(file), *m_catalog);
        const std::string problem = checkedFixes(*revision, *m_catalog, &fixes);
        QVERIFY2(problem.empty(), file.toUtf8() + ": " + problem.c_str());
    }
    qInfo("%d fixes tried", fixes);
}

void TestDocuments::everyPolicyWithEveryToken()
{
    std::vector<std::pair<QByteArray, std::shared_ptr<const PolicyRevision>>> policies;
    std::vector<std::pair<QByteArray, std::shared_ptr<const AttestationToken>>> tokens;
    for (const QString &file : m_files) {
        const std::string text = contentOf(file);
        auto revision = PolicyRevision::make(text, *m_catalog);
        if (!revision->policy().authorities.empty())
            policies.emplace_back(file.toUtf8(), std::move(revision));
        else if (auto token = AttestationToken::parse(text, nullptr))
            tokens.emplace_back(file.toUtf8(), std::move(token));
    }
    std::array<int, 3> observed{};
    std::array<int, 3> documented{};
    for (const auto &[policyName, policy] : policies) {
        for (const auto &[tokenName, token] : tokens) {
            const std::string problem = checkedTogether(policy, token);
            QVERIFY2(problem.empty(), policyName + " with " + tokenName + ": " + problem.c_str());
            ++observed[static_cast<std::size_t>(decide(*policy, *token, Reading::AsObserved))];
            ++documented[static_cast<std::size_t>(decide(*policy, *token, Reading::Documented))];
        }
    }
    qInfo(
        "%zu policies with %zu tokens: released %d, refused %d, undocumented %d as observed; %d, %d, %d as documented",
        policies.size(), tokens.size(), observed[0], observed[1], observed[2], documented[0], documented[1],
        documented[2]);
}

SKR_TEST_NEEDING("SKR_CORPUS", TestDocuments)
#include "tst_documents.moc"
