// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/replay/replaycounter.h"
#include "core/replay/tokenline.h"

#include "base64url.h"

#include <QTest>

using namespace skr;

namespace {

std::shared_ptr<const PolicyRevision> policyInLines(const std::string &conditions)
{
    return PolicyRevision::make("{\n\"version\":\"1.0.0\",\n\"anyOf\":[{\"authority\":\"https://i\",\"allOf\":[\n"
                                    + conditions + "]}]}",
                                *ClaimCatalog::builtIn());
}

const std::string pinned = "{\"claim\":\"x\",\"equals\":\"1\"},\n{\"anyOf\":[{\"claim\":\"y\",\"equals\":\"a\"},\n"
                           "{\"claim\":\"y\",\"equals\":\"b\"}]}";

ReplayPlan plan(const std::string &conditions, const std::string &before = {})
{
    return {policyInLines(conditions), before.empty() ? nullptr : policyInLines(before), Reading::AsObserved};
}

QByteArray groupText(const ReplayPlan &replay, const std::pair<ReplayGroup, ReplayTally> &entry)
{
    const auto &[group, tally] = entry;
    const PolicyRevision &decides = group.decidedBefore ? *replay.against : *replay.policy;
    return QByteArray::number(qulonglong(tally.count)) + " "
        + QByteArray::fromStdString(group.before ? std::string(spelling(*group.before)) + " → " : std::string())
        + QByteArray::fromStdString(std::string(spelling(group.verdict))) + ": "
        + QByteArray::fromStdString(deciderWords(decides, group.decider, group.issuer)) + " @"
        + QByteArray::number(qulonglong(tally.first.line));
}

} // namespace

class TestReplayCounter : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void counts();
    void changes();
    void unused();
    void mergedIsTheSameAsOne();
    void issuersAreBounded();
    void linesHaveABound();
    void aHeaderCountsWhereverItStands();
};

void TestReplayCounter::lines_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<int>("state");
    const std::string claims = R"({"iss":"https://i","x":"1","y":"a"})";
    const std::string jwt = test::base64Url(R"({"alg":"RS256"})") + "." + test::base64Url(claims) + ".c2ln";
    const auto row = [](const char *name, const std::string &line, ReplayLine::State state) {
        QTest::newRow(name) << line << int(state);
    };
    row("claims", claims, ReplayLine::State::Decided);
    row("claims, CR behind", claims + "\r", ReplayLine::State::Decided);
    row("JWT", jwt, ReplayLine::State::Decided);
    row("JWT in quotes", "\"" + jwt + "\"", ReplayLine::State::Decided);
    row("element of an array", "  " + claims + ",", ReplayLine::State::Decided);
    row("release request", R"({"target":")" + jwt + "\"}", ReplayLine::State::Decided);
    row("line of a log", "12:00 token " + jwt, ReplayLine::State::Decided);
    row("blank", " \t", ReplayLine::State::Nothing);
    row("empty", "", ReplayLine::State::Nothing);
    row("bracket of an array", "[", ReplayLine::State::Nothing);
    row("cut", claims.substr(0, 20), ReplayLine::State::Unreadable);
    row("words", "no token", ReplayLine::State::Unreadable);
    row("key set", R"({"keys":[{"kty":"RSA"}]})", ReplayLine::State::Unreadable);
}

void TestReplayCounter::lines()
{
    QFETCH(std::string, line);
    QFETCH(int, state);
    ReplayCounter counter(plan(pinned));
    const ReplayLine result = counter.add(line, {0, 1});
    QCOMPARE(int(result.state), state);
    QCOMPARE(result.problem.empty(), state != int(ReplayLine::State::Unreadable));
    QCOMPARE(counter.tokens(), std::uint64_t(state == int(ReplayLine::State::Decided)));
    QCOMPARE(counter.unreadable(), std::uint64_t(state == int(ReplayLine::State::Unreadable)));
    if (result.state == ReplayLine::State::Decided)
        QCOMPARE(result.decided.verdict, Verdict::Released);
}

void TestReplayCounter::counts()
{
    ReplayCounter counter(plan(pinned));
    const std::vector<std::string> lines = {
        R"({"iss":"https://i","x":"1","y":"a"})",
        R"({"iss":"https://i","x":"2","y":"a"})",
        "broken",
        R"({"iss":"https://i","x":"1","y":"c"})",
        R"({"iss":"https://k"})",
        "",
        R"({"iss":"https://i","x":"3"})",
        R"({"x-ms-attestation-type":"sgx"})",
    };
    for (std::size_t i = 0; i < lines.size(); ++i)
        counter.add(lines[i], {0, i + 1});
    QCOMPARE(counter.tokens(), std::uint64_t{6});
    QCOMPARE(counter.unreadable(), std::uint64_t{1});
    QCOMPARE(counter.count(Verdict::Released), std::uint64_t{1});
    QCOMPARE(counter.count(Verdict::Refused), std::uint64_t{5});
    QByteArrayList groups;
    for (const auto &entry : counter.notReleased())
        groups << groupText(counter.plan(), entry);
    QCOMPARE(groups.size(), 4);
    QCOMPARE(groups.first(), QByteArray("2 refused: `x` must be \"1\" @2"));
    QVERIFY(groups.contains("1 refused: `y` must be a @4"));
    QVERIFY(groups.contains("1 refused: no authority matches https://k @5"));
    QVERIFY(groups.contains("1 refused: the token has no `iss` @8"));
    QCOMPARE(DeciderLines(counter.plan()).of(counter.notReleased().front().first), std::size_t{4});
}

