// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanationreport.h"

#include "core/describe/rendering.h"
#include "tests/core/documentchecks.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

/// Explains what every policy of SKR_CORPUS decides about every token there.
class TestExplanations : public QObject
{
    Q_OBJECT

private slots:
    void everyPolicyWithEveryToken();
};

void TestExplanations::everyPolicyWithEveryToken()
{
    const QString folder = qEnvironmentVariable("SKR_CORPUS");
    const auto catalog = ClaimCatalog::builtIn();
    std::vector<std::shared_ptr<const AttestationToken>> tokens;
    for (const QString &path : filesBelow(folder + "/tokens")) {
        if (auto token = AttestationToken::parse(contentOf(path), nullptr))
            tokens.push_back(std::move(token));
    }
    QVERIFY(!tokens.empty());
    int changed = 0;
    for (const QString &path : filesBelow(folder + "/policies")) {
        const auto revision = PolicyRevision::make(contentOf(path), *catalog);
        for (const auto &token : tokens) {
            const Explanation explanation({revision, token, Reading::AsObserved}, catalog);
            QVERIFY(!renderedText(explanationReport(explanation, 0)).empty());
            const bool open = explanation.evaluation().verdict() != Verdict::Released && revision->isValid()
                && !token->issuer().empty();
            if (open && explanation.smallestChanges().empty())
                QFAIL(qPrintable("no change for " + path));
            for (const SmallestChange &change : explanation.smallestChanges()) {
                const auto fix = explanation.fix(change); // checks that it releases
                changed += fix ? 1 : 0;
            }
        }
    }
    QVERIFY(changed > 0);
}

SKR_TEST_NEEDING("SKR_CORPUS", TestExplanations)
#include "tst_explanations.moc"
