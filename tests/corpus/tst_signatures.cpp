// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/token/signature.h"
#include "tests/core/documentchecks.h"

#include <QTest>

#include <algorithm>

using namespace skr;

/// Checks recorded tokens with the recorded key sets of the folder that SKR_CORPUS names: every key set it has, with
/// every token.
class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedTokens();

private:
    const QStringList m_files = filesBelow(qEnvironmentVariable("SKR_CORPUS"));
};

void TestSignatures::recordedTokens()
{
    std::vector<std::shared_ptr<const JsonWebKeySet>> sets;
    std::vector<std::pair<QByteArray, std::shared_ptr<const AttestationToken>>> tokens;
    for (const QString &file : m_files) {
        const std::string text = contentOf(file);
        if (auto set = JsonWebKeySet::parse(text, nullptr))
            sets.push_back(std::move(set));
        else if (auto token = AttestationToken::parse(text, nullptr);
                 token && token->form() == AttestationToken::Form::Jwt)
            tokens.emplace_back(file.toUtf8(), std::move(token));
    }
    int pairs = 0;
    int verified = 0;
    for (const auto &set : sets) {
        SignatureVerifier verifier(set);
        for (const auto &[name, token] : tokens) {
            const SignatureCheck check = verifier.check(*token);
            ++pairs;
            verified += check.isVerified() ? 1 : 0;
            // Recorded keys and tokens of the same region belong together: what names a usable key of the set fits it.
            const auto named = [&](const JsonWebKey &key) { return key.isUsable() && key.id == check.keyId; };
            const bool hasKey = std::any_of(set->keys().begin(), set->keys().end(), named);
            QVERIFY2(check.isVerified() == (hasKey && check.algorithm == "RS256"),
                     name + ": " + explanation(check, *set).c_str());
            if (check.isVerified())
                qInfo("verified: %s", qPrintable(QFileInfo(QString::fromUtf8(name)).fileName()));
        }
    }
    QVERIFY2(verified > 0, "no recorded token belongs to a recorded key set");
    qInfo("%d pairs of a token and a key set: %d verified", pairs, verified);
}

SKR_TEST_NEEDING("SKR_CORPUS", TestSignatures)
#include "tst_signatures.moc"
