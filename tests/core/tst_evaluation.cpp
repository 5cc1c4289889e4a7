// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/evaluate/evaluation.h"

#include <QTest>

using namespace skr;

namespace {

const char *const issuer = "https://a.attest.azure.net";

/// A policy of one authority that wants all of the conditions.
QByteArray policyOf(const QByteArray &conditions, const QByteArray &authority = issuer)
{
    return "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"" + authority + "\",\"allOf\":[" + conditions + "]}]}";
}

/// A token of the issuer with more claims.
QByteArray tokenOf(const QByteArray &claims)
{
    return QByteArray("{\"iss\":\"") + issuer + '"' + (claims.isEmpty() ? "" : ",") + claims + "}";
}

Evaluation evaluated(const QByteArray &policy, const QByteArray &token, Reading reading)
{
    return {PolicyRevision::make(policy.toStdString(), ClaimCatalog()),
            AttestationToken::parse(token.toStdString(), nullptr), reading};
}

/// `released` or, with the points that decide and behind a bar those relied on, `undocumented: a b | c`.
QByteArray verdictText(const Evaluation &evaluation)
{
    QByteArray deciding;
    QByteArray relied;
    for (const Reason &reason : evaluation.reasons())
        (reason.reliedOn ? relied : deciding) += ' ' + QByteArray(info(reason.point).id.data());
    QByteArray text(spelling(evaluation.verdict()).data());
    if (!deciding.isEmpty())
        text += ":" + deciding;
    if (!relied.isEmpty())
        text += " |" + relied;
    return text;
}

QByteArray outcomeText(Outcome outcome)
{
    return QByteArray(spelling(outcome).data());
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void invalidIsRefused_data();
    void invalidIsRefused();
    void acceptance_data();
    void acceptance();
    void conditionTrace_data();
    void conditionTrace();
    void blocks();
    void authorities();
    void tooManyCombinations();
    void spellings();
};

void TestEvaluation::verdict_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("asObserved");
    QTest::addColumn<QByteArray>("documented");

    const auto row = [](const char *name, const QByteArray &policy, const QByteArray &token, const char *asObserved,
                        const char *documented) {
        QTest::newRow(name) << policy << token << QByteArray(asObserved) << QByteArray(documented);
    };
    const QByteArray one = R"({"claim":"a","equals":1})";
    const QByteArray yes = R"({"claim":"b","equals":true})";
    row("all met", policyOf(one + "," + yes), tokenOf(R"("a":1,"b":true)"), "released", "released");
    row("one of all not met", policyOf(one + "," + yes), tokenOf(R"("a":1,"b":false)"), "refused", "refused");
    row("claim missing", policyOf(one), tokenOf(""), "refused", "refused");
    row("any of, one met", policyOf(R"({"anyOf":[)" + one + "," + yes + "]}"), tokenOf(R"("b":true)"), "released",
        "released");
    row("any of, none met", policyOf(R"({"anyOf":[)" + one + "," + yes + "]}"), tokenOf(R"("b":false)"), "refused",
        "refused");
    row("all of in any of", policyOf(R"({"anyOf":[{"allOf":[)" + one + "," + yes + "]}]}"), tokenOf(R"("a":1)"),
        "refused", "refused");
    row("other issuer", policyOf(one, "https://b.attest.azure.net"), tokenOf(R"("a":1)"), "refused", "refused");
    row("token without issuer", policyOf(one), R"({"a":1})", "refused", "refused");
    row("issuer is no text", policyOf(one), R"({"iss":1,"a":1})", "refused", "refused");

