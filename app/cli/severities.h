// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/severitysettings.h"

#include <map>
#include <string>
#include <vector>

namespace skr {

/// With which severity the diagnostics of each policy are shown: what the command line says, over the
/// `.skr-policy.json` in the policy's folder.
class Severities
{
public:
    /// `options` are `CODE=SEVERITY`; complains of those that are wrong.
    explicit Severities(const std::vector<std::string> &options);

    bool optionsAreValid() const { return m_optionsAreValid; }
    /// False once a file that was read has something wrong in it.
    bool filesAreValid() const { return m_filesAreValid; }

    /// Reads the folder's file once, and complains of what is wrong in it. Standard input has no folder.
    SeveritySettings of(const std::string &policy);

private:
    const SeveritySettings &ofFolder(const std::string &folder);

    SeveritySettings m_options;
    std::map<std::string, SeveritySettings> m_folders;
    bool m_optionsAreValid = true;
    bool m_filesAreValid = true;
};

} // namespace skr
