// SPDX-License-Identifier: Apache-2.0
#include "files/savingrecord.h"

#include "core/text/message.h"
#include "core/token/tokenrecognition.h"
#include "core/wrapping/base64layer.h"
#include "files/descriptor.h"
#include "files/replacefile.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <random>

namespace skr {

SavingRecord::~SavingRecord()
{
    if (!m_path.empty() && !m_isKept)
        removeFile(m_path);
}

std::string SavingRecord::write(const std::string &path, std::string_view before, std::string_view after)
{
    if (holdsToken(before) || holdsToken(after))
        return message("it would have to be copied first, and it holds a token");
    if (m_folder.empty())
        return message("there is no folder for a copy of it");
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    if (!error)
        std::filesystem::create_directories(m_folder, error);
    if (error)
        return message("no copy of it can be kept: %1", {error.message()});
    const nlohmann::json record = {{"version", 1},
                                   {"path", absolute.lexically_normal().string()},
                                   {"before", encodedBase64(before, {})},
                                   {"now", encodedBase64(after, {})},
                                   {"whole", true}};
    std::random_device random;
    m_path = m_folder + "/saving-" + std::to_string(random()) + std::to_string(random()) + ".edits";
    const std::string line = record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
    ReplaceOptions options;
    options.newMode = 0600;
    const ReplaceResult result = replaceFile(m_path, line, options);
    return result.isDurable() ? std::string() : message("no copy of it can be kept: %1", {result.reason});
}

const std::string &SavingRecord::keep()
{
    m_isKept = true;
    return m_path;
}

std::string journalFolderOfPerson()
{
    // NOLINTBEGIN(concurrency-mt-unsafe): the program never changes its environment
    const char *data = std::getenv("XDG_DATA_HOME");
    const char *home = std::getenv("HOME");
    // NOLINTEND(concurrency-mt-unsafe)
    std::string folder;
    if (data != nullptr && *data == '/')
        folder = data;
    else if (home != nullptr && *home == '/')
        folder = std::string(home) + "/.local/share";
    return folder.empty() ? folder : folder + "/skr-policy-editor/skr-policy-editor/journal";
}

} // namespace skr
