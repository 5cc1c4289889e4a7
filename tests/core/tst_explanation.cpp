// SPDX-License-Identifier: Apache-2.0
#include "tests/core/oneauthority.h"
#include "tests/core/saidphrases.h"
#include "tests/program/registration.h"

#include "core/explain/explanationreport.h"

#include "core/describe/rendering.h"
#include "core/documentchecks.h"

#include <QTest>

using namespace skr;

namespace {

Explanation explained(const std::string &policy, const std::string &token, Disclosure disclosure = Disclosure::Full,
                      Reading reading = Reading::AsObserved)
{
    const auto catalog = ClaimCatalog::builtIn();
    return {Evaluation(PolicyRevision::make(policy, *catalog), AttestationToken::parse(token, nullptr), reading),
            catalog, disclosure};
}

const Policy &policyIn(const Explanation &explanation)
{
    return explanation.evaluation().revision().policy();
}

QString htmlOf(const Explanation &explanation)
{
    return QString::fromStdString(renderedHtml(explanationReport(explanation, 0), "report"));
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void headline_data();
    void headline();
    void condition_data();
    void condition();
    void blocks();
    void relevance_data();
    void relevance();
    void issuers();
    void hangsOn();
    void points_data();
    void points();
    void pointFix_data();
    void pointFix();
    void everyPointHasARewriting();
    void invalidPolicy();
    void shortened_data();
    void shortened();
    void identifying_data();
    void identifying();
    void differenceThatIsNotShown();
    void pageLoadsNothing();
};

void TestExplanation::headline_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const std::string &policy, const std::string &token, const char *expected) {
        QTest::newRow(name) << QString::fromStdString(policy) << QString::fromStdString(token) << QString(expected);
    };
    const std::string one = R"({"claim":"a","equals":1})";
    row("released", policyOf(one), tokenOf(R"("a":1)"),
        "Released: the entry for `https://a.attest.azure.net` accepts the token.");
    row("one condition", policyOf(one), tokenOf(R"("a":2)"),
        "Refused: one demand of the policy is not met. `a` must be `1`; the token has `2`.");
    row("two conditions", policyOf(one + R"(,{"claim":"b","equals":1})"), tokenOf(R"("a":2)"),
        "Refused: at least 2 demands of the policy are not met.");
    row("either of two conditions", policyOf(R"({"anyOf":[)" + one + R"(,{"claim":"b","equals":1}]})"),
        tokenOf(R"("a":2)"), "Refused: one demand of the policy is not met.");
    row("other issuer", policyOf(one, "https://b.attest.azure.net"), tokenOf(R"("a":1)"),
        "Refused: the only authority does not name the token's issuer, `https://a.attest.azure.net`.");
    row("no issuer", policyOf(one), R"({"a":1})",
        "Refused: the token has no `iss`, so no authority can name its issuer.");
    row("invalid", R"({"version":"1.0.0"})", tokenOf(R"("a":1)"),
        "Refused: the policy has 1 error, and the service drops such a policy whole.");
    row("undocumented", policyOf(R"({"claim":"A","equals":1})"), tokenOf(R"("a":1)"),
        "Undocumented: it depends on what no document says: upper and lower case in a claim's name.");
}

void TestExplanation::headline()
{
    QFETCH(QString, policy);
    QFETCH(QString, token);
    QTEST(said(explained(policy.toStdString(), token.toStdString()).headline()), "expected");
}

void TestExplanation::condition_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Outcome>("outcome");

    const auto row = [](const char *name, const char *condition, const char *claims, const char *sentence,
                        Outcome outcome) {
        QTest::newRow(name) << QString(condition) << QString(claims) << QString(sentence) << outcome;
    };
    row("met", R"({"claim":"a","equals":"x"})", R"("a":"x")", "`a` is `x`, as it must be", Outcome::Met);
    row("met by observation", R"({"claim":"a","equals":"true"})", R"("a":true)",
        "`a` must be `\"true\"`; the token has `true`; this relies on what was observed, not on a document: text for a "
        "boolean",
        Outcome::Met);
    row("another value", R"({"claim":"a","equals":"x"})", R"("a":"y")", "`a` must be `x`; the token has `y`",
        Outcome::NotMet);
    row("an empty value", R"({"claim":"a","equals":"x"})", R"("a":"")", "`a` must be `x`; the token has an empty text",
        Outcome::NotMet);
    row("absent", R"({"claim":"a","equals":"x"})", R"("b":"y")", "`a` must be `x`; the token does not have it",
        Outcome::NotMet);
    row("an object", R"({"claim":"a","equals":"x"})", R"("a":{"b":1})",
        "`a` must be `x`; the token has an object, which is no value that can be compared", Outcome::NotMet);
    row("less", R"({"claim":"a","less":3})", R"("a":3)", "`a` must be less than `3`; the token has `3`",
        Outcome::NotMet);
    row("at least", R"({"claim":"a","greaterOrEquals":3})", R"("a":3)",
        "`a` must be at least `3`; the token has `3`; whether that meets it, no document says: operators other than "
        "equals",
        Outcome::Undocumented);
    row("exists", R"({"claim":"a","exists":true})", R"("b":3)", "`a` must exist; the token does not have it",
        Outcome::NotMet);
    row("open", R"({"claim":"a","equals":1.0})", R"("a":1)",
        "`a` must be `1.0`; the token has `1`; whether that meets it, no document says: another spelling of the same "
        "number",
        Outcome::Undocumented);
}

