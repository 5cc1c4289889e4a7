// SPDX-License-Identifier: Apache-2.0
#include "app/cli/replayarguments.h"

#include "app/cli/commands.h"
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

namespace skr {

namespace {

/// The options as they were typed.
struct ReplayArguments {
    ReplayOptions options;
    std::string reading = "as-observed";
    std::string format = "text";
};

struct TestArguments {
    TestOptions options;
    std::string format = "text";
};

} // namespace

void addTest(CLI::App &app, ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("test", "Run files of tests: tokens with what is expected of them");
    const auto arguments = std::make_shared<TestArguments>();
    command->add_option("FILE", arguments->options.files, "files of tests (*.skr-tests.json), or folders of them")
        ->required()
        ->type_name("");
    addChoice(*command, "--format", arguments->format, {"text", "json", "junit"},
              "text (default), json, or junit (XML) for pipelines");
    command->footer(
        "A test file names a policy and tokens: {\"policy\": \"release.json\", \"tests\": [{\"file\": \"vm.jwt\",\n"
        "\"expect\": \"released\"}]}. Paths are relative to it.\n"
        "Exit codes: 0 all is as expected, 1 something is not, 2 a file cannot be read, or is no test file.");
    command->callback([arguments, &exitCode] {
        arguments->options.format = arguments->format == "json" ? TestFormat::Json
            : arguments->format == "junit"                      ? TestFormat::JUnit
                                                                : TestFormat::Text;
        exitCode = runTest(arguments->options);
    });
}

void addReplay(CLI::App &app, ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("replay", "Count what a policy decides about many tokens");
    const auto arguments = std::make_shared<ReplayArguments>();
    ReplayOptions &options = arguments->options;
    command->add_option("--policy", options.policy, "the policy")->required()->type_name("NEW");
    command->add_option("--against", options.against, "the policy before: what changes is told")->type_name("OLD");
    command
        ->add_option("TOKENS", options.tokens,
                     "files and folders with tokens; - is standard input (default). A token on\n"
                     "each line, or a file in any shape that evaluate takes; gzip is unpacked")
        ->type_name("");
    command->add_flag("--lines", options.lines,
                      "print a line of JSON for each line, in the same order, and nothing else");
    command->add_option("--jobs", options.jobs, "threads that decide; as many as there are cores by default")
        ->type_name("NUMBER")
        ->check(CLI::Range(1, 1024).description(""));
    addReadingOption(*command, arguments->reading, "as-observed (default), or documented: as for evaluate");
    addChoice(*command, "--format", arguments->format, {"text", "json"}, "text (default), or json for programs");
    command->footer(
        "A line that is no token is told on standard error and skipped. Nothing of a token is printed but the\n"
        "issuer that no authority matches.\n"
        "Exit codes: 0, 1 a token that OLD releases is not released by NEW, or NEW is not valid,\n"
        "2 a file cannot be read, or not to its end; what was read counts. With --lines 0 or 2.");
    command->callback([arguments, &exitCode] {
        ReplayOptions &chosen = arguments->options;
        chosen.reading = readingFromSpelling(arguments->reading).value_or(Reading::AsObserved);
        chosen.format = arguments->format == "json" ? OutputFormat::Json : OutputFormat::Text;
        if (chosen.tokens.empty())
            chosen.tokens.emplace_back("-");
        exitCode = runReplay(chosen);
    });
}

} // namespace skr
