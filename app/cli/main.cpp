// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/convertarguments.h"
#include "app/cli/options.h"
#include "app/cli/replayarguments.h"
#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/policy/severityfile.h"
#include "files/coredumps.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>

namespace {

constexpr const char *overview = R"(Examples:
  skr-policy check policy.json
  skr-policy evaluate policy.json --token token.jwt
  skr-policy evaluate - --token token.jwt --reading documented --format json < policy.json
  skr-policy test release.skr-tests.json --format junit > results.xml
  skr-policy replay --policy new.json --against old.json tokens.jsonl.gz
  skr-policy verify token.jwt --jwks keys.json
  skr-policy format policy.json --write
  skr-policy fix policy.json --write
  skr-policy describe policy.json --format html > policy.html
  skr-policy convert policy.json --to az --vault contoso --name disk
  skr-policy claims secure-boot
  skr-policy explain AKV.SKR.1004

Exit codes:
  0  no error; released; verified; formatted; fixed; every test as expected
  1  errors found; refused (an invalid policy too); not verified; not formatted, or not JSON; no such claim or code;
     a test that is not as expected; a token that is no longer released
  2  cannot run: wrong usage, or a file that cannot be read or written, or holds no policy; a token or key set that is
     none
  3  undocumented: released or refused depends on what no document says

The file name - is standard input. `skr-policy COMMAND --help` explains a command.)";

/// The options as they were typed.
struct Arguments {
    std::vector<std::string> files;
    std::vector<std::string> catalogs;
    std::string file;
    std::string token;
    std::string keySet;
    std::string search;
    std::string reading = "as-observed";
    std::string at;
    std::string format = "text";
    std::vector<std::string> severities;
    std::vector<std::string> words;
    std::string only;
    std::string failOn = "error";
    bool check = false;
    bool write = false;
    bool dryRun = false;
    bool explain = false;
    bool showIdentifying = false;
    std::size_t pick = 0;

    skr::OutputFormat outputFormat() const
    {
        return format == "json" ? skr::OutputFormat::Json : skr::OutputFormat::Text;
    }
};

void addFormatOption(CLI::App &command, Arguments &arguments)
{
    skr::addChoice(command, "--format", arguments.format, {"text", "json"}, "text (default), or json for programs");
}

