// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/testsuite/testsuite.h"

#include "documentchecks.h"

#include <QTest>

using namespace skr;

namespace {

std::string suite(const std::string &test)
{
    return R"({"policy": "p.json", "tests": [)" + test + "]}";
}

std::shared_ptr<const PolicyRevision> twoConditions()
{
    return PolicyRevision::make(
        R"({"version":"1.0.0","anyOf":[{"authority":"https://i","allOf":[{"claim":"a","equals":"x"},)"
        R"({"claim":"b","equals":"y"}]}]})",
        *ClaimCatalog::builtIn());
}

const std::string valid =
    R"("exp":1000,"x-ms-attestation-type":"sgx","x-ms-runtime":{"keys":[{"kty":"RSA","use":"enc"}]})";

} // namespace

class TestTestSuite : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void problems_data();
    void problems();
    void isWrittenBack();
    void runs_data();
    void runs();
    void sizeIsBounded();
};

void TestTestSuite::reads()
{
    const TestSuite read = readTestSuite(R"({"policy": ["a.json", "b.json"], "reading": "documented", "tests": [
{"name": "n", "file": "t.jwt", "at": "1970-01-01T00:01:00Z", "expect": "refused", "decidedBy": "c", "why": "w"},
{"token": "eyJ", "expect": "undocumented"},
{"claims": {"iss": "https://i"}, "at": 5, "expect": "released"}
]})");
    QVERIFY2(read.problems.empty(), read.problems.empty() ? "" : read.problems.front().message.c_str());
    QCOMPARE(read.policies, (std::vector<std::string>{"a.json", "b.json"}));
    QCOMPARE(read.reading, Reading::Documented);
    QCOMPARE(read.tests.size(), std::size_t{3});
    const TokenTest &first = read.tests[0];
    QCOMPARE(first.kind, TokenTest::Source::File);
    QCOMPARE(first.name + first.source + first.decidedBy + first.why, std::string("nt.jwtcw"));
    QCOMPARE(first.at.value_or(0), std::int64_t{60});
    QCOMPARE(first.expected, Verdict::Refused);
    QCOMPARE(first.line, std::size_t{2});
    QCOMPARE(read.tests[1].kind, TokenTest::Source::Token);
    QCOMPARE(read.tests[1].expected, Verdict::Undocumented);
    QCOMPARE(read.tests[2].kind, TokenTest::Source::Claims);
    QCOMPARE(read.tests[2].source, std::string(R"({"iss": "https://i"})"));
    QCOMPARE(read.tests[2].at.value_or(0), std::int64_t{5});
}

void TestTestSuite::problems_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("message"); // the beginning
    const auto row = [](const char *name, const std::string &text, const char *place, const char *message) {
        QTest::newRow(name) << text << QByteArray(place) << QByteArray(message);
    };
    row("empty", "", "1:1", "this is not JSON: ");
    row("not JSON", "{\n\"policy\": }", "2:10", "this is not JSON: ");
    row("comment", "{} // tests", "1:4", "this is not JSON: ");
    row("list", "[]", "1:1", "the file is an object");
    row("no policy", R"({"tests": [{"token": "t", "expect": "refused"}]})", "1:1", "`policy` is missing");
    row("no tests", R"({"policy": "p"})", "1:1", "`tests` is missing or empty");
    row("empty tests", R"({"policy": "p", "tests": []})", "1:1", "`tests` is missing or empty");
    row("unknown member", R"({"policies": "p"})", "1:2", "there is no member `policies`");
    row("twice", R"({"policy": "p", "policy": "q"})", "1:17", "`policy` stands more than once");
    row("policy is no text", R"({"policy": 1})", "1:12", "`policy` is the path");
    row("empty policy", R"({"policy": ""})", "1:12", "`policy` is the path");
    row("unknown reading", R"({"reading": "strict"})", "1:13", "`reading` is `as-observed` or `documented`");
    row("tests are no list", R"({"tests": {}})", "1:11", "`tests` is a list");
    row("a test is no object", suite("1"), "1:32", "a test is an object");
    row("unknown member of a test", suite(R"({"expected": "x"})"), "1:33", "there is no member `expected`");
    row("no source", suite(R"({"expect": "refused"})"), "1:32", "a test has one of `file`, `token` and `claims`");
    row("two sources", suite(R"({"file": "a", "token": "b", "expect": "refused"})"), "1:32", "a test has one of");
    row("no expectation", suite(R"({"file": "a"})"), "1:32", "`expect` is missing");
    row("unknown expectation", suite(R"({"file": "a", "expect": "allowed"})"), "1:56", "`expect` is `released`");
    row("expectation is no text", suite(R"({"file": "a", "expect": true})"), "1:56", "`expect` is `released`");
    row("claims are no object", suite(R"({"claims": [], "expect": "refused"})"), "1:43", "`claims` is an object");
    row("time", suite(R"({"file": "a", "at": "noon", "expect": "refused"})"), "1:52", "`at` is a time");
    row("time with a fraction", suite(R"({"file": "a", "at": 1.5, "expect": "refused"})"), "1:52", "`at` is a time");
    row("what decides a release", suite(R"({"file": "a", "expect": "released", "decidedBy": "c"})"), "1:32",
        "`decidedBy` names what refuses a token");
}

