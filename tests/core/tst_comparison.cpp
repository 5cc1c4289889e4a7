// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/evaluate/comparison.h"

#include <QTest>

using namespace skr;

// A point's column says what the comparison gives for each of its options, the first option first: "10" is true for the
// first and false for the second. All other points keep their first option.

namespace {

/// A JSON scalar or container with the text that it refers to.
class JsonValue
{
public:
    explicit JsonValue(const QByteArray &json)
        : m_text(json.toStdString())
        , m_tree(SyntaxTree::parse(m_text))
        , m_value(valueOf(m_tree, m_tree.root(), m_decoded))
    {
    }
    const Value &operator*() const { return m_value; }

private:
    std::string m_text;
    SyntaxTree m_tree;
    std::deque<std::string> m_decoded;
    Value m_value;
};

template <typename Question> QByteArray answers(const Question &question, Point point)
{
    QByteArray result;
    for (std::uint8_t option = 0; option < info(point).options.size(); ++option) {
        Assignment assignment;
        assignment.options[static_cast<std::size_t>(point)] = option;
        result += question(assignment) ? '1' : '0';
    }
    return result;
}

/// The points that the question asks for when all options are the first.
template <typename Question> QByteArray touched(const Question &question)
{
    Assignment assignment;
    question(assignment);
    QByteArray result;
    for (std::size_t i = 0; i < pointCount; ++i) {
        if (assignment.touched.test(i))
            result += (result.isEmpty() ? "" : " ") + QByteArray(info(static_cast<Point>(i)).id.data());
    }
    return result;
}

Point pointWithId(const QByteArray &id)
{
    for (std::size_t i = 0; i < pointCount; ++i) {
        if (info(static_cast<Point>(i)).id == id.toStdString())
            return static_cast<Point>(i);
    }
    qFatal("no point %s", id.constData());
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void pointTable();
    void certain_data();
    void certain();
    void dependsOnPoint_data();
    void dependsOnPoint();
    void largeIntegerIsAnotherSpelling();
    void conditionOnPoint_data();
    void conditionOnPoint();
    void certainCondition_data();
    void certainCondition();
    void certainAuthority_data();
    void certainAuthority();
    void authorityOnPoint_data();
    void authorityOnPoint();
};

void TestComparison::pointTable()
{
    for (std::size_t i = 0; i < pointCount; ++i) {
        const PointInfo &point = info(static_cast<Point>(i));
        QCOMPARE(static_cast<std::size_t>(point.point), i);
        QVERIFY(point.options.size() >= 2);
        QVERIFY(!point.title.empty() && !point.question.empty() && !point.evidence.empty());
        QVERIFY(!point.observed || *point.observed < point.options.size());
        QCOMPARE(pointWithId(QByteArray(point.id.data())), point.point); // identifiers are distinct
    }
}

void TestComparison::certain_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("equal");

    QTest::newRow("same text") << QByteArray(R"("a")") << QByteArray(R"("a")") << true;
    QTest::newRow("other text") << QByteArray(R"("a")") << QByteArray(R"("b")") << false;
    QTest::newRow("text with a blank") << QByteArray(R"("a")") << QByteArray(R"("a ")") << false;
    QTest::newRow("escape and character") << QByteArray(R"("\u0041")") << QByteArray(R"("A")") << true;
    QTest::newRow("case beyond ASCII") << QByteArray(R"("Ä")") << QByteArray(R"("ä")") << false;
    QTest::newRow("empty texts") << QByteArray(R"("")") << QByteArray(R"("")") << true;
    QTest::newRow("true, true") << QByteArray("true") << QByteArray("true") << true;
    QTest::newRow("true, false") << QByteArray("true") << QByteArray("false") << false;
    QTest::newRow("same number") << QByteArray("12") << QByteArray("12") << true;
    QTest::newRow("other number") << QByteArray("12") << QByteArray("13") << false;
    QTest::newRow("number of other sign") << QByteArray("12") << QByteArray("-12") << false;
    QTest::newRow("tiny and huge number") << QByteArray("1e-999") << QByteArray("1e999") << false;
    QTest::newRow("number and boolean") << QByteArray("1") << QByteArray("true") << false;
    QTest::newRow("boolean and number") << QByteArray("false") << QByteArray("0") << false;
    QTest::newRow("text and other boolean") << QByteArray(R"("true")") << QByteArray("false") << false;
    QTest::newRow("text that is no boolean") << QByteArray(R"("yes")") << QByteArray("true") << false;
    QTest::newRow("text and other number") << QByteArray(R"("1")") << QByteArray("2") << false;
    QTest::newRow("empty text and zero") << QByteArray(R"("")") << QByteArray("0") << false;
    QTest::newRow("text infinity") << QByteArray(R"("inf")") << QByteArray("1e999") << false;
    QTest::newRow("boolean and other text") << QByteArray("true") << QByteArray(R"("false")") << false;
}

