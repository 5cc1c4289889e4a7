// SPDX-License-Identifier: Apache-2.0
#include "tests/core/oneauthority.h"
#include "tests/program/registration.h"

#include "core/explain/smallestchange.h"

#include "core/fix/fixplaces.h"
#include "core/randompolicy.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace skr;

namespace {

/// A weight for every condition and issuer, the same in the search and in what it is compared with.
std::uint32_t weightAt(std::uint32_t index)
{
    return index * 7 % 5;
}

TurningWeights testWeights()
{
    return {weightAt, [](std::uint32_t index) { return std::optional(weightAt(index + 3)); }};
}

/// Size and weight of the `maximum` best sets, from all subsets of all conditions of each entry.
std::vector<std::pair<std::size_t, std::uint32_t>> bruteForce(const std::vector<RandomEntry> &entries,
                                                              std::size_t conditions, std::size_t maximum)
{
    std::vector<std::pair<std::size_t, std::uint32_t>> found;
    for (std::uint32_t entry = 0; entry < entries.size(); ++entry) {
        std::vector<std::uint32_t> minimal;
        std::vector<std::uint32_t> subsets(std::size_t{1} << conditions);
        for (std::uint32_t i = 0; i < subsets.size(); ++i)
            subsets[i] = i;
        std::sort(subsets.begin(), subsets.end(),
                  [](std::uint32_t a, std::uint32_t b) { return std::popcount(a) < std::popcount(b); });
        for (const std::uint32_t subset : subsets) {
            const bool isSuperset = std::any_of(minimal.begin(), minimal.end(),
                                                [&](std::uint32_t each) { return (each & subset) == each; });
            if (isSuperset || !entries[entry].block.isMet(subset))
                continue;
            minimal.push_back(subset);
            const bool turnsIssuer = !entries[entry].matches;
            std::uint32_t weight = turnsIssuer ? weightAt(entry + 3) : 0;
            for (std::uint32_t i = 0; i < conditions; ++i)
                weight += (subset >> i & 1U) != 0 ? weightAt(i) : 0;
            found.emplace_back(static_cast<std::size_t>(std::popcount(subset)) + (turnsIssuer ? 1 : 0), weight);
        }
    }
    std::sort(found.begin(), found.end());
    if (found.size() > maximum)
        found.resize(maximum);
    return found;
}

std::uint32_t bitsOf(const std::vector<std::uint32_t> &indices)
{
    std::uint32_t bits = 0;
    for (const std::uint32_t index : indices)
        bits |= 1U << index;
    return bits;
}

struct Explained {
    explicit Explained(Evaluation given)
        : evaluation(std::move(given))
        , claims(evaluation.token())
        , catalog(ClaimCatalog::builtIn())
        , changes(smallestChanges(evaluation, claims, {*catalog}))
    {
    }

    Evaluation evaluation;
    TokenClaims claims;
    std::shared_ptr<const ClaimCatalog> catalog;
    std::vector<SmallestChange> changes;
};

/// `write the claim …; but also …` of a change.
QString policySteps(const SmallestChange &change)
{
    QStringList steps;
    for (const ChangeStep &step : change.steps)
        steps << QString::fromStdString(spoken(step.policy));
    return steps.join("; ");
}

} // namespace

class TestSmallestChange : public QObject
{
    Q_OBJECT

private slots:
    void bruteForceAgrees_data();
    void bruteForceAgrees();
    void otherOperatorsAreSound();
    void criticalFactsAgree_data();
    void criticalFactsAgree();
    void largeSetsAreLeftOut();
    void steps_data();
    void steps();
    void ranked();
    void entriesWithTheSameConditions();
    void editReleases_data();
    void editReleases();
    void issuerEdits();
    void notOffered_data();
    void notOffered();
    void noEdit();
};

void TestSmallestChange::bruteForceAgrees_data()
{
    QTest::addColumn<bool>("asObserved");
    QTest::newRow("as observed") << true;
    QTest::newRow("documented") << false;
}

