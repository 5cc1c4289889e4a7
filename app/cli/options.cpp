// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

namespace skr {

CLI::Option *addChoice(CLI::App &command, const char *name, std::string &value,
                       const std::vector<std::string> &spellings, const char *words)
{
    std::string type;
    for (const std::string &spelling : spellings)
        type += (type.empty() ? "" : "|") + spelling;
    CLI::Option *option = command.add_option(name, value, words);
    option->type_name(type)->check(CLI::IsMember(spellings).description(""));
    return option->required(value.empty());
}

void addReadingOption(CLI::App &command, std::string &reading, const char *words)
{
    addChoice(command, "--reading", reading, {"as-observed", "documented"}, words);
}

} // namespace skr
