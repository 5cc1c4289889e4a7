// SPDX-License-Identifier: Apache-2.0
// How a journal is written: a line of JSON that holds the text, then a line for every edit. Bytes are base64.
#pragma once

#include "core/text/textedit.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace skr {

inline constexpr int journalVersion = 1;

struct JournalStart {
    QString path; ///< where the document was saved; empty if nowhere
    std::string before; ///< the text when it was saved last
    std::string now;
    std::string file; ///< the whole file that the policy was found in; empty for a policy alone
    std::string fileDigest; ///< instead of a file with a token in it
    std::size_t choice = 0; ///< which policy of the file
    bool isWhole = false; ///< the texts are those of the whole file
};

std::string lineOf(const JournalStart &start);
std::string lineOf(const TextEdit &edit);

/// By which a file is known that isn't kept.
std::string digestOf(std::string_view bytes);

/// The file of a journal, and what says that a program has it.
QString journalPath(const QString &folder, const QString &name);
QString journalPattern();
QString lockOf(const QString &journal);

} // namespace skr