void TestExplanation::condition()
{
    QFETCH(QString, condition);
    QFETCH(QString, claims);
    const Explanation explanation = explained(policyOf(condition.toStdString()), tokenOf(claims.toStdString()));
    const ConditionExplanation found = explanation.of(policyIn(explanation).conditions.front());
    QTEST(said(found.sentence), "sentence");
    QTEST(found.outcome, "outcome");
}

void TestExplanation::blocks()
{
    const Explanation explanation =
        explained(policyOf(R"({"claim":"a","equals":1},{"anyOf":[{"claim":"a","equals":1},{"claim":"a","equals":2}]},)"
                           R"({"claim":"b","equals":1},{"anyOf":[{"claim":"b","equals":1},{"claim":"c","equals":2}]})"),
                  tokenOf(R"("a":1)"));
    QStringList sentences;
    for (const Block &block : policyIn(explanation).blocks)
        sentences << said(explanation.of(block).sentence);
    sentences.sort();
    QCOMPARE(sentences,
             QStringList({"all of these: 2 of 4 are met", "any of these: 1 of 2 is met, which is enough",
                          "any of these: none of 2 is met"}));
}

void TestExplanation::relevance_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("expected"); // of the conditions in the order of the text

    const QString a = R"({"claim":"a","equals":1})";
    const QString b = R"({"claim":"b","equals":1})";
    const auto one = [](const QString &conditions) {
        return QString::fromStdString(policyOf(conditions.toStdString()));
    };
    const auto two = [](const QString &first, const QString &second, const char *authority) {
        return QString::fromStdString(R"({"version":"1.0.0","anyOf":[{"authority":")" + issuer + R"(","allOf":[)"
                                      + first.toStdString() + R"(]},{"authority":")" + authority + R"(","allOf":[)"
                                      + second.toStdString() + "]}]}");
    };
    QTest::newRow("one of two keeps it back") << one(a + "," + b) << R"("a":1)"
                                              << "counts deciding";
    QTest::newRow("both keep it back") << one(a + "," + b) << R"("c":1)"
                                       << "counts counts";
    QTest::newRow("either would do") << one("{\"anyOf\":[" + a + "," + b + "]}") << R"("c":1)"
                                     << "deciding deciding";
    QTest::newRow("an alternative is met") << one("{\"anyOf\":[" + a + "," + b + "]}") << R"("a":1)"
                                           << "deciding not-needed";
    QTest::newRow("both alternatives are met") << one("{\"anyOf\":[" + a + "," + b + "]}") << R"("a":1,"b":1)"
                                               << "counts counts";
    QTest::newRow("the other entry accepts") << two(a, b, issuer.c_str()) << R"("b":1)"
                                             << "not-needed deciding";
    QTest::newRow("the other entry is for another issuer") << two(a, b, "https://b.attest.azure.net") << R"("b":1)"
                                                           << "deciding not-reached";
}

void TestExplanation::relevance()
{
    QFETCH(QString, policy);
    QFETCH(QString, claims);
    const Explanation explanation = explained(policy.toStdString(), tokenOf(claims.toStdString()));
    QStringList found;
    for (const Condition &each : policyIn(explanation).conditions)
        found << QString(spelling(explanation.of(each).relevance).data());
    QTEST(found.join(' '), "expected");
}

void TestExplanation::issuers()
{
    const Explanation explanation =
        explained(policyOf(R"({"claim":"a","equals":1})", issuer + "/"), tokenOf(R"("a":1)"));
    const AuthorityExplanation found = explanation.of(policyIn(explanation).authorities.front());
    QCOMPARE(found.matches, Outcome::Met);
    QCOMPARE(
        said(found.sentence),
        QString("`https://a.attest.azure.net/` differs in the slash at the end only from the token's issuer, "
                "`https://a.attest.azure.net`; it names it all the same, which relies on what was observed, not on a "
                "document: a trailing slash in the authority"));
}