void TestComparison::certain()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, actual);
    QFETCH(bool, equal);
    const JsonValue left(wanted);
    const JsonValue right(actual);
    const auto question = [&](Assignment &assignment) { return valuesEqual(*left, *right, assignment); };
    Assignment assignment;
    QCOMPARE(question(assignment), equal);
    QCOMPARE(touched(question), QByteArray());
}

void TestComparison::dependsOnPoint_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("equal");

    const auto row = [](const char *name, const char *wanted, const char *actual, const char *point,
                        const char *equal) {
        QTest::newRow(name) << QByteArray(wanted) << QByteArray(actual) << QByteArray(point) << QByteArray(equal);
    };
    row("text for true", R"("true")", "true", "text-for-boolean", "10");
    row("text for false", R"("false")", "false", "text-for-boolean", "10");
    row("text for an integer", R"("0")", "0", "text-for-integer", "10");
    row("text for a negative integer", R"("-7")", "-7", "text-for-integer", "10");
    row("text for a long integer", R"("123456789012345678901234")", "123456789012345678901234", "text-for-integer",
        "10");
    row("boolean for text", "true", R"("true")", "value-for-text", "10");
    row("integer for text", "1", R"("1")", "value-for-text", "10");
    row("fraction for text", "1.5", R"("1.5")", "value-for-text", "10");
    row("True for a boolean", R"("True")", "true", "text-spelling", "01");
    row("01 for an integer", R"("01")", "1", "text-spelling", "01");
    row("+1 for an integer", R"("+1")", "1", "text-spelling", "01");
    row("1.0 for an integer", R"("1.0")", "1", "text-spelling", "01");
    row("blank before an integer", R"(" 1")", "1", "text-spelling", "01");
    row("text for a fraction", R"("1.5")", "1.5", "text-spelling", "01");
    row("other text for a fraction", R"("1.50")", "1.5", "text-spelling", "01");
    row("boolean for True", "true", R"("True")", "text-spelling", "01");
    row("1 and 1.0", "1", "1.0", "number-spelling", "10");
    row("100 and 1E2", "100", "1E2", "number-spelling", "10");
    row("0 and -0", "0", "-0", "number-spelling", "10");
    row("integers past 2^53", "9007199254740993", "9007199254740992", "large-integer", "01");
    row("negative integers past 2^53", "-9007199254740993", "-9007199254740992", "large-integer", "01");
    row("case of text", R"("ab")", R"("aB")", "text-case", "01");
}

void TestComparison::dependsOnPoint()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, actual);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, equal);
    const JsonValue left(wanted);
    const JsonValue right(actual);
    const auto question = [&](Assignment &assignment) { return valuesEqual(*left, *right, assignment); };
    QCOMPARE(answers(question, pointWithId(point)), equal);
    QVERIFY(touched(question).contains(point));
}

void TestComparison::largeIntegerIsAnotherSpelling()
{
    const JsonValue left("9007199254740993");
    const JsonValue right("9007199254740992");
    Assignment assignment;
    assignment.options[static_cast<std::size_t>(Point::LargeInteger)] = 1;
    assignment.options[static_cast<std::size_t>(Point::NumberSpelling)] = 1;
    QVERIFY(!valuesEqual(*left, *right, assignment));
}

namespace {

/// Whether a token with the claims meets the condition.
class ConditionCase
{
public:
    ConditionCase(const QByteArray &condition, const QByteArray &claims)
        : m_text("{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[" + condition.toStdString() + "]}]}")
        , m_tree(SyntaxTree::parse(m_text))
        , m_policy(lower(m_tree))
        , m_token(AttestationToken::parse(claims.toStdString(), nullptr))
    {
    }
    bool operator()(Assignment &assignment) const
    {
        return conditionMet(m_policy.conditions.at(0), *m_token, assignment);
    }

private:
    std::string m_text;
    SyntaxTree m_tree;
    Policy m_policy;
    std::shared_ptr<const AttestationToken> m_token;
};

} // namespace