void TestSmallestChange::bruteForceAgrees()
{
    QFETCH(bool, asObserved);
    constexpr int policies = 6000; // of each reading, a few of which have too many subsets
    constexpr std::size_t maximum = 4;
    RandomPolicies random(20'260'101);
    const auto token = AttestationToken::parse(RandomPolicies::token, nullptr);
    const Reading reading = asObserved ? Reading::AsObserved : Reading::Documented;
    int refused = 0;
    for (int i = 0; i < policies; ++i) {
        const std::vector<RandomEntry> entries = random.next(asObserved);
        if (random.conditionCount() > 12)
            continue; // too many subsets
        const std::string text = RandomPolicies::text(entries, 0, 0);
        const Evaluation evaluation(PolicyRevision::make(text, ClaimCatalog()), token, reading);
        const std::vector<Turning> turnings = smallestTurnings(evaluation, testWeights(), maximum);
        std::vector<std::pair<std::size_t, std::uint32_t>> found;
        for (const Turning &turning : turnings)
            found.emplace_back(turning.size(), turning.weight);
        const auto expected = bruteForce(entries, random.conditionCount(), maximum);
        if (found != expected)
            QFAIL(text.c_str());
        QCOMPARE(evaluation.verdict() == Verdict::Released, turnings.front().size() == 0);
        refused += turnings.front().size() > 0 ? 1 : 0;
        // The service's own rules agree: with the set turned it releases, and without any one of it it does not.
        const std::uint32_t turned = bitsOf(turnings.front().conditions);
        const std::uint32_t issuers = turnings.front().issuer ? 1U << turnings.front().authority : 0;
        const auto released = [&](std::uint32_t conditions, std::uint32_t urls) {
            return decide(*PolicyRevision::make(RandomPolicies::text(entries, conditions, urls), ClaimCatalog()),
                          *token, reading)
                == Verdict::Released;
        };
        if (!released(turned, issuers))
            QFAIL(text.c_str());
        for (std::uint32_t one = turned; one != 0; one &= one - 1) {
            if (released(turned & ~(one & -one), issuers))
                QFAIL(text.c_str());
        }
        if (issuers != 0 && released(turned, 0))
            QFAIL(text.c_str());
    }
    QVERIFY(refused > policies / 4);
}

void TestSmallestChange::otherOperatorsAreSound()
{
    // One point open in two ways: the search takes both for unmet, though one of them always is met.
    const std::string policy = policyOf(R"({"anyOf":[{"claim":"n","equals":1.0},{"claim":"n","notEquals":1.0}]},)"
                                        R"({"claim":"t","equals":false})");
    const Evaluation evaluation = evaluated(policy, RandomPolicies::token);
    const std::vector<Turning> turnings = smallestTurnings(evaluation, testWeights(), 4);
    QCOMPARE(turnings.size(), std::size_t(2));
    for (const Turning &turning : turnings) {
        QCOMPARE(turning.conditions.size(), std::size_t(2));
        QCOMPARE(turning.conditions.back(), 2U);
    }
}

void TestSmallestChange::criticalFactsAgree_data()
{
    bruteForceAgrees_data();
}