    row("slash in the authority", policyOf(one, QByteArray(issuer) + "/"), tokenOf(R"("a":1)"),
        "released | authority-slash", "undocumented: authority-slash");
    row("slash in the authority, but not met", policyOf(one, QByteArray(issuer) + "/"), tokenOf(R"("a":2)"), "refused",
        "refused");
    row("authority without scheme", policyOf(one, "a.attest.azure.net"), tokenOf(R"("a":1)"),
        "undocumented: authority-scheme", "undocumented: authority-scheme");
    row("authority in other case", policyOf(one, "https://A.attest.azure.net"), tokenOf(R"("a":1)"),
        "undocumented: authority-case", "undocumented: authority-case");
    row("text for a boolean", policyOf(R"({"claim":"a","equals":"false"})"), tokenOf(R"("a":false)"),
        "released | text-for-boolean", "undocumented: text-for-boolean");
    row("text for an integer", policyOf(R"({"claim":"a","equals":"0"})"), tokenOf(R"("a":0)"),
        "released | text-for-integer", "undocumented: text-for-integer");
    row("two observed points", policyOf(R"({"claim":"a","equals":"0"},{"claim":"b","equals":"true"})"),
        tokenOf(R"("a":0,"b":true)"), "released | text-for-boolean text-for-integer",
        "undocumented: text-for-boolean text-for-integer");
    row("an observed point that is not needed", policyOf(R"({"anyOf":[{"claim":"a","equals":"0"},)" + yes + "]}"),
        tokenOf(R"("a":0,"b":true)"), "released", "released");
    row("either of two observed points",
        policyOf(R"({"anyOf":[{"claim":"a","equals":"0"},{"claim":"b","equals":"true"}]})"),
        tokenOf(R"("a":0,"b":true)"), "released | text-for-boolean text-for-integer",
        "undocumented: text-for-boolean text-for-integer");
    row("refused for the case of text", policyOf(R"({"claim":"a","equals":"X"})"), tokenOf(R"("a":"x")"),
        "refused | text-case", "undocumented: text-case");
    row("refused for the case, whatever the slash", policyOf(R"({"claim":"a","equals":"X"})", QByteArray(issuer) + "/"),
        tokenOf(R"("a":"x")"), "refused | text-case", "undocumented: text-case authority-slash");
    row("boolean for text", policyOf(yes), tokenOf(R"("b":"true")"), "undocumented: value-for-text",
        "undocumented: value-for-text");
    row("True for a boolean", policyOf(R"({"claim":"b","equals":"True"})"), tokenOf(R"("b":true)"),
        "undocumented: text-spelling | text-for-boolean", "undocumented: text-for-boolean text-spelling");
    row("1 against 1.0", policyOf(one), tokenOf(R"("a":1.0)"), "undocumented: number-spelling",
        "undocumented: number-spelling");
    row("past 2^53", policyOf(R"({"claim":"a","equals":9007199254740993})"), tokenOf(R"("a":9007199254740992)"),
        "undocumented: number-spelling large-integer", "undocumented: number-spelling large-integer");
    row("claim name in other case", policyOf(R"({"claim":"A","equals":1})"), tokenOf(R"("a":1)"),
        "undocumented: claim-name-case", "undocumented: claim-name-case");
}

void TestEvaluation::verdict()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, asObserved);
    QFETCH(QByteArray, documented);
    for (const Reading reading : {Reading::AsObserved, Reading::Documented}) {
        const Evaluation evaluation = evaluated(policy, token, reading);
        QVERIFY(evaluation.policyValid());
        QCOMPARE(verdictText(evaluation), reading == Reading::AsObserved ? asObserved : documented);
        QCOMPARE(decide(evaluation.revision(), evaluation.token(), reading), evaluation.verdict());
        QVERIFY(!evaluation.exceededBound());
    }
}