void TestComparison::conditionOnPoint_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("met");

    const auto row = [](const char *name, const char *condition, const char *claims, const char *point,
                        const char *met) {
        QTest::newRow(name) << QByteArray(condition) << QByteArray(claims) << QByteArray(point) << QByteArray(met);
    };
    row("claim in other case", R"({"claim":"Abc","equals":1})", R"({"abc":1})", "claim-name-case", "01");
    row("nested claim in other case", R"({"claim":"o.Abc","equals":1})", R"({"O":{"abc":1}})", "claim-name-case", "01");
    row("claim in other case, other value", R"({"claim":"Abc","equals":1})", R"({"abc":2})", "claim-name-case", "00");
    row("notEquals of a missing claim", R"({"claim":"a","notEquals":1})", "{}", "not-equals-of-missing", "01");
    row("exists false of a missing claim", R"({"claim":"a","exists":false})", "{}", "exists-of-missing", "01");
    row("of members that occur twice", R"({"claim":"a","equals":1})", R"({"a":2,"a":1})", "token-member-order", "101");
    row("exists with text true", R"({"claim":"a","exists":"true"})", R"({"a":1})", "exists-operand", "11");
    row("exists with text false", R"({"claim":"a","exists":"false"})", R"({"a":1})", "exists-operand", "01");
    row("exists with a number", R"({"claim":"a","exists":1})", R"({"a":1})", "exists-operand", "01");
    row("exists of an object", R"({"claim":"a","exists":true})", R"({"a":{}})", "not-a-value", "01");
    row("notEquals of a list", R"({"claim":"a","notEquals":1})", R"({"a":[1]})", "not-a-value", "01");
    row("notEquals of null", R"({"claim":"a","notEquals":1})", R"({"a":null})", "not-a-value", "01");
    row("less of numbers in text", R"({"claim":"a","less":"10"})", R"({"a":"9"})", "order-of-text", "010");
    row("greater of numbers in text", R"({"claim":"a","greater":"10"})", R"({"a":"9"})", "order-of-text", "001");
    row("greater of words", R"({"claim":"a","greater":"x"})", R"({"a":"y"})", "order-of-text", "001");
    row("at most of number and text", R"({"claim":"a","lessOrEquals":2})", R"({"a":"2"})", "order-of-text", "011");
    row("at least of infinity in text", R"({"claim":"a","greaterOrEquals":1})", R"({"a":"inf"})", "order-of-text",
        "001");
    row("greater of integers past 2^53", R"({"claim":"a","greater":9007199254740992})", R"({"a":9007199254740993})",
        "large-integer", "10");
    row("at most of integers past 2^53", R"({"claim":"a","lessOrEquals":9007199254740992})",
        R"({"a":9007199254740993})", "large-integer", "01");
    row("notEquals of text for a boolean", R"({"claim":"a","notEquals":"true"})", R"({"a":true})", "text-for-boolean",
        "01");
    row("notEquals in other case", R"({"claim":"a","notEquals":"X"})", R"({"a":"x"})", "text-case", "10");
}

void TestComparison::conditionOnPoint()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, met);
    const ConditionCase question(condition, claims);
    QCOMPARE(answers(question, pointWithId(point)), met);
    QVERIFY(touched(question).contains(point));
}