void TestReplayCounter::changes()
{
    ReplayCounter counter(plan(R"({"claim":"x","equals":"1"},{"claim":"z","equals":true})", pinned));
    int line = 0;
    for (const char *token :
         {R"({"iss":"https://i","x":"1","y":"c","z":true})", R"({"iss":"https://i","x":"1","y":"c","z":true})",
          R"({"iss":"https://i","x":"1","y":"a"})", R"({"iss":"https://i","x":"1","y":"a","z":true})",
          R"({"iss":"https://i","x":"2"})"})
        counter.add(token, {0, static_cast<std::uint64_t>(++line)});
    QByteArrayList groups;
    for (const auto &entry : counter.changes())
        groups << groupText(counter.plan(), entry);
    QCOMPARE(groups,
             QByteArrayList({"1 released → refused: `z` must be true @3", "2 refused → released: `y` must be a @1"}));
    QCOMPARE(counter.countBefore(Verdict::Released), std::uint64_t{2});
    QCOMPARE(counter.count(Verdict::Released), std::uint64_t{3});
}

void TestReplayCounter::unused()
{
    ReplayCounter counter(plan(pinned));
    const auto unusedValues = [&counter] {
        QByteArray values;
        for (const std::uint32_t index : counter.unusedConditions()) {
            const std::string_view text = counter.plan().policy->policy().conditions[index].value.text;
            values += QByteArray(text.data(), qsizetype(text.size()));
        }
        return values;
    };
    QCOMPARE(unusedValues(), QByteArray("1ab"));
    counter.add(R"({"iss":"https://i","y":"b"})", {});
    QCOMPARE(unusedValues(), QByteArray("1a"));
    counter.add(R"({"iss":"https://other","x":"1","y":"a"})", {}); // not its issuer's
    QCOMPARE(unusedValues(), QByteArray("1a"));
    counter.add(R"({"iss":"https://i/","x":"1"})", {}); // one slash is observed not to count
    QCOMPARE(unusedValues(), QByteArray("a"));
}

void TestReplayCounter::mergedIsTheSameAsOne()
{
    const ReplayPlan both = plan(pinned, R"({"claim":"x","equals":"1"})");
    ReplayCounter whole(both);
    std::vector<ReplayCounter> parts(3, ReplayCounter(both));
    for (int i = 0; i < 300; ++i) {
        const std::string token = R"({"iss":"https://)" + std::string(1, "iijk"[i % 4]) + R"(","x":")"
            + std::to_string(i % 3) + R"(","y":")" + std::string(1, "abcd"[i % 5 % 4]) + "\"}";
        const std::string line = i % 50 == 49 ? "cut" : token;
        whole.add(line, {0, static_cast<std::uint64_t>(i)});
        parts[static_cast<std::size_t>(i * 7 % 3)].add(line, {0, static_cast<std::uint64_t>(i)});
    }
    ReplayCounter merged(both);
    for (const ReplayCounter &part : parts)
        merged.merge(part);
    const auto text = [&](const ReplayCounter &counter) {
        QByteArray result;
        for (const auto &entry : counter.notReleased())
            result += groupText(both, entry) + "\n";
        for (const auto &entry : counter.changes())
            result += groupText(both, entry) + "\n";
        return result;
    };
    QCOMPARE(text(merged), text(whole));
    QCOMPARE(merged.tokens(), whole.tokens());
    QCOMPARE(merged.unreadable(), std::uint64_t{6});
    QCOMPARE(merged.unusedConditions(), whole.unusedConditions());
    QCOMPARE(merged.countBefore(Verdict::Released), whole.countBefore(Verdict::Released));
}

void TestReplayCounter::issuersAreBounded()
{
    ReplayCounter counter(plan(pinned));
    constexpr std::uint64_t count = 5000;
    for (std::uint64_t i = 0; i < count; ++i)
        counter.add(R"({"iss":"https://k)" + std::to_string(i) + "\"}", {0, i});
    const auto groups = counter.notReleased();
    QVERIFY(groups.size() <= ReplayCounter::maximumIssuers + 1);
    QVERIFY2(groups.front().first.issuer.empty(), "the others are counted together");
    std::uint64_t sum = 0;
    for (const auto &entry : groups)
        sum += entry.second.count;
    QCOMPARE(sum, count);
}

void TestReplayCounter::linesHaveABound()
{
    const std::string longLine = R"({"iss":"https://i","x":")" + std::string(maximumLineSize, 'x') + "\"}";
    AttestationToken::LastHeader last;
    QCOMPARE(readTokenLine(longLine, last).problem, std::string("the line is longer than 1 MB"));
}

/// The last header is not read again; others are, and what is no header makes no token.
void TestReplayCounter::aHeaderCountsWhereverItStands()
{
    const std::string payload = test::base64Url(R"({"iss":"https://i","x-ms-attestation-type":"sgx"})");
    AttestationToken::LastHeader last;
    const auto read = [&](std::string_view header) {
        return readTokenLine(test::base64Url(header) + "." + payload + ".AAAA", last).token;
    };
    for (const std::string_view header : {R"({"alg":"RS256"})", R"({"alg":"RS256"})", R"({"alg":"ES256"})"}) {
        const auto token = read(header);
        QVERIFY(token);
        QCOMPARE(token->header(), std::string(header));
        QCOMPARE(token->form(), AttestationToken::Form::Jwt);
        QCOMPARE(token->kind(), TokenKind::Sgx);
    }
    QVERIFY(!read(R"({"alg":)"));
    QVERIFY(!read("{\"alg\""));
    QCOMPARE(read(R"({"alg":"ES256"})")->algorithm(), std::string("ES256"));
}

SKR_TEST(TestReplayCounter)
#include "tst_replaycounter.moc"
