// SPDX-License-Identifier: Apache-2.0
#include "core/testsuite/testsuite.h"

#include "core/policy/diagnostic.h"
#include "core/text/backticks.h"
#include "core/text/lineindex.h"
#include "core/text/message.h"
#include "core/token/timewords.h"

#include <charconv>
#include <set>

namespace skr {

namespace {

class SuiteReader
{
public:
    explicit SuiteReader(std::string_view text)
        : m_tree(SyntaxTree::parse(text))
        , m_lines(text)
    {
    }

    TestSuite read()
    {
        if (!m_tree.isJson()) {
            const SyntaxError &error = firstError();
            report(error.range.begin,
                   message("this is not JSON: %1",
                           {Diagnostic{static_cast<DiagnosticCode>(error.code), error.range, noNode, {}}.message()}));
        } else if (m_tree[m_tree.root()].kind != NodeKind::Object) {
            report(m_tree[m_tree.root()].begin,
                   message("the file is an object: {\"policy\": \"…\", \"tests\": [ … ]}"));
        } else {
            readRoot(m_tree.root());
        }
        return std::move(m_suite);
    }

private:
    const SyntaxError &firstError() const
    {
        for (const SyntaxError &error : m_tree.errors()) {
            if (error.code != SyntaxErrorCode::ByteOrderMark)
                return error;
        }
        return m_tree.errors().front();
    }

    void readRoot(NodeIndex root)
    {
        readMembers(root, [this](std::string_view key, NodeIndex member, NodeIndex value) {
            if (key == "policy")
                readPolicies(value);
            else if (key == "reading")
                readReading(value);
            else if (key == "tests")
                readTests(value);
            else
                report(m_tree[member].begin,
                       message("there is no member %1: a test file has `policy`, `reading` and `tests`",
                               {inBackticks(key)}));
        });
        if (!m_suite.problems.empty())
            return;
        if (m_suite.policies.empty())
            report(m_tree[root].begin, message("`policy` is missing: the path of the policy, relative to this file"));
        if (m_suite.tests.empty())
            report(m_tree[root].begin, message("`tests` is missing or empty: without a test there is nothing to run"));
    }

    template <typename Use> void readMembers(NodeIndex object, const Use &use)
    {
        std::set<std::string, std::less<>> seen;
        for (const NodeIndex member : m_tree.children(object)) {
            const std::string key = m_tree.stringValue(m_tree.key(member));
            if (seen.insert(key).second)
                use(key, member, m_tree.value(member));
            else
                report(m_tree[member].begin, message("%1 stands more than once", {inBackticks(key)}));
        }
    }

    void readPolicies(NodeIndex value)
    {
        const bool list = m_tree[value].kind == NodeKind::Array;
        if (!list) {
            addPolicy(value);
            return;
        }
        for (const NodeIndex element : m_tree.children(value))
            addPolicy(element);
    }

    void addPolicy(NodeIndex value)
    {
        std::string path;
        if (readText(value, "policy", message("the path of a policy, or a list of such paths"), path))
            m_suite.policies.push_back(std::move(path));
    }

    void readReading(NodeIndex value)
    {
        const auto reading = readingFromSpelling(m_tree.stringValue(value));
        if (reading && m_tree[value].kind == NodeKind::String)
            m_suite.reading = *reading;
        else
            report(m_tree[value].begin, message("`reading` is `as-observed` or `documented`"));
    }

    void readTests(NodeIndex value)
    {
        if (m_tree[value].kind != NodeKind::Array) {
            report(m_tree[value].begin,
                   message("`tests` is a list: [{\"file\": \"token.jwt\", \"expect\": \"released\"}]"));
            return;
        }
        for (const NodeIndex test : m_tree.children(value)) {
            if (m_tree[test].kind == NodeKind::Object)
                readTest(test);
            else
                report(m_tree[test].begin,
                       message("a test is an object: {\"file\": \"token.jwt\", \"expect\": \"released\"}"));
        }
    }