void TestExplanation::hangsOn()
{
    // The claim is asked for in both alternatives: neither condition alone decides, but the claim does.
    const std::string both = R"({"anyOf":[{"allOf":[{"claim":"a","equals":1},{"claim":"b","equals":1}]},)"
                             R"({"allOf":[{"claim":"a","equals":1},{"claim":"c","equals":1}]}]})";
    const Explanation explanation = explained(policyOf(both), tokenOf(R"("a":1,"b":1,"c":1)"));
    QCOMPARE(explanation.criticalFacts().size(), std::size_t(2));
    QCOMPARE(explanation.criticalFacts().front().authority, 0U);
    QCOMPARE(explanation.criticalFacts().back().conditions, (std::vector<std::uint32_t>{0, 2}));
    const Explanation alternatives = explained(
        policyOf(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"b","equals":1}]})"), tokenOf(R"("a":1,"b":1)"));
    QCOMPARE(alternatives.criticalFacts().size(), std::size_t(1)); // the issuer
    QVERIFY(htmlOf(alternatives).contains("no single condition: each has an alternative that is met too"));
}

void TestExplanation::points_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("expected");

    const auto one = [](const char *condition) { return QString::fromStdString(policyOf(condition)); };
    QTest::newRow("relied on") << one(R"({"claim":"a","equals":"true"})") << R"("a":true)"
                               << "text-for-boolean relied: released refused";
    QTest::newRow("open") << one(R"({"claim":"a","equals":1.0})") << R"("a":1)"
                          << "number-spelling: released refused";
    QTest::newRow("one of two open") << one(R"({"claim":"a","equals":1.0},{"claim":"A","equals":1})") << R"("a":1)"
                                     << "number-spelling: undocumented refused; claim-name-case: refused undocumented";
    QTest::newRow("acceptance") << QString(R"({"anyOf":[{"authority":"https://a.attest.azure.net","allOf":[)"
                                           R"({"claim":"a","equals":1}]}]})")
                                << R"("a":1)"
                                << "version-missing: released refused";
}

void TestExplanation::points()
{
    QFETCH(QString, policy);
    QFETCH(QString, claims);
    QStringList found;
    for (const PointAdvice &advice : explained(policy.toStdString(), tokenOf(claims.toStdString())).points()) {
        QString text = QString(info(advice.point).id.data()) + (advice.reliedOn ? " relied:" : ":");
        for (const OptionVerdict &option : advice.options)
            text += " " + QString(spelling(option.verdict).data());
        found << text;
    }
    QTEST(found.join("; "), "expected");
}

void TestExplanation::pointFix_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("claims");

    const auto one = [](const std::string &condition, const std::string &authority = issuer) {
        return QString::fromStdString(policyOf(condition, authority));
    };
    QTest::newRow("text for a boolean") << one(R"({"claim":"a","equals":"true"})") << R"("a":true)";
    QTest::newRow("text for integers, twice")
        << one(R"({"claim":"a","equals":"1"},{"claim":"b","equals":"2"})") << R"("a":1,"b":2)";
    QTest::newRow("name in another case") << one(R"({"claim":"A","equals":1})") << R"("a":1)";
    QTest::newRow("number in another spelling") << one(R"({"claim":"a","equals":1.0})") << R"("a":1)";
    QTest::newRow("slash") << one(R"({"claim":"a","equals":1})", issuer + "/") << R"("a":1)";
    QTest::newRow("scheme") << one(R"({"claim":"a","equals":1})", "a.attest.azure.net") << R"("a":1)";
    QTest::newRow("no version") << QString(R"({"anyOf":[{"authority":"https://a.attest.azure.net","allOf":[)"
                                           R"({"claim":"a","equals":1}]}]})")
                                << R"("a":1)";
}

void TestExplanation::pointFix()
{
    QFETCH(QString, policy);
    QFETCH(QString, claims);
    const std::string token = tokenOf(claims.toStdString());
    const std::vector<PointAdvice> advice = explained(policy.toStdString(), token).points();
    QCOMPARE(advice.size(), std::size_t(1));
    QVERIFY(advice.front().fix);
    const std::string fixed = applied(policy.toStdString(), advice.front().fix->edit);
    const Explanation after = explained(fixed, token, Disclosure::Full, Reading::Documented);
    QCOMPARE(after.evaluation().verdict(), Verdict::Released); // by documents alone
}