void TestEvaluation::invalidIsRefused_data()
{
    QTest::addColumn<QByteArray>("policy");

    const QByteArray a = QByteArray(R"("authority":")") + issuer + R"(",)";
    const QByteArray met = R"([{"claim":"a","equals":1}])";
    QTest::newRow("no JSON") << QByteArray("once upon a time");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comment") << "// so\n" + policyOf(R"({"claim":"a","equals":1})");
    QTest::newRow("trailing comma") << policyOf(R"({"claim":"a","equals":1},)");
    QTest::newRow("list at the root") << QByteArray("[]");
    QTest::newRow("all of at the root") << R"({"version":"1.0.0","allOf":[{)" + a + R"("allOf":)" + met + "}]}";
    QTest::newRow("empty block") << R"({"version":"1.0.0","anyOf":[{)" + a + R"("allOf":[]}]})";
    QTest::newRow("empty nested block") << policyOf(R"({"claim":"a","equals":1},{"allOf":[]})");
    QTest::newRow("both kinds") << R"({"version":"1.0.0","anyOf":[{)" + a + R"("allOf":)" + met + R"(,"anyOf":)" + met
            + "}]}";
    QTest::newRow("no block") << R"({"version":"1.0.0","anyOf":[{)" + a.chopped(1) + "}]}";
    QTest::newRow("invented operator") << policyOf(
        R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","greater-than":0}]})");
    QTest::newRow("two operators") << policyOf(R"({"claim":"a","equals":1,"less":2})");
    QTest::newRow("a list as value") << policyOf(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","equals":[1]}]})");
    QTest::newRow("a broken authority beside")
        << R"({"version":"1.0.0","anyOf":[{)" + a + R"("allOf":)" + met + "},7]}";
}

void TestEvaluation::invalidIsRefused()
{
    QFETCH(QByteArray, policy);
    for (const Reading reading : {Reading::AsObserved, Reading::Documented}) {
        const Evaluation evaluation = evaluated(policy, tokenOf(R"("a":1)"), reading);
        QVERIFY(!evaluation.policyValid());
        QVERIFY(evaluation.revision().diagnostics().errors > 0);
        QCOMPARE(verdictText(evaluation), QByteArray("refused"));
    }
}

void TestEvaluation::acceptance_data()
{
    QTest::addColumn<QByteArray>("policy"); // wants the claim a to be 1
    QTest::addColumn<QByteArray>("asObserved");
    QTest::addColumn<QByteArray>("documented");

    const QByteArray list =
        QByteArray(R"("anyOf":[{"authority":")") + issuer + R"(","allOf":[{"claim":"a","equals":1}]}])";
    const auto row = [](const char *name, const QByteArray &policy, const char *asObserved, const char *documented) {
        QTest::newRow(name) << policy << QByteArray(asObserved) << QByteArray(documented);
    };
    row("no version", "{" + list + "}", "undocumented: version-missing", "undocumented: version-missing");
    row("unknown version", R"({"version":"2",)" + list + "}", "undocumented: version-unknown",
        "undocumented: version-unknown");
    row("old version", R"({"version":"0.2",)" + list + "}", "released | version-old", "undocumented: version-old");
    row("unknown member", R"({"version":"1.0.0","$id":1,)" + list + "}", "undocumented: unknown-member",
        "undocumented: unknown-member");
    row("duplicate member", R"({"version":"1.0.0","version":"1.0.0",)" + list + "}", "undocumented: duplicate-member",
        "undocumented: duplicate-member");
    row("duplicate member that matters", policyOf(R"({"claim":"a","equals":2,"equals":1})"),
        "undocumented: member-order duplicate-member", "undocumented: member-order duplicate-member");
    row("other operator", policyOf(R"({"claim":"a","greater":0})"), "undocumented: operator-support",
        "undocumented: operator-support");
    row("other operator that is not needed",
        policyOf(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","less":-5}]})"), "undocumented: operator-support",
        "undocumented: operator-support");
    row("notEquals of a missing claim", policyOf(R"({"claim":"a","equals":1},{"claim":"b","notEquals":1})"),
        "undocumented: not-equals-of-missing operator-support", "undocumented: not-equals-of-missing operator-support");
    row("two points", R"({"version":"2","$id":1,)" + list + "}", "undocumented: version-unknown unknown-member",
        "undocumented: version-unknown unknown-member");
}

void TestEvaluation::acceptance()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, asObserved);
    QFETCH(QByteArray, documented);
    const auto verdictOn = [&](const char *claim, Reading reading) {
        return verdictText(evaluated(policy, tokenOf(claim), reading));
    };
    QCOMPARE(verdictOn(R"("a":1)", Reading::AsObserved), asObserved);
    QCOMPARE(verdictOn(R"("a":1)", Reading::Documented), documented);
    // A policy that would refuse the token anyway refuses it, whether it is accepted or not.
    QCOMPARE(verdictOn(R"("a":-3,"b":1)", Reading::AsObserved), QByteArray("refused"));
    QCOMPARE(verdictOn(R"("a":-3,"b":1)", Reading::Documented), QByteArray("refused"));
}

void TestEvaluation::conditionTrace_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<int>("why");
    QTest::addColumn<QByteArray>("reasons");

    const auto row = [](const char *name, const char *condition, const char *claims, const char *outcome, Why why,
                        const char *reasons) {
        QTest::newRow(name) << QByteArray(condition) << QByteArray(claims) << QByteArray(outcome)
                            << static_cast<int>(why) << QByteArray(reasons);
    };
    row("equal", R"({"claim":"a","equals":1})", R"("a":1)", "met", Why::Equal, "");
    row("not equal", R"({"claim":"a","equals":1})", R"("a":2)", "notMet", Why::NotEqual, "");
    row("other boolean", R"({"claim":"a","equals":true})", R"("a":false)", "notMet", Why::NotEqual, "");
    row("missing", R"({"claim":"a","equals":1})", "", "notMet", Why::Missing, "");
    row("missing in this case", R"({"claim":"A","equals":1})", R"("a":1)", "undocumented", Why::Missing,
        "claim-name-case?");
    row("object", R"({"claim":"a","equals":1})", R"("a":{})", "notMet", Why::NotAValue, "");
    row("other type", R"({"claim":"a","equals":"x"})", R"("a":1)", "notMet", Why::OtherType, "");
    row("text for a boolean", R"({"claim":"a","equals":"true"})", R"("a":true)", "met", Why::Equal, "text-for-boolean");
    row("operator", R"({"claim":"a","greater":1})", R"("a":2)", "undocumented", Why::Compared, "operator-support?");
    row("operator, not met", R"({"claim":"a","greater":1})", R"("a":1)", "notMet", Why::Compared, "");
    row("unknown operator", R"({"claim":"a","gt":1})", R"("a":2)", "notMet", Why::NotReadable, "");
    row("no value", R"({"claim":"a","equals":null})", R"("a":2)", "notMet", Why::NotReadable, "");
}

