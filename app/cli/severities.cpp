// SPDX-License-Identifier: Apache-2.0
#include "app/cli/severities.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "core/policy/severityfile.h"

#include <cerrno>

#include <unistd.h>

namespace skr {

namespace {

bool isThere(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

} // namespace

Severities::Severities(const std::vector<std::string> &options)
{
    for (const std::string &option : options) {
        const std::size_t sign = option.find('=');
        const std::string problem = sign == std::string::npos
            ? "it is CODE=error|warning|security|hint|off, as in --severity version-old=off"
            : setSeverity(m_options, option.substr(0, sign), option.substr(sign + 1));
        if (problem.empty())
            continue;
        complain("--severity " + printable(option), printable(problem));
        m_optionsAreValid = false;
    }
}

SeveritySettings Severities::of(const std::string &policy)
{
    if (policy == standardInput)
        return m_options;
    SeveritySettings settings = ofFolder(policy.substr(0, policy.rfind('/') + 1)); // npos + 1 is 0: this folder
    settings.apply(m_options);
    return settings;
}

const SeveritySettings &Severities::ofFolder(const std::string &folder)
{
    const auto [entry, isNew] = m_folders.try_emplace(folder);
    const std::string path = folder + std::string(severityFileName);
    if (!isNew || !isThere(path))
        return entry->second;
    const FileText content = readRegularFile(path, maximumSeverityFileSize);
    if (!content.text) {
        complain(displayName(path), content.error);
        m_filesAreValid = false;
        return entry->second;
    }
    SeverityFile file = readSeverityFile(*content.text);
    for (const SeverityFileProblem &problem : file.problems) {
        const std::string line = problem.line > 0 ? ":" + std::to_string(problem.line) : std::string();
        complain(displayName(path) + line, printable(problem.message));
        m_filesAreValid = false;
    }
    entry->second = std::move(file.settings);
    return entry->second;
}

} // namespace skr
