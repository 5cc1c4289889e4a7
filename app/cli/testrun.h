// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/testsuite/testsuite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace skr {

/// A test on one policy with one token.
struct TestEntry {
    std::string name;
    std::string policy; ///< as the test file names it
    Verdict expected = Verdict::Released;
    TokenTestResult result;
    std::vector<std::string> notes; ///< of the token (tokenrecognition.h)
    std::string why; ///< the author's note
    std::size_t line = 0; ///< in the test file
    std::string error; ///< why it could not be run; then there is no result
};

/// A test file with what came of it.
struct TestRun {
    std::string file;
    std::vector<std::string> errors; ///< what is wrong in the file, `4:3: …`; then nothing was run
    std::vector<TestEntry> entries;

    std::size_t failures() const;
    std::size_t unrunnable() const;
};

TestRun runTestFile(const std::string &path);

/// For people: what is not as expected, and counts.
std::string testText(const std::vector<TestRun> &runs);
/// For programs; the shape is documented in app/README.md.
std::string testJson(const std::vector<TestRun> &runs);
/// As build servers read it: a `testsuite` for every file, a `testcase` for every test with a policy and a token.
std::string testJUnit(const std::vector<TestRun> &runs);

} // namespace skr
