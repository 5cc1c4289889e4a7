// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/descriptor.h"

#include <string>

namespace skr {

/// A new file beside the one to be replaced, which goes unless it takes its place. As long as it is there it is locked,
/// which is how the next program knows one that a killed program left behind.
class NewFile
{
public:
    /// `folder` ends in a slash.
    NewFile(const std::string &folder, unsigned mode);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const Descriptor &descriptor() const { return m_file; }
    bool isOpen() const { return m_file.isOpen(); }
    /// Its content is on the disk.
    bool finish();
    bool takePlaceOf(const std::string &path);

private:
    bool make(const std::string &path, unsigned mode);

    std::string m_path; ///< empty once the file has been renamed or could not be made
    Descriptor m_file;
    Descriptor m_lock;
};

/// Removes new files of this account that no program has locked.
void removeAbandonedFiles(const std::string &folder);

} // namespace skr
