// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"
#include "app/cli/testrun.h"
#include "replay/tokenpaths.h"

#include <algorithm>
#include <filesystem>

namespace skr {

namespace {

/// The files as they are named, and the test files of the folders among them.
std::vector<std::string> testFiles(const std::vector<std::string> &paths)
{
    std::vector<std::string> files;
    for (const std::string &path : paths) {
        std::error_code error;
        if (!std::filesystem::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        const std::size_t before = files.size();
        for (std::string &file : tokenFiles({path})) {
            if (file.ends_with(testFileEnding))
                files.push_back(std::move(file));
        }
        if (files.size() == before)
            files.push_back(path); // reading it says what is wrong
    }
    return files;
}

} // namespace

ExitCode runTest(const TestOptions &options)
{
    std::vector<TestRun> runs;
    auto exitCode = ExitCode::Success;
    for (const std::string &file : testFiles(options.files)) {
        const TestRun &run = runs.emplace_back(runTestFile(file));
        for (const std::string &error : run.errors)
            complain(displayName(file), printable(error));
        if (!run.errors.empty() || run.unrunnable() > 0)
            exitCode = ExitCode::CannotRun;
        else if (run.failures() > 0 && exitCode == ExitCode::Success)
            exitCode = ExitCode::Problems;
    }
    switch (options.format) {
    case TestFormat::Json:
        return finish(testJson(runs), exitCode);
    case TestFormat::JUnit:
        return finish(testJUnit(runs), exitCode);
    default:
        return finish(testText(runs), exitCode);
    }
}

} // namespace skr
