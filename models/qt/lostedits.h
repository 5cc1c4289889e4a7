// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace skr {

/// What a journal keeps of a program that ended before it was saved.
struct LostEdits {
    QString journal; ///< its file
    QString path; ///< where the document was saved; empty if nowhere
    std::string before; ///< the text when it was saved last
    std::string after; ///< with all that was done since
    std::string file; ///< the whole file that the policy was found in; empty for a policy alone
    std::string fileDigest; ///< instead of a file that holds a token, too; see digestOf()
    std::size_t choice = 0; ///< which policy of the file
    bool isWhole = false; ///< `before` and `after` are the whole file
    QString problem; ///< why not all of the journal could be read; empty if all was. A whole sentence.

    bool hasChanges() const { return before != after; }
};

/// The journals in the folder that no running program writes, those included that can't be read. A last line that is
/// half written is no problem. Those that are in order and have nothing to offer are removed.
std::vector<LostEdits> lostEdits(const QString &folder);
/// Removes the journal; one that couldn't be read in full is set aside instead. Returns the file in which it is left,
/// which is the journal itself if it can't be removed.
QString discardJournal(const LostEdits &lost);

} // namespace skr