void TestSmallestChange::criticalFactsAgree()
{
    QFETCH(bool, asObserved);
    RandomPolicies random(77);
    const auto token = AttestationToken::parse(RandomPolicies::token, nullptr);
    const Reading reading = asObserved ? Reading::AsObserved : Reading::Documented;
    int critical = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::vector<RandomEntry> entries = random.next(asObserved);
        if (random.conditionCount() > 30)
            continue;
        const std::string text = RandomPolicies::text(entries, 0, 0);
        const auto revision = PolicyRevision::make(text, ClaimCatalog());
        const Evaluation evaluation(revision, token, reading);
        const std::vector<CriticalFact> facts = criticalFacts(evaluation);
        if (evaluation.verdict() != Verdict::Released) {
            QVERIFY(facts.empty());
            continue;
        }
        QVERIFY(facts.front().authority != CriticalFact::noAuthority);
        // Each condition, with those that ask for the same, replaced by one that is never met.
        const std::vector<Condition> &conditions = revision->policy().conditions;
        for (std::uint32_t index = 0; index < conditions.size(); ++index) {
            const Authority *entry = authorityAround(revision->policy(), conditions[index].node);
            if (!entries[static_cast<std::size_t>(entry - revision->policy().authorities.data())].matches)
                continue; // its conditions decide nothing
            std::vector<std::uint32_t> same;
            for (std::uint32_t other = 0; other < conditions.size(); ++other) {
                if (conditions[other].claim == conditions[index].claim
                    && conditions[other].value.kind == conditions[index].value.kind
                    && conditions[other].value.text == conditions[index].value.text)
                    same.push_back(other);
            }
            const std::string broken = RandomPolicies::text(entries, 0, 0, bitsOf(same));
            const bool refuses =
                decide(*PolicyRevision::make(broken, ClaimCatalog()), *token, reading) != Verdict::Released;
            const bool found = std::any_of(facts.begin(), facts.end(), [&](const CriticalFact &fact) {
                return std::find(fact.conditions.begin(), fact.conditions.end(), index) != fact.conditions.end();
            });
            if (found != refuses)
                QFAIL((text + " at " + std::to_string(index)).c_str());
            critical += found ? 1 : 0;
        }
    }
    QVERIFY(critical > 100);
}

void TestSmallestChange::largeSetsAreLeftOut()
{
    std::string conditions;
    for (std::size_t i = 0; i <= largestTurning; ++i)
        conditions += (i == 0 ? "" : ",") + std::string(R"({"claim":"c)") + std::to_string(i) + R"(","equals":1})";
    const std::string other = R"({"version":"1.0.0","anyOf":[{"authority":")" + std::string(issuer) + R"(","allOf":[)"
        + conditions + R"(]},{"authority":")" + issuer + R"(","allOf":[{"claim":"d","equals":1}]}]})";
    const std::vector<Turning> found = smallestTurnings(evaluated(other, tokenOf(R"("e":1)")), testWeights(), 5);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().authority, 1U);
    QVERIFY(smallestTurnings(evaluated(policyOf(conditions), tokenOf(R"("e":1)")), testWeights(), 5).empty());
}

