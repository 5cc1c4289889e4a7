// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/evaluate/decider.h"

#include "documentchecks.h"

#include <QTest>

using namespace skr;

namespace {

/// An authority https://i with a block, and https://j that asks for one thing.
std::shared_ptr<const PolicyRevision> twoAuthorities(const std::string &block)
{
    return PolicyRevision::make(R"({"version":"1.0.0","anyOf":[{"authority":"https://i",)" + block
                                    + R"(},{"authority":"https://j","allOf":[{"claim":"j","equals":"1"}]}]})",
                                *ClaimCatalog::builtIn());
}

} // namespace

class TestDecider : public QObject
{
    Q_OBJECT

private slots:
    void deciders_data();
    void deciders();
    void agreesWithDecide();
};

void TestDecider::deciders_data()
{
    QTest::addColumn<std::string>("block");
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("words"); // the beginning
    const auto row = [](const char *name, const std::string &block, const std::string &token, const char *verdict,
                        const char *words) {
        QTest::newRow(name) << block << token << QByteArray(verdict) << QByteArray(words);
    };
    const std::string both = R"("allOf":[{"claim":"a","equals":"1"},{"claim":"b","equals":true}])";
    const std::string either = R"("anyOf":[{"claim":"a","equals":"1"},{"claim":"b","equals":true}])";
    const std::string nested = R"("allOf":[{"claim":"a","equals":"1"},{"anyOf":[{"claim":"b","equals":true},)"
                               R"({"allOf":[{"claim":"c","equals":"x"},{"claim":"d","equals":"y"}]}]}])";
    row("released", both, R"({"iss":"https://i","a":"1","b":true})", "released", "");
    row("the first is not met", both, R"({"iss":"https://i","b":true})", "refused", "`a` must be \"1\"");
    row("the second is not met", both, R"({"iss":"https://i","a":"1","b":false})", "refused", "`b` must be true");
    row("neither is met", both, R"({"iss":"https://i"})", "refused", "`a` must be \"1\"");
    row("no alternative is met", either, R"({"iss":"https://i"})", "refused", "`a` must be \"1\"");
    row("an alternative is met", either, R"({"iss":"https://i","b":true})", "released", "");
    row("nested", nested, R"({"iss":"https://i","a":"1","c":"x"})", "refused", "`b` must be true");
    row("nested, met", nested, R"({"iss":"https://i","a":"1","c":"x","d":"y"})", "released", "");
    row("the second authority", both, R"({"iss":"https://j"})", "refused", "`j` must be \"1\"");
    row("no authority", both, R"({"iss":"https://k"})", "refused", "no authority matches https://k");
    row("no issuer", both, R"({"a":"1"})", "refused", "the token has no `iss`");
    row("order", R"("allOf":[{"claim":"a","greaterOrEquals":3}])", R"({"iss":"https://i","a":2})", "refused",
        "`a` must be at least 3");
    row("a point", R"("allOf":[{"claim":"a","greaterOrEquals":3}])", R"({"iss":"https://i","a":4})", "undocumented",
        "it depends on what no document says: ");
    row("invalid", R"("allOf":[])", R"({"iss":"https://i"})", "refused", "not a valid policy");
}

void TestDecider::deciders()
{
    QFETCH(std::string, block);
    QFETCH(std::string, token);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, words);
    const auto revision = twoAuthorities(block);
    const auto read = AttestationToken::parse(token, nullptr);
    const DecidedToken decided = decideAndTell(*revision, *read, Reading::AsObserved);
    QCOMPARE(QByteArray::fromStdString(std::string(spelling(decided.verdict))), verdict);
    const std::string said = deciderWords(*revision, decided.decider, read->issuer());
    QVERIFY2(QByteArray::fromStdString(said).startsWith(words), said.c_str());
    QCOMPARE(said.empty(), verdict == "released");
}

/// Every policy with every token of the fixtures, in both readings: the verdict is that of decide(), and a refusal has
/// a condition that the evaluation does not call met.
void TestDecider::agreesWithDecide()
{
    const auto catalog = ClaimCatalog::builtIn();
    int refusals = 0;
    for (const QString &policyFile : filesBelow(QStringLiteral(SKR_TEST_DATA "/policies"))) {
        const auto revision = PolicyRevision::make(contentOf(policyFile), *catalog);
        for (const QString &tokenFile : filesBelow(QStringLiteral(SKR_TEST_DATA "/tokens"))) {
            const auto token = AttestationToken::parse(contentOf(tokenFile), nullptr);
            if (!token)
                continue;
            for (const Reading reading : {Reading::AsObserved, Reading::Documented}) {
                const DecidedToken decided = decideAndTell(*revision, *token, reading);
                QCOMPARE(decided.verdict, decide(*revision, *token, reading));
                if (decided.decider.kind != Decider::Kind::Condition)
                    continue;
                const Evaluation evaluation(revision, token, reading);
                const Condition &condition = revision->policy().conditions[decided.decider.index];
                QVERIFY(evaluation.trace(condition).outcome != Outcome::Met);
                ++refusals;
            }
        }
    }
    QVERIFY(refusals > 20);
}

SKR_TEST(TestDecider)
#include "tst_decider.moc"
