// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// What a file held and is about to hold, kept on the disk while it is written in place: the next start of the editor
/// offers it, since it is written as a journal of unsaved changes. Gone at the end of its life unless kept.
class SavingRecord
{
public:
    /// `folder` is made if it isn't there.
    explicit SavingRecord(std::string folder)
        : m_folder(std::move(folder))
    {
    }
    ~SavingRecord();
    SavingRecord(const SavingRecord &) = delete;
    SavingRecord &operator=(const SavingRecord &) = delete;

    /// Returns why there is no record; empty if it is on the disk. What holds a token isn't copied anywhere.
    std::string write(const std::string &path, std::string_view before, std::string_view after);
    /// Leaves it where it is, and returns its path.
    const std::string &keep();

private:
    std::string m_folder;
    std::string m_path;
    bool m_isKept = false;
};

/// The folder of journals of this person: `$XDG_DATA_HOME/skr-policy-editor/skr-policy-editor/journal`.
std::string journalFolderOfPerson();

} // namespace skr