void TestSmallestChange::steps_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("letsIn");
    QTest::addColumn<QString>("machine");

    const auto row = [](const char *name, const char *conditions, const char *claims, const char *policy,
                        const char *letsIn, const char *machine) {
        QTest::newRow(name) << QString(conditions) << QString(claims) << QString(policy) << QString(letsIn)
                            << QString(machine);
    };
    row("another value", R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})",
        R"("x-ms-compliance-status":"azure-compliant-uvm")",
        "also accept `x-ms-compliance-status` with `azure-compliant-uvm`",
        "any machine whose token says: `x-ms-compliance-status` is `azure-compliant-uvm`: the utility VM of "
        "confidential "
        "containers on Azure Container Instances",
        "a machine whose token says: `x-ms-compliance-status` is `azure-compliant-cvm`: a confidential VM that meets "
        "Azure's requirements");
    row("a value that the claim is there to rule out", R"({"claim":"x-ms-sevsnpvm-is-debuggable","equals":false})",
        R"("x-ms-sevsnpvm-is-debuggable":true)", "also accept `x-ms-sevsnpvm-is-debuggable` with `true`",
        "any machine whose token says: `x-ms-sevsnpvm-is-debuggable` is `true`: The hypervisor may debug the guest, "
        "and "
        "so read its memory; such a machine can be debugged, which is what the condition is there to rule out",
        "a machine whose token says: `x-ms-sevsnpvm-is-debuggable` is `false`: debugging is off");
    row("a claim that is absent, among others",
        R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"},{"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})",
        R"("x-ms-attestation-type":"sevsnpvm")", "drop the condition on `x-ms-compliance-status`",
        "any machine, whatever its token says of `x-ms-compliance-status` (the claim: Azure's own verdict: launch "
        "measurement known, debugging off, firmware up to date)",
        "a machine whose token says: `x-ms-compliance-status` is `azure-compliant-cvm`: a confidential VM that meets "
        "Azure's requirements");
    row("a claim that is absent, alone", R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})",
        R"("x-ms-attestation-type":"sevsnpvm")",
        "ask for another claim than `x-ms-compliance-status`, which the token does not have as a value: to drop the "
        "condition would not help",
        "what is asked for instead decides",
        "a machine whose token says: `x-ms-compliance-status` is `azure-compliant-cvm`: a confidential VM that meets "
        "Azure's requirements");
    row("another spelling", R"({"claim":"x-ms-sevsnpvm-hostdata","equals":"ABAB"})",
        R"("x-ms-sevsnpvm-hostdata":"abab")", "write the value of `x-ms-sevsnpvm-hostdata` as the token has it, `abab`",
        "nobody else: it asks for the same, as the token spells it",
        "a machine whose token says: `x-ms-sevsnpvm-hostdata` is `ABAB` (the claim: Data that the host passed at "
        "launch)");
    row("another path", R"({"claim":"x-ms-compliance-status","equals":"azure-compliant-cvm"})",
        R"("x-ms-isolation-tee":{"x-ms-compliance-status":"azure-compliant-cvm"})",
        "name `x-ms-isolation-tee.x-ms-compliance-status` instead of `x-ms-compliance-status`",
        "tokens that have it there; those that have it at `x-ms-compliance-status` alone are then refused",
        "a machine whose token says: `x-ms-compliance-status` is `azure-compliant-cvm`: a confidential VM that meets "
        "Azure's requirements");
    row("the claim of another technology", R"({"claim":"x-ms-sevsnpvm-is-debuggable","equals":false})",
        R"("tdx_td_attributes_debug":false)", "also accept `tdx_td_attributes_debug` with `false`",
        "any machine whose token says: `tdx_td_attributes_debug` is `false`: debugging is off",
        "a machine whose token says: `x-ms-sevsnpvm-is-debuggable` is `false`: debugging is off");
    row("another operator", R"({"claim":"x-ms-sevsnpvm-guestsvn","greaterOrEquals":5})",
        R"("x-ms-sevsnpvm-guestsvn":3)", "ask that `x-ms-sevsnpvm-guestsvn` equals `3` instead",
        "any machine whose token says: `x-ms-sevsnpvm-guestsvn` is `3` (the claim: Security version number of the "
        "HCL); "
        "those that meet the comparison as it is are then refused",
        "a machine whose token says: `x-ms-sevsnpvm-guestsvn` is at least `5` (the claim: Security version number of "
        "the "
        "HCL) (no source shows that the service supports greaterOrEquals)");
    row("a claim of which nothing is known", R"({"claim":"mine","equals":"a"})", R"("mine":"b")",
        "also accept `mine` with `b`", "any machine whose token says: `mine` is `b`",
        "a machine whose token says: `mine` is `a`");
}

void TestSmallestChange::steps()
{
    QFETCH(QString, conditions);
    QFETCH(QString, claims);
    const Explained explained(evaluated(policyOf(conditions.toStdString()), tokenOf(claims.toStdString())));
    QVERIFY(!explained.changes.empty());
    const ChangeStep &step = explained.changes.front().steps.back();
    QTEST(QString::fromStdString(spoken(step.policy)), "policy");
    QTEST(QString::fromStdString(spoken(step.letsIn)), "letsIn");
    QTEST(QString::fromStdString(spoken(step.machine)), "machine");
}

