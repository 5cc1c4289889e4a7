// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/evaluate/evaluation.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <random>
#include <set>

using namespace skr;

// decide() against an evaluator that knows nothing of trees and text ranges: it walks the random policy's own structure
// and tries every combination of options that can make a difference, one run for each.

namespace {

/// A value spelt as JSON. Two of them are two members with the same key.
using Spellings = std::vector<std::string>;

struct Node {
    enum Kind { Condition, AllOf, AnyOf } kind = Condition;
    std::string claim;
    std::string op;
    Spellings value;
    std::vector<Node> children;
};

struct RandomCase {
    std::vector<std::pair<std::string, Node>> authorities;
    std::string version; ///< spelt as JSON; empty without one
    bool unknownMember = false;
    std::string issuer;
    std::map<std::string, std::string> claims; ///< dotted path to spelling
};

std::string textOf(const Node &node)
{
    std::string result;
    if (node.kind == Node::Condition) {
        result = R"({"claim":")" + node.claim + '"';
        for (const std::string &value : node.value)
            result += ",\"" + node.op + "\":" + value;
        return result + "}";
    }
    for (const Node &child : node.children)
        result += (result.empty() ? "" : ",") + textOf(child);
    return std::string(node.kind == Node::AllOf ? R"({"allOf":[)" : R"({"anyOf":[)") + result + "]}";
}

std::string policyText(const RandomCase &c)
{
    std::string list;
    for (const auto &[url, block] : c.authorities)
        list += (list.empty() ? "" : ",") + std::string(R"({"authority":")") + url + "\"," + textOf(block).substr(1);
    return "{" + (c.version.empty() ? "" : "\"version\":" + c.version + ",") + (c.unknownMember ? "\"note\":1," : "")
        + "\"anyOf\":[" + list + "]}";
}

std::string tokenText(const RandomCase &c)
{
    std::string below;
    std::string result = R"({"iss":")" + c.issuer + '"';
    for (const auto &[path, value] : c.claims) {
        if (path.starts_with("o."))
            below += (below.empty() ? "\"" : ",\"") + path.substr(2) + "\":" + value;
        else
            result += ",\"" + path + "\":" + value;
    }
    return result + ",\"o\":{" + below + "}}";
}

/// Answers for points in one run; runs one after the other go through all combinations of the answers asked for.
class Choices
{
public:
    explicit Choices(Reading reading)
        : m_reading(reading)
    {
    }

    std::size_t operator()(Point point)
    {
        const PointInfo &row = info(point);
        if (m_reading == Reading::AsObserved && row.observed)
            return *row.observed;
        for (const auto &[asked, answer] : m_answers) {
            if (asked == point)
                return answer;
        }
        const std::size_t answer = m_answers.size() < m_plan.size() ? m_plan[m_answers.size()] : 0;
        m_answers.emplace_back(point, answer);
        return answer;
    }

    /// Plans the next combination; false after the last.
    bool next()
    {
        while (!m_answers.empty() && m_answers.back().second + 1 == info(m_answers.back().first).options.size())
            m_answers.pop_back();
        m_plan.clear();
        for (const auto &[point, answer] : m_answers)
            m_plan.push_back(answer);
        if (!m_plan.empty())
            ++m_plan.back();
        m_answers.clear();
        return !m_plan.empty();
    }

private:
    Reading m_reading;
    std::vector<std::pair<Point, std::size_t>> m_answers;
    std::vector<std::size_t> m_plan;
};

class NaiveEvaluator
{
public:
    NaiveEvaluator(const RandomCase &c, Reading reading)
        : m_case(c)
        , m_choose(reading)
    {
    }

    Verdict verdict()
    {
        std::set<bool> results;
        do
            results.insert(releases());
        while (m_choose.next());
        return results.size() == 2 ? Verdict::Undocumented : *results.begin() ? Verdict::Released : Verdict::Refused;
    }

private:
    using Json = nlohmann::json;

