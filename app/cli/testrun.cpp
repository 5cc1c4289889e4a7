// SPDX-License-Identifier: Apache-2.0
#include "app/cli/testrun.h"

#include "app/cli/policyfile.h"
#include "app/cli/streams.h"
#include "replay/tokenpaths.h"

#include "core/token/tokenrecognition.h"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace skr {

namespace fs = std::filesystem;

namespace {

/// A token of a test, or why there is none.
struct NamedToken {
    std::string name;
    RecognisedToken token;
};

/// A policy of a test file, or why there is none.
struct NamedPolicy {
    std::string name;
    std::shared_ptr<const PolicyRevision> revision;
    std::string error;
};

NamedPolicy readPolicy(const fs::path &folder, const std::string &name)
{
    FileText file = readFile((folder / name).native());
    if (!file.text)
        return {name, nullptr, name + ": " + file.error}; // the test file is named already
    const Wrapping wrapping = Wrapping::recognise(std::move(*file.text), 0);
    if (!wrapping.hasPolicy())
        return {name, nullptr, name + ": " + missingPolicyText(wrapping)};
    return {name, PolicyRevision::make(wrapping.policyText(), *ClaimCatalog::builtIn()), {}};
}

void addTokens(std::vector<NamedToken> &tokens, const std::string &name, std::string_view text)
{
    std::vector<RecognisedToken> found = recognisedTokens(text);
    for (std::size_t i = 0; i < found.size(); ++i)
        tokens.push_back({name + (found.size() > 1 ? " [" + std::to_string(i + 1) + "]" : ""), std::move(found[i])});
}

std::vector<NamedToken> tokensOf(const TokenTest &test, const fs::path &folder, std::size_t number)
{
    std::vector<NamedToken> tokens;
    if (test.kind != TokenTest::Source::File) {
        addTokens(tokens, test.name.empty() ? "test " + std::to_string(number) : test.name, test.source);
        return tokens;
    }
    const std::string path = (folder / test.source).native();
    std::error_code error;
    const bool isFolder = fs::is_directory(path, error);
    for (const std::string &file : tokenFiles({path})) {
        std::string name = test.name.empty() ? test.source : test.name;
        if (isFolder)
            name += (name.ends_with('/') ? "" : "/") + fs::path(file).lexically_relative(path).native();
        FileText text = readFile(file);
        if (text.text) {
            addTokens(tokens, name, *text.text);
            continue;
        }
        NamedToken missing{name, {}};
        missing.token.problem = test.source + ": " + text.error;
        tokens.push_back(std::move(missing));
    }
    return tokens;
}

TestEntry runOne(const TokenTest &test, const NamedPolicy &policy, const NamedToken &named, Reading reading)
{
    TestEntry entry;
    entry.name = named.name;
    entry.policy = policy.name;
    entry.expected = test.expected;
    entry.why = test.why;
    entry.line = test.line;
    entry.notes = named.token.notes;
    if (!policy.revision)
        entry.error = policy.error;
    else if (!named.token.token)
        entry.error = named.token.problem;
    else
        entry.result = runTokenTest(test, *policy.revision, *named.token.token, reading);
    return entry;
}

} // namespace

std::size_t TestRun::failures() const
{
    return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [](const TestEntry &entry) {
        return entry.error.empty() && !entry.result.passed;
    }));
}

std::size_t TestRun::unrunnable() const
{
    return static_cast<std::size_t>(
        std::count_if(entries.begin(), entries.end(), [](const TestEntry &entry) { return !entry.error.empty(); }));
}

TestRun runTestFile(const std::string &path)
{
    TestRun run;
    run.file = path;
    const FileText file = readFile(path);
    if (!file.text) {
        run.errors.push_back(file.error);
        return run;
    }
    const TestSuite suite = readTestSuite(*file.text);
    for (const TestSuiteProblem &problem : suite.problems)
        run.errors.push_back((problem.line > 0
                                  ? std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": "
                                  : std::string())
                             + problem.message);
    if (!run.errors.empty())
        return run;
    const fs::path folder = path == standardInput ? fs::path() : fs::path(path).parent_path();
    std::vector<NamedPolicy> policies;
    for (const std::string &policy : suite.policies)
        policies.push_back(readPolicy(folder, policy));
    for (std::size_t i = 0; i < suite.tests.size(); ++i) {
        for (const NamedToken &token : tokensOf(suite.tests[i], folder, i + 1)) {
            for (const NamedPolicy &policy : policies)
                run.entries.push_back(runOne(suite.tests[i], policy, token, suite.reading));
        }
    }
    return run;
}

} // namespace skr
