// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace skr {

/// An option that takes one of the spellings. Without a value in `value` it is required.
CLI::Option *addChoice(CLI::App &command, const char *name, std::string &value,
                       const std::vector<std::string> &spellings, const char *words);

/// `--reading`, of which `words` say what it does.
void addReadingOption(CLI::App &command, std::string &reading, const char *words);

} // namespace skr