    void readTest(NodeIndex object)
    {
        TokenTest test;
        test.line = m_lines.at(m_tree[object].begin).line;
        int sources = 0;
        bool expected = false;
        const std::size_t problemsBefore = m_suite.problems.size();
        readMembers(object, [&](std::string_view key, NodeIndex member, NodeIndex value) {
            if (key == "file" || key == "token" || key == "claims") {
                ++sources;
                readSource(key, value, test);
            } else if (key == "expect") {
                expected = true;
                readExpected(value, test);
            } else if (key == "at") {
                readTime(value, test);
            } else if (std::string *text = textMember(key, test)) {
                readText(value, key, message("a text"), *text);
            } else {
                report(m_tree[member].begin,
                       message("there is no member %1: a test has `name`, `file`, `token` or `claims`, `at`, `expect`, "
                               "`decidedBy` and `why`",
                               {inBackticks(key)}));
            }
        });
        if (m_suite.problems.size() == problemsBefore) {
            if (sources != 1)
                report(m_tree[object].begin, message("a test has one of `file`, `token` and `claims`"));
            else if (!expected)
                report(m_tree[object].begin, message("`expect` is missing: `released`, `refused` or `undocumented`"));
            else if (!test.decidedBy.empty() && test.expected != Verdict::Refused)
                report(m_tree[object].begin,
                       message("`decidedBy` names what refuses a token: `expect` must be `refused`"));
        }
        m_suite.tests.push_back(std::move(test));
    }

    static std::string *textMember(std::string_view key, TokenTest &test)
    {
        return key == "name" ? &test.name : key == "decidedBy" ? &test.decidedBy : key == "why" ? &test.why : nullptr;
    }

    void readSource(std::string_view key, NodeIndex value, TokenTest &test)
    {
        if (key == "claims") {
            test.kind = TokenTest::Source::Claims;
            test.source = m_tree.spelling(value);
            if (m_tree[value].kind != NodeKind::Object)
                report(m_tree[value].begin, message("`claims` is an object: a token's payload"));
            return;
        }
        test.kind = key == "file" ? TokenTest::Source::File : TokenTest::Source::Token;
        readText(value, key, key == "file" ? message("the path of a token") : message("a token's text"), test.source);
    }

    void readExpected(NodeIndex value, TokenTest &test)
    {
        const auto verdict = verdictFromSpelling(m_tree.stringValue(value));
        if (verdict && m_tree[value].kind == NodeKind::String)
            test.expected = *verdict;
        else
            report(m_tree[value].begin, message("`expect` is `released`, `refused` or `undocumented`"));
    }

    void readTime(NodeIndex value, TokenTest &test)
    {
        if (m_tree[value].kind == NodeKind::String) {
            test.at = timeFromRfc3339(m_tree.stringValue(value));
        } else {
            const std::string_view text = m_tree.spelling(value);
            std::int64_t seconds = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
            if (error == std::errc() && end == text.data() + text.size())
                test.at = seconds;
        }
        constexpr std::int64_t latest = std::int64_t{1} << 53;
        if (!test.at || *test.at > latest || *test.at < -latest)
            report(m_tree[value].begin,
                   message("`at` is a time, as \"2026-01-31T08:15:00Z\", or in seconds since 1970"));
    }

    bool readText(NodeIndex value, std::string_view key, const std::string &what, std::string &text)
    {
        const bool ok = m_tree[value].kind == NodeKind::String && m_tree[value].end - m_tree[value].begin > 2;
        if (ok)
            text = m_tree.stringValue(value);
        else
            report(m_tree[value].begin, message("`%1` is %2", {std::string(key), what}));
        return ok;
    }

    void report(std::size_t offset, std::string message)
    {
        constexpr std::size_t maximumProblems = 50;
        if (m_suite.problems.size() == maximumProblems)
            return;
        const LineColumn place = m_lines.at(offset);
        m_suite.problems.push_back({place.line, place.column, std::move(message)});
    }

    SyntaxTree m_tree;
    LineIndex m_lines;
    TestSuite m_suite;
};

} // namespace

TestSuite readTestSuite(std::string_view text)
{
    if (text.size() > maximumTestFileSize) {
        TestSuite suite;
        suite.problems.push_back(
            {0, 0, message("the file is larger than 16 MiB: let tests name files with their tokens")});
        return suite;
    }
    return SuiteReader(text).read();
}

} // namespace skr
