// SPDX-License-Identifier: Apache-2.0
#include "tests/core/oneauthority.h"
#include "tests/program/registration.h"

#include "core/evaluate/evaluation.h"

#include <QTest>

using namespace skr;

namespace {

/// `released` or, with the points that decide and behind a bar those relied on, `undocumented: a b | c`.
std::string verdictText(const Evaluation &evaluation)
{
    std::string deciding;
    std::string relied;
    for (const Reason &reason : evaluation.reasons())
        (reason.reliedOn ? relied : deciding) += ' ' + std::string(info(reason.point).id.data());
    std::string text(spelling(evaluation.verdict()).data());
    if (!deciding.empty())
        text += ":" + deciding;
    if (!relied.empty())
        text += " |" + relied;
    return text;
}

std::string outcomeText(Outcome outcome)
{
    return std::string(spelling(outcome).data());
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
    void duplicatesInToken_data();
    void duplicatesInToken();
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
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("token");
    QTest::addColumn<std::string>("asObserved");
    QTest::addColumn<std::string>("documented");

    const auto row = [](const char *name, const std::string &policy, const std::string &token, const char *asObserved,
                        const char *documented) {
        QTest::newRow(name) << policy << token << std::string(asObserved) << std::string(documented);
    };
    const std::string one = R"({"claim":"a","equals":1})";
    const std::string yes = R"({"claim":"b","equals":true})";
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

    row("slash in the authority", policyOf(one, issuer + "/"), tokenOf(R"("a":1)"), "released | authority-slash",
        "undocumented: authority-slash");
    row("slash in the authority, but not met", policyOf(one, issuer + "/"), tokenOf(R"("a":2)"), "refused", "refused");
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
    row("refused for the case, whatever the slash", policyOf(R"({"claim":"a","equals":"X"})", issuer + "/"),
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
    QFETCH(std::string, policy);
    QFETCH(std::string, token);
    QFETCH(std::string, asObserved);
    QFETCH(std::string, documented);
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
    QTest::addColumn<std::string>("policy");

    const std::string a = std::string(R"("authority":")") + issuer + R"(",)";
    const std::string met = R"([{"claim":"a","equals":1}])";
    QTest::newRow("no JSON") << std::string("once upon a time");
    QTest::newRow("empty") << std::string();
    QTest::newRow("comment") << "// so\n" + policyOf(R"({"claim":"a","equals":1})");
    QTest::newRow("trailing comma") << policyOf(R"({"claim":"a","equals":1},)");
    QTest::newRow("list at the root") << std::string("[]");
    QTest::newRow("all of at the root") << R"({"version":"1.0.0","allOf":[{)" + a + R"("allOf":)" + met + "}]}";
    QTest::newRow("empty block") << R"({"version":"1.0.0","anyOf":[{)" + a + R"("allOf":[]}]})";
    QTest::newRow("empty nested block") << policyOf(R"({"claim":"a","equals":1},{"allOf":[]})");
    QTest::newRow("both kinds") << R"({"version":"1.0.0","anyOf":[{)" + a + R"("allOf":)" + met + R"(,"anyOf":)" + met
            + "}]}";
    QTest::newRow("no block") << R"({"version":"1.0.0","anyOf":[{)" + a.substr(0, a.size() - 1) + "}]}";
    QTest::newRow("invented operator") << policyOf(
        R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","greater-than":0}]})");
    QTest::newRow("two operators") << policyOf(R"({"claim":"a","equals":1,"less":2})");
    QTest::newRow("a list as value") << policyOf(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","equals":[1]}]})");
    QTest::newRow("a broken authority beside")
        << R"({"version":"1.0.0","anyOf":[{)" + a + R"("allOf":)" + met + "},7]}";
}

void TestEvaluation::invalidIsRefused()
{
    QFETCH(std::string, policy);
    for (const Reading reading : {Reading::AsObserved, Reading::Documented}) {
        const Evaluation evaluation = evaluated(policy, tokenOf(R"("a":1)"), reading);
        QVERIFY(!evaluation.policyValid());
        QVERIFY(evaluation.revision().diagnostics().errors > 0);
        QCOMPARE(verdictText(evaluation), std::string("refused"));
    }
}

void TestEvaluation::duplicatesInToken_data()
{
    QTest::addColumn<std::string>("conditions");
    QTest::addColumn<std::string>("claims"); // after the issuer
    QTest::addColumn<std::string>("verdict");
    const std::string open = "undocumented: token-member-order";
    const auto row = [](const char *name, const char *conditions, const std::string &claims,
                        const std::string &verdict) {
        QTest::newRow(name) << std::string(conditions) << claims << verdict;
    };
    const char *a = R"({"claim":"a","equals":1})";
    const char *deep = R"({"claim":"b.a","equals":1})";
    row("no duplicates", a, R"("a":1,"b":{"a":2})", "released");
    row("the last has the value", a, R"("a":2,"a":1)", open);
    row("the first has the value", a, R"("a":1,"a":2)", open);
    row("both have it", a, R"("a":1,"a":1)", open);
    row("none has it", a, R"("a":2,"a":3)", "refused");
    row("another claim", a, R"("a":1,"c":1,"c":2)", open);
    row("another claim, refused", a, R"("a":2,"c":1,"c":2)", "refused");
    row("with an escape", a, R"("a":1,"c":1,"\u0063":2)", open);
    row("in an object", deep, R"("b":{"a":1,"a":2})", open);
    row("around a claim", deep, R"("b":{"a":1},"b":{"a":2})", open);
    row("in a list", a, R"("a":1,"c":[{"d":1,"d":2}])", open);
    row("issuer, first matches", a, std::string(R"("iss":"https:)") + R"(//other.example","a":1)", open);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "\"c" + std::to_string(i) + "\":1,";
    row("many members", a, many + R"("a":1)", "released");
    row("many members, one twice", a, many + R"("c500":1,"a":1)", open);
    row("many members, the first has the value", a, R"("a":1,)" + many + R"("a":2)", open);
    row("many members, none has it", a, R"("a":3,)" + many + R"("a":2)", "refused");
}

/// In both readings: no source settles it.
void TestEvaluation::duplicatesInToken()
{
    QFETCH(std::string, conditions);
    QFETCH(std::string, claims);
    QFETCH(std::string, verdict);
    for (const Reading reading : {Reading::AsObserved, Reading::Documented})
        QCOMPARE(verdictText(evaluated(policyOf(conditions), tokenOf(claims), reading)), verdict);
}

void TestEvaluation::acceptance_data()
{
    QTest::addColumn<std::string>("policy"); // wants the claim a to be 1
    QTest::addColumn<std::string>("asObserved");
    QTest::addColumn<std::string>("documented");

    const std::string list =
        std::string(R"("anyOf":[{"authority":")") + issuer + R"(","allOf":[{"claim":"a","equals":1}]}])";
    const auto row = [](const char *name, const std::string &policy, const char *asObserved, const char *documented) {
        QTest::newRow(name) << policy << std::string(asObserved) << std::string(documented);
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
    QFETCH(std::string, policy);
    QFETCH(std::string, asObserved);
    QFETCH(std::string, documented);
    const auto verdictOn = [&](const char *claim, Reading reading) {
        return verdictText(evaluated(policy, tokenOf(claim), reading));
    };
    QCOMPARE(verdictOn(R"("a":1)", Reading::AsObserved), asObserved);
    QCOMPARE(verdictOn(R"("a":1)", Reading::Documented), documented);
    // A policy that would refuse the token anyway refuses it, whether it is accepted or not.
    QCOMPARE(verdictOn(R"("a":-3,"b":1)", Reading::AsObserved), std::string("refused"));
    QCOMPARE(verdictOn(R"("a":-3,"b":1)", Reading::Documented), std::string("refused"));
}

void TestEvaluation::conditionTrace_data()
{
    QTest::addColumn<std::string>("condition");
    QTest::addColumn<std::string>("claims");
    QTest::addColumn<std::string>("outcome");
    QTest::addColumn<int>("why");
    QTest::addColumn<std::string>("reasons");

    const auto row = [](const char *name, const char *condition, const char *claims, const char *outcome, Why why,
                        const char *reasons) {
        QTest::newRow(name) << std::string(condition) << std::string(claims) << std::string(outcome)
                            << static_cast<int>(why) << std::string(reasons);
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
    QFETCH(std::string, condition);
    QFETCH(std::string, claims);
    QFETCH(std::string, outcome);
    QFETCH(int, why);
    QFETCH(std::string, reasons);
    const Evaluation evaluation = evaluated(policyOf(condition), tokenOf(claims), Reading::AsObserved);
    const ConditionTrace trace = evaluation.trace(evaluation.revision().policy().conditions.at(0));
    std::string ids;
    for (const Reason &reason : trace.reasons)
        ids += std::string(info(reason.point).id.data()) + (reason.reliedOn ? "" : "?");
    QCOMPARE(outcomeText(trace.outcome), outcome);
    QCOMPARE(static_cast<int>(trace.why), why);
    QCOMPARE(ids, reasons);
    QCOMPARE(trace.claim == noNode, trace.why == Why::Missing || trace.why == Why::NotReadable);
}

void TestEvaluation::blocks()
{
    const std::string conditions =
        R"({"claim":"a","equals":1},{"anyOf":[{"claim":"b","equals":2},{"claim":"c","less":3}]},
                                     {"claim":"d","equals":4})";
    const Evaluation evaluation = evaluated(policyOf(conditions), tokenOf(R"("a":1,"c":2)"), Reading::AsObserved);
    const Policy &policy = evaluation.revision().policy();
    QCOMPARE(outcomeText(evaluation.outcome(policy.blocks.at(0))), std::string("notMet"));
    QCOMPARE(outcomeText(evaluation.outcome(policy.blocks.at(1))), std::string("undocumented"));
    QCOMPARE(evaluation.metCount(policy.blocks.at(0)), std::size_t(1));
    QCOMPARE(evaluation.metCount(policy.blocks.at(1)), std::size_t(0));
}

void TestEvaluation::authorities()
{
    const auto authority = [](const std::string &url, const std::string &value) {
        return R"({"authority":")" + url + R"(","allOf":[{"claim":"a","equals":)" + value + "}]}";
    };
    const std::string list = authority("https://b.attest.azure.net", "1") + "," + authority(issuer, "2") + ","
        + authority(issuer + "/", "1") + "," + authority("a.attest.azure.net", "1");
    const Evaluation evaluation =
        evaluated(R"({"version":"1.0.0","anyOf":[)" + list + "]}", tokenOf(R"("a":1)"), Reading::AsObserved);
    std::string text;
    for (const Authority &each : evaluation.revision().policy().authorities) {
        const AuthorityTrace trace = evaluation.trace(each);
        text += outcomeText(trace.matches) + "/" + outcomeText(trace.outcome);
        for (const Reason &reason : trace.reasons)
            text += "/" + std::string(info(reason.point).id.data());
        text += " ";
    }
    QCOMPARE(text,
             std::string("notMet/notMet met/notMet met/met/authority-slash "
                         "undocumented/undocumented/authority-scheme "));
    QCOMPARE(verdictText(evaluation), std::string("released | authority-slash"));
}

void TestEvaluation::tooManyCombinations()
{
    // Each block goes on whatever the point says, so that all combinations of nine points are looked at.
    std::string conditions;
    for (const char *open : {R"({"claim":"n","equals":1.0})", R"({"claim":"t","equals":true})",
                             R"({"claim":"b","equals":"True"})", R"({"claim":"b","equals":"true"})",
                             R"({"claim":"n","equals":"1"})", R"({"claim":"big","equals":9007199254740993})",
                             R"({"claim":"t","equals":"TRUE"})", R"({"claim":"N","equals":1})"})
        conditions += std::string(R"({"anyOf":[)") + open + R"(,{"claim":"n","equals":1}]},)";
    for (int i = 0; i < 3000; ++i)
        conditions += R"({"claim":"n","equals":1},)";
    conditions.pop_back();
    const std::string token = tokenOf(R"("n":1,"b":true,"t":"true","big":9007199254740992)");
    const Evaluation documented = evaluated(policyOf(conditions, issuer + "/"), token, Reading::Documented);
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