void TestExplanation::everyPointHasARewriting()
{
    for (std::size_t i = 0; i < pointCount; ++i)
        QVERIFY(!rewritingFor(static_cast<Point>(i)).empty());
}

void TestExplanation::invalidPolicy()
{
    const Explanation explanation = explained(R"({"version":"1.0.0","anyOf":[]})", tokenOf(R"("a":1)"));
    QVERIFY(explanation.smallestChanges().empty());
    const QString text = QString::fromStdString(renderedText(explanationReport(explanation, 0)));
    QVERIFY(text.contains("What makes the service drop it\n- line 1: "));
    QVERIFY(text.contains("What would release the key can be told once the policy is mended."));
}

void TestExplanation::shortened_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nonce") << "nonce"
                           << "0123456789abcdef"
                           << "`0123…ef`";
    QTest::newRow("short nonce") << "nonce"
                                 << "ab123"
                                 << "`a…`";
    QTest::newRow("id of the VM in a guest token") << "x-ms-isolation-tee.x-ms-runtime.vm-configuration.vmUniqueId"
                                                   << "abcdef00-0000-4000-8000-000000000001"
                                                   << "`abcd…01`";
    QTest::newRow("measurement") << "x-ms-sevsnpvm-launchmeasurement"
                                 << "0123456789abcdef"
                                 << "`0123456789abcdef`";
    QTest::newRow("unknown claim") << "mine.id"
                                   << "0123456789abcdef"
                                   << "`0123…ef`";
    QTest::newRow("word of an unknown claim") << "mine.kind"
                                              << "azure-compliant-cvm"
                                              << "`azure-compliant-cvm`";
    QTest::newRow("beyond ASCII") << "nonce" << QString::fromUtf8("ää3456789012ß") << QString::fromUtf8("`ää…ß`");
}

void TestExplanation::shortened()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    const auto catalog = ClaimCatalog::builtIn();
    const std::string text = value.toStdString();
    const Value json{NodeKind::String, text};
    QCOMPARE(said({shownValue({*catalog, Disclosure::Shortened}, path.toStdString(), json)}), shown);
    QCOMPARE(said({shownValue({*catalog, Disclosure::Full}, path.toStdString(), json)}), "`" + value + "`");
}

void TestExplanation::identifying_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");

    for (const char *path : {"jti", "x-ms-runtime.client-payload.nonce", "x-ms-azurevm-vmid", "cnf.jwk",
                             "x-ms-isolation-tee.x-ms-sevsnpvm-reportid", "x-ms-sevsnpvm-chipid", "not.known"})
        QTest::newRow(path) << QString(path) << true;
    for (const char *path : {"x-ms-attestation-type", "x-ms-sevsnpvm-hostdata", "secureboot", "x-ms-policy-hash"})
        QTest::newRow(path) << QString(path) << false;
}

void TestExplanation::identifying()
{
    QFETCH(QString, path);
    QFETCH(bool, expected);
    QCOMPARE(isIdentifying(*ClaimCatalog::builtIn(), path.toStdString()), expected);
}

void TestExplanation::differenceThatIsNotShown()
{
    const Explanation explanation = explained(policyOf(R"({"claim":"nonce","equals":"0123aaaaaaaa89"})"),
                                              tokenOf(R"("nonce":"0123bbbbbbbb89")"), Disclosure::Shortened);
    QCOMPARE(
        said(explanation.of(policyIn(explanation).conditions.front()).sentence),
        QString::fromUtf8("`nonce` must be `0123…89`; the token has `0123…89` (they differ where they are not shown)"));
}

void TestExplanation::pageLoadsNothing()
{
    // Whatever a policy or a token says is text, and whole identities are in no part of it.
    const std::string condition =
        R"({"claim":"<script src='x'>","equals":"</code><img src=y>"},{"claim":"nonce","equals":"fedcba9876543210"})";
    const QString html = htmlOf(
        explained(policyOf(condition), tokenOf(R"("nonce":"0123456789abcdef","<b>":"&amp;","jti":"aaaabbbbccccdddd")"),
                  Disclosure::Shortened));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("&lt;script src='x'&gt;"));
    for (const char *tag : {"<script", "<img", "<link", "<iframe", "<b>", "url(", "@import", "<a "})
        QVERIFY2(!html.contains(QLatin1String(tag)), tag);
    for (const char *identity : {"0123456789abcdef", "fedcba9876543210", "aaaabbbbccccdddd"})
        QVERIFY2(!html.contains(QLatin1String(identity)), identity);
}

SKR_TEST(TestExplanation)
#include "tst_explanation.moc"
