// SPDX-License-Identifier: Apache-2.0
#include "replay/tokenpaths.h"

#include <algorithm>
#include <filesystem>

namespace skr {

namespace fs = std::filesystem;

namespace {

/// Regular files below a folder. Links to folders are not followed: they can lead back.
std::vector<std::string> filesBelow(const std::string &folder)
{
    std::vector<std::string> files;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
    const fs::recursive_directory_iterator end;
    while (!error && it != end) {
        const bool hidden = it->path().filename().native().starts_with('.');
        std::error_code unknown;
        if (hidden && it->is_directory(unknown))
            it.disable_recursion_pending();
        else if (!hidden && it->is_regular_file(unknown))
            files.push_back(it->path().native());
        it.increment(error);
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<std::string> tokenFiles(const std::vector<std::string> &paths)
{
    std::vector<std::string> files;
    for (const std::string &path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        std::vector<std::string> below = filesBelow(path);
        if (below.empty())
            files.push_back(path); // reading it says what is wrong
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

} // namespace skr
