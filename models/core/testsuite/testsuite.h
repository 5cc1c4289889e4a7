// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// How a file of tests is called: `release.skr-tests.json`.
inline constexpr std::string_view testFileEnding = ".skr-tests.json";

/// A token with what is expected of it.
struct TokenTest {
    enum class Source : std::uint8_t {
        File, ///< source is a path, relative to the test file's folder; a folder means every file in it
        Token, ///< source is a token's text
        Claims, ///< source is the claims' JSON as it stands in the test file
    };

    std::string name; ///< the file's name if the test has none
    Source kind = Source::Claims;
    std::string source;
    /// In seconds since 1970. With it a token that the service would not take at that time (preflight.h) counts as
    /// refused.
    std::optional<std::int64_t> at;
    Verdict expected = Verdict::Released;
    std::string decidedBy; ///< claim of the condition that must decide a refusal; empty for any
    std::string why; ///< the author's note
    std::size_t line = 0; ///< in the test file, from 1
};

/// Something that is wrong in a test file.
struct TestSuiteProblem {
    std::size_t line = 0; ///< from 1; 0 for the file as a whole
    std::size_t column = 0;
    std::string message; ///< lower case, no full stop, data in backticks
};

/// What a test file says: `{"policy": "…", "tests": […]}`, documented in resources/test-files.md.
struct TestSuite {
    std::vector<std::string> policies; ///< paths relative to the test file's folder; every test runs on each
    Reading reading = Reading::AsObserved;
    std::vector<TokenTest> tests;
    /// In the order of the text. A suite that has one is not run: a test that is misread would prove nothing.
    std::vector<TestSuiteProblem> problems;
};

/// The largest test file that is read, in bytes.
inline constexpr std::size_t maximumTestFileSize = std::size_t{16} * 1024 * 1024;

/// Never fails; members that the format does not have are problems.
TestSuite readTestSuite(std::string_view text);

/// Written back by readTestSuite() as the same suite; tests that name no file have their token in it, which is for who
/// asks for it. Two blanks a level, a line end at the end.
std::string testSuiteText(const TestSuite &suite);

std::optional<Verdict> verdictFromSpelling(std::string_view text);

/// What came of a test.
struct TokenTestResult {
    bool passed = false;
    Verdict verdict = Verdict::Refused; ///< with TokenTest::at, what the service would do at that time
    std::string words; ///< what decided: `` `x-ms-compliance-status` must be azure-compliant-cvm ``; empty if released
    std::string failure; ///< why it did not pass; empty if it did
};

TokenTestResult runTokenTest(const TokenTest &test, const PolicyRevision &policy, const AttestationToken &token,
                             Reading reading);

} // namespace skr