void TestComparison::certainCondition_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("met");

    const auto row = [](const char *name, const char *condition, const char *claims, bool met) {
        QTest::newRow(name) << QByteArray(condition) << QByteArray(claims) << met;
    };
    row("equals", R"({"claim":"a","equals":1})", R"({"a":1})", true);
    row("equals of a missing claim", R"({"claim":"a","equals":1})", "{}", false);
    row("equals of an object", R"({"claim":"a","equals":"{}"})", R"({"a":{}})", false);
    row("equals of null", R"({"claim":"a","equals":"null"})", R"({"a":null})", false);
    row("below an object", R"({"claim":"o.p.a","equals":1})", R"({"o":{"p":{"a":1}}})", true);
    row("below a text", R"({"claim":"o.a","equals":1})", R"({"o":"a"})", false);
    row("below a list", R"({"claim":"o.0","equals":1})", R"({"o":[1]})", false);
    row("of members that occur twice, of another claim", R"({"claim":"a","equals":1})", R"({"a":1,"b":2,"b":1})", true);
    row("notEquals of another", R"({"claim":"a","notEquals":1})", R"({"a":2})", true);
    row("notEquals of the same", R"({"claim":"a","notEquals":1})", R"({"a":1})", false);
    row("less", R"({"claim":"a","less":2})", R"({"a":1})", true);
    row("less of the same", R"({"claim":"a","less":2})", R"({"a":2})", false);
    row("at most of the same", R"({"claim":"a","lessOrEquals":2})", R"({"a":2})", true);
    row("at most of more", R"({"claim":"a","lessOrEquals":2})", R"({"a":3})", false);
    row("greater", R"({"claim":"a","greater":2})", R"({"a":10})", true);
    row("greater of the same in another spelling", R"({"claim":"a","greater":2})", R"({"a":2.0})", false);
    row("at least of a fraction", R"({"claim":"a","greaterOrEquals":2})", R"({"a":2.5})", true);
    row("at least of a negative number", R"({"claim":"a","greaterOrEquals":-5})", R"({"a":-10})", false);
    row("at least of a missing claim", R"({"claim":"a","greaterOrEquals":2})", "{}", false);
    row("less of an object", R"({"claim":"a","less":2})", R"({"a":{}})", false);
    row("exists", R"({"claim":"a","exists":true})", R"({"a":0})", true);
    row("exists of a missing claim", R"({"claim":"a","exists":true})", "{}", false);
    row("exists false", R"({"claim":"a","exists":false})", R"({"a":0})", false);
    row("exists false of an object", R"({"claim":"a","exists":false})", R"({"a":{}})", false);
    row("unknown operator", R"({"claim":"a","isInList":1})", R"({"a":1})", false);
    row("null as value", R"({"claim":"a","equals":null})", R"({"a":null})", false);
    row("no claim", R"({"equals":1})", R"({"":1})", false);
}

void TestComparison::certainCondition()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, claims);
    QFETCH(bool, met);
    const ConditionCase question(condition, claims);
    Assignment assignment;
    QCOMPARE(question(assignment), met);
    QCOMPARE(touched(question), QByteArray());
}

void TestComparison::certainAuthority_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<bool>("matches");

    QTest::newRow("same") << QByteArray("https://a.b") << QByteArray("https://a.b") << true;
    QTest::newRow("same with slash") << QByteArray("https://a.b/") << QByteArray("https://a.b/") << true;
    QTest::newRow("other host") << QByteArray("https://a.b") << QByteArray("https://a.c") << false;
    QTest::newRow("two slashes") << QByteArray("https://a.b//") << QByteArray("https://a.b") << false;
    QTest::newRow("garbage behind the slash") << QByteArray("https://a.b/|") << QByteArray("https://a.b") << false;
    QTest::newRow("path") << QByteArray("https://a.b/c") << QByteArray("https://a.b") << false;
    QTest::newRow("no authority") << QByteArray("") << QByteArray("https://a.b") << false;
    QTest::newRow("no issuer") << QByteArray("https://a.b") << QByteArray("") << false;
    QTest::newRow("both empty") << QByteArray("") << QByteArray("") << false;
}

void TestComparison::certainAuthority()
{
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, issuer);
    QFETCH(bool, matches);
    const auto question = [&](Assignment &assignment) {
        return authorityMatches(authority.toStdString(), issuer.toStdString(), assignment);
    };
    Assignment assignment;
    QCOMPARE(question(assignment), matches);
    QCOMPARE(touched(question), QByteArray());
}

void TestComparison::authorityOnPoint_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("matches");

    const auto row = [](const char *name, const char *authority, const char *issuer, const char *point,
                        const char *matches) {
        QTest::newRow(name) << QByteArray(authority) << QByteArray(issuer) << QByteArray(point) << QByteArray(matches);
    };
    row("slash in the policy", "https://a.b/", "https://a.b", "authority-slash", "10");
    row("slash in the token", "https://a.b", "https://a.b/", "authority-slash", "10");
    row("no scheme", "a.b", "https://a.b", "authority-scheme", "01");
    row("other scheme", "http://a.b", "https://a.b", "authority-scheme", "01");
    row("no scheme, and a slash", "a.b/", "https://a.b", "authority-scheme", "01");
    row("host in other case", "https://A.b", "https://a.b", "authority-case", "01");
    row("scheme in other case", "HTTPS://a.b", "https://a.b", "authority-case", "01");
}

void TestComparison::authorityOnPoint()
{
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, matches);
    const auto question = [&](Assignment &assignment) {
        return authorityMatches(authority.toStdString(), issuer.toStdString(), assignment);
    };
    QCOMPARE(answers(question, pointWithId(point)), matches);
    QVERIFY(touched(question).contains(point));
}

SKR_TEST(TestComparison)
#include "tst_comparison.moc"