void addCatalogOption(CLI::App &command, Arguments &arguments)
{
    command.add_option("--catalog", arguments.catalogs, "claims of your own, over the built-in ones; can be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false); // what follows is no second one
}

void addPickOption(CLI::App &command, Arguments &arguments)
{
    command.add_option("--pick", arguments.pick, "which policy, where a file holds several; the first is 1")
        ->type_name("NUMBER")
        ->check(CLI::Range(1, 1000).description(""));
}

void addCheck(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("check", "Find what is wrong in policies");
    command->add_option("FILE", arguments.files, "policies; - is standard input")->required()->type_name("");
    command->add_option("--severity", arguments.severities, "show CODE so, or not at all (off); can be repeated")
        ->type_name("CODE=error|warning|security|hint|off")
        ->allow_extra_args(false); // what follows is no second one
    skr::addChoice(*command, "--fail-on", arguments.failOn, {"error", "warning", "security", "hint"},
                   "exit with 1 for this severity and those before it, which are worse;\nerror by default");
    addPickOption(*command, arguments);
    addCatalogOption(*command, arguments);
    skr::addChoice(*command, "--format", arguments.format, {"text", "json", "sarif"},
                   "text (default), json, or sarif (SARIF 2.1.0) for programs");
    command->footer("A file .skr-policy.json in the policy's folder sets severities too: {\"severities\": {\"CODE\": "
                    "\"off\"}};\n--severity counts before it. `skr-policy explain` lists the codes.\n"
                    "Exit codes: 0 nothing that fails (there may be warnings), 1 errors, or what --fail-on names,\n"
                    "2 a file cannot be read.");
    command->callback([&] {
        const auto format = arguments.format == "sarif" ? skr::CheckFormat::Sarif
            : arguments.format == "json"                ? skr::CheckFormat::Json
                                                        : skr::CheckFormat::Text;
        exitCode = skr::runCheck({arguments.files, arguments.catalogs, arguments.severities,
                                  skr::severityFromSpelling(arguments.failOn).value_or(skr::Severity::Error), format,
                                  arguments.pick});
    });
}

void addEvaluate(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("evaluate", "Tell whether a token gets the key, and why");
    command->add_option("POLICY", arguments.file, "the policy; - is standard input")->required()->type_name("");
    command
        ->add_option("--token", arguments.token,
                     "an attestation token: a JWT, its payload as JSON, or a text that\nholds one of these, as a "
                     "release request or a log")
        ->required()
        ->type_name("FILE");
    skr::addReadingOption(
        *command, arguments.reading,
        "as-observed (default): what working deployments show counts;\ndocumented: only what is documented does");
    command->add_option("--at", arguments.at, "the time to take for now, as 2026-01-31T08:15:00Z")->type_name("TIME");
    command->add_flag("--explain", arguments.explain,
                      "tell why: what each condition wants and finds, what is nearly right, and\nthe smallest change "
                      "that would release the key");
    command->add_flag("--show-identifying", arguments.showIdentifying,
                      "with --explain: do not shorten what may identify a machine, a token,\na key or a caller");
    addPickOption(*command, arguments);
    addCatalogOption(*command, arguments);
    skr::addChoice(*command, "--format", arguments.format, {"text", "json", "markdown", "html"},
                   "text (default), json for programs; with --explain also markdown, or html\n(one page that loads "
                   "nothing)");
    command->footer(
        "Exit codes: 0 released, 1 refused (an invalid policy too), 2 a file cannot be read as what it should\n"
        "be, 3 undocumented. Signature, expiry and a missing encryption key are shown, and change no verdict.");
    command->callback([&] {
        const auto format = arguments.format == "json" ? skr::EvaluateFormat::Json
            : arguments.format == "markdown"           ? skr::EvaluateFormat::Markdown
            : arguments.format == "html"               ? skr::EvaluateFormat::Html
                                                       : skr::EvaluateFormat::Text;
        exitCode = skr::runEvaluate({arguments.file, arguments.token,
                                     skr::readingFromSpelling(arguments.reading).value_or(skr::Reading::AsObserved),
                                     arguments.at, arguments.catalogs, format, arguments.explain,
                                     arguments.showIdentifying, arguments.pick});
    });
}

void addVerify(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("verify", "Tell whether a key set's key has signed a token");
    command->add_option("TOKEN", arguments.token, "the token, a JWT; - is standard input")->required()->type_name("");
    command->add_option("--jwks", arguments.keySet, "the issuer's key set, as its jwks_uri gives it: {\"keys\": [ … ]}")
        ->required()
        ->type_name("FILE");
    addFormatOption(*command, arguments);
    command->footer(
        "Exit codes: 0 verified, 1 not verified, 2 the token or the key set cannot be read. The signature alone\n"
        "decides: the token's times and the certificate's dates, name and chain are shown, and change nothing.\n"
        "What the token says about where its keys are (jku) is never followed; nothing is fetched.");
    command->callback([&] {
        exitCode = skr::runVerify({arguments.token, arguments.keySet, arguments.outputFormat()});
    });
}

void addFormat(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("format", "Lay out a policy: two blanks a level, each member on its line");
    command->add_option("FILE", arguments.file, "the policy; - is standard input")->required()->type_name("");
    CLI::Option *check =
        command->add_flag("--check", arguments.check, "change nothing; exit with 1 if something would");
    command->add_flag("--write", arguments.write, "write the file, in one step, instead of printing")->excludes(check);
    addPickOption(*command, arguments);
    command->footer("White space alone changes: comments, numbers, the kind of line ends stay as they are.\n"
                    "Exit codes: 0 formatted, 1 not formatted (--check), or not JSON, 2 cannot be read or written.");
    command->callback([&] {
        exitCode = skr::runFormat({arguments.file, arguments.check, arguments.write, arguments.pick});
    });
}

void addFix(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("fix", "Fix what can be fixed without changing the meaning");
    command->add_option("FILE", arguments.files, "policies; - is standard input")->required()->type_name("");
    CLI::Option *dryRun =
        command->add_flag("--dry-run", arguments.dryRun, "change no file, print the differences (default)");
    command->add_flag("--write", arguments.write, "write the files, each in one step")->excludes(dryRun);
    command
        ->add_option("--only", arguments.only,
                     "the first fix of this code instead, wherever it fits, also one that changes\n"
                     "what tokens the policy accepts")
        ->type_name("CODE");
    addPickOption(*command, arguments);
    addCatalogOption(*command, arguments);
    addFormatOption(*command, arguments);
    command->footer("Codes that .skr-policy.json in the policy's folder mutes are left alone.\n"
                    "Exit codes: 0 no error is left, 1 errors are left, 2 a file cannot be read or written.");
    command->callback([&] {
        exitCode = skr::runFix({arguments.files, arguments.only, arguments.write, arguments.catalogs,
                                arguments.outputFormat(), arguments.pick});
    });
}

void addDescribe(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("describe", "Say in words what a policy demands");
    command->add_option("FILE", arguments.file, "the policy; - is standard input")->required()->type_name("");
    addPickOption(*command, arguments);
    addCatalogOption(*command, arguments);
    skr::addChoice(*command, "--format", arguments.format, {"text", "markdown", "html"},
                   "text (default), markdown, or html: a page that loads nothing");
    command->footer("Exit codes: 0, 1 if the policy has errors (it is described as far as it can be read), 2 the file\n"
                    "cannot be read.");
    command->callback([&] {
        const auto format = arguments.format == "markdown" ? skr::DescribeFormat::Markdown
            : arguments.format == "html"                   ? skr::DescribeFormat::Html
                                                           : skr::DescribeFormat::Text;
        exitCode = skr::runDescribe({arguments.file, arguments.catalogs, format, arguments.pick});
    });
}

void addClaims(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("claims", "List the claims that tokens have");
    command->add_option("SEARCH", arguments.search, "words of a name, a value or a description")->type_name("");
    addCatalogOption(*command, arguments);
    addFormatOption(*command, arguments);
    command->footer("Exit codes: 0, 1 if no claim is found, 2 if a catalog cannot be read.");
    command->callback([&] {
        exitCode = skr::runClaims({arguments.search, arguments.catalogs, arguments.outputFormat()});
    });
}

void addExplain(CLI::App &app, Arguments &arguments, skr::ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("explain", "Explain a code of check, or what Key Vault answered");
    command->add_option("TEXT", arguments.words, "a code, or a message that was pasted; - is standard input")
        ->type_name("");
    addFormatOption(*command, arguments);
    command->footer(
        "Without TEXT it lists what is known: the codes by family with their severities, and the errors of\n"
        "Key Vault and Managed HSM. Exit codes: 0 explained, 1 nothing is known of it.");
    command->callback([&] { exitCode = skr::runExplain({arguments.words, arguments.outputFormat()}); });
}

/// The library's words about wrong usage, which repeat what was typed.
std::string usageProblem(const CLI::App *app, const CLI::Error &error)
{
    const std::string words = CLI::FailureMessage::simple(app, error);
    std::string text;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find('\n', begin), words.size());
        text += skr::printable(std::string_view(words).substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    return text;
}

skr::ExitCode run(int argc, char **argv)
{
    CLI::App app("Checks and evaluates Secure Key Release policies.", "skr-policy");
    app.footer(overview);
    app.failure_message(usageProblem);
    app.set_version_flag("--version", "skr-policy " SKR_VERSION);
    app.require_subcommand(1);
    Arguments arguments;
    auto exitCode = skr::ExitCode::Success;
    addCheck(app, arguments, exitCode);
    addEvaluate(app, arguments, exitCode);
    skr::addTest(app, exitCode);
    skr::addReplay(app, exitCode);
    addVerify(app, arguments, exitCode);
    addFormat(app, arguments, exitCode);
    addFix(app, arguments, exitCode);
    addDescribe(app, arguments, exitCode);
    skr::addConvert(app, exitCode);
    addClaims(app, arguments, exitCode);
    addExplain(app, arguments, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (argc > 1 && argv[1][0] != '-' && app.get_subcommands().empty()) {
            skr::complain(skr::printable(argv[1]),
                          "there is no such command: it is check, evaluate, test, replay, verify, format, fix, "
                          "describe, convert, claims or explain");
            return skr::ExitCode::CannotRun;
        }
        return app.exit(error) == 0 ? skr::ExitCode::Success : skr::ExitCode::CannotRun;
    }
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    skr::forbidCoreDumps();
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "skr-policy: %s\n", skr::printable(error.what()).c_str()); // as when memory is full
        return static_cast<int>(skr::ExitCode::CannotRun);
    }
}
