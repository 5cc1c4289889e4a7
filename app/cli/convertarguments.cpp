// SPDX-License-Identifier: Apache-2.0
#include "app/cli/convertarguments.h"

#include "app/cli/commands.h"
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace skr {

namespace {

const std::vector<std::string> exportForms = {"json",      "base64url", "rest",       "arm",   "bicep",
                                              "terraform", "az",        "powershell", "portal"};
const std::vector<std::string> exportSteps = {"create", "import", "update"};
const std::vector<std::string> exportTargets = {"vault", "hsm"};
const std::vector<std::string> exportShells = {"bash", "powershell", "cmd"};

/// The options as they were typed.
struct ConvertArguments {
    ConvertOptions options;
    std::string form;
    std::string step = "create";
    std::string target = "vault";
    std::string shell = "bash";
};

/// The value at the spelling's place in the list, which is that of the enumeration.
template <typename Value> Value valueOf(const std::vector<std::string> &spellings, const std::string &spelling)
{
    return static_cast<Value>(std::find(spellings.begin(), spellings.end(), spelling) - spellings.begin());
}

} // namespace

void addConvert(CLI::App &app, ExitCode &exitCode)
{
    CLI::App *command = app.add_subcommand("convert", "Write a policy in another form, or the command that sets it");
    const auto arguments = std::make_shared<ConvertArguments>();
    ConvertOptions &options = arguments->options;
    command->add_option("FILE", options.file, "the policy, in whatever it is found; - is standard input")
        ->required()
        ->type_name("");
    addChoice(*command, "--to", arguments->form, exportForms, "the form");
    addChoice(*command, "--for", arguments->step, exportSteps, "what to do with the key; create by default");
    addChoice(*command, "--target", arguments->target, exportTargets, "a Premium vault (default), or a managed HSM");
    addChoice(*command, "--shell", arguments->shell, exportShells, "whose quotes az gets; bash by default");
    command->add_option("--vault", options.wanted.holder, "name of the vault, or of the managed HSM");
    command->add_option("--name", options.wanted.key, "name of the key");
    command->add_flag("--immutable", options.wanted.immutable, "the policy can never be changed: cannot be undone");
    command->add_flag("--inline", options.inPlace, "the policy's text in the command, instead of the file's name");
    command->add_option("--pick", options.pick, "which policy, where a file holds several; the first is 1")
        ->type_name("NUMBER")
        ->check(CLI::Range(1, 1000).description(""));
    command->footer("What is to be known of the result stands in its comments, or on standard error.\n"
                    "Exit codes: 0 converted, 1 the form cannot hold it, 2 there is no policy, or it cannot be read.");
    command->callback([arguments, &exitCode] {
        ExportOptions &wanted = arguments->options.wanted;
        wanted.form = valueOf<ExportForm>(exportForms, arguments->form);
        wanted.step = valueOf<ExportStep>(exportSteps, arguments->step);
        wanted.target = valueOf<ExportTarget>(exportTargets, arguments->target);
        wanted.shell = valueOf<ExportShell>(exportShells, arguments->shell);
        exitCode = runConvert(arguments->options);
    });
}

} // namespace skr
