// SPDX-License-Identifier: Apache-2.0
#include "core/testsuite/testsuite.h"

#include "core/evaluate/decider.h"
#include "core/text/message.h"
#include "core/token/preflight.h"
#include "core/token/timewords.h"

#include <algorithm>

namespace skr {

namespace {

std::string memberText(std::string_view key, const std::string &value)
{
    return skr::quoted(key) + ": " + value;
}

std::string testText(const TokenTest &test)
{
    constexpr std::string_view indent = "      ";
    std::string text = "    {\n";
    const auto add = [&](std::string_view key, const std::string &value) {
        text += (text.ends_with("{\n") ? "" : ",\n") + std::string(indent) + memberText(key, value);
    };
    if (!test.name.empty())
        add("name", skr::quoted(test.name));
    switch (test.kind) {
    case TokenTest::Source::File:
        add("file", skr::quoted(test.source));
        break;
    case TokenTest::Source::Token:
        add("token", skr::quoted(test.source));
        break;
    case TokenTest::Source::Claims:
        add("claims", test.source);
        break;
    }
    if (test.at)
        add("at", std::to_string(*test.at));
    add("expect", skr::quoted(spelling(test.expected)));
    if (!test.decidedBy.empty())
        add("decidedBy", skr::quoted(test.decidedBy));
    if (!test.why.empty())
        add("why", skr::quoted(test.why));
    return text + "\n    }";
}

} // namespace

std::string testSuiteText(const TestSuite &suite)
{
    std::string policies;
    for (const std::string &policy : suite.policies)
        policies += (policies.empty() ? "" : ", ") + skr::quoted(policy);
    if (suite.policies.size() != 1)
        policies = "[" + policies + "]";
    std::string text = "{\n  " + memberText("policy", policies) + ",\n";
    if (suite.reading != Reading::AsObserved)
        text += "  " + memberText("reading", skr::quoted(spelling(suite.reading))) + ",\n";
    text += "  \"tests\": [";
    for (const TokenTest &test : suite.tests)
        text += (text.ends_with('[') ? "\n" : ",\n") + testText(test);
    return text + (suite.tests.empty() ? "" : "\n  ") + "]\n}\n";
}

std::optional<Verdict> verdictFromSpelling(std::string_view text)
{
    for (const Verdict verdict : {Verdict::Released, Verdict::Refused, Verdict::Undocumented}) {
        if (spelling(verdict) == text)
            return verdict;
    }
    return std::nullopt;
}

TokenTestResult runTokenTest(const TokenTest &test, const PolicyRevision &policy, const AttestationToken &token,
                             Reading reading)
{
    const DecidedToken decided = decideAndTell(policy, token, reading);
    TokenTestResult result;
    result.verdict = decided.verdict;
    result.words = deciderWords(policy, decided.decider, token.issuer());
    Decider decider = decided.decider;
    if (test.at && decided.verdict != Verdict::Refused) {
        const std::vector<PreflightItem> checks = preflight(token, *test.at);
        const auto failed = std::find_if(checks.begin(), checks.end(), [](const auto &check) { return !check.passed; });
        if (failed != checks.end()) {
            result.verdict = Verdict::Refused;
            result.words = message("at %1 the service takes no such token: %2", {timeWords(*test.at), failed->words});
            decider = {};
        }
    }
    const bool byCondition = decider.kind == Decider::Kind::Condition;
    const std::string_view claim = byCondition ? policy.policy().conditions[decider.index].claim : std::string_view();
    if (result.verdict != test.expected)
        result.failure = result.words.empty()
            ? message("expected %1, but it is %2",
                      {std::string(spelling(test.expected)), std::string(spelling(result.verdict))})
            : message("expected %1, but it is %2: %3",
                      {std::string(spelling(test.expected)), std::string(spelling(result.verdict)), result.words});
    else if (!test.decidedBy.empty() && claim != test.decidedBy)
        result.failure = result.words.empty()
            ? message("expected that `%1` decides, but nothing refuses it", {test.decidedBy})
            : message("expected that `%1` decides, but what does is: %2", {test.decidedBy, result.words});
    result.passed = result.failure.empty();
    return result;
}

} // namespace skr