    static std::string lower(std::string s)
    {
        std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return std::tolower(c); });
        return s;
    }

    /// What the service does not accept it drops.
    bool accepted()
    {
        bool result = true;
        const auto ask = [&](bool raised, Point point) { result = result && !(raised && m_choose(point) != 0); };
        const std::string version = m_case.version;
        const bool old = version == "\"0.2\"" || version == "\"1.0\"";
        ask(version.empty(), Point::VersionMissing);
        ask(old, Point::VersionOld);
        ask(!version.empty() && !old && version != "\"1.0.0\"", Point::VersionUnknown);
        ask(m_case.unknownMember, Point::UnknownMember);
        const auto any = [&](const std::function<bool(const Node &)> &wanted) {
            std::function<bool(const Node &)> walk = [&](const Node &node) {
                return (node.kind == Node::Condition && wanted(node))
                    || std::any_of(node.children.begin(), node.children.end(), walk);
            };
            return std::any_of(m_case.authorities.begin(), m_case.authorities.end(),
                               [&](const auto &authority) { return walk(authority.second); });
        };
        ask(any([](const Node &node) { return node.op != "equals"; }), Point::OperatorSupport);
        ask(any([](const Node &node) { return node.value.size() > 1; }), Point::DuplicateMember);
        return result;
    }

    bool releases()
    {
        return accepted() && std::any_of(m_case.authorities.begin(), m_case.authorities.end(), [&](const auto &each) {
                   return matches(each.first) && met(each.second);
               });
    }

    bool matches(std::string url)
    {
        std::string issuer = m_case.issuer;
        const bool slash = (url.back() == '/') != (issuer.back() == '/');
        const auto strip = [](std::string &s) {
            if (s.back() == '/')
                s.pop_back();
        };
        strip(url);
        strip(issuer);
        const bool scheme = url.starts_with("https://");
        const std::string whole = scheme ? url : "https://" + url; // issuers have the scheme
        return lower(whole) == lower(issuer) && (scheme || m_choose(Point::AuthorityScheme) == 1)
            && (whole == issuer || m_choose(Point::AuthorityCase) == 1)
            && (!slash || m_choose(Point::AuthoritySlash) == 0);
    }

    bool met(const Node &node)
    {
        const auto childMet = [this](const Node &child) { return met(child); };
        if (node.kind == Node::AllOf)
            return std::all_of(node.children.begin(), node.children.end(), childMet);
        if (node.kind == Node::AnyOf)
            return std::any_of(node.children.begin(), node.children.end(), childMet);
        const bool first = node.value.size() > 1 && m_choose(Point::MemberOrder) == 1;
        return conditionMet(node, first ? node.value.front() : node.value.back());
    }

    bool conditionMet(const Node &node, const std::string &wanted)
    {
        auto found = m_case.claims.find(node.claim);
        if (found == m_case.claims.end()) {
            for (auto it = m_case.claims.begin(); it != m_case.claims.end(); ++it) {
                if (lower(it->first) == lower(node.claim) && m_choose(Point::ClaimNameCase) == 1)
                    found = it;
            }
        }
        const bool missing = found == m_case.claims.end();
        const std::string actual = missing ? "null" : found->second;
        const bool scalar = !missing && (Json::parse(actual).is_primitive() && actual != "null");
        if (node.op == "exists") {
            bool want = wanted != "false";
            if (wanted != "true" && wanted != "false" && m_choose(Point::ExistsOperand) == 0) {
                if (wanted != "\"true\"" && wanted != "\"false\"")
                    return false;
                want = wanted == "\"true\"";
            }
            if (missing)
                return !want && m_choose(Point::ExistsOfMissing) == 1;
            return want && (scalar || m_choose(Point::NotAValue) == 1);
        }
        if (!scalar)
            return node.op == "notEquals" && m_choose(missing ? Point::NotEqualsOfMissing : Point::NotAValue) == 1;
        if (node.op == "equals" || node.op == "notEquals")
            return equal(Json::parse(wanted), wanted, Json::parse(actual), actual) == (node.op == "equals");
        return ordered(node.op, Json::parse(wanted), wanted, Json::parse(actual), actual);
    }

    static bool isWhole(const Json &j) { return j.is_number_integer(); }

    /// -1, 0, 1 as the first is less, equal or greater.
    int compare(const Json &a, const Json &b)
    {
        if (isWhole(a) && isWhole(b)) {
            const auto x = a.get<std::int64_t>();
            const auto y = b.get<std::int64_t>();
            if (x != y && a.get<double>() == b.get<double>() && m_choose(Point::LargeInteger) == 1)
                return 0;
            return x < y ? -1 : x > y;
        }
        return a.get<double>() < b.get<double>() ? -1 : a.get<double>() > b.get<double>();
    }

    /// The number in a text, by a list of all those that occur.
    static std::optional<double> numberIn(const std::string &s)
    {
        static const std::map<std::string, double> numbers = {{"1", 1}, {"01", 1},  {"1.0", 1}, {"1.5", 1.5},
                                                              {"2", 2}, {"10", 10}, {"-1", -1}};
        const auto it = numbers.find(s);
        return it == numbers.end() ? std::nullopt : std::optional(it->second);
    }

    bool equal(const Json &wanted, const std::string &wantedSpelling, const Json &actual,
               const std::string &actualSpelling)
    {
        if (wanted.is_string() && actual.is_string())
            return wanted == actual
                || (lower(wanted) == lower(actual.get<std::string>()) && m_choose(Point::TextCase) == 1);
        if (wanted.is_number() && actual.is_number())
            return wantedSpelling == actualSpelling
                || (compare(wanted, actual) == 0 && m_choose(Point::NumberSpelling) == 0);
        if (wanted.is_string() == actual.is_string())
            return wanted == actual;
        const std::string s = wanted.is_string() ? wanted : actual;
        const Json &value = wanted.is_string() ? actual : wanted;
        const std::string &spelling = wanted.is_string() ? actualSpelling : wantedSpelling;
        const bool same = s == spelling;
        const bool other =
            value.is_boolean() ? lower(s) == spelling : numberIn(s).has_value() && *numberIn(s) == value.get<double>();
        if (!same && !other)
            return false;
        if (wanted.is_string() && !value.is_boolean() && !isWhole(value))
            return m_choose(Point::TextSpelling) == 1;
        const Point point = actual.is_string() ? Point::ValueForText
            : value.is_boolean()               ? Point::TextForBoolean
                                               : Point::TextForInteger;
        return (same || m_choose(Point::TextSpelling) == 1) && m_choose(point) == 0;
    }

    bool ordered(const std::string &op, const Json &wanted, const std::string &wantedSpelling, const Json &actual,
                 const std::string &actualSpelling)
    {
        int order = 0;
        if (wanted.is_number() && actual.is_number()) {
            order = compare(actual, wanted);
        } else {
            const auto plain = [](const Json &j, const std::string &s) { return j.is_string() ? std::string(j) : s; };
            const std::string a = plain(actual, actualSpelling);
            const std::string w = plain(wanted, wantedSpelling);
            const std::size_t option = m_choose(Point::OrderOfText);
            if (option == 0 || (option == 1 && (!numberOf(actual, a) || !numberOf(wanted, w))))
                return false;
            order = option == 1
                ? (*numberOf(actual, a) < *numberOf(wanted, w) ? -1 : *numberOf(actual, a) > *numberOf(wanted, w))
                : (a < w ? -1 : a > w);
        }
        return op == "less" ? order < 0 : op == "lessOrEquals" ? order <= 0 : op == "greater" ? order > 0 : order >= 0;
    }

    static std::optional<double> numberOf(const Json &json, const std::string &plain)
    {
        return json.is_number() ? json.get<double>() : json.is_string() ? numberIn(plain) : std::nullopt;
    }

    const RandomCase &m_case;
    Choices m_choose;
};

