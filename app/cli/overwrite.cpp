// SPDX-License-Identifier: Apache-2.0
#include "app/cli/overwrite.h"

#include "app/cli/streams.h"
#include "app/cli/terminaltext.h"

#include "files/replacefile.h"
#include "files/savingrecord.h"

namespace skr {

std::string writeOver(const std::string &path, std::string_view before, std::string_view content)
{
    SavingRecord record(journalFolderOfPerson());
    ReplaceOptions options;
    options.expected = before;
    options.keepCopy = [&](std::string_view present) { return record.write(path, present, content); };
    const ReplaceResult result = replaceFile(path, content, options);
    switch (result.outcome) {
    case ReplaceOutcome::Replaced:
        return result.isDurable() ? std::string() : "written, but a power cut can undo it: " + printable(result.reason);
    case ReplaceOutcome::WrittenInPlace:
        complain(displayName(path), "written in place: " + printable(result.reason));
        return {};
    case ReplaceOutcome::ChangedMeanwhile:
        return "not written: another program changed it after it was read";
    case ReplaceOutcome::Damaged:
        return "cannot be written: " + printable(result.reason)
            + "; only part of it is there, its old and new content are in " + printable(record.keep());
    case ReplaceOutcome::NeedsInPlace:
    case ReplaceOutcome::Failed:
        break;
    }
    return "cannot be written: " + printable(result.reason) + "; the file is as it was";
}

} // namespace skr