void TestEvaluation::conditionTrace()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, outcome);
    QFETCH(int, why);
    QFETCH(QByteArray, reasons);
    const Evaluation evaluation = evaluated(policyOf(condition), tokenOf(claims), Reading::AsObserved);
    const ConditionTrace trace = evaluation.trace(evaluation.revision().policy().conditions.at(0));
    QByteArray ids;
    for (const Reason &reason : trace.reasons)
        ids += QByteArray(info(reason.point).id.data()) + (reason.reliedOn ? "" : "?");
    QCOMPARE(outcomeText(trace.outcome), outcome);
    QCOMPARE(static_cast<int>(trace.why), why);
    QCOMPARE(ids, reasons);
    QCOMPARE(trace.claim == noNode, trace.why == Why::Missing || trace.why == Why::NotReadable);
}

void TestEvaluation::blocks()
{
    const QByteArray conditions =
        R"({"claim":"a","equals":1},{"anyOf":[{"claim":"b","equals":2},{"claim":"c","less":3}]},
                                     {"claim":"d","equals":4})";
    const Evaluation evaluation = evaluated(policyOf(conditions), tokenOf(R"("a":1,"c":2)"), Reading::AsObserved);
    const Policy &policy = evaluation.revision().policy();
    QCOMPARE(outcomeText(evaluation.outcome(policy.blocks.at(0))), QByteArray("notMet"));
    QCOMPARE(outcomeText(evaluation.outcome(policy.blocks.at(1))), QByteArray("undocumented"));
    QCOMPARE(evaluation.metCount(policy.blocks.at(0)), std::size_t(1));
    QCOMPARE(evaluation.metCount(policy.blocks.at(1)), std::size_t(0));
}

void TestEvaluation::authorities()
{
    const auto authority = [](const QByteArray &url, const QByteArray &value) {
        return R"({"authority":")" + url + R"(","allOf":[{"claim":"a","equals":)" + value + "}]}";
    };
    const QByteArray list = authority("https://b.attest.azure.net", "1") + "," + authority(issuer, "2") + ","
        + authority(QByteArray(issuer) + "/", "1") + "," + authority("a.attest.azure.net", "1");
    const Evaluation evaluation =
        evaluated(R"({"version":"1.0.0","anyOf":[)" + list + "]}", tokenOf(R"("a":1)"), Reading::AsObserved);
    QByteArray text;
    for (const Authority &each : evaluation.revision().policy().authorities) {
        const AuthorityTrace trace = evaluation.trace(each);
        text += outcomeText(trace.matches) + "/" + outcomeText(trace.outcome);
        for (const Reason &reason : trace.reasons)
            text += "/" + QByteArray(info(reason.point).id.data());
        text += " ";
    }
    QCOMPARE(text,
             QByteArray("notMet/notMet met/notMet met/met/authority-slash "
                        "undocumented/undocumented/authority-scheme "));
    QCOMPARE(verdictText(evaluation), QByteArray("released | authority-slash"));
}

void TestEvaluation::tooManyCombinations()
{
    // Each block goes on whatever the point says, so that all combinations of nine points are looked at.
    QByteArray conditions;
    for (const char *open : {R"({"claim":"n","equals":1.0})", R"({"claim":"t","equals":true})",
                             R"({"claim":"b","equals":"True"})", R"({"claim":"b","equals":"true"})",
                             R"({"claim":"n","equals":"1"})", R"({"claim":"big","equals":9007199254740993})",
                             R"({"claim":"t","equals":"TRUE"})", R"({"claim":"N","equals":1})"})
        conditions += QByteArray(R"({"anyOf":[)") + open + R"(,{"claim":"n","equals":1}]},)";
    for (int i = 0; i < 3000; ++i)
        conditions += R"({"claim":"n","equals":1},)";
    conditions.chop(1);
    const QByteArray token = tokenOf(R"("n":1,"b":true,"t":"true","big":9007199254740992)");
    const Evaluation documented = evaluated(policyOf(conditions, QByteArray(issuer) + "/"), token, Reading::Documented);
    QVERIFY(documented.policyValid());
    QVERIFY(documented.exceededBound());
    QCOMPARE(documented.verdict(), Verdict::Undocumented);
}

void TestEvaluation::spellings()
{
    QCOMPARE(spelling(Reading::AsObserved), std::string_view("as-observed"));
    QCOMPARE(readingFromSpelling("documented"), std::optional(Reading::Documented));
    QVERIFY(!readingFromSpelling("strict"));
    QCOMPARE(spelling(Verdict::Undocumented), std::string_view("undocumented"));
    QCOMPARE(spelling(Outcome::NotMet), std::string_view("notMet"));
}

SKR_TEST(TestEvaluation)
#include "tst_evaluation.moc"