class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    RandomCase next()
    {
        RandomCase c;
        for (const std::string claim : {"a", "b", "B", "o.c"}) {
            if (below(5) > 0)
                c.claims[claim] = below(8) == 0 ? pick({"null", "{}", "[1]"}) : value();
        }
        m_claims = c.claims;
        c.issuer = pick({"https://a.net", "https://a.net", "https://a.net/", "https://b.net"});
        for (std::size_t i = 0, count = 1 + below(2); i < count; ++i)
            c.authorities.emplace_back(
                pick({"https://a.net", "https://a.net", "https://a.net/", "a.net", "https://A.net"}), block(2));
        c.version = pick({"\"1.0.0\"", "\"1.0.0\"", "\"1.0.0\"", "\"1.0.0\"", "\"1.0.0\"", "\"0.2\"", "\"9\"", ""});
        c.unknownMember = below(12) == 0;
        return c;
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    std::string pick(const std::vector<std::string> &all) { return all[below(all.size())]; }

    std::string value()
    {
        return pick({"true",
                     "false",
                     "\"true\"",
                     "\"false\"",
                     "\"True\"",
                     "1",
                     "\"1\"",
                     "1.0",
                     "\"01\"",
                     "\"1.0\"",
                     "1.5",
                     "\"1.5\"",
                     "2",
                     "10",
                     "\"10\"",
                     "-1",
                     "\"-1\"",
                     "\"x\"",
                     "\"X\"",
                     "9007199254740993",
                     "9007199254740992"});
    }

    Node condition()
    {
        Node node;
        node.claim = pick({"a", "a", "b", "B", "o.c", "O.c", "none"});
        node.op = pick({"equals", "equals", "equals", "equals", "equals", "equals", "equals", "equals", "equals",
                        "equals", "equals", "equals", "equals", "notEquals", "less", "lessOrEquals", "greater",
                        "greaterOrEquals", "exists"});
        const auto claim = m_claims.find(node.claim);
        const bool scalar =
            claim != m_claims.end() && std::string("n{[").find(claim->second.front()) == std::string::npos;
        node.value = {scalar && below(8) > 0 ? claim->second : value()};
        if (below(24) == 0)
            node.value.push_back(value());
        return node;
    }

    Node block(int depth)
    {
        Node node;
        node.kind = below(2) == 0 ? Node::AllOf : Node::AnyOf;
        for (std::size_t i = 0, count = 1 + below(3); i < count; ++i)
            node.children.push_back(depth > 0 && below(4) == 0 ? block(depth - 1) : condition());
        return node;
    }

    std::mt19937 m_random;
    std::map<std::string, std::string> m_claims; ///< of the case being made
};

} // namespace

