// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "growth/families.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace skr::growth {

/// An input as the commands find it.
struct Files {
    std::string policy;
    std::string token;
    std::string tokens;
    std::string suite;
    std::string keySet;
    std::string catalog;
};

/// What a person does with an input.
struct Step {
    std::string_view name;
    std::vector<Subject> subjects; ///< families that it is measured with
    /// What is measured, made ready.
    std::function<std::function<void()>(const Files &, const Input &, const Family &)> prepare;
};

/// Every command of the command line, some in more than one way.
std::vector<Step> commandSteps();

/// A text is opened as a document, with the models of a window, and changed.
std::vector<Step> documentSteps();

} // namespace skr::growth