void TestSmallestChange::ranked()
{
    // One condition of two alternatives: what weighs least comes first, and fewer before lighter.
    const Explained explained(
        evaluated(policyOf(R"({"anyOf":[{"claim":"x-ms-sevsnpvm-is-debuggable","equals":false},)"
                           R"({"claim":"x-ms-sevsnpvm-microcode-svn","equals":2},)"
                           R"({"allOf":[{"claim":"a","equals":"X"},{"claim":"b","equals":"Y"}]}]})"),
                  tokenOf(R"("x-ms-sevsnpvm-is-debuggable":true,"x-ms-sevsnpvm-microcode-svn":3,"a":"x","b":"y")")));
    QStringList texts;
    for (const SmallestChange &change : explained.changes)
        texts << policySteps(change);
    QCOMPARE(
        texts,
        QStringList({"also accept `x-ms-sevsnpvm-microcode-svn` with `3`",
                     "also accept `x-ms-sevsnpvm-is-debuggable` with `true`",
                     "write the value of `a` as the token has it, `x`; write the value of `b` as the token has it, "
                     "`y`"}));
}

void TestSmallestChange::entriesWithTheSameConditions()
{
    const std::string block = R"("allOf":[{"claim":"a","equals":1}]})";
    const std::string policy = R"({"version":"1.0.0","anyOf":[{"authority":"https://sharedeus.eus.attest.azure.net",)"
        + block + R"(,{"authority":"https://sharedweu.weu.attest.azure.net",)" + block
        + R"(,{"authority":"https://sharedneu.neu.attest.azure.net","allOf":[{"claim":"a","equals":2}]}]})";
    const Explained explained(evaluated(policy, R"({"iss":"https://sharedwus.wus.attest.azure.net","a":1})"));
    QCOMPARE(explained.changes.size(), std::size_t(2));
    const ChangeStep &step = explained.changes.front().steps.front();
    QCOMPARE(
        QString::fromStdString(spoken(step.policy)),
        QString("add an entry for the token's issuer, `https://sharedwus.wus.attest.azure.net`, with the conditions of "
                "`https://sharedeus.eus.attest.azure.net`"));
    QCOMPARE(
        QString::fromStdString(spoken(step.letsIn)),
        QString("machines of any tenant that the shared endpoint of westus attests and that meet these conditions"));
    QCOMPARE(QString::fromStdString(spoken(step.machine)),
             QString("a machine that is attested by `https://sharedeus.eus.attest.azure.net`, the shared endpoint of "
                     "eastus, or by another of the 2 authorities with these conditions"));
}

void TestSmallestChange::editReleases_data()
{
    QTest::addColumn<QByteArray>("conditions");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("beside the old value")
        << QByteArray(R"({"claim":"a","equals":1})") << QByteArray(R"("a":2)")
        << QByteArray(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","equals":2}]})");
    QTest::newRow("among alternatives")
        << QByteArray(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"b","equals":1}]})") << QByteArray(R"("a":2)")
        << QByteArray(R"({"anyOf":[{"claim":"a","equals":1},{"claim":"a","equals":2},{"claim":"b","equals":1}]})");
    QTest::newRow("dropped") << QByteArray(R"({"claim":"a","equals":1},{"claim":"b","equals":1})")
                             << QByteArray(R"("a":1)") << QByteArray(R"({"claim":"a","equals":1})");
    QTest::newRow("two steps") << QByteArray(
        R"({"claim":"a","equals":1},{"claim":"b","equals":1},{"claim":"c","equals":"X"})")
                               << QByteArray(R"("a":1,"c":"x")")
                               << QByteArray(R"({"claim":"a","equals":1},{"claim":"c","equals":"x"})");
    QTest::newRow("two neighbours dropped")
        << QByteArray(R"({"claim":"a","equals":1},{"claim":"b","equals":1},{"claim":"c","equals":1})")
        << QByteArray(R"("a":1)") << QByteArray(R"({"claim":"a","equals":1})");
}