class TestEvaluationOracle : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithNaiveEvaluator();
};

void TestEvaluationOracle::agreesWithNaiveEvaluator()
{
    Generator generator(20260401);
    const ClaimCatalog catalog;
    std::map<Verdict, int> verdicts;
    const int steps = qEnvironmentVariableIntValue("SKR_EVALUATION_STEPS");
    for (int i = 0; i < (steps > 0 ? steps : 10'000); ++i) {
        const RandomCase c = generator.next();
        const auto revision = PolicyRevision::make(policyText(c), catalog);
        const auto token = AttestationToken::parse(tokenText(c), nullptr);
        QVERIFY2(revision->isValid() && token, revision->text().c_str());
        for (const Reading reading : {Reading::AsObserved, Reading::Documented}) {
            const Verdict expected = NaiveEvaluator(c, reading).verdict();
            const Verdict actual = decide(*revision, *token, reading);
            QVERIFY2(actual == expected,
                     (revision->text() + "\n" + tokenText(c) + "\n" + std::string(spelling(reading)) + ": "
                      + std::string(spelling(actual)) + ", expected " + std::string(spelling(expected)))
                         .c_str());
            ++verdicts[actual];
        }
    }
    for (const Verdict verdict : {Verdict::Released, Verdict::Refused, Verdict::Undocumented})
        QVERIFY2(verdicts[verdict] > 500, std::to_string(verdicts[verdict]).c_str());
}

SKR_TEST(TestEvaluationOracle)
#include "tst_evaluationoracle.moc"