void TestTestSuite::problems()
{
    QFETCH(std::string, text);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, message);
    const TestSuite read = readTestSuite(text);
    QVERIFY(!read.problems.empty());
    const TestSuiteProblem &problem = read.problems.front();
    QVERIFY2(QByteArray::fromStdString(problem.message).startsWith(message), problem.message.c_str());
    QCOMPARE(QByteArray::number(qulonglong(problem.line)) + ":" + QByteArray::number(qulonglong(problem.column)),
             place);
}

void TestTestSuite::isWrittenBack()
{
    TestSuite written;
    written.policies = {"a \"quoted\" name.json", "b.json"};
    written.reading = Reading::Documented;
    written.tests = {{"n", TokenTest::Source::File, "t\\1.jwt", 60, Verdict::Refused, "x.y", "ü\n", 0},
                     {"", TokenTest::Source::Claims, R"({"iss": "https://i"})", {}, Verdict::Released, "", "", 0},
                     {"", TokenTest::Source::Token, "eyJ", {}, Verdict::Undocumented, "", "", 0}};
    const std::string text = testSuiteText(written);
    const TestSuite read = readTestSuite(text);
    QVERIFY2(read.problems.empty(), text.c_str());
    QCOMPARE(testSuiteText(read), text);
    QCOMPARE(read.tests.size(), written.tests.size());
    QCOMPARE(read.tests[0].source, written.tests[0].source);
    QCOMPARE(read.tests[0].at, written.tests[0].at);
    QCOMPARE(read.tests[0].why, written.tests[0].why);
    QCOMPARE(read.policies, written.policies);
    written.policies = {"one.json"};
    written.reading = Reading::AsObserved;
    written.tests.resize(1);
    QCOMPARE(
        testSuiteText(written),
        std::string("{\n  \"policy\": \"one.json\",\n  \"tests\": [\n    {\n      \"name\": \"n\",\n      \"file\": "
                    "\"t\\\\1.jwt\",\n      \"at\": 60,\n      \"expect\": \"refused\",\n      \"decidedBy\": "
                    "\"x.y\",\n      \"why\": \"ü\\n\"\n    }\n  ]\n}\n"));
}

void TestTestSuite::runs_data()
{
    QTest::addColumn<std::string>("test"); // its members besides the claims
    QTest::addColumn<std::string>("claims");
    QTest::addColumn<QByteArray>("failure"); // the beginning; empty if it passes
    const auto row = [](const char *name, const std::string &test, const std::string &claims, const char *failure) {
        QTest::newRow(name) << test << claims << QByteArray(failure);
    };
    const std::string released = R"({"iss":"https://i","a":"x","b":"y",)" + valid + "}";
    const std::string refused = R"({"iss":"https://i","a":"x","b":"z",)" + valid + "}";
    row("released", R"("expect":"released")", released, "");
    row("refused", R"("expect":"refused")", refused, "");
    row("refused by this", R"("expect":"refused","decidedBy":"b")", refused, "");
    row("refused by another", R"("expect":"refused","decidedBy":"a")", refused,
        "expected that `a` decides, but what does is: `b` must be y");
    row("refused by no condition", R"("expect":"refused","decidedBy":"a")", R"({"iss":"https://j"})",
        "expected that `a` decides, but what does is: no authority matches https://j");
    row("not released", R"("expect":"released")", refused, "expected released, but it is refused: `b` must be y");
    row("not refused", R"("expect":"refused")", released, "expected refused, but it is released");
    row("in time", R"("expect":"released","at":999)", released, "");
    row("too late", R"("expect":"released","at":1000)", released,
        "expected released, but it is refused: at 1970-01-01 00:16 UTC the service takes no such token: expired");
    row("too late, as expected", R"("expect":"refused","at":1000)", released, "");
    row("too late, which no condition decides", R"("expect":"refused","at":1000,"decidedBy":"a")", released,
        "expected that `a` decides, but what does is: at 1970");
    row("without a key, in time", R"("expect":"refused","at":1)", R"({"iss":"https://i","a":"x","b":"y"})", "");
    row("without a key, at no time", R"("expect":"released")", R"({"iss":"https://i","a":"x","b":"y"})", "");
    row("refused and too late", R"("expect":"refused","at":2000,"decidedBy":"b")", refused, "");
}

void TestTestSuite::runs()
{
    QFETCH(std::string, test);
    QFETCH(std::string, claims);
    QFETCH(QByteArray, failure);
    const TestSuite read = readTestSuite(suite(R"({"claims":)" + claims + "," + test + "}"));
    QVERIFY2(read.problems.empty(), read.problems.empty() ? "" : read.problems.front().message.c_str());
    const auto token = AttestationToken::parse(read.tests.front().source, nullptr);
    const TokenTestResult result = runTokenTest(read.tests.front(), *twoConditions(), *token, read.reading);
    QVERIFY2(QByteArray::fromStdString(result.failure).startsWith(failure), result.failure.c_str());
    QCOMPARE(result.passed, failure.isEmpty());
    QCOMPARE(result.failure.empty(), failure.isEmpty());
}

void TestTestSuite::sizeIsBounded()
{
    const TestSuite read = readTestSuite(std::string(maximumTestFileSize + 1, ' '));
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(read.problems.front().message.find("larger than 16 MiB") != std::string::npos);
}

SKR_TEST(TestTestSuite)
#include "tst_testsuite.moc"