void TestSmallestChange::editReleases()
{
    QFETCH(QByteArray, conditions);
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, after);
    const Explained explained(evaluated(policyOf(conditions.toStdString()), tokenOf(claims.toStdString())));
    QVERIFY(!explained.changes.empty());
    const auto fix = fixOf(explained.evaluation, explained.changes.front(), *explained.catalog);
    QVERIFY(fix);
    const std::string text = applied(explained.evaluation.revision().text(), fix->edit);
    const auto compact = [](QByteArray json) { return json.replace(" ", ""); };
    QCOMPARE(compact(QByteArray::fromStdString(text)),
             compact(QByteArray::fromStdString(policyOf(after.toStdString()))));
    QCOMPARE(evaluated(text, tokenOf(claims.toStdString())).verdict(), Verdict::Released);
}

void TestSmallestChange::issuerEdits()
{
    const std::string token = tokenOf(R"("a":2)");
    const std::string block = R"(,"allOf":[{"claim":"a","equals":1}]})";
    const std::string other = R"({"authority":"https://b.attest.azure.net")" + block;
    const Explained added(evaluated(R"({"version":"1.0.0","anyOf":[)" + other + "]}", token));
    QCOMPARE(added.changes.front().turning.size(), std::size_t(2));
    const auto fix = fixOf(added.evaluation, added.changes.front(), *added.catalog);
    QVERIFY(fix);
    const std::string text = applied(added.evaluation.revision().text(), fix->edit);
    QVERIFY(text.find(other) != std::string::npos); // the entry of the other issuer is as it was
    QCOMPARE(evaluated(text, token).verdict(), Verdict::Released);

    const Explained spelt(evaluated(policyOf(R"({"claim":"a","equals":2})", "HTTPS://a.attest.azure.net"), token));
    QCOMPARE(policySteps(spelt.changes.front()),
             QString("write the authority `HTTPS://a.attest.azure.net` as the token's issuer, "
                     "`https://a.attest.azure.net`"));
    const auto respelt = fixOf(spelt.evaluation, spelt.changes.front(), *spelt.catalog);
    QVERIFY(respelt);
    QCOMPARE(applied(spelt.evaluation.revision().text(), respelt->edit), policyOf(R"({"claim":"a","equals":2})"));
}

void TestSmallestChange::notOffered_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("token");

    const QByteArray condition = R"({"claim":"a","equals":1})";
    const QByteArray policy = QByteArray::fromStdString(policyOf(condition.toStdString()));
    QTest::newRow("released already") << policy << QByteArray::fromStdString(tokenOf(R"("a":1)"));
    QTest::newRow("an invalid policy") << QByteArray(R"({"version":"1.0.0","allOf":[]})")
                                       << QByteArray::fromStdString(tokenOf(R"("a":1)"));
    QTest::newRow("a token without issuer") << policy << QByteArray(R"({"a":2})");
}

void TestSmallestChange::notOffered()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, token);
    QVERIFY(Explained(evaluated(policy.toStdString(), token.toStdString())).changes.empty());
}

void TestSmallestChange::noEdit()
{
    // The condition is the only one, or one of several: nothing to drop, and no note of a person is deleted.
    const auto fixed = [](const std::string &policy, const std::string &token) {
        const Explained explained(evaluated(policy, token));
        return !explained.changes.empty()
            && fixOf(explained.evaluation, explained.changes.front(), *explained.catalog).has_value();
    };
    QVERIFY(!fixed(policyOf(R"({"claim":"b","equals":1})"), tokenOf(R"("a":1)")));
    QVERIFY(!fixed(policyOf(R"({"anyOf":[{"claim":"b","equals":1},{"claim":"c","equals":1}]})"), tokenOf(R"("a":1)")));
    QVERIFY(!fixed(policyOf(R"({"claim":"a","greater":1})"), tokenOf(R"("a":1)")));
}

SKR_TEST(TestSmallestChange)
#include "tst_smallestchange.moc"
